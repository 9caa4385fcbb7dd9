import type { Highlight } from '../highlight';

/**
 * The highlights of a copy that two tabs may have open: `stored` is what the library has, `mine` what this tab has now,
 * `known` the ids that this tab had seen in the library before. What another tab added stays, what either took away goes,
 * and of two states of one the later stands.
 */
export function mergeHighlights(
  stored: readonly Highlight[],
  mine: readonly Highlight[],
  known: readonly string[],
): Highlight[] {
  const storedById = new Map(stored.map((highlight) => [highlight.id, highlight]));
  const mineIds = new Set(mine.map(({ id }) => id));
  const seen = new Set(known);
  const kept = mine.flatMap((own) => {
    const other = storedById.get(own.id);
    if (!other) return seen.has(own.id) ? [] : [own];
    return [other.updatedAt > own.updatedAt ? other : own];
  });
  const added = stored.filter(({ id }) => !mineIds.has(id) && !seen.has(id));
  return [...kept, ...added];
}
