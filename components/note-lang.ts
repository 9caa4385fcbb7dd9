import type { NoteLang } from '../pipeline/note';
import type { Words } from '../pipeline/words';

/** The language in which notes are shown among the interface's words: notes are written in English and French. */
export function noteLangOf(words: Words): NoteLang {
  return words.lang === 'fr' ? 'fr' : 'en';
}
