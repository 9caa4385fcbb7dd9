import type { List, PhrasingContent, Table, TableRow } from 'mdast';
import { paragraph } from './phrasing';

/** A list of its items' words, numbered from `start`; with null it is not numbered. */
export function listNode(items: readonly PhrasingContent[][], start: number | null): List {
  return {
    type: 'list',
    ordered: start !== null,
    start,
    spread: false,
    children: items.map((words) => ({ type: 'listItem', spread: false, children: [paragraph(...words)] })),
  };
}

/** A table of its cells' words, the header first. */
export function tableNode(rows: readonly PhrasingContent[][][]): Table {
  return {
    type: 'table',
    children: rows.map(
      (row): TableRow => ({
        type: 'tableRow',
        children: row.map((children) => ({ type: 'tableCell', children })),
      }),
    ),
  };
}
