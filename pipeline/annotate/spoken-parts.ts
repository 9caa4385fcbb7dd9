/** A sentence as it is read aloud: its words, their language, and where they stand (null for what is only told). */
export interface SpokenPart {
  text: string;
  /** BCP 47; empty when it is not known. */
  lang: string;
  range: Range | null;
  /** The element that is brought into sight. */
  element: Element;
}

/** Among the words, but not read: what CSS draws, buttons that hold no picture, the numbers of posts and notes. */
const silent =
  '.permalink, .note-reference, .highlight-edit, .removed-here, .fork, button:not(.enlarge, .poster), del, [aria-hidden="true"]';

/**
 * What there is to read aloud under `root`, in reading order, sentence by sentence: every block of the article, pictures
 * by their description; notes and comments only when asked for.
 */
export function spokenParts(root: Element, { notes }: { notes: boolean }): SpokenPart[] {
  const blocks = `h1, .branch-label, [data-block]${notes ? ', aside[role="note"]' : ''}`;
  return [...root.querySelectorAll(blocks)]
    .filter((element) => element.parentElement?.closest('[data-block], aside[role="note"]') === null)
    .flatMap((element) => partsOf(element));
}

function partsOf(element: Element): SpokenPart[] {
  const parts: SpokenPart[] = [];
  let run: Text[] = [];
  const flush = () => {
    parts.push(...sentences(run, element));
    run = [];
  };
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) run.push(node as Text);
    if (!(node instanceof Element) || node.matches(silent)) return;
    if (node instanceof HTMLImageElement) {
      flush();
      if (node.alt) parts.push({ text: node.alt, lang: langOf(node), range: null, element: node });
      return;
    }
    const isLine = node.matches('p, li, td, th, figcaption, blockquote, summary, dt, dd, h2, h3, div');
    if (isLine) flush();
    for (const child of node.childNodes) walk(child);
    if (isLine) flush();
  };
  walk(element);
  flush();
  return parts;
}

/** A line of text nodes cut into sentences, each with its range. */
function sentences(run: readonly Text[], element: Element): SpokenPart[] {
  const text = run.map(({ data }) => data).join('');
  const [first] = run;
  if (!first || text.trim() === '') return [];
  const lang = langOf(first.parentElement ?? element);
  const found: SpokenPart[] = [];
  for (const { segment, index } of new Intl.Segmenter(known(lang), { granularity: 'sentence' }).segment(text)) {
    const words = segment.trim();
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    const start = index + segment.indexOf(words);
    const range = element.ownerDocument.createRange();
    range.setStart(...placeIn(run, start));
    range.setEnd(...placeIn(run, start + words.length));
    found.push({ text: words.replaceAll(/\s+/gu, ' '), lang, range, element: first.parentElement ?? element });
  }
  return found;
}

function placeIn(run: readonly Text[], at: number): [Text, number] {
  let rest = at;
  for (const node of run) {
    if (rest <= node.length) return [node, rest];
    rest -= node.length;
  }
  const last = run.at(-1) as Text;
  return [last, last.length];
}

function langOf(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang') ?? '';
}

/** What Intl can take: an author's language may be no language. */
function known(lang: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(lang)[0];
  } catch {
    // Sentences are cut as anywhere.
    return undefined;
  }
}
