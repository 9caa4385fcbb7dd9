import { isVisible } from './is-visible';
import { evidence, languageOfLines, type PlaceholderLine, placeholderLine } from './placeholder-line';
import { commonAncestor, isHeadingWithSentences, ownBox, proseBeside, showsActivity } from './placeholder-place';
import { type TextBlock, textBlocks } from './text-blocks';

/** A thread reader's "still loading" message, as it stands in a page. */
export interface Placeholder {
  /** BCP 47: the language it is written in. */
  lang: string;
  /** What to take out of the page to be rid of it: its box where it has one of its own, else the elements of its lines. */
  elements: Element[];
}

/** A block whose text is long is prose: what stands in it is said by somebody. */
const longBlock = 400;

/** A short text between two lines of a placeholder (a percentage, a dot) belongs to it. */
const shortText = 80;
const mostShortTexts = 2;

/** Where words are quoted, listed or pressed, they are not the page's own message. */
const quoting =
  'blockquote,q,code,pre,kbd,samp,cite,figure,figcaption,li,td,th,dt,dd,details,nav,footer,button,label,a,[contenteditable=""],[contenteditable="true"]';

interface Candidate {
  block: TextBlock;
  lines: PlaceholderLine[];
}

/**
 * The placeholder on which a thread reader's page hangs, recognised by what its lines tell (in any of the languages of
 * `placeholderWords`) and by how they stand: short, visible, apart from prose. Null when there is none. Whether the
 * site is a thread reader at all is the caller's to know.
 */
export function findPlaceholder(root: Document): Placeholder | null {
  if (!root.body) return null;
  const blocks = textBlocks(root.body);
  for (const cluster of clusters(blocks)) {
    const placeholder = judge(cluster, blocks);
    if (placeholder) return placeholder;
  }
  return null;
}

/** Lines that follow one another in the page, with nothing but very short texts between them. */
function clusters(blocks: readonly TextBlock[]): Candidate[][] {
  const found: Candidate[][] = [[]];
  let between = 0;
  for (const block of blocks) {
    const lines = candidateLines(block);
    const goesOn = lines.length === 0 && block.length <= shortText && between < mostShortTexts;
    if (lines.length > 0) {
      found.at(-1)?.push({ block, lines });
      between = 0;
    } else if (goesOn) between += 1;
    else {
      found.push([]);
      between = 0;
    }
  }
  return found.filter((cluster) => cluster.length > 0);
}

function candidateLines({ element, lines, length }: TextBlock): PlaceholderLine[] {
  if (length > longBlock) return [];
  const read = lines.map(placeholderLine);
  const found = read.flatMap((line) => line ?? []);
  const isCandidate = found.length > 0 && !element.closest(quoting) && isVisible(element);
  return isCandidate ? found : [];
}

/** Signs needed, of three lines and a show of activity: paragraphs of prose may hold such words by chance, or quote them. */
const needed: Record<ReturnType<typeof proseBeside>, number> = { none: 2, 'one-side': 3, 'both-sides': 4 };

function judge(cluster: readonly Candidate[], blocks: readonly TextBlock[]): Placeholder | null {
  const elements = cluster.map(({ block }) => block.element);
  const lines = cluster.flatMap((candidate) => candidate.lines);
  const told = evidence(lines);
  const shaped = told === 1 && isHeadingWithSentences(elements, blocks);
  const signs = told + (showsActivity(elements) || shaped ? 1 : 0);
  if (signs < needed[proseBeside(elements)]) return null;
  const box = ownBox(commonAncestor(elements), blocks, new Set(elements), shortText * mostShortTexts);
  return { lang: languageOfLines(lines), elements: box ? [box] : elements };
}
