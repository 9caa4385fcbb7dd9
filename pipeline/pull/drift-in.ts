import type { Unread } from '../drift';
import type { ObservedPage } from './observed-page';
import { fields } from './wire';

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
  return { operation, posts, known, samples: raw.slice(0, mostSamples).flatMap(shortJson) };
}

/** True for data in which nothing is at a known place, and for a post's page on which nothing stands. */
function isStrange({ kind, posts, absent, modules, more, ended }: ObservedPage, data: unknown): boolean {
  if (typeof data !== 'object' || data === null || Object.keys(data).length === 0) return false;
  if (kind === 'unknown') return true;
  return kind === 'conversation' && posts.length + absent.length + modules.length === 0 && !more && !ended;
}

const longestText = 60;
const longestList = 3;
const longestJson = 200_000;

/** A value as JSON whose texts and lists are cut short; nothing when it is too much, or too deep, even so. */
function shortJson(value: unknown): string | [] {
  try {
    const json = JSON.stringify(value, (_, inner: unknown) => {
      if (typeof inner === 'string') return inner.slice(0, longestText);
      return Array.isArray(inner) ? inner.slice(0, longestList) : inner;
    });
    return json.length > longestJson ? [] : json;
  } catch {
    // Deeper than the engine can follow: a page's trick.
    return [];
  }
}
