import { moreWords, placeholderWords, sourceWords } from './placeholder-words';

/** What a line of a placeholder can tell. */
export type LineKind = 'loading' | 'fetching' | 'wait';

/** A line that reads like one of a placeholder. */
export interface PlaceholderLine {
  text: string;
  kinds: readonly LineKind[];
  /** BCP 47. */
  lang: string;
}

/** Longest in code points, so that no sentence of an article passes for a line of a placeholder. */
const longest: Record<LineKind, number> = { loading: 70, fetching: 160, wait: 120 };

/** Reads one line: null when it is none of a placeholder's. A question never is. */
export function placeholderLine(text: string): PlaceholderLine | null {
  const line = text.replace(/\s+/g, ' ').trim();
  const length = [...line].length;
  if (length === 0 || length > longest.fetching || /[?？؟]/.test(line)) return null;
  const words = folded(line);
  let best: PlaceholderLine | null = null;
  for (const lang of Object.keys(placeholderWords)) {
    const kinds = kindsIn(words, lang).filter((kind) => length <= longest[kind]);
    if (kinds.length > (best?.kinds.length ?? 0)) best = { text: line, kinds, lang };
  }
  return best;
}

function kindsIn(words: string, lang: string): LineKind[] {
  const vocabulary = placeholderWords[lang];
  if (!vocabulary) return [];
  const { loading, thread, fetching, posts, wait } = vocabulary;
  const loads = loading.test(words) && !moreWords.test(words);
  const kinds: LineKind[] = [];
  if (loads && thread.test(words)) kinds.push('loading');
  if (posts.test(words) && (fetching.test(words) || (loads && sourceWords.test(words)))) kinds.push('fetching');
  if (wait.test(words) && sentences(words) === 1) kinds.push('wait');
  return kinds;
}

/**
 * How many independent signs the lines are: each line counts once, and so does each thing told.
 * A placeholder has up to three; two are enough to know it.
 */
export function evidence(lines: readonly PlaceholderLine[]): number {
  const texts = new Set(lines.map(({ text }) => text));
  const kinds = new Set(lines.flatMap((line) => line.kinds));
  return Math.min(texts.size, kinds.size);
}

/** The language that most of the lines are in. */
export function languageOfLines(lines: readonly PlaceholderLine[]): string {
  const votes = new Map<string, number>();
  for (const { lang, kinds } of lines) votes.set(lang, (votes.get(lang) ?? 0) + kinds.length);
  const [first] = [...votes].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? 'und';
}

/** Lower case, one form of each character and apostrophe, without Latin accents and Arabic vowel signs. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u0652]/g, '')
    .normalize('NFC')
    .replace(/[’ʼ]/g, "'")
    .toLowerCase();
}

function sentences(text: string): number {
  return text.split(/[.!…。！]+/).filter((sentence) => /\p{L}/u.test(sentence)).length;
}
