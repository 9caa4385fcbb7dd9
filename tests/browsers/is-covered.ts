/** Runs in a page: true when an element of the extension lies over its middle. */
export function isCovered(): boolean {
  const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  return middle?.localName.startsWith('epure-') ?? false;
}
