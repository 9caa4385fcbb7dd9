import { emptyPage, lastOf, type ObservedPage } from './observed-page';
import { readEntry, readResult, readTimeline } from './timeline';
import { fields, resultOf, text } from './wire';

export type { ObservedPage } from './observed-page';

/** The deepest a timeline was ever seen to lie is 6. */
const deepest = 8;

/** So many values are looked at on the way to a timeline or to posts; X's answers need some dozens. More is a page's trick. */
const mostLooks = 200_000;

/**
 * Reads one answer that X's page received, whole or only its inner object (`{instructions: […]}`), by its shape: the
 * operation's name only helps to tell a conversation. A shape not known gives an empty page of kind `unknown`.
 */
export function readObserved(json: unknown, operation = ''): ObservedPage {
  const page = emptyPage();
  let looks = 0;

  function find(value: unknown, path: string, depth: number): void {
    looks += 1;
    if (typeof value !== 'object' || value === null || depth > deepest || looks > mostLooks) return;
    const holder = fields<'instructions' | 'entryId' | 'content' | 'tweet_results' | 'tweetResult'>(value);
    const results = holder.tweet_results ?? holder.tweetResult;
    if (Array.isArray(holder.instructions)) readTimeline(holder.instructions, page, path);
    else if (results) for (const one of [results].flat()) addPost(resultOf(one), page);
    else if (isResult(value)) addPost(value, page);
    else if (holder.entryId && holder.content) {
      page.kind = 'timeline';
      readEntry(value, page);
    } else if (Array.isArray(value)) for (const inner of value.slice(0, mostLooks)) find(inner, path, depth + 1);
    else for (const [name, inner] of Object.entries(value)) find(inner, `${path} ${name}`, depth + 1);
  }

  find(json, operation, 0);
  return page;
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
