/** The median of the time one call takes, in milliseconds, over enough calls to trust it. */
export function medianMs(work: () => unknown, { runs = 15, warmUp = 5 } = {}): number {
  for (let run = 0; run < warmUp; run += 1) work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return median(times);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** One line of the bench: what was measured, the ratio, its aim, and the times behind it. */
export function report(what: string, ratio: number, aim: number, behind: string): string {
  const verdict = ratio <= aim ? 'within' : 'OVER';
  return `${what.padEnd(58)} ${ratio.toFixed(2).padStart(6)}  aim ≤ ${String(aim).padEnd(5)} ${verdict.padEnd(6)} ${behind}`;
}
