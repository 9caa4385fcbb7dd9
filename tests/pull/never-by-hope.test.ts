import { describe, expect, test } from 'vitest';
import { relatedEntry, tweetDetail, wireTweet } from '../wire';
import { answer, idAt, own } from './cases';
import { pulled } from './read';

const [one, two, three] = [own(0, null), own(1, 0), own(2, 1)];
const bruno = [answer(9, 0, 'Hi')];

/** A post with some of its fields changed, as X may one day send them; undefined leaves a field out. */
function changed(post: typeof one, legacy: Record<string, unknown>) {
  return { ...post, legacy: { ...post.legacy, ...legacy } };
}

/** A post of which X says nothing but the words. */
function bare(post: typeof one) {
  return { ...post, legacy: undefined, note_tweet: { note_tweet_results: { result: { text: 'Only words.' } } } };
}

/** The same answer, in which a field has another name. */
function renamed(answer: unknown, field: string): unknown {
  return JSON.parse(JSON.stringify(answer).replaceAll(`"${field}"`, `"${field}_v2"`));
}

const verdict = (page: unknown, id = idAt(1)) => pulled([page], id).verdict;

describe('a page that begins with the second post is not whole', () => {
  const page = (focal: unknown) => tweetDetail({ focal, thread: [three], replies: [bruno], cursors: ['Bottom'] });

  test.each<[string, unknown, string | null]>([
    ['as X says it', two, idAt(0)],
    ['without the name of whom it answers', changed(two, { in_reply_to_screen_name: undefined }), idAt(0)],
    [
      'with the name that its author had before',
      changed(two, { in_reply_to_screen_name: 'claire_before', in_reply_to_user_id_str: '12' }),
      idAt(0),
    ],
    ['with a number for what it answers', changed(two, { in_reply_to_status_id_str: Number(idAt(0)) }), idAt(0)],
    [
      'without what it answers',
      changed(two, { in_reply_to_status_id_str: undefined, in_reply_to_screen_name: undefined }),
      idAt(0),
    ],
  ])('%s', (_, focal, missing) => {
    const { verdict, gaps } = pulled([page(focal)], idAt(1));
    expect(verdict).toMatchObject({ status: 'partial', reasons: ['root-missing'], missing: [missing] });
    expect(gaps).toMatchObject([{ id: missing, after: null, why: 'before-root' }]);
  });

  test('without anything but its words', () => {
    expect(verdict(page(bare(two)))).toMatchObject({ status: 'unknown', reasons: ['unreadable-posts'] });
  });

  test('but one that answers somebody else begins a thread of its own', () => {
    const answers = changed(two, { in_reply_to_screen_name: 'bruno_answers' });
    expect(verdict(page(answers)).status).toBe('complete');
  });

  test('and one whose conversation X does not name, and that answers nothing, is a first post', () => {
    const first = tweetDetail({ focal: changed(one, { conversation_id_str: undefined }), replies: [bruno] });
    expect(verdict(first, idAt(0)).status).toBe('complete');
  });
});

describe('a post that may belong to the thread and cannot be placed', () => {
  const page = (last: unknown) => tweetDetail({ focal: one, thread: [two, last], cursors: ['Bottom'] });

  test('is told when X says nothing but its words', () => {
    expect(verdict(page(bare(three)))).toMatchObject({ status: 'unknown', reasons: ['unreadable-posts'] });
  });

  test('is told when nothing names its author, nor its conversation', () => {
    const nobodys = { ...three, core: undefined, legacy: { full_text: 'Three.' } };
    expect(verdict(page(nobodys))).toMatchObject({ status: 'unknown', reasons: ['unreadable-posts'] });
  });

  test('is in its place when only its conversation is missing', () => {
    const { posts, verdict } = pulled([page(changed(three, { conversation_id_str: undefined }))], idAt(0));
    expect(posts).toHaveLength(3);
    expect(verdict.status).toBe('complete');
  });
});

describe('the end is not seen', () => {
  const more = { status: 'unknown', reasons: ['more-to-load'] };

  test('in a module with a cursor whose type X tells in another field', () => {
    const page = tweetDetail({ focal: one, thread: [two], threadMore: true, replies: [bruno], cursors: ['Bottom'] });
    expect(verdict(page)).toMatchObject(more);
    expect(verdict(renamed(page, 'cursorType'))).toMatchObject(more);
  });

  test('on the page of a lone post with such a cursor', () => {
    const page = tweetDetail({ focal: one, cursors: ['Bottom'] });
    expect(verdict(renamed(page, 'cursorType'), idAt(0))).toMatchObject(more);
  });

  test('by related posts, whatever they are called', () => {
    const related = relatedEntry(idAt(0), [wireTweet({ id: idAt(50), text: 'Other.', handle: 'dana_fixture' })]);
    const items = related.content.items.map((item) => ({ ...item, entryId: `tweet-${idAt(50)}` }));
    const page = tweetDetail({ focal: one, cursors: ['Bottom'] });
    const inner = 'data' in page ? page.data.threaded_conversation_with_injections_v2 : page;
    const beside = { type: 'TimelineAddEntries', entries: [{ ...related, content: { ...related.content, items } }] };
    const both = { threaded_conversation_with_injections_v2: { instructions: [...inner.instructions, beside] } };
    expect(verdict({ data: both }, idAt(0))).toMatchObject(more);
  });
});
