import type { RunWords } from './run-words';

/** The number of the sentence that each word of a run stands in, from 0, written to `sentences`. */
export function countSentences(
  { count, ids, starts, ends, texts }: Omit<RunWords, 'sentences'>,
  run: readonly string[],
  vocabulary: readonly string[],
  sentences: number[],
): void {
  let sentence = 0;
  for (let at = 0; at < count; at += 1) {
    const text = run[texts[at] ?? 0] ?? '';
    const start = starts[at] ?? 0;
    const lastEnd = texts[at] === texts[at - 1] ? (ends[at - 1] ?? 0) : 0;
    if (
      at > 0 &&
      mayEnd(text, lastEnd, start) &&
      endsSentence(vocabulary[ids[at - 1] ?? 0] ?? '', text.slice(lastEnd, start), text.charAt(start))
    )
      sentence += 1;
    sentences[at] = sentence;
  }
}

/** Whether anything that ends sentences stands in a stretch of a text: between most words stands a space. */
function mayEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x0a: // a line break
      case 0x21: // !
      case 0x2e: // .
      case 0x3f: // ?
      case 0x2026: // …
      case 0x3002: // 。
      case 0xff01: // ！
      case 0xff1f: // ？
        return true;
    }
  }
  return false;
}

/** After a word so short, a stop before a small letter is an abbreviation's. */
const abbreviation = 4;

/** Whether a sentence ends between a word and the next, where `mayEnd`; after one letter (`U.S.`) a stop never ends it. */
function endsSentence(word: string, between: string, next: string): boolean {
  if (/[!?…。！？]|\n\s*\n/.test(between)) return true;
  const small = next !== next.toUpperCase();
  if (/\..*\s/s.test(between)) return word.length > 1 && !(small && word.length <= abbreviation);
  return !small && between.includes('\n');
}
