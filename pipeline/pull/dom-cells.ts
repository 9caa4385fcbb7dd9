import { find, findAll, standsIn } from './selectors';

/** One row of a timeline on X's page. */
export type Cell =
  | { kind: 'post'; element: Element }
  /** Says something in place of a post: that it is gone, or that there is more to load. */
  | { kind: 'notice'; text: string; loads: boolean }
  /** Another timeline begins, such as "Discover more". */
  | { kind: 'end' }
  /** Adverts, spacing. */
  | { kind: 'nothing' };

/** The rows of the page in its order; a page that was saved in part, without rows, is read by its posts. */
export function cellsOf(document: Document): Cell[] {
  const cells = findAll(document, 'cell');
  const rows = cells.some((cell) => find(cell, 'post')) ? cells : findAll(document, 'post');
  return rows.map(readCell);
}

function readCell(row: Element): Cell {
  const element = row.matches('article') ? row : find(row, 'post');
  if (element) return isAdvert(element) ? { kind: 'nothing' } : { kind: 'post', element };
  if (find(row, 'heading')) return { kind: 'end' };
  const text = (row.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (text !== '') return { kind: 'notice', text, loads: find(row, 'button') !== null };
  return { kind: 'nothing' };
}

/** An advert stands inside what tracks its sight, and shows no time. */
function isAdvert(post: Element): boolean {
  return standsIn(post, 'advert') && !find(post, 'time');
}
