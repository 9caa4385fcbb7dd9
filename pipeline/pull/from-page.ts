import { type Outcome, success } from '../outcome';
import type { PostId, Thread } from '../thread';
import { addressOf } from './page-address';
import { authorOfPage } from './page-author';
import { readPageText, threadFromPageText } from './page-text';
import { readRendered } from './rendered';
import { find } from './selectors';
import { pathOnX } from './x-address';

interface PageOptions {
  /** ISO 8601. */
  now: string;
  /** The post asked for, where a page of X shows several. */
  id?: PostId | null;
  /** The post that a reader site's page stands for, as far as it says (`findPostId`). */
  original?: PostId | null;
}

/**
 * The thread of a saved page: of X by its posts, of any other site by its text (a reader site's placeholder already
 * taken out, as `readPageText` says). Fails as those two do.
 */
export function readPage(page: Document, { now, id = null, original = null }: PageOptions): Outcome<Thread> {
  const url = addressOf(page);
  if (isPageOfX(page, url)) return readRendered(page, url, now, { id });
  const text = readPageText(page, url ?? '');
  if (!text.ok) return text;
  const thread = threadFromPageText(text.value, { now, author: authorOfPage(page) });
  return success(original ? { ...thread, id: original, url: `https://x.com/i/status/${original}` } : thread);
}

/** By its address, or by what stands in it when only a part was saved. */
function isPageOfX(page: Document, url: string | null): boolean {
  if (find(page, 'post') || find(page, 'articleView') || find(page, 'shell')) return true;
  return url !== null && pathOnX(new URL(url)) !== null;
}
