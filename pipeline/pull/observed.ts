import { emptyPage, lastOf, type ObservedPage } from './observed-page';
import { readEntry, readResult, readTimeline } from './timeline';
import { fields, resultOf, text } from './wire';

export type { ObservedPage } from './observed-page';

/** The deepest a timeline was ever seen to lie is 6. */
const deepest = 8;

/** So many objects are looked at on the way to a timeline or to posts; X's answers need a dozen. More is a page's trick. */
const mostLooks = 200_000;

/**
 * Reads one answer that X's page received, whole or only its inner object (`{instructions: […]}`), by its shape: the
 * operation's name only helps to tell a conversation. A shape not known gives an empty page of kind `unknown`.
 */
export function readObserved(json: unknown, operation = ''): ObservedPage {
  const page = emptyPage();
  find(json, page, operation, { depth: 0, looks: { left: mostLooks } });
  return page;
}

interface Search {
  depth: number;
  looks: { left: number };
}

function find(value: unknown, page: ObservedPage, path: string, { depth, looks }: Search): void {
  if (typeof value !== 'object' || value === null || depth > deepest || looks.left <= 0) return;
  looks.left -= 1;
  const below = { depth: depth + 1, looks };
  const holder = fields<'instructions' | 'entryId' | 'content' | 'tweet_results' | 'tweetResult'>(value);
  const results = holder.tweet_results ?? holder.tweetResult;
  if (Array.isArray(holder.instructions)) readTimeline(holder.instructions, page, path);
  else if (results) for (const one of [results].flat()) addPost(resultOf(one), page);
  else if (isResult(value)) addPost(value, page);
  else if (holder.entryId && holder.content) {
    page.kind = 'timeline';
    readEntry(value, page);
  } else if (Array.isArray(value)) {
    for (const inner of value) {
      if (looks.left <= 0) return;
      find(inner, page, path, below);
    }
  } else for (const [name, inner] of Object.entries(value)) find(inner, page, `${path} ${name}`, below);
}

function isResult(value: unknown): boolean {
  const { __typename, rest_id, legacy } = fields<'__typename' | 'rest_id' | 'legacy'>(value);
  return /^Tweet/.test(text(__typename) ?? '') || (rest_id !== undefined && 'full_text' in fields(legacy));
}

/** A post that was asked for by its id. */
function addPost(result: unknown, page: ObservedPage): void {
  if (page.kind === 'unknown') page.kind = 'post';
  const after = lastOf(page);
  const read = readResult(result, 'result', page);
  if (read && !('handle' in read)) page.absent.push({ ...read, after });
  page.focal = page.posts.length === 1 ? lastOf(page) : null;
}
