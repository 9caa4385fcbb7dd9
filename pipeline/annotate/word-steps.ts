import type { Range } from '../text';

/** The words of a text, in order, as ranges of it: what a word is, each language says. */
export function wordRanges(text: string, lang: string): Range[] {
  return [...segmenter(lang).segment(text)].flatMap(({ segment, index, isWordLike }) =>
    isWordLike ? [{ start: index, end: index + segment.length }] : [],
  );
}

/** A language that is not a valid tag is read by the browser's own rules. */
function segmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}
