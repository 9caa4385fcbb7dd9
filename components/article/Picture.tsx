import { isMediaAddress } from '../../pipeline/x-address';
import type { Drawing } from './drawing';

interface Props {
  url: string;
  alt: string;
  width?: number;
  height?: number;
  class?: string;
  drawing: Drawing;
}

/** A picture: the one that the copy carries, else (in the view only) the one at its address. Nothing when there is neither. */
export function Picture({ url, alt, drawing, ...attributes }: Props) {
  const source = pictureSource(url, drawing);
  if (source === null) return null;
  return <img {...attributes} src={source} alt={alt} {...loadingOf(url, drawing)} />;
}

/** How it is loaded: late and without a referrer in the view; a copy's own is there, and says where it came from. */
function loadingOf(url: string, { mode }: Drawing) {
  if (mode === 'book') return {};
  const how = { decoding: 'async', referrerpolicy: 'no-referrer' } as const;
  return mode === 'copy' ? { 'data-address': url, ...how } : { loading: 'lazy' as const, ...how };
}

/** Where a picture is taken from: the copy, or X's own media network; null when it cannot be shown, then it is a link. */
export function pictureSource(url: string, { assets, mode, pictureFiles }: Drawing): string | null {
  if (mode === 'book') return pictureFiles?.get(url) ?? null;
  const asset = Object.hasOwn(assets, url) ? assets[url] : undefined;
  if (asset && /^image\/[\w.+-]+$/u.test(asset.type) && /^[\w+/=]*$/u.test(asset.data)) {
    return `data:${asset.type};base64,${asset.data}`;
  }
  return mode === 'view' && isMediaAddress(url) ? url : null;
}
