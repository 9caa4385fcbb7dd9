/** The cells after a further answer came for the cursor: they stand in its place, or where their module ends. */
export function addCells(cells, cursor, more) {
  const at = cells.indexOf(cursor);
  const known = new Set(cells.map(({ name }) => name));
  const fresh = more.filter(({ name }) => !known.has(name) || name === cursor.name);
  return [...cells.slice(0, at), ...fresh, ...cells.slice(at + 1)];
}
