/** X's GraphQL operations that carry posts; the id before the name changes every few weeks, the names do not. */
const carriesPosts = /\/graphql\/[\w-]+\/(\w*(?:Tweet|Timeline|Bookmark|Likes|Article)\w*)/;

/** The name of the operation that an address answers, when its answer carries posts; null otherwise. */
export function operationAt(address: string): string | null {
  return carriesPosts.exec(address)?.[1] ?? null;
}
