import type { Located } from './locate';

/** By place; at the same place by name, so that the order of packs and of their triggers makes no difference. */
export function inReadingOrder(a: Located, b: Located): number {
  return (
    a.run - b.run ||
    a.from - b.from ||
    a.to - b.to ||
    byName(a.pack.id, b.pack.id) ||
    byName(a.note.id, b.note.id) ||
    byName(a.trigger, b.trigger)
  );
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
