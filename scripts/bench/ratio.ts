/** How long works are done in turn, in milliseconds, for each size. */
export const budget = 5_000;

/** What one work took: the median of its times in milliseconds, and of how many times as long as the base it took. */
export interface Measured {
  ms: number;
  ratio: number;
}

/**
 * Does the works in turn until `forMs` are over, and compares each with the one named `base` in the same turn, so that
 * a noisy minute of the machine falls on all of them. What is done in the first third is warm-up and does not count.
 */
export function inTurn<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  base: NoInfer<Name>,
  forMs: number,
): Record<Name, Measured> {
  const names = Object.keys(works) as Name[];
  const turns: Record<Name, number>[] = [];
  const start = performance.now();
  for (let now = start; now < start + forMs; now = performance.now()) {
    const times = Object.fromEntries(names.map((name) => [name, msOf(works[name])])) as Record<Name, number>;
    if (now > start + forMs / 3) turns.push(times);
  }
  const measured = (name: Name): Measured => ({
    ms: median(turns.map((times) => times[name])),
    ratio: median(turns.map((times) => times[name] / times[base])),
  });
  return Object.fromEntries(names.map((name) => [name, measured(name)])) as Record<Name, Measured>;
}

function msOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** One line of the bench: what was measured, the ratio, its aim when it has one of its own, and the times behind it. */
export function report(what: string, ratio: number, aim: number | null, behind: string): string {
  const verdict = aim === null ? '' : `aim ≤ ${String(aim).padEnd(4)} ${ratio <= aim ? 'within' : 'OVER'}`;
  return `${what.padEnd(58)} ${ratio.toFixed(2).padStart(6)}  ${verdict.padEnd(19)} ${behind}`;
}
