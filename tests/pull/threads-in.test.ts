import { expect, test } from 'vitest';
import { readObserved } from '../../pipeline/pull/observed';
import { threadsIn } from '../../pipeline/pull/threads-in';
import { tweetDetail, userTweets, wireTweet } from '../wire';
import { answer, idAt, threadOf } from './cases';

const [one, two, three] = threadOf(['One.', 'Two.', 'Three.']);

test('threads and single posts, those that answer others apart, a thread with a gap as one', () => {
  const other = wireTweet({ id: idAt(20), text: 'Another.', handle: 'dana' });
  const page = readObserved(userTweets([[other], [one, three], [answer(9, 0, 'Hi')]]));
  expect(threadsIn([page])).toEqual([
    { id: idAt(0), author: 'claire_fixture', posts: [idAt(0), idAt(2)] },
    { id: idAt(9), author: 'bruno_answers', posts: [idAt(9)] },
    { id: idAt(20), author: 'dana', posts: [idAt(20)] },
  ]);
});

test('one thread over two pages', () => {
  const pages = [tweetDetail({ focal: one, thread: [two] }), userTweets([[three]])].map((page) => readObserved(page));
  expect(threadsIn(pages)).toEqual([{ id: idAt(0), author: 'claire_fixture', posts: [idAt(0), idAt(1), idAt(2)] }]);
});
