import { isDigit, isLetter, isUnspaced, isWide } from './letters';
import type { SentenceSplitter } from './sentences';

/** In columns: a letter of a wide script takes two. What is a little longer stays whole: losing a last word is silly. */
const longest = 90;
const tolerated = 100;
/** A clause shorter than this says too little to stand alone. */
const shortestClause = 40;

/** What a heading does not end with; a question mark or an exclamation mark stays. */
const trailing = /[\s.,:;、。，：；–—-]+$/u;
/** Articles and prepositions that a cut leaves hanging. */
const hanging = /(?:\s+\S{1,3})+$/u;
const unclosed = /\s*[(«“„"[][^)»”"\]]*$/u;

/** How far into a text the first sentences are looked for, in UTF-16 units. */
const opening = 600;

/** The width of a text in columns. */
export function widthOf(text: string): number {
  let width = text.length;
  for (let at = 0; at < text.length; at += 1) if (isWide(text.charCodeAt(at))) width += 1;
  return width;
}

/** True for words that say something: two of them, or as much of a script without spaces; no lone emoji, number or address. */
export function isMeaningful(text: string): boolean {
  const said = text.includes('/') ? text.replaceAll(/(?<!\S)\S+\/\S*/g, '') : text;
  let width = 0;
  let words = 0;
  let inside = false;
  for (let at = 0; at < said.length; at += 1) {
    const unit = said.charCodeAt(at);
    const isPart = (isLetter(unit) && !isDigit(unit)) || isUnspaced(unit);
    if (isPart) width += isWide(unit) ? 2 : 1;
    if (isUnspaced(unit) || (isPart && !inside)) words += 1;
    inside = isPart;
    if (width >= 8 && words >= 2) return true;
  }
  return false;
}

/** True for a text with a question mark anywhere. */
export function hasQuestionMark(text: string): boolean {
  return text.includes('?') || text.includes('？');
}

/**
 * The first words of a text, as they stand: its first sentence, or more where that says too little, cut with "…" at a
 * clause or a word when it is long. Null when there is no letter or digit.
 */
export function firstWords(text: string, sentencesOf: SentenceSplitter): string | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const start = text.slice(0, opening);
  for (const { end } of sentencesOf(start)) {
    if (isMeaningful(start.slice(0, end))) return shortened(start.slice(0, end));
  }
  return shortened(start);
}

/** A text on one line, without its closing full stop, cut at a clause or a word when it is too long for a heading. */
export function shortened(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  if (widthOf(line) <= tolerated) return line.replace(trailing, '') || line;
  const fitting = fittingPart(line);
  const clause = /^.*[^,;:–—(](?=\s*[,;:–—]\s|\s+\()/u.exec(fitting)?.[0] ?? '';
  const words = /^.*(?=\s)/u.exec(fitting)?.[0] ?? fitting;
  const cut = widthOf(clause) >= shortestClause ? clause : words.replace(unclosed, '').replace(hanging, '') || words;
  return `${cut.replace(trailing, '')}…`;
}

function fittingPart(line: string): string {
  let width = 0;
  let fitting = '';
  for (const letter of line) {
    width += widthOf(letter);
    if (width > longest) break;
    fitting += letter;
  }
  return fitting;
}
