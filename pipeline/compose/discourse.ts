import { type Cue, counted, markers } from './discourse-markers';

const announcement = new RegExp(`(?<![\\p{L}\\p{N}])(?:${counted})(?![\\p{L}\\p{N}])|:\\s*$`, 'iu');

/** In UTF-16 units: what announces points says no more than that. */
export const longestLeadIn = 300;

/** In UTF-16 units, with what must follow it. */
const longestMarker = 40;

interface Marker {
  words: string;
  cue: Cue;
  needsComma: boolean;
}

const closesWord = /[\s,:;.!?–—-]/;

/** In UTF-16 units. */
const longestFirstWord = Math.max(
  ...Object.values(markers).flatMap((all) => all.map((marker) => marker.split(closesWord, 1)[0]?.length ?? 0)),
);

/** By first word: most sentences are settled by one look-up. */
const byFirstWord: ReadonlyMap<string, readonly Marker[]> = markersByFirstWord();

/** What a sentence opens with; null when its first words are of no known kind. */
export function cueOf(sentence: string): Cue | null {
  return markerAt(sentence, 0)?.cue ?? null;
}

/** The length of the ordinal that a sentence opens with and the comma after it: `First, ` → 7; 0 when there is none. */
export function ordinalLength(sentence: string): number {
  const marker = markerAt(sentence, 0);
  if (!marker || !isOrdinal(marker.cue)) return 0;
  const { length } = marker.words;
  return length + (/^[\s,:;–—-]*/u.exec(sentence.slice(length))?.[0].length ?? 0);
}

/** True for the cues that number an argument's points. */
export function isOrdinal(cue: Cue | null): boolean {
  return cue === 'first' || cue === 'next' || cue === 'last';
}

/** True when a sentence promises the points that follow: it counts them or ends in a colon. */
export function announces(sentence: string): boolean {
  return announcement.test(sentence);
}

/** What a paragraph opens with; `leadIn` is the length of the announcement before it, 0 when there is none. */
export interface Opening {
  cue: Cue | null;
  leadIn: number;
}

/**
 * What a paragraph opens with. One that announces its points and goes on to the first opens with that:
 * `There are three questions. First, …`
 */
export function openingCue(paragraph: string): Opening {
  const leadIn = firstEnd(paragraph);
  const leads = markerAt(paragraph, leadIn)?.cue === 'first' && announces(paragraph.slice(0, leadIn).trimEnd());
  return leads ? { cue: 'first', leadIn } : { cue: cueOf(paragraph), leadIn: 0 };
}

/** Where the words after the first mark that may end a sentence begin, on the same line and soon; 0 when there are none. */
function firstEnd(paragraph: string): number {
  const until = Math.min(paragraph.length, longestLeadIn);
  for (let at = 0; at < until; at += 1) {
    if (!endsSentence(paragraph.charCodeAt(at))) continue;
    const from = '"”»)'.includes(paragraph.charAt(at + 1)) ? at + 2 : at + 1;
    let next = from;
    while (next < until && /[^\S\n]/.test(paragraph.charAt(next))) next += 1;
    if (next > from) return next;
  }
  return 0;
}

function endsSentence(unit: number): boolean {
  // . ! ? : …
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x3a || unit === 0x2026;
}

/** The marker that stands at a place of a text. */
function markerAt(text: string, at: number): Marker | undefined {
  const known = byFirstWord.get(firstWordAt(text, at));
  if (!known) return undefined;
  const start = plain(text.slice(at, at + longestMarker));
  return known.find(({ words, needsComma }) => {
    if (!start.startsWith(words)) return false;
    const after = start.slice(words.length);
    return needsComma ? /^\s*[,:;–—]|^\s+-/u.test(after) : !/^[\p{L}\p{N}']/u.test(after);
  });
}

/** The word that begins at a place; none when it is longer than those that markers begin with. */
function firstWordAt(text: string, at: number): string {
  for (let end = at; end <= at + longestFirstWord; end += 1) {
    const unit = text.charCodeAt(end);
    const isSmall = unit >= 0x61 && unit <= 0x7a;
    if (!isSmall && (end === text.length || closesWord.test(text.charAt(end)))) return plain(text.slice(at, end));
  }
  return '';
}

function plain(text: string): string {
  return text.toLowerCase().replace('’', "'");
}

function markersByFirstWord(): Map<string, Marker[]> {
  const found = new Map<string, Marker[]>();
  for (const cue of ['first', 'next', 'last', 'turn', 'link'] as const) {
    for (const marker of markers[cue]) {
      const words = marker.replace(/,$/, '');
      const first = firstWordAt(words, 0);
      found.set(first, [...(found.get(first) ?? []), { words, cue, needsComma: marker.endsWith(',') }]);
    }
  }
  return found;
}
