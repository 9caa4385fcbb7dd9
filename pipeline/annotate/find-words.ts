/** Text is compared without accents and without case, as readers type it. */
function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ς', 'σ');
}

/** The most places that are marked: beyond these a reader looks for something longer. */
const most = 2_000;

/** So long it looks before the browser may do something else, in milliseconds. */
const turn = 12;

/**
 * The ranges under `root` that say `wanted`, accents and case aside, in reading order, at most 2,000; words may run over
 * several elements of one block. What is not shown is passed over. Gives up, with what it has, when `goesOn` says no.
 */
export async function findWords(root: Element, wanted: string, goesOn = () => true): Promise<Range[]> {
  const needle = folded(wanted.trim());
  const found: Range[] = [];
  if (needle === '') return found;
  let begun = performance.now();
  for (const run of runsUnder(root)) {
    addFound(run, needle, found);
    if (found.length >= most) break;
    if (performance.now() - begun < turn) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (!goesOn()) break;
    begun = performance.now();
  }
  return found.slice(0, most);
}

function addFound(run: readonly Text[], needle: string, found: Range[]): void {
  // To tell each unit's place is dear, and most runs do not say it.
  if (!folded(run.map(({ data }) => data).join('')).includes(needle)) return;
  const { text, places } = foldedRun(run);
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    const [start, end] = [places[at], places[at + needle.length - 1]];
    if (!start || !end) continue;
    const range = start.node.ownerDocument.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset + end.length);
    found.push(range);
  }
}

/** The elements that begin a new line: words do not run on over their borders. */
const lines = 'p, li, h1, h2, h3, blockquote, pre, td, th, figcaption, summary, dt, dd, aside, section, div, header';

/** Text nodes that are read as one line. */
function* runsUnder(root: Element): Generator<Text[]> {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let run: Text[] = [];
  let home: Element | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const line: Element | null = node.parentElement?.closest(lines) ?? root;
    if (node.parentElement?.closest('details:not([open]) > :not(summary), [hidden]')) continue;
    if (line !== home && run.length > 0) {
      yield run;
      run = [];
    }
    run.push(node);
    home = line;
  }
  if (run.length > 0) yield run;
}

interface Place {
  node: Text;
  offset: number;
  /** UTF-16 units of the character. */
  length: number;
}

/** A run as it is compared, and for each of its units the character it came from. */
function foldedRun(run: readonly Text[]): { text: string; places: Place[] } {
  let text = '';
  const places: Place[] = [];
  for (const node of run) {
    let offset = 0;
    for (const character of node.data) {
      const plain = folded(character);
      text += plain;
      for (let unit = 0; unit < plain.length; unit += 1) places.push({ node, offset, length: character.length });
      offset += character.length;
    }
  }
  return { text, places };
}
