import type { Copy } from '../copy';

/**
 * The copy as JSON for an element of its own HTML file. A picture that the page shows stands there only, in the `img` whose
 * `data-address` is its address; the others stay in `assets`. No `<` is left, so that nothing can end the element.
 */
export function embeddedJson(copy: Copy, page: string): string {
  // All at once: to look for each picture in a page that holds them all would take the square of their number.
  const shown = new Set([...page.matchAll(/data-address="([^"]*)"/g)].map(([, address]) => address));
  const elsewhere = Object.entries(copy.assets).filter(([address]) => !shown.has(attribute(address)));
  const json = JSON.stringify({ ...copy, assets: Object.fromEntries(elsewhere) });
  return json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** A text as preact-render-to-string writes it in an attribute. */
function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
