import type { Asset, Copy } from '../copy';
import { failure, type Outcome } from '../outcome';
import { fromJson } from './json';

/** What embedded-json.ts wrote: no `<` stands inside. */
const embedded = /<script type="application\/json" id="epure-copy">([^<]*)<\/script>/u;
/** A picture or a film that the page shows; attributes as html.tsx writes them, in any order, their values never unquoted. */
const image = /<(?:img|video)\b(?:\s+[\w:-]+(?:="[^"]*")?)*\s*\/?>/gu;

/**
 * Reads a copy from an HTML file that Épure saved: its data, and the pictures from where the page shows them.
 * `not-a-copy` for any other page, and for a copy that was cut or changed so that it no longer reads.
 */
export function fromHtml(html: string): Outcome<Copy> {
  const json = embedded.exec(html)?.[1];
  if (json === undefined) return failure('not-a-copy', 'no data of Épure in this page');
  const data = parsed(json);
  if (data === null) return failure('not-a-copy', 'the data in this page is damaged');
  return fromJson(JSON.stringify({ ...data, assets: { ...shownPictures(html), ...data.assets } }));
}

/** True for a page that carries a copy's data, readable or not. */
export function isCopyHtml(html: string): boolean {
  return embedded.test(html);
}

function parsed(json: string): { assets?: object } | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    // Told by the caller, as every other way of not being a copy.
    return null;
  }
}

function shownPictures(html: string): Record<string, Asset> {
  const pictures: [string, Asset][] = [];
  for (const [tag] of html.matchAll(image)) {
    const address = attribute(tag, 'data-address');
    const [, type, data] = /^data:([^;,]+);base64,(.*)$/u.exec(attribute(tag, 'src') ?? '') ?? [];
    if (address !== null && type !== undefined && data !== undefined) pictures.push([address, { type, data }]);
  }
  return Object.fromEntries(pictures);
}

function attribute(tag: string, name: string): string | null {
  const value = new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1];
  return value === undefined ? null : value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}
