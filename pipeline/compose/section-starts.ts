import { cohesion } from './cohesion';
import { announces, isOrdinal, longestLeadIn, type Opening, openingCue } from './discourse';
import type { Cue } from './discourse-markers';
import { type Draft, speaks } from './draft';
import { hasQuestionMark, isMeaningful } from './extract';
import { partition } from './partition';

/** A thread below either is short: one section, no heading. */
const shortest = { words: 250, paragraphs: 4 };

/** A section's size in words: an eighth of the article, within these bounds, so that a table of contents stays one. */
const sectionWords = { least: 130, most: 500, perArticle: 8 };

/** How much each kind of opening words asks for a new section (below 0) or speaks against it. */
const cueCosts: Readonly<Record<Cue, number>> = { first: -3.5, next: -3.5, last: -3, turn: -0.7, link: 1 };
/** An ordinal that stands alone ("Finally, …" in a story) is no series. */
const loneOrdinal = -0.4;
const questionCost = -0.4;
const pauseCost = -1;
const cohesionCost = 1.5;
const breakCost = 0.3;

/** An author's heading always begins a section. */
const headingCost = -20;

/** Blocks beyond which likeness is not weighed: there it would cost as much as all the rest of the article. */
const mostCompared = 300;

/** Milliseconds between two posts that make a new start. */
const pause = 6 * 60 * 60 * 1000;

/** What the starts depend on besides the blocks themselves. */
export interface Span {
  /** The words of all blocks. */
  words: number;
  /** When a post was written, in milliseconds; null when unknown. */
  timeOf: (postId: string | null) => number | null;
}

/** True for a text that gets no sections. */
export function isShort(words: number, drafts: readonly Draft[]): boolean {
  const spoken = drafts.filter(({ type }) => type === 'paragraph' || type === 'list' || type === 'code');
  return words < shortest.words || spoken.length < shortest.paragraphs;
}

/**
 * The indexes of the blocks that sections begin with, the first always 0: at the author's headings where there are at
 * least two; else where numbered points, questions, pauses or turns of subject ask for it, at a readable size.
 */
export function sectionStarts(drafts: readonly Draft[], span: Span): number[] {
  if (isShort(span.words, drafts)) return [0];
  const headings = headingStarts(drafts);
  return headings.length >= 2 ? withText(drafts, [0, ...headings]) : turns(drafts, span, new Set(headings));
}

/** Headings of the highest levels that part the text at least twice; one that repeats an earlier one starts nothing. */
function headingStarts(drafts: readonly Draft[]): number[] {
  const seen = new Set<string>();
  const headings = drafts.flatMap((draft, index) => {
    if (draft.type !== 'heading' || seen.has(draft.text)) return [];
    seen.add(draft.text);
    return [{ index, level: draft.level }];
  });
  const level = [1, 2].find((highest) => headings.filter((heading) => heading.level <= highest).length >= 2) ?? 3;
  return headings.filter((heading) => heading.level <= level).map(({ index }) => index);
}

/** Without the starts that would leave the section before with no text: a heading right under another one. */
function withText(drafts: readonly Draft[], starts: readonly number[]): number[] {
  const kept: number[] = [];
  for (const start of starts) {
    const before = kept.at(-1);
    const hasText = drafts.slice(before ?? 0, start).some(({ type }) => type === 'paragraph' || type === 'list');
    if (before === undefined || hasText) kept.push(start);
  }
  return kept;
}

function turns(drafts: readonly Draft[], span: Span, headings: ReadonlySet<number>): number[] {
  const sizes = drafts.map((draft) => (speaks(draft) ? draft.text.length : 0));
  const perWord = sizes.reduce((sum, size) => sum + size, 0) / span.words;
  const { least, most, perArticle } = sectionWords;
  const ideal = Math.min(Math.max(span.words / perArticle, least), most) * perWord;
  return partition(sizes, startCosts(drafts, span, headings), { ideal, max: 3 * ideal });
}

function startCosts(drafts: readonly Draft[], { timeOf }: Span, headings: ReadonlySet<number>): number[] {
  const openings = drafts.map((draft) => (draft.type === 'paragraph' ? openingCue(draft.text) : null));
  const leads = drafts.map((draft, index) => announcesFirst(draft, openings[index + 1] ?? null));
  const isSeries = openings.filter((opening) => isOrdinal(opening?.cue ?? null)).length >= 2;
  const likeness =
    drafts.length > mostCompared ? [] : cohesion(drafts.map((draft) => (speaks(draft) ? draft.text : '')));
  return drafts.map((draft, index) => {
    if (headings.has(index)) return headingCost;
    const before = drafts[index - 1];
    if (!canStart(draft) || leads[index - 1]) return Number.POSITIVE_INFINITY;
    const cue = leads[index] ? 'first' : (openings[index]?.cue ?? null);
    const since = (timeOf(draft.postId) ?? 0) - (timeOf(before?.postId ?? null) ?? Number.POSITIVE_INFINITY);
    return (
      breakCost +
      cohesionCost * (likeness[index] ?? 0) +
      (cue === null ? 0 : isOrdinal(cue) && !isSeries ? loneOrdinal : cueCosts[cue]) +
      (asks(draft.text) ? questionCost : 0) +
      (since > pause ? pauseCost : 0)
    );
  });
}

/** True when a paragraph announces points and the next one is the first of them: the two stay together. */
export function leadsInto(draft: Draft, next: Draft): boolean {
  return next.type === 'paragraph' && announcesFirst(draft, openingCue(next.text));
}

/** The same, by what the next one opens with; null when it is no paragraph. */
function announcesFirst(draft: Draft, next: Opening | null): boolean {
  if (next?.cue !== 'first' || next.leadIn > 0) return false;
  if (draft.type !== 'paragraph' || draft.text.length > longestLeadIn) return false;
  return announces(draft.text.split(/[.!?…]["”»)]?\s+/u).at(-1) ?? '');
}

function canStart(draft: Draft): boolean {
  return draft.type === 'paragraph' && !draft.continues && !draft.quotation && isMeaningful(draft.text.slice(0, 80));
}

/** True when the first sentence is a question. */
function asks(text: string): boolean {
  const start = text.slice(0, 160);
  return hasQuestionMark(start) && /^[^.!?？。]{10,}[?？]/.test(start);
}
