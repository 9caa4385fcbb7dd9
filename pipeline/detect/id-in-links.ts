import type { PostId } from '../thread';
import { type Status, statusAt } from '../x-address';
import { isPostId } from './snowflake';

/**
 * The post that most of a page's links to X point at: of the links by the thread's author (named in the title, else by
 * the first link) the most frequent one, else the first. Null when no link names a plausible post.
 */
export function idInLinks(document: Document, base: string, now: number): PostId | null {
  const links = statusLinks(document, base, now);
  const author = handleInTitle(document) ?? links[0]?.handle ?? null;
  const byAuthor = links.filter(({ handle }) => author !== null && handle?.toLowerCase() === author.toLowerCase());
  return mostFrequent((byAuthor.length > 0 ? byAuthor : links).map(({ id }) => id));
}

function statusLinks(document: Document, base: string, now: number): Status[] {
  const links: Status[] = [];
  for (const link of document.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    const status = URL.canParse(href, base) ? statusAt(new URL(href, base)) : null;
    if (status && isPostId(status.id, now, { counted: true })) links.push(status);
  }
  return links;
}

function handleInTitle(document: Document): string | null {
  const titles = [document.title, document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? ''];
  return /(?<!\w)@(\w{1,20})/.exec(titles.join(' '))?.[1] ?? null;
}

function mostFrequent(ids: readonly PostId[]): PostId | null {
  const counts = new Map<PostId, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  let best: PostId | null = null;
  for (const [id, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = id;
  }
  return best;
}
