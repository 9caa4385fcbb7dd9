/** Words of four letters and more, in any script. By exclusion, for `\p{L}` costs five times as much. */
const word = /[^\s\u0021-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u2000-\u2bff\u3000-\u303f\ud800-\udfff]{4,}/g;

/** Endings vary, beginnings stay: `guarantee` and `guaranteed` are one word here, `loan` and `lend` are two. */
const stemLength = 6;

/** How many units before and after a break are compared. */
const reach = 3;

/**
 * For each unit of text, how much it and the ones after it speak of the same as those before it: 0 nothing in common,
 * 1 the same words. After Hearst's TextTiling (Computational Linguistics 23, 1997), with word beginnings for stems.
 */
export function cohesion(units: readonly string[]): number[] {
  const stems = stemIds(units);
  const lastUnitWith: number[] = [];
  const countDistinct = distinctCounter(stems);
  return stems.map((own, index) => {
    const isShared = (stem: number) => (lastUnitWith[stem] ?? Number.NEGATIVE_INFINITY) >= index - reach;
    const before = countDistinct(index - reach, index, () => false);
    const after = countDistinct(index, index + reach, isShared);
    for (const stem of own) lastUnitWith[stem] = index;
    return before.all * after.all === 0 ? 0 : after.chosen / Math.sqrt(before.all * after.all);
  });
}

/** Counts the different stems in a run of units, and those of them that are `chosen`; cheaper than a Set for each run. */
function distinctCounter(stems: readonly (readonly number[])[]) {
  const countedIn: number[] = [];
  let run = 0;
  return (from: number, to: number, isChosen: (stem: number) => boolean) => {
    run += 1;
    let all = 0;
    let chosen = 0;
    for (let unit = Math.max(from, 0); unit < Math.min(to, stems.length); unit += 1) {
      for (const stem of stems[unit] ?? []) {
        if (countedIn[stem] === run) continue;
        countedIn[stem] = run;
        all += 1;
        if (isChosen(stem)) chosen += 1;
      }
    }
    return { all, chosen };
  };
}

/** The word beginnings of each unit, as numbers from 0 on. */
function stemIds(units: readonly string[]): number[][] {
  const ids = new Map<string, number>();
  return units.map((unit) =>
    (unit.toLowerCase().match(word) ?? []).map((found) => {
      const stem = found.slice(0, stemLength);
      const id = ids.get(stem) ?? ids.size;
      ids.set(stem, id);
      return id;
    }),
  );
}
