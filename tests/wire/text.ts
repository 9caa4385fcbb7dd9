/** One entity of a wire text; indices are code points into that text. */
export interface WireEntity {
  indices: [number, number];
  [field: string]: unknown;
}

export interface WireEntities {
  hashtags: WireEntity[];
  symbols: WireEntity[];
  urls: WireEntity[];
  user_mentions: WireEntity[];
}

export interface WireText {
  text: string;
  entities: WireEntities;
}

const pieces =
  /(?<url>https?:\/\/[^\s]+[^\s.,;:!?)»"'’])|@(?<handle>\w{1,15})|#(?<tag>[\p{L}\p{M}\p{N}_]+)|\$(?<symbol>[A-Z]{1,6})\b/gu;

/** The number of code points: the unit of X's entity indices. */
export function codePoints(text: string): number {
  return [...text].length;
}

/** Text as X sends it in `full_text`: these three characters are escaped, and no others. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The t.co address that stands for another address; the same one each time. */
export function shortLink(url: string): string {
  let hash = 7;
  for (const letter of url) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000_007;
  const code = `${hash.toString(36)}0000000000`.slice(0, 10);
  return `https://t.co/${code}`;
}

/** The label X shows for an address: no scheme, cut after 26 characters or so. */
export function displayUrl(url: string): string {
  const bare = url.replace(/^https?:\/\/(www\.)?/u, '').replace(/\/$/u, '');
  return bare.length > 27 ? `${bare.slice(0, 26)}…` : bare;
}

/**
 * Makes what X sends out of what its author sees: full addresses become t.co links, and links, mentions, hashtags
 * and cashtags get entities. `escaped` is true for `full_text`, false for the text of a long post.
 */
export function wireText(plain: string, escaped: boolean): WireText {
  const entities: WireEntities = { hashtags: [], symbols: [], urls: [], user_mentions: [] };
  let text = '';
  let length = 0;
  const add = (piece: string): [number, number] => {
    const start = length;
    text += piece;
    length += codePoints(piece);
    return [start, length];
  };
  const addPlain = (piece: string) => add(escaped ? escapeHtml(piece) : piece);
  let at = 0;
  for (const match of plain.matchAll(pieces)) {
    addPlain(plain.slice(at, match.index));
    at = match.index + match[0].length;
    const { url, handle, tag, symbol } = match.groups ?? {};
    if (url) {
      const short = shortLink(url);
      entities.urls.push({ display_url: displayUrl(url), expanded_url: url, url: short, indices: add(short) });
    } else if (handle) {
      entities.user_mentions.push({ id_str: '1', name: handle, screen_name: handle, indices: add(match[0]) });
    } else if (tag) entities.hashtags.push({ text: tag, indices: add(match[0]) });
    else if (symbol) entities.symbols.push({ text: symbol, indices: add(match[0]) });
  }
  addPlain(plain.slice(at));
  return { text, entities };
}

/** Adds a link at the end of a text, as X does for its media and for the link to a whole long post. */
export function appendLink(wire: WireText, short: string): { text: string; indices: [number, number] } {
  const text = wire.text === '' ? short : `${wire.text} ${short}`;
  const end = codePoints(text);
  return { text, indices: [end - codePoints(short), end] };
}
