import { describe, expect, test } from 'vitest';
import { addToModule, tombstone, tweetDetail, tweetResultByRestId, userTweets, wireArticle, wireTweet } from '../wire';
import { answer, dateAt, idAt, own, threadOf } from './cases';
import { idsOf, pulled } from './read';

const handle = 'claire_fixture';
const thread = threadOf(['One.', 'Two.', 'Three.', 'Four.']);
const [one, two, three, four] = thread;
const ids = (...numbers: number[]) => numbers.map(idAt);

describe('the spine', () => {
  test('is the author’s own chain, wherever the page was opened', () => {
    const opened = [
      tweetDetail({ focal: one, thread: [two, three, four] }),
      tweetDetail({ ancestors: [one, two], focal: three, thread: [four] }),
      tweetDetail({ ancestors: [one, two, three], focal: four }),
    ];
    for (const page of opened) {
      const found = pulled([page]);
      expect(idsOf(found.posts)).toEqual(ids(0, 1, 2, 3));
      expect(found).toMatchObject({
        id: idAt(0),
        branches: [],
        gaps: [],
        verdict: { status: 'complete' },
      });
    }
  });

  test('has no answer by others, nor the author’s answers to them, nor what follows those', () => {
    const bruno = answer(5, 0, 'Why?');
    const toBruno = own(6, 5, { replyTo: { id: idAt(5), handle: 'bruno_answers' } });
    const afterIt = own(7, 6);
    const found = pulled([tweetDetail({ focal: one, thread: [two], replies: [[bruno, toBruno, afterIt]] })]);
    expect(idsOf(found.posts)).toEqual(ids(0, 1));
    expect(found).toMatchObject({ branches: [], gaps: [], verdict: { status: 'complete' } });
  });

  test('is the focal author’s: an answer to somebody else is a thread of its own', () => {
    const bruno = answer(5, 0, 'A thread of my own:');
    const more = wireTweet({
      ...place(6),
      handle: 'bruno_answers',
      replyTo: { id: idAt(5), handle: 'bruno_answers' },
      text: 'And on.',
    });
    const found = pulled([tweetDetail({ ancestors: [one], focal: bruno, thread: [more] })]);
    expect(idsOf(found.posts)).toEqual(ids(5, 6));
    expect(found).toMatchObject({ author: { handle: 'bruno_answers' }, gaps: [], verdict: { status: 'complete' } });
  });

  test('joins posts whose handle is written in another case', () => {
    const shouted = own(1, 0, { handle: 'CLAIRE_Fixture' });
    expect(idsOf(pulled([tweetDetail({ focal: one, thread: [shouted] })]).posts)).toEqual(ids(0, 1));
  });

  test('goes on over a post whose user X left out', () => {
    const nameless = { ...two, core: undefined };
    const found = pulled([tweetDetail({ focal: { ...one, core: {} }, thread: [nameless, three] })]);
    expect(idsOf(found.posts)).toEqual(ids(0, 1, 2));
    expect(found.author.handle).toBe(handle);
    expect(found.url).toBe(`https://x.com/${handle}/status/${idAt(0)}`);
  });

  test('is not led in a circle', () => {
    const circle = [own(1, 2), own(2, 1)];
    expect(idsOf(pulled([tweetDetail({ focal: one, thread: circle })]).posts)).toEqual(ids(0));
    expect(idsOf(pulled([tweetDetail({ focal: circle[0], thread: circle.slice(1) })], idAt(2)).posts)).toEqual(
      ids(1, 2),
    );
  });

  test('of ten thousand posts is found', () => {
    const many = threadOf(Array.from({ length: 10_000 }, (_, n) => `${n}`));
    expect(pulled([tweetDetail({ focal: many[0], thread: many.slice(1) })]).posts).toHaveLength(10_000);
  });
});

function place(n: number) {
  return { id: idAt(n), createdAt: dateAt(n), conversationId: idAt(0) };
}

describe('branches', () => {
  test('the longest chain is the spine, the other a branch with all that follows it', () => {
    const late = [own(5, 0), own(6, 5), own(7, 5)];
    const found = pulled([tweetDetail({ focal: one, thread: [two, three, four], replies: [late] })]);
    expect(idsOf(found.posts)).toEqual(ids(0, 1, 2, 3));
    expect(found.branches.map(({ from, posts }) => [from, idsOf(posts)])).toEqual([[idAt(0), ids(5, 6, 7)]]);
  });

  test('of two chains of one length the earlier is the spine', () => {
    const found = pulled([tweetDetail({ focal: one, thread: [own(6, 0), own(5, 0)] })]);
    expect(idsOf(found.posts)).toEqual(ids(0, 5));
    expect(found.branches.map(({ posts }) => idsOf(posts))).toEqual([ids(6)]);
  });

  test('opened on a branch, the thread is the same', () => {
    const pages = [
      tweetDetail({ focal: one, thread: [two, three] }),
      tweetDetail({ ancestors: [one], focal: own(9, 0) }),
    ];
    expect(pulled(pages, idAt(9))).toEqual(pulled(pages, idAt(0)));
  });
});

describe('gaps', () => {
  test.each([
    ['deleted', 'This Post was deleted by the Post author.'],
    ['withheld', 'This Post is from a suspended account.'],
  ])('a %s post between two others', (why, words) => {
    const found = pulled([tweetDetail({ ancestors: [one, { id: idAt(1), result: tombstone(words) }], focal: three })]);
    expect(idsOf(found.posts)).toEqual(ids(0, 2));
    expect(found.gaps).toEqual([{ id: idAt(1), after: idAt(0), why, text: words }]);
    expect(found.verdict).toEqual({ status: 'partial', reasons: ['gap'], missing: ids(1) });
  });

  test('a post that another answers and nothing tells of', () => {
    const found = pulled([tweetDetail({ focal: one, thread: [three, four] })]);
    expect(found.gaps).toEqual([{ id: idAt(1), after: idAt(0), why: 'not-sent', text: null }]);
    expect(idsOf(found.posts)).toEqual(ids(0, 2, 3));
  });

  test('the root that is not there, with X’s words when it has some', () => {
    const silent = pulled([tweetDetail({ focal: two, thread: [three] })]);
    expect(silent).toMatchObject({ id: idAt(1), gaps: [{ id: idAt(0), after: null, why: 'before-root', text: null }] });
    expect(silent.verdict).toEqual({ status: 'partial', reasons: ['root-missing'], missing: ids(0) });
    const told = pulled([tweetDetail({ ancestors: [{ id: idAt(0), result: tombstone() }], focal: two })]);
    expect(told.gaps).toMatchObject([{ id: idAt(0), after: null, why: 'deleted' }]);
  });

  test('a deleted post by somebody else above the thread is none', () => {
    const bruno = answer(5, 4, 'I answer what is gone.');
    const found = pulled([tweetDetail({ ancestors: [{ id: idAt(4), result: tombstone() }], focal: bruno })]);
    expect(found).toMatchObject({ id: idAt(5), gaps: [] });
  });

  test('ids that X names in the author’s module and does not send; none in a module with others', () => {
    const found = pulled([tweetDetail({ focal: one, thread: [two, four], threadKnown: ids(1, 2, 3, 8) })]);
    expect(found.gaps.map(({ id, after, why }) => [id, after, why])).toEqual([
      [idAt(2), idAt(1), 'not-sent'],
      [idAt(8), idAt(3), 'not-sent'],
    ]);
    const mixed = userTweets([[one, answer(5, 0, 'Hi')]], { known: ids(0, 5, 6) });
    expect(pulled([mixed], idAt(0)).gaps).toEqual([]);
  });

  test('a post that another page brings is no gap', () => {
    const pages = [
      tweetDetail({ focal: one, thread: [three, four], threadKnown: ids(1, 3) }),
      tweetResultByRestId(two),
    ];
    expect(pulled(pages, idAt(0))).toMatchObject({ gaps: [], verdict: { status: 'complete' } });
  });

  test('a tombstone in the author’s module, and one among answers by others, which is none', () => {
    const page = tweetDetail({ focal: one, thread: [two], replies: [[tombstone()]] });
    expect(pulled([page]).gaps).toEqual([]);
    const added = addToModule(idAt(1), [four]);
    const [instruction] = added.data.threaded_conversation_with_injections_v2.instructions;
    instruction?.moduleItems.push({
      entryId: `conversationthread-${idAt(1)}-tweet-${idAt(4)}`,
      item: {
        itemContent: { ...instruction.moduleItems[0]?.item.itemContent, tweet_results: { result: tombstone() } },
      },
    } as never);
    expect(pulled([page, added], idAt(0)).gaps.map(({ id, after }) => [id, after])).toEqual([
      [idAt(2), idAt(1)],
      [idAt(4), idAt(3)],
    ]);
  });
});

describe('one post from several answers', () => {
  test('the whole text wins over the cut, the body of an X Article over its preview', () => {
    const text = 'A long post. '.repeat(30).trim();
    const whole = wireTweet({ ...place(0), text });
    const cut = { ...whole, note_tweet: { id: 'Tm90' } };
    for (const pages of [
      [whole, cut],
      [cut, whole],
    ]) {
      expect(pulled(pages.map(tweetResultByRestId), idAt(0)).posts).toMatchObject([{ text, cut: null }]);
    }
    const article = (blocks?: { text: string }[]) => wireArticle({ title: 'T', preview: 'First words', blocks });
    const link = 'http://x.com/i/article/1';
    const pages = [undefined, [{ text: 'First words and the rest.' }]].map((blocks) =>
      tweetResultByRestId(wireTweet({ ...place(0), text: link, article: article(blocks) })),
    );
    expect(pulled(pages, idAt(0)).posts).toMatchObject([{ text: 'First words and the rest.', cut: null }]);
  });

  test('what one answer lacks the other gives', () => {
    const plain = wireTweet({ ...place(0), text: 'Look at it.' });
    const full = wireTweet({
      ...place(0),
      text: 'Look at it.',
      quote: { id: '20', handle: 'dana', result: wireTweet({ id: '20', text: 'It.' }) },
    });
    const nameless = { ...plain, core: undefined };
    const found = pulled([nameless, plain, full].map(tweetResultByRestId), idAt(0));
    expect(found.posts).toMatchObject([{ author: { handle }, quote: { post: { text: 'It.' } } }]);
  });

  test('a part that answers a post that is not here, by a version younger than the part, is joined by its own age', () => {
    const page = tweetDetail({ focal: one, thread: [two, own(5, 1)] });
    const part = own(4, null, { replyTo: { id: idAt(9), handle } });
    const found = pulled([page, tweetDetail({ focal: part })], idAt(0));
    expect(idsOf(found.posts)).toEqual(ids(0, 1, 5));
    expect(found.branches.map(({ from, posts }) => [from, idsOf(posts)])).toEqual([[idAt(1), ids(4)]]);
    expect(found.gaps).toMatchObject([{ id: idAt(9), after: idAt(1) }]);
  });

  test('of an edited post the last version is shown, and answers to any version belong to it', () => {
    const first = own(1, 0, { text: 'With a tpyo.' });
    const last = own(8, 0, { text: 'Without a typo.', versions: ids(1, 8) });
    const found = pulled([tweetDetail({ focal: one, thread: [first, own(3, 1)] }), tweetResultByRestId(last)], idAt(0));
    expect(found.posts.map((post) => post.text)).toEqual(['One.', 'Without a typo.', 'Post 3.']);
    expect(found.posts[1]).toMatchObject({ id: idAt(8), versions: ids(1, 8) });
    expect(pulled([tweetResultByRestId(last)], idAt(1)).id).toBe(idAt(8));
  });

  test('a quoted post that came by its id only is found on another page', () => {
    const quoting = own(1, 0, { quote: { id: '20', handle: 'dana' } });
    const found = pulled(
      [tweetDetail({ focal: one, thread: [quoting] }), tweetResultByRestId(wireTweet({ id: '20', text: 'It.' }))],
      idAt(0),
    );
    expect(found.posts[1]?.quote?.post?.text).toBe('It.');
  });

  test('a post that an X Article embeds is found on another page', () => {
    const article = wireArticle({ title: 'T', blocks: [{ text: 'See:' }, { tweet: '20' }] });
    const pages = [wireTweet({ ...place(0), text: 'x', article }), wireTweet({ id: '20', text: 'It.' })];
    const [post] = pulled(pages.map(tweetResultByRestId), idAt(0)).posts;
    expect(post?.parts.at(-1)).toMatchObject({ type: 'embed', quote: { id: '20', post: { text: 'It.' } } });
  });
});
