import type { Copy } from '../../pipeline/copy';
import { ask } from '../../pipeline/messages';
import type { Outcome } from '../../pipeline/outcome';

/**
 * A copy out of the library, which a page in a tab of its own reads itself: a message would write a long one out as text and
 * read it again. Where the page may not open the library, the background is asked.
 */
export async function loadCopy(id: string): Promise<Outcome<Copy>> {
  const { openLibrary } = await import('../../pipeline/save/library');
  const copy = await openLibrary().load(id);
  return copy.ok ? copy : ask('loadCopy', { id });
}
