import type { Drift } from '../drift';
import type { ObservedPage } from './observed-page';
import { fields } from './wire';

/** What one answer held that could not be read, still as X sent it. */
export interface Unread {
  operation: string;
  posts: number;
  /** False when the answer as a whole is of a shape not known. */
  known: boolean;
  raw: unknown[];
}

/** Operations whose answers always have a place for posts. */
const givesPosts = /^(?:TweetDetail|TweetResults?By\w+|SearchTimeline|Home\w*Timeline)$/;

const mostSamples = 3;

/** What an answer tells of a change at X; null when all of it could be read. */
export function driftIn(page: ObservedPage, json: unknown, operation: string): Unread | null {
  const nameless = page.posts.filter(({ handle }) => handle === '');
  const posts = page.unreadable.length + nameless.length;
  const known = posts > 0 || !givesPosts.test(operation) || !isStrange(page, fields<'data'>(json).data);
  if (posts === 0 && known) return null;
  const raw = known ? [...page.strange, ...nameless.map(({ result }) => result)] : [json];
  return { operation, posts, known, raw: raw.slice(0, mostSamples) };
}

/** True for data in which nothing is at a known place, and for a post's page on which nothing stands. */
function isStrange({ kind, posts, absent, modules, more, ended }: ObservedPage, data: unknown): boolean {
  if (typeof data !== 'object' || data === null || Object.keys(data).length === 0) return false;
  if (kind === 'unknown') return true;
  return kind === 'conversation' && posts.length + absent.length + modules.length === 0 && !more && !ended;
}

/** What some answers told, made ready to be handed over: the samples become JSON, short enough for a message. */
export function driftOf(unread: readonly Unread[]): Drift | null {
  if (unread.length === 0) return null;
  return {
    posts: unread.reduce((sum, { posts }) => sum + posts, 0),
    answers: unread.filter(({ known }) => !known).length,
    samples: unread
      .flatMap(({ operation, raw }) => raw.map((one) => ({ operation, json: shortJson(one) })))
      .filter(({ json }) => json !== '')
      .slice(0, mostSamples),
  };
}

const longestText = 60;
const longestList = 3;
const longestJson = 200_000;

/** A value as JSON whose texts and lists are cut short; empty when it is too much, or too deep, even so. */
function shortJson(value: unknown): string {
  try {
    const json = JSON.stringify(value, (_, inner: unknown) => {
      if (typeof inner === 'string') return inner.slice(0, longestText);
      return Array.isArray(inner) ? inner.slice(0, longestList) : inner;
    });
    return json.length > longestJson ? '' : json;
  } catch {
    // Deeper than the engine can follow: a page's trick.
    return '';
  }
}
