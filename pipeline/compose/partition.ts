/** The size that groups should have, and the one that they should not pass. */
export interface GroupSize {
  ideal: number;
  max: number;
}

/**
 * Parts a row of units into groups at the least cost: where each group begins, the first always at 0.
 * A group costs more the further its size is from the ideal (half is as bad as double), and each break costs what `breakCosts` says for the unit after it: below 0 invites, Infinity forbids.
 */
export function partition(sizes: readonly number[], breakCosts: readonly number[], size: GroupSize): number[] {
  const best = [0];
  const from = [0];
  for (let end = 1; end <= sizes.length; end += 1) {
    let sum = 0;
    let least = Number.POSITIVE_INFINITY;
    let begin = 0;
    for (let start = end - 1; start >= 0; start -= 1) {
      sum += sizes[start] ?? 0;
      const before = (best[start] ?? 0) + (start === 0 ? 0 : (breakCosts[start] ?? 0));
      const cost = before + groupCost(sum, size);
      if (cost < least) [least, begin] = [cost, start];
      // Longer groups only cost more: without this the work would grow with the square of the units.
      if (sum > size.max && least < Number.POSITIVE_INFINITY) break;
    }
    best.push(least);
    from.push(begin);
  }
  return startsOf(from);
}

function groupCost(sum: number, { ideal, max }: GroupSize): number {
  const ratio = Math.max(sum, 1) / ideal;
  const distance = ratio + 1 / ratio - 2;
  return sum > max ? distance + 10 * (sum / max) : distance;
}

function startsOf(from: readonly number[]): number[] {
  const starts: number[] = [];
  for (let end = from.length - 1; end > 0; end = from[end] ?? 0) starts.unshift(from[end] ?? 0);
  return starts.length > 0 ? starts : [0];
}
