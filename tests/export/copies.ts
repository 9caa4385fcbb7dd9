import type { Copy } from '../../pipeline/copy';
import { wordsFor } from '../../pipeline/words';
import { fixtureJson } from '../golden';

/** The copy that the exports are held against: every kind of block, notes, highlights, a gap, a translation. */
export function annotatedCopy(): Copy {
  return fixtureJson<Copy>('annotated-copy', 'copy.json');
}

export const english = wordsFor('en');
