import type { Range } from '../text';
import { mayBeLast, neverLast, openers } from './abbreviations';

/** Cuts a text into sentences, as they are asked for: ranges that touch, the white space after a sentence its own. */
export type SentenceSplitter = (text: string) => Iterable<Range>;

/** Closing marks that Unicode's rules leave to the next sentence; what opens one has a letter right after it. */
const closers = /^\s*[»›”’"')\]」』）】]+[.!?…。]*(?:\s+|$|(?=[,;:]))/u;
const initial = /(?:^|[\s.(«“"'’-])\p{Lu}\.$/u;

/**
 * A splitter by `Intl.Segmenter` (costly to make, so one per article), mended where Unicode's rules cut wrongly:
 * after abbreviations and initials (`M. Martin`, `J. Smith`, `e.g. A`), and before a closing quotation mark that a
 * space sets off (`« Why ? »`).
 */
export function sentenceSplitter(lang: string): SentenceSplitter {
  const segmenter = new Intl.Segmenter(lang === 'und' ? 'en' : lang, { granularity: 'sentence' });
  return (text) => mended(text, segmenter);
}

function* mended(text: string, segmenter: Intl.Segmenter): Iterable<Range> {
  let start = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length;
    if (end <= start) continue;
    const closer = closers.exec(text.slice(end, end + 12));
    const moved = closer ? end + closer[0].length : end;
    if (moved < text.length && goesOn(text.slice(start, moved), text.slice(moved, moved + 40))) continue;
    yield { start, end: moved };
    start = moved;
  }
  if (start < text.length) yield { start, end: text.length };
}

/** True when the words before and after a cut belong to one sentence. */
function goesOn(before: string, after: string): boolean {
  if (/\n\s*$/.test(before)) return false;
  const said = before.trimEnd();
  const word =
    /\S+$/
      .exec(said)?.[0]
      .replace(/^[("'«“‘’]+/, '')
      .toLowerCase() ?? '';
  // `l'e.g.`, `dell'ing.`: the word after an elision.
  const bare = word.replace(/^\p{L}+['’]/u, '');
  if (neverLast.has(bare)) return true;
  const next = /^[\p{L}\p{N}]+/u.exec(after)?.[0] ?? '';
  if (mayBeLast.has(bare)) return next !== '' && !openers.has(next);
  if (initial.test(said)) return /^\p{Lu}/u.test(next);
  // `“Why?” he asked`: a quotation inside the sentence.
  return /[»›”"’')\]」』«‹“]$/u.test(said) && /^[\p{Ll}\p{Script=Hiragana}]/u.test(after);
}
