import fr from '../../assets/words/fr.json';
import type { Copy } from '../../pipeline/copy';
import type { Words } from '../../pipeline/words';
import { fixtureJson } from '../golden';

/** The copy that the exports are held against: every kind of block, notes, highlights, a gap, a translation. */
export function annotatedCopy(): Copy {
  return fixtureJson<Copy>('annotated-copy', 'copy.json');
}

export { english } from '../../pipeline/words';
export const french: Words = fr;
