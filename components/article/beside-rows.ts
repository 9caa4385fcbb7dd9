import type { Section } from '../../pipeline/article';
import type { LaidSection } from './lay-out';

/** Sections of a text, and those of its translation that say the same; `paired` is false where none can be told. */
export interface BesideRow {
  own: LaidSection[];
  their: LaidSection[];
  paired: boolean;
}

/** Both texts in rows, each in its own order: pairs, and between them what has no counterpart, as one row. */
export function besideRows(own: readonly LaidSection[], their: readonly LaidSection[]): BesideRow[] {
  const rows: BesideRow[] = [];
  const alone = (side: 'own' | 'their', laid: LaidSection) => {
    const last = rows.at(-1);
    const row = last && !last.paired ? last : { own: [], their: [], paired: false };
    if (row !== last) rows.push(row);
    row[side].push(laid);
  };
  const places = new Map(own.map(({ section }, index) => [section.id, index]));
  let next = 0;
  for (const laid of their) {
    const place = placeOf(laid.section, places);
    if (place === undefined || place < next) {
      alone('their', laid);
      continue;
    }
    for (const skipped of own.slice(next, place)) alone('own', skipped);
    rows.push({ own: own.slice(place, place + 1), their: [laid], paired: true });
    next = place + 1;
  }
  for (const rest of own.slice(next)) alone('own', rest);
  return rows;
}

function placeOf({ beside }: Section, places: ReadonlyMap<string, number>): number | undefined {
  return beside === undefined ? undefined : places.get(beside);
}
