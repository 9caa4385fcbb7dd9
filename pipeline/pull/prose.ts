/** Elements that stand within a line of text. */
const inline = 'a,abbr,b,bdi,bdo,cite,code,em,font,i,img,kbd,mark,q,s,small,span,strong,sub,sup,time,u,var,wbr';

/** What no reader reads. */
const machinery = 'script,style,template,noscript,svg,button,select,textarea,iframe,nav,[role="navigation"],[hidden]';

/** What mostly is no text of the page: notices about cookies, windows, footers. */
const aside = [
  'form,footer,aside,dialog,[aria-hidden="true"],[role="dialog"],[role="alertdialog"],[aria-modal="true"]',
  ...['cookie', 'consent', 'gdpr'].map((word) => `[class*="${word}" i],[id*="${word}" i]`),
].join(',');

/** An element with this share of the page's text is the page, whatever it is called: a site may be one `<form>`. */
const pageShare = 1 / 3;

const elementNode = 1;
const textNode = 3;

/** Takes out of a page, in place, what is no text of it. */
export function dropApart(page: Document): void {
  for (const element of page.querySelectorAll(machinery)) element.remove();
  const most = (page.body?.textContent ?? '').length * pageShare;
  for (const element of page.querySelectorAll(aside)) {
    if ((element.textContent ?? '').length < most) element.remove();
  }
}

/** The text of an element as its reader sees it: paragraphs, headings and items apart by a blank line, `<br>` as `\n`. */
export function proseOf(element: Element): string {
  const text = textOf(element).replace(/[^\S\n]*\n[^\S\n]*/g, '\n');
  return text.replace(/\n{3,}/g, '\n\n').trim();
}

function textOf(node: Node): string {
  if (node.nodeType === textNode) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  if (node.nodeType !== elementNode) return '';
  const element = node as Element;
  if (element.matches(machinery)) return '';
  if (element.matches('br')) return '\n';
  if (element.matches('pre')) return `\n\n${element.textContent ?? ''}\n\n`;
  let text = '';
  for (const child of element.childNodes) text += textOf(child);
  return element.matches(inline) ? text : `\n\n${text.trim()}\n\n`;
}

/** The element whose own text and paragraphs are the longest: where a page without any structure keeps its text. */
export function longestText(root: Element): Element {
  let best = root;
  let most = 0;
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (element.matches(inline)) continue;
    const length = lengthIn(element);
    if (length > most) [best, most] = [element, length];
  }
  return best;
}

/** Its own words and those of its paragraphs, links aside: a menu counts for nothing. */
function lengthIn(element: Element): number {
  let length = 0;
  for (const child of element.childNodes) {
    const isElement = child.nodeType === elementNode;
    const isLink = isElement && (child as Element).matches('a');
    const isPart = isElement && (child as Element).matches(`p,h1,h2,h3,h4,h5,h6,blockquote,pre,ul,ol,${inline}`);
    if (child.nodeType === textNode || (isPart && !isLink)) length += (child.textContent ?? '').trim().length;
  }
  return length;
}

const cookieNotice = /cookies?\b|クッキー|ملفات تعريف/i;
const consent =
  /accept|consent|privacy|partner|accepter|refus|akzept|zustimm|datenschutz|acept|accett|aceit|privad|同意/i;

/** Longest line, in UTF-16 units, that may be a notice about cookies: a whole text about them is none. */
const longestNotice = 600;

/** How much of a text is prose, in UTF-16 units: lines too short for a sentence, menus and cookie notices are not. */
export function proseLength(text: string): number {
  let length = 0;
  for (const line of text.split('\n')) {
    const isNotice = line.length < longestNotice && cookieNotice.test(line) && consent.test(line);
    if (isSentence(line) && !isNotice) length += weight(line);
  }
  return length;
}

function isSentence(line: string): boolean {
  return weight(line) >= 40 || /[.!?…。！？]["»”)]?\s*$/.test(line);
}

/** Chinese, Japanese and Korean say about twice as much with a character. */
function weight(text: string): number {
  return text.length + (text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0);
}
