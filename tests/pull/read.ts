import { assemble } from '../../pipeline/pull/assemble';
import { readObserved } from '../../pipeline/pull/observed';
import type { Post, Thread } from '../../pipeline/thread';
import { tweetResultByRestId } from '../wire';

export const now = '2025-11-01T00:00:00.000Z';

/** The thread around a post in some answers of X; throws, so the test is red, when there is none. */
export function pulled(answers: readonly unknown[], focalId: string | null = null): Thread {
  const thread = assemble(
    answers.map((answer) => readObserved(answer)),
    focalId,
    { now },
  );
  if (!thread.ok) throw new Error(`${thread.why}: ${thread.detail}`);
  return thread.value;
}

/** The post in a result. */
export function postIn(result: unknown): Post {
  const [post] = pulled([tweetResultByRestId(result)]).posts;
  if (!post) throw new Error('no post');
  return post;
}

export const idsOf = (posts: readonly { id: string }[]) => posts.map((post) => post.id);
