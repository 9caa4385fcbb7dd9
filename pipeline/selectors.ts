import search from 'approx-string-match';
import type { Highlight, PositionSelector, QuoteSelector } from './highlight';
import type { Range } from './text';

/** How much of the text stands in a selector before and after the quote, in UTF-16 units. */
const contextLength = 32;
/** A quote shorter than this is only looked for as it is: with an error or two it would be found anywhere. */
const shortestFuzzy = 12;
/** The share of a quote's units that may differ where it is found again, and the most of them (the search costs that much). */
const errorShare = 0.2;
const mostErrors = 128;
/** What speaks for a place, beside the quote itself: the words around it, then its nearness to where it was. */
const weights = { errors: 60, context: 30, nearness: 10 };
/** The share of the context that must stand around a short quote: a lone word is found anywhere. */
const contextForShort = 0.3;

/** The selectors of a range of the article's text, as the W3C Web Annotation Data Model has them. */
export function describeRange(text: string, { start, end }: Range): Highlight['selectors'] {
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(wholeEnd(text, Math.max(start - contextLength, 0)), start),
      suffix: text.slice(end, wholeStart(text, end + contextLength)),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}

/**
 * The place that selectors stand for: of all the places where the quote stands, or else something near it, the one with
 * the same words around it that is nearest to where it was. Null when nothing is near enough: better unplaced than on other words.
 */
export function findSelectors(text: string, [quote, position]: Highlight['selectors']): Range | null {
  if (quote.exact.trim() === '') return null;
  const same = occurrences(text, quote.exact);
  const found = (same.length > 0 ? same : similar(text, quote.exact)).map((place) =>
    judge(text, place, quote, position),
  );
  const isShort = quote.exact.length < shortestFuzzy;
  const sure = found.filter(({ context }) => !isShort || context >= contextForShort);
  const best = sure.reduce<Judged | null>(
    (winner, next) => (winner && winner.score >= next.score ? winner : next),
    null,
  );
  return best && { start: wholeStart(text, best.start), end: wholeEnd(text, best.end) };
}

interface Found extends Range {
  errors: number;
}

interface Judged extends Range {
  /** The share of the words around the quote that stand around this place too, 0 to 1. */
  context: number;
  score: number;
}

function occurrences(text: string, exact: string): Found[] {
  const found: Found[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    found.push({ start: at, end: at + exact.length, errors: 0 });
  }
  return found;
}

function similar(text: string, exact: string): Found[] {
  if (exact.length < shortestFuzzy) return [];
  return search(text, exact, Math.min(mostErrors, Math.floor(exact.length * errorShare)));
}

function judge(text: string, { start, end, errors }: Found, quote: QuoteSelector, position: PositionSelector): Judged {
  const before = text.slice(Math.max(0, start - quote.prefix.length), start);
  const after = text.slice(end, end + quote.suffix.length);
  const wanted = quote.prefix.length + quote.suffix.length;
  const context = wanted === 0 ? 1 : (commonEnd(before, quote.prefix) + commonStart(after, quote.suffix)) / wanted;
  const score =
    weights.errors * (1 - errors / quote.exact.length) +
    weights.context * context +
    weights.nearness * (1 - Math.abs(start - position.start) / text.length);
  return { start, end, context, score };
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

/** The place itself, or one unit before (after) it when it would cut a surrogate pair. */
function wholeStart(text: string, at: number): number {
  return isInsidePair(text, at) ? at - 1 : at;
}

function wholeEnd(text: string, at: number): number {
  return isInsidePair(text, at) ? at + 1 : at;
}

function isInsidePair(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(at - 1, 0), at + 1)) && at > 0;
}
