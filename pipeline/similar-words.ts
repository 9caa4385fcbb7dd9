import search from 'approx-string-match';
import type { QuoteSelector } from './highlight';
import { type Range, trimRange } from './text';

/** A quote shorter than this is only looked for as it is: with an error or two it would be found anywhere. */
export const shortestFuzzy = 12;
/** The share of a quote's units that may differ where it is found again, and the most of them (the search costs that much). */
const errorShare = 0.2;
const mostErrors = 128;
/** How many units at the border of a quote tell that border where the words are similar. */
const edgeLength = 7;
/** How many units next to a quote tell its neighbour in the text. */
const neighbourLength = 24;

/** A place where a quote stands, or something like it. */
export interface Found extends Range {
  errors: number;
}

/** The places where a quote stands as it is. */
export function occurrences(text: string, exact: string): Found[] {
  const found: Found[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    found.push({ start: at, end: at + exact.length, errors: 0 });
  }
  return found;
}

/** The places where something like a quote stands; none for a short one. */
export function similar(text: string, exact: string): Found[] {
  if (exact.length < shortestFuzzy) return [];
  return search(text, exact, Math.min(mostErrors, Math.floor(exact.length * errorShare)));
}

/** Similar words are other words when a number in them is another, or when they are what stood next to the quote. */
export function isOurs(found: string, { exact, prefix, suffix }: QuoteSelector): boolean {
  if (found.trim() === '' || numbersIn(found) !== numbersIn(exact)) return false;
  const before = prefix.trimEnd().slice(-neighbourLength);
  const after = suffix.trimStart().slice(0, neighbourLength);
  const isBefore = before.length >= shortestFuzzy && found.trimEnd().endsWith(before) && !exact.endsWith(before);
  const isAfter = after.length >= shortestFuzzy && found.trimStart().startsWith(after) && !exact.startsWith(after);
  return !isBefore && !isAfter;
}

function numbersIn(text: string): string {
  return (text.match(/\p{N}+/gu) ?? []).join(' ');
}

const letterEnd = /[\p{L}\p{M}\p{N}]$/u;
const letterStart = /^[\p{L}\p{M}\p{N}]/u;

/**
 * A similar place begins and ends roughly. Its borders are where the words around the quote, or its own first and last
 * ones, stand nearby; they are at whole characters, and at whole words where the quote's were.
 */
export function onWords(text: string, place: Range, quote: QuoteSelector): Range {
  const { exact, prefix, suffix } = quote;
  const slack = Math.min(mostErrors, Math.ceil(exact.length * errorShare));
  const near = { start: Math.max(0, place.start - slack), end: place.end + slack };
  const before = prefix.slice(-edgeLength);
  const after = suffix.slice(0, edgeLength);
  const begins =
    nearest(text, before, place.start - before.length, slack, before.length) ??
    nearest(text, exact.slice(0, edgeLength), place.start, slack, 0);
  const ends =
    nearest(text, after, place.end, slack, 0) ??
    nearest(text, exact.slice(-edgeLength), place.end - edgeLength, slack, edgeLength);
  let start = wholeStart(text, Math.max(begins ?? place.start, near.start));
  let end = wholeEnd(text, Math.min(ends ?? place.end, near.end));
  if (!(letterEnd.test(prefix) && letterStart.test(exact))) start = wordBorder(text, start);
  if (!(letterEnd.test(exact) && letterStart.test(suffix))) end = wordBorder(text, end);
  return start < end ? trimRange(text, { start, end }) : place;
}

/** Where words stand at most `slack` units from a place, the nearest; `shift` is added. Null where they are not. */
function nearest(text: string, words: string, at: number, slack: number, shift: number): number | null {
  if (words.length < edgeLength) return null;
  const from = Math.max(0, at - slack);
  const found = occurrences(text.slice(from, at + slack + words.length), words).map(({ start }) => start + from);
  const best = found.sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0];
  return best === undefined ? null : best + shift;
}

/** The border between words that is nearest to a place; the place itself where it is one. */
function wordBorder(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - neighbourLength), at);
  const after = text.slice(at, at + neighbourLength);
  const back = /[\p{L}\p{M}\p{N}]+$/u.exec(before)?.[0].length ?? 0;
  const on = /^[\p{L}\p{M}\p{N}]+/u.exec(after)?.[0].length ?? 0;
  if (back === 0 || on === 0) return at;
  return back <= on ? at - back : at + on;
}

/** The place itself, or one unit before (after) it when it would cut a surrogate pair. */
export function wholeStart(text: string, at: number): number {
  return isInsidePair(text, at) ? at - 1 : at;
}

/** The same at the end of words. */
export function wholeEnd(text: string, at: number): number {
  return isInsidePair(text, at) ? at + 1 : at;
}

function isInsidePair(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(at - 1, 0), at + 1)) && at > 0;
}
