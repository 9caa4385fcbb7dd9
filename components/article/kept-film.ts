import type { Asset, CopyContent } from '../../pipeline/copy';
import { isFilm } from '../../pipeline/films';

/** The film that a copy keeps for an address; null when it keeps none that can be played. */
export function keptFilm(address: string, assets: CopyContent['assets']): Asset | null {
  const asset = Object.hasOwn(assets, address) ? assets[address] : undefined;
  return asset && isFilm(asset) && /^[\w+/=]*$/u.test(asset.data) ? asset : null;
}
