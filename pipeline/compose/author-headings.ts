import { plainText } from '../text';
import { type Draft, type DraftOf, splitParagraph } from './draft';

type Style = 'bold' | 'caps' | 'numbered' | 'colon' | 'bare';

/** In UTF-16 units and words: longer lines are sentences. */
const longestHeading = 80;
const mostWords = 10;
/** A heading has something to head. */
const shortestText = 120;

/** How often a style must occur in the thread to be a habit of this author; a bold line or capitals speak for themselves. */
const habit: Readonly<Record<Style, number>> = { bold: 1, caps: 1, numbered: 2, colon: 2, bare: 2 };

/** A line that may be a heading: the first of its paragraph. */
interface Candidate {
  style: Style;
  end: number;
}

/**
 * Sets the author's own heading lines as heading blocks: short, alone on their line, with text after them.
 * `THE LOANS⏎⏎They were sold twice…`, `Output:⏎I like to have…` (where `Input:⏎…` stands too).
 * The words stay what and where they were.
 */
export function withAuthorHeadings(drafts: readonly Draft[]): Draft[] {
  const candidates = drafts.map((draft, index) => candidate(draft, drafts[index + 1], index));
  const uses = new Map<Style, number>();
  for (const found of candidates) if (found) uses.set(found.style, (uses.get(found.style) ?? 0) + 1);
  return drafts.flatMap((draft, index) => {
    const found = candidates[index];
    if (!found || draft.type !== 'paragraph' || (uses.get(found.style) ?? 0) < habit[found.style]) return draft;
    return headingAndText(draft, found.end);
  });
}

function candidate(draft: Draft, next: Draft | undefined, index: number): Candidate | null {
  // The article's first line is its title already.
  if (draft.type !== 'paragraph' || draft.quotation || index === 0) return null;
  const lineEnd = draft.text.indexOf('\n');
  const end = lineEnd === -1 ? draft.text.length : lineEnd;
  const text = lineEnd === -1 ? followingText(draft, next) : draft.text.slice(lineEnd);
  if (end > longestHeading || text.length < shortestText) return null;
  const style = styleOf(draft, end);
  // A bare line closed by a single line break is how people write verse.
  return style === null || (style === 'bare' && lineEnd !== -1) ? null : { style, end };
}

function followingText(draft: Draft, next: Draft | undefined): string {
  return next?.type === 'paragraph' && next.postId === draft.postId ? next.text : '';
}

function styleOf({ text, inlines }: DraftOf<'paragraph'>, end: number): Style | null {
  const line = text.slice(0, end).trim();
  const words = line.split(/\s+/).length;
  if (words > mostWords || !/\p{L}/u.test(line) || /[,;…]$/u.test(line)) return null;
  const [first] = inlines;
  if (first?.kind !== 'text') return null;
  if (first.bold && plainText([first]).trimEnd().length >= line.length) return 'bold';
  if (inlines.some(({ kind }, at) => kind !== 'text' && plainText(inlines.slice(0, at)).length < end)) return null;
  if (/\p{Lu}/u.test(line) && line.length > 4 && line === line.toUpperCase() && !/[.!]$/u.test(line)) return 'caps';
  if (
    /^(?:\d{1,2}[.):]|#{1,3}|[IVX]{1,4}[.)]|(?:part|chapter|step|lesson|étape|partie|leçon|teil|schritt|parte|paso|passo) \d)/iu.test(
      line,
    )
  )
    return /[.!]$/u.test(line) ? null : 'numbered';
  if (!/^[\p{Lu}\p{N}\p{Extended_Pictographic}]/u.test(line)) return null;
  if (line.endsWith(':')) return 'colon';
  return /[.!?。！？"”»)]$/u.test(line) ? null : 'bare';
}

function headingAndText(paragraph: DraftOf<'paragraph'>, end: number): Draft[] {
  const [line, ...rest] = splitParagraph(paragraph, [
    { start: 0, end },
    { start: end, end: paragraph.text.length },
  ]).filter(({ text }) => text !== '');
  if (!line) return [paragraph];
  const { continues: _, quotation: __, ...words } = line;
  return [{ ...words, type: 'heading', level: 2 }, ...rest];
}
