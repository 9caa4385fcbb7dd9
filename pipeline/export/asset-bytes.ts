import type { Asset } from '../copy';

const extensions: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
};

/** The ending of a picture's or a film's file, without the dot; null for a kind that is neither (an SVG may carry a script). */
export function assetExtension({ type }: Pick<Asset, 'type'>): string | null {
  return Object.hasOwn(extensions, type) ? (extensions[type] ?? null) : null;
}

/** A picture's or a film's bytes; null for what is no base64. */
export function assetBytes({ data }: Pick<Asset, 'data'>): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  } catch {
    // A damaged picture is left out; its address stays in the text.
    return null;
  }
}
