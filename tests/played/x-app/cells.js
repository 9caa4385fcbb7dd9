/** The cells after a further answer came for the cursor: they stand in its place, each only once. */
export function addCells(cells, cursor, more) {
  const at = cells.findIndex(({ name }) => name === cursor.name);
  const known = new Set(cells.map(({ name }) => name));
  const fresh = more.filter(({ name }) => !known.has(name));
  return [...cells.slice(0, at), ...fresh, ...cells.slice(at + 1)];
}

/** The cells with one in another's place. */
export function swapCell(cells, name, cell) {
  return cells.map((other) => (other.name === name ? cell : other));
}

/** The cells of a post's own page, with the place to answer it. */
export function withComposer(cells, focal) {
  const at = cells.findIndex(({ post }) => post?.rest_id === focal);
  return at < 0 ? cells : [...cells.slice(0, at + 1), { kind: 'composer', name: 'composer' }, ...cells.slice(at + 1)];
}
