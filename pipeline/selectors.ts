import type { Highlight, PositionSelector, QuoteSelector } from './highlight';
import {
  type Found,
  isOurs,
  occurrences,
  onWords,
  shortestFuzzy,
  similar,
  wholeEnd,
  wholeStart,
} from './similar-words';
import type { Range } from './text';

/** How much of the text stands in a selector before and after the quote, in UTF-16 units. */
const contextLength = 32;
/** What speaks for a place, beside the quote itself: the words around it, then its nearness to where it was. */
const weights = { errors: 60, context: 30, nearness: 10 };
/** The share of the context that must stand around a place, by what is found there: the less sure the words, the more. */
const needed = { short: 0.3, exact: 0.1, long: 0, similar: 0.15, elsewhere: 0.3 };
/** From this length on a quote that stands there as it is needs no context. */
const longEnough = 32;

/**
 * Where a quote's own post stands in the text; `any` when it has none or the text knows no posts, `gone` when the text
 * has posts and not this one.
 */
export type Home = Range | 'any' | 'gone';

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
 * The place that selectors stand for: where the quote stands as it was, else in its own post (as it is, then something
 * near it), else anywhere with the same words around. Of several places, the one with the most of these that is nearest
 * to where it was. Null when nothing is near enough: better unplaced than on other words.
 */
export function findSelectors(text: string, selectors: Highlight['selectors'], home: Home = 'any'): Range | null {
  const [quote, position] = selectors;
  if (quote.exact.trim() === '') return null;
  if (standsAsItWas(text, selectors, home)) return { start: position.start, end: position.end };
  const inside = typeof home === 'object' ? best(text, selectors, home, 0) : null;
  return inside ?? best(text, selectors, null, home === 'any' ? 0 : needed.elsewhere);
}

interface Judged extends Range {
  /** The share of the words around the quote that stand around this place too, 0 to 1. */
  context: number;
  score: number;
}

/** The same words around the same words at the same place, in the same post: no other place can be better. */
function standsAsItWas(text: string, [quote, { start, end }]: Highlight['selectors'], home: Home): boolean {
  if (end - start !== quote.exact.length) return false;
  if (typeof home === 'object' && (start < home.start || start >= home.end)) return false;
  const whole = quote.prefix + quote.exact + quote.suffix;
  return start >= quote.prefix.length && text.startsWith(whole, start - quote.prefix.length);
}

/** The best place that begins in a part of the text; null for the whole of it. `context` is the least that must be around. */
function best(
  text: string,
  [quote, position]: Highlight['selectors'],
  part: Range | null,
  context: number,
): Range | null {
  const from = part?.start ?? 0;
  const until = part === null ? text.length : Math.min(text.length, part.end + quote.exact.length);
  const words = part === null ? text : text.slice(from, until);
  const judged = (places: readonly Found[]) =>
    places
      .map(({ start, end, errors }) => ({ start: start + from, end: end + from, errors }))
      .filter(({ start }) => part === null || start < part.end)
      .map((place) => judge(text, place, quote, position));
  const same = judged(occurrences(words, quote.exact));
  const exact = winner(same, Math.max(neededForExact(quote.exact.length, part !== null && same.length === 1), context));
  if (exact !== null) return exact;
  const around = Math.max(needed.similar, context);
  if (!mayHaveContext(text, quote, around)) return null;
  const similarOnes = judged(similar(words, quote.exact))
    .map((place) => ({ ...place, ...onWords(text, place, quote) }))
    .filter((place) => isOurs(text.slice(place.start, place.end), quote));
  return winner(similarOnes, around);
}

/** False when so much of the words around a quote stands nowhere next to anything: the long search can be spared. */
function mayHaveContext(text: string, { prefix, suffix }: QuoteSelector, share: number): boolean {
  const onOneSide = Math.ceil((share * (prefix.length + suffix.length)) / 2);
  return text.includes(prefix.slice(-onOneSide)) || text.includes(suffix.slice(0, onOneSide));
}

function neededForExact(length: number, isOnlyOneInPost: boolean): number {
  if (length < shortestFuzzy) return needed.short;
  return isOnlyOneInPost || length >= longEnough ? 0 : needed.exact;
}

function winner(places: readonly Judged[], context: number): Range | null {
  const found = places
    .filter((place) => place.context >= context)
    .reduce<Judged | null>((best, next) => (best && best.score >= next.score ? best : next), null);
  return found && { start: found.start, end: found.end };
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
