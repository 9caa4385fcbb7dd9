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

/** By first word: most sentences are settled by one look-up. */
const byFirstWord: ReadonlyMap<string, readonly Marker[]> = markersByFirstWord();

/** What a sentence opens with; null when its first words are of no known kind. */
export function cueOf(sentence: string): Cue | null {
  return markerOf(sentence)?.cue ?? null;
}

/** The length of the ordinal that a sentence opens with and the comma after it: `First, ` → 7; 0 when there is none. */
export function ordinalLength(sentence: string): number {
  const marker = markerOf(sentence);
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
  const firstEnd = /[.!?:…]["”»)]?[^\S\n]+/.exec(paragraph.slice(0, longestLeadIn));
  const leadIn = firstEnd ? firstEnd.index + firstEnd[0].length : 0;
  const leads = cueOf(paragraph.slice(leadIn)) === 'first' && announces(paragraph.slice(0, leadIn).trimEnd());
  return leads ? { cue: 'first', leadIn } : { cue: cueOf(paragraph), leadIn: 0 };
}

function markerOf(sentence: string): Marker | undefined {
  const known = byFirstWord.get(firstWordOf(sentence.slice(0, longestMarker)));
  if (!known) return undefined;
  const start = plain(sentence.slice(0, longestMarker));
  return known.find(({ words, needsComma }) => {
    if (!start.startsWith(words)) return false;
    const after = start.slice(words.length);
    return needsComma ? /^\s*[,:;–—]|^\s+-/u.test(after) : !/^[\p{L}\p{N}']/u.test(after);
  });
}

function firstWordOf(text: string): string {
  const end = text.search(/[\s,:;.!?–—-]/);
  return plain(end === -1 ? text : text.slice(0, end));
}

function plain(text: string): string {
  return text.toLowerCase().replace('’', "'");
}

function markersByFirstWord(): Map<string, Marker[]> {
  const found = new Map<string, Marker[]>();
  for (const cue of ['first', 'next', 'last', 'turn', 'link'] as const) {
    for (const marker of markers[cue]) {
      const words = marker.replace(/,$/, '');
      const first = firstWordOf(words);
      found.set(first, [...(found.get(first) ?? []), { words, cue, needsComma: marker.endsWith(',') }]);
    }
  }
  return found;
}
