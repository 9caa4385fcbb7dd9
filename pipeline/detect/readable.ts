/** What is known of a thread before its posts are read: the author's own chain, each post as often as it was sent. */
interface Known {
  readonly spine: readonly { readonly copies: readonly { readonly kind: 'post' | 'long-post' | 'article' }[] }[];
}

/** True for what deserves a Read button: a thread, a long post or an X Article. */
export function isReadable({ spine }: Known): boolean {
  return spine.length > 1 || spine.some(({ copies }) => copies.some(({ kind }) => kind !== 'post'));
}
