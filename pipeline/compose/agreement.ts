import { align, type Bead, type Unit } from './align';

/** How much cheaper the way through a translation is than through the same sentences in another order. */
const clearly = 4;

/**
 * True when two texts say the same in the same order, as far as lengths, numbers and names can show: pairing them costs
 * clearly less than pairing the one with the other's sentences out of order. Any two texts can be paired somehow.
 */
export function agree(own: readonly Unit[], their: readonly Unit[], beads: readonly Bead[]): boolean {
  const disordered = outOfOrder(their).map((units) => costOf(align(own, units) ?? []));
  return Math.min(...disordered) - costOf(beads) >= clearly;
}

function outOfOrder(units: readonly Unit[]): Unit[][] {
  const middle = Math.floor(units.length / 2);
  const [first, second] = [units.slice(0, middle), units.slice(middle)];
  return [units.toReversed(), [...first.toReversed(), ...second.toReversed()], [...second, ...first]];
}

function costOf(beads: readonly Bead[]): number {
  return beads.reduce((sum, { cost }) => sum + cost, 0);
}
