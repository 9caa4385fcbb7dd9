import type { RunWords } from './run-words';

/** The number of the sentence that each word of a run stands in, from 0. */
export function countSentences(
  { count, ids, starts, ends, texts }: Omit<RunWords, 'sentences'>,
  run: readonly string[],
  vocabulary: readonly string[],
): number[] {
  const sentences: number[] = [];
  let sentence = 0;
  for (let at = 0; at < count; at += 1) {
    const text = run[texts[at] ?? 0] ?? '';
    const start = starts[at] ?? 0;
    const lastEnd = texts[at] === texts[at - 1] ? (ends[at - 1] ?? 0) : 0;
    const onlySpace = start === lastEnd + 1 && text.charCodeAt(lastEnd) === 0x20;
    if (
      !onlySpace &&
      at > 0 &&
      endsSentence(vocabulary[ids[at - 1] ?? 0] ?? '', text.slice(lastEnd, start), text.charAt(start))
    )
      sentence += 1;
    sentences.push(sentence);
  }
  return sentences;
}

/** After a word so short, a stop before a small letter is an abbreviation's. */
const abbreviation = 4;

/** Whether a sentence ends between a word and the next; after one letter (`U.S.`) a stop never ends it. */
function endsSentence(word: string, between: string, next: string): boolean {
  if (!/[.!?…。！？\n]/.test(between)) return false;
  if (/[!?…。！？]|\n\s*\n/.test(between)) return true;
  const small = next !== next.toUpperCase();
  if (/\..*\s/s.test(between)) return word.length > 1 && !(small && word.length <= abbreviation);
  return !small && between.includes('\n');
}
