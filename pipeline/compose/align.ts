import type { Landmarks } from './landmarks';

/** A sentence, as far as its translation can be told by: its width in columns, its numbers and names. */
export interface Unit extends Landmarks {
  width: number;
}

/** Units of one text that say what units of the other say: how many of each, and what speaks against it. */
export interface Bead {
  own: number;
  their: number;
  cost: number;
}

/** One sentence for one; one for two; two for two; one that the other text does not have. With what each costs at least. */
const shapes: readonly (readonly [own: number, their: number, cost: number])[] = [
  [1, 1, 0],
  [1, 2, 2.2],
  [2, 1, 2.2],
  [1, 3, 4],
  [3, 1, 4],
  [2, 2, 4.2],
  [1, 0, 4.5],
  [0, 1, 4.5],
];
/** From here on the shapes leave out: texts rarely lack one sentence here and one there, but a whole passage. */
const firstGap = 6;
const goingOn = 0.9;

/** How much lengths vary between a sentence and its translation, from Gale and Church (Computational Linguistics 19, 1993). */
const variance = 6.8;
const worstLength = 12;
/** A landmark that stands in one sentence of each text settles it; one that stands everywhere says nothing. */
const landmarkBonus = 4;
const missingNumber = 1.5;
/** Beyond this many pairs the two texts are too long to compare. */
const mostPairs = 100_000;

/** The cheapest way to a place in both texts, and how it got there: after a pair, or after a sentence left out. */
interface Way {
  cost: number;
  shape: number;
  before: Way | null;
}

/**
 * Pairs the sentences of two texts that say the same in the same order, by length and shared numbers and names:
 * the cheapest way through both. Null when they are too long.
 */
export function align(own: readonly Unit[], their: readonly Unit[]): Bead[] | null {
  if (own.length * their.length > mostPairs) return null;
  const costOf = beadCosts(own, their);
  const columns = their.length + 1;
  /** Two ways to each place: one that ends in a pair, one that ends in a gap, so that gaps can go on. */
  const ways: [paired: Way | null, gap: Way | null][] = [[{ cost: 0, shape: 0, before: null }, null]];
  for (let i = 0; i <= own.length; i += 1) {
    for (let j = i === 0 ? 1 : 0; j <= their.length; j += 1) {
      const here: [Way | null, Way | null] = [null, null];
      shapes.forEach(([a, b, least], shape) => {
        const before = a > i || b > j ? undefined : ways[(i - a) * columns + j - b];
        if (!before) return;
        const isGap = shape >= firstGap;
        const pairing = isGap ? 0 : costOf(i - a, a, j - b, b);
        for (const way of before) {
          if (!way) continue;
          const goesOn = isGap && way.before !== null && way.shape === shape;
          const cost = way.cost + pairing + (goesOn ? goingOn : least);
          const side = isGap ? 1 : 0;
          if (cost < (here[side]?.cost ?? Number.POSITIVE_INFINITY)) here[side] = { cost, shape, before: way };
        }
      });
      ways[i * columns + j] = here;
    }
  }
  return beadsOf(cheaper(ways.at(-1) ?? [null, null]));
}

function cheaper([paired, gap]: readonly [Way | null, Way | null]): Way | null {
  if (!paired || !gap) return paired ?? gap;
  return paired.cost <= gap.cost ? paired : gap;
}

function beadsOf(last: Way | null): Bead[] {
  const beads: Bead[] = [];
  for (let way = last; way?.before; way = way.before) {
    const [own, their] = shapes[way.shape] ?? [1, 1];
    beads.push({ own, their, cost: way.cost - way.before.cost });
  }
  return beads.reverse();
}

type BeadCost = (i: number, own: number, j: number, their: number) => number;

function beadCosts(own: readonly Unit[], their: readonly Unit[]): BeadCost {
  const ratio = widthRatio(own, their);
  const often = frequencies([own, their]);
  return (i, a, j, b) => {
    if (a === 0 || b === 0) return 0;
    const ours = own.slice(i, i + a);
    const theirs = their.slice(j, j + b);
    const expected = widthOf(ours) * ratio;
    const delta = (widthOf(theirs) - expected) ** 2 / (variance * Math.max(expected, 1));
    return Math.min(delta / 2, worstLength) + landmarkCost(ours, theirs, often);
  };
}

/** How much wider the second text is; not far from alike, for either may lack a part of the other. */
function widthRatio(own: readonly Unit[], their: readonly Unit[]): number {
  return Math.min(Math.max(widthOf(their) / Math.max(widthOf(own), 1), 0.85), 1.2);
}

function widthOf(units: readonly Unit[]): number {
  return units.reduce((sum, { width }) => sum + width, 0);
}

function landmarkCost(ours: readonly Unit[], theirs: readonly Unit[], often: ReadonlyMap<string, number>): number {
  let cost = 0;
  for (const kind of ['numbers', 'names'] as const) {
    for (const unit of ours) {
      for (const landmark of unit[kind]) {
        if (theirs.some((other) => other[kind].has(landmark))) cost -= landmarkBonus / (often.get(landmark) ?? 1);
        else if (kind === 'numbers') cost += missingNumber;
      }
    }
  }
  return cost;
}

/** In how many units of a text each landmark stands, of the text where it stands oftener. */
function frequencies(texts: readonly (readonly Unit[])[]): Map<string, number> {
  const often = new Map<string, number>();
  for (const units of texts) {
    const counts = new Map<string, number>();
    for (const { numbers, names } of units)
      for (const landmark of [...numbers, ...names]) counts.set(landmark, (counts.get(landmark) ?? 0) + 1);
    for (const [landmark, count] of counts) often.set(landmark, Math.max(count, often.get(landmark) ?? 0));
  }
  return often;
}
