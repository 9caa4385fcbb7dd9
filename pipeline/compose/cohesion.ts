import { mix, newVocabulary } from '../vocabulary';

/** What stands between words. By exclusion and by unit, for `\p{L}` costs five times as much. */
const between = /[\s\u0021-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u2000-\u2bff\u3000-\u303f\ud800-\udfff]/;

/** By unit: 1 for what is part of a word. */
const partsOfWords = Uint8Array.from({ length: 0x100 }, (_, unit) => (between.test(String.fromCharCode(unit)) ? 0 : 1));

/** Shorter words say little of the subject. */
const shortestWord = 4;

/** Endings vary, beginnings stay: `guarantee` and `guaranteed` are one word here, `loan` and `lend` are two. */
const stemLength = 6;

/** How many units before and after a break are compared. */
const reach = 3;

/**
 * For each unit of text, how much it and the ones after it speak of the same as those before it: 0 nothing in common,
 * 1 the same words. After Hearst's TextTiling (Computational Linguistics 23, 1997), with word beginnings for stems.
 */
export function cohesion(units: readonly string[]): number[] {
  const { stems, kinds } = stemIds(units);
  const lastUnitWith = new Int32Array(kinds).fill(-reach - 1);
  const countedIn = new Int32Array(kinds).fill(-1);
  /** The different stems of the `reach` units from each on. */
  const different: number[] = [];
  return stems.map((own, index) => {
    let all = 0;
    let shared = 0;
    for (let unit = index; unit < Math.min(index + reach, stems.length); unit += 1) {
      for (const stem of stems[unit] ?? []) {
        if (countedIn[stem] === index) continue;
        countedIn[stem] = index;
        all += 1;
        if ((lastUnitWith[stem] ?? 0) >= index - reach) shared += 1;
      }
    }
    for (const stem of own) lastUnitWith[stem] = index;
    different.push(all);
    const before = index >= reach ? (different[index - reach] ?? 0) : differentIn(stems.slice(0, index));
    return before * all === 0 ? 0 : shared / Math.sqrt(before * all);
  });
}

function differentIn(stems: readonly (readonly number[])[]): number {
  return new Set(stems.flat()).size;
}

/** The word beginnings of each unit, as numbers from 0 on, and how many there are. */
function stemIds(texts: readonly string[]): { stems: number[][]; kinds: number } {
  const { words, open, numberOf } = newVocabulary();
  const stems = texts.map((text) => {
    const low = text.toLowerCase();
    const units = open(low);
    const found: number[] = [];
    for (let at = 0; at < low.length; at += 1) {
      const start = at;
      let mixed = 0;
      while (at < low.length && isPart(units[at] ?? 0)) {
        if (at < start + stemLength) mixed = mix(mixed, units[at] ?? 0);
        at += 1;
      }
      if (at - start >= shortestWord) found.push(numberOf(start, Math.min(at, start + stemLength), mixed));
    }
    return found;
  });
  return { stems, kinds: words.length };
}

function isPart(unit: number): boolean {
  return unit < 0x100 ? partsOfWords[unit] === 1 : !between.test(String.fromCharCode(unit));
}
