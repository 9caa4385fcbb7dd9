import type { Mention } from './find-mentions';

/**
 * Mentions of which no two of one topic share words: the note that goes first keeps them, else the mention that
 * says more, else the one that begins first. Two topics may share words.
 */
export function mostSpecific(mentions: readonly Mention[]): Mention[] {
  const taken = new Map<string, Set<number>>();
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort(byPrecedence)) {
    const words = taken.get(mention.note.topic) ?? new Set<number>();
    taken.set(mention.note.topic, words);
    const own = Array.from({ length: mention.last - mention.first + 1 }, (_, index) => mention.first + index);
    if (own.some((word) => words.has(word))) continue;
    for (const word of own) words.add(word);
    kept.push(mention);
  }
  return kept;
}

function byPrecedence(a: Mention, b: Mention): number {
  return (
    b.note.rank - a.note.rank ||
    Number(b.strong) - Number(a.strong) ||
    b.last - b.first - (a.last - a.first) ||
    a.first - b.first ||
    order(a.pack.id, b.pack.id) ||
    order(a.note.id, b.note.id) ||
    order(a.trigger, b.trigger)
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
