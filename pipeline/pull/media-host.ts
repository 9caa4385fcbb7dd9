/** X's own media network: the one host that pictures are fetched from, and for which no one else hears of the reader. */
export function isMediaAddress(url: string): boolean {
  return /^https:\/\/[\w-]+\.twimg\.com\//.test(url);
}
