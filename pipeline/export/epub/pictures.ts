import type { Copy } from '../../copy';
import { assetBytes, assetExtension } from '../asset-bytes';

/** The kinds of picture that every reading system shows (EPUB 3.2, core media types). */
const shownEverywhere: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/gif']);

/** A picture as a file of the book. */
export interface BookPicture {
  address: string;
  /** Inside the book: `images/1.jpg`. */
  path: string;
  type: string;
  bytes: Uint8Array;
}

/** The pictures of a copy that a book can hold; the others are links, as where a copy lacks them. */
export function bookPictures({ assets }: Pick<Copy, 'assets'>): BookPicture[] {
  return Object.entries(assets).flatMap(([address, asset], index) => {
    const bytes = shownEverywhere.has(asset.type) ? assetBytes(asset) : null;
    if (!bytes) return [];
    return [{ address, path: `images/${index + 1}.${assetExtension(asset)}`, type: asset.type, bytes }];
  });
}
