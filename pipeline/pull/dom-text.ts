import { webAddress } from '../address';
import type { Inline } from '../text';
import { places } from './selectors';
import { pathOnX, xLink } from './x-address';

type Style = { bold?: true; italic?: true };

const elementNode = 1;
const textNode = 3;

/**
 * The typed pieces of a text on X's page: emoji pictures as their characters, links with the label X shows, line breaks
 * as `\n`, no white space at the ends. On a page that a formatter laid out anew the author's line breaks cannot be told
 * from its own, so there they read as spaces.
 */
export function inlinesIn(element: Element): Inline[] {
  const relaid = isRelaid(element);
  return trimmed(merged(piecesIn(element, {}), relaid));
}

/** The same without its kinds: names, labels. */
export function wordsIn(element: Element): string {
  return inlinesIn(element)
    .map(({ text }) => text)
    .join('');
}

/** X's own markup has no white space between its elements; a formatter's begins the post with a new line. */
function isRelaid(element: Element): boolean {
  const outer = element.closest(places.post) ?? element.closest(places.articleView) ?? element;
  const first = outer.firstChild;
  return first?.nodeType === textNode && /^\s*\n\s*$/.test(first.nodeValue ?? '');
}

function piecesIn(parent: Element, style: Style): Inline[] {
  const pieces: Inline[] = [];
  for (const node of parent.childNodes) {
    if (node.nodeType === textNode) pieces.push({ kind: 'text', text: node.nodeValue ?? '', ...style });
    else if (node.nodeType === elementNode) pieces.push(...pieceOf(node as Element, style));
  }
  return pieces;
}

function pieceOf(element: Element, style: Style): Inline[] {
  if (element.matches('br')) return [{ kind: 'text', text: '\n', ...style }];
  if (element.matches('img')) return [{ kind: 'text', text: element.getAttribute('alt') ?? '', ...style }];
  if (element.matches('script,style,svg,button')) return [];
  const within = { ...style, ...styleOf(element) };
  if (element.matches('code')) return [{ kind: 'text', text: element.textContent ?? '', code: true }];
  if (element.matches('a[href]') || isLinkInQuote(element)) return [linkPiece(element, within)];
  return piecesIn(element, within);
}

/** Draft.js marks bold and italic in `style` attributes. */
function styleOf(element: Element): Style {
  const style = element.getAttribute('style') ?? '';
  const bold = element.matches('b,strong') || /font-weight:\s*(?:bold|[6-9]00)/.test(style);
  const italic = element.matches('i,em') || /font-style:\s*italic/.test(style);
  return { ...(bold ? { bold: true } : {}), ...(italic ? { italic: true } : {}) };
}

/** In a quoted post, which is a link as a whole, X's links are spans: `<span><span aria-hidden>https://</span>a.b/c</span>`. */
function isLinkInQuote(element: Element): boolean {
  const first = element.firstElementChild;
  return first?.matches(places.unseenPiece) === true && /^\s*https?:\/\/\s*$/.test(first.textContent ?? '');
}

function linkPiece(link: Element, style: Style): Inline {
  const { label, whole } = linkText(link);
  const target = xLink(link.getAttribute('href'));
  const onX = target ? pathOnX(target) : null;
  const handle = onX === null ? null : /^\/(\w{1,20})\/?$/.exec(onX)?.[1];
  if (handle && /^[@＠]/.test(label)) return { kind: 'mention', text: label, handle };
  if (onX?.startsWith('/hashtag/')) return { kind: 'hashtag', text: label, tag: label.replace(/^[#＃]/, '') };
  if (onX === '/search' && label.startsWith('$')) return { kind: 'cashtag', text: label, tag: label.slice(1) };
  const url = whole ?? target?.href ?? null;
  return url ? { kind: 'link', text: label, url, ...style } : { kind: 'text', text: label, ...style };
}

/**
 * What X shows of a link, and the whole address where the page holds all its pieces.
 *
 * `[https://]en.wikipedia.org/wiki/Google_De[velopers][…]`, hidden pieces in brackets →
 * label `en.wikipedia.org/wiki/Google_De…`, whole `https://en.wikipedia.org/wiki/Google_Developers`
 */
function linkText(link: Element): { label: string; whole: string | null } {
  let label = '';
  let whole = '';
  let cut = false;
  let hiddenEnd = false;
  for (const piece of piecesOfLink(link)) {
    if (piece.text === '…') cut = true;
    else whole += piece.text;
    if (!piece.unseen || piece.text === '…') label += piece.text;
    else if (label !== '') hiddenEnd = true;
  }
  return { label, whole: cut && !hiddenEnd ? null : webAddress(whole) };
}

function piecesOfLink(link: Element): { text: string; unseen: boolean }[] {
  return [...link.childNodes].flatMap((node) => {
    const isElement = node.nodeType === elementNode;
    const unseen = isElement && (node as Element).matches(places.unseenPiece);
    const text = isElement
      ? piecesIn(node as Element, {})
          .map((piece) => piece.text)
          .join('')
      : (node.nodeValue ?? '');
    const words = text.trim() === '' ? '' : text.replace(/^\s*\n\s*|\s*\n\s*$/g, '');
    return words === '' ? [] : [{ text: words, unseen }];
  });
}

/** Neighbours of one style become one piece. */
function merged(pieces: readonly Inline[], relaid: boolean): Inline[] {
  const joined: Inline[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.kind === 'text' && piece.kind === 'text' && sameStyle(last, piece)) {
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    } else if (piece.text !== '') joined.push(piece);
  }
  if (!relaid) return joined;
  return joined.map((piece) => (piece.kind === 'text' ? { ...piece, text: piece.text.replace(/\s+/g, ' ') } : piece));
}

function sameStyle(a: Style & { code?: true }, b: Style & { code?: true }): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.code === b.code;
}

function trimmed(pieces: readonly Inline[]): Inline[] {
  const kept = [...pieces];
  const trimEnd = (at: number, trim: (text: string) => string) => {
    for (let piece = kept.at(at); piece?.kind === 'text'; piece = kept.at(at)) {
      const text = trim(piece.text);
      if (text !== '') {
        kept[at === 0 ? 0 : kept.length - 1] = { ...piece, text };
        return;
      }
      if (at === 0) kept.shift();
      else kept.pop();
    }
  };
  trimEnd(0, (text) => text.trimStart());
  trimEnd(-1, (text) => text.trimEnd());
  return kept;
}
