import type { Section } from '../article';
import { agree } from './agreement';
import { align, type Bead } from './align';
import { type Draft, splitParagraph } from './draft';
import type { SentenceSplitter } from './sentences';
import { type PlacedUnit, unitsOf } from './units';

/** A stretch of a translation, and the section of the original that it translates; null where none can be told. */
export interface Beside {
  section: Section | null;
  drafts: Draft[];
}

/** A pair of sentences that costs more than this is no pair. */
const worstPair = 9;
/** The part of a section's words that must have found a pair. */
const leastPaired = 0.75;
/** Words between two paired stretches, in columns, that are taken for a free translation and not for something new. */
const mostFree = 250;

/**
 * Parts the blocks of a translation by the sections of the original that they stand for, in order; what stands for none
 * is a stretch of its own. Null when the texts are too long to compare, or do not show that they say the same.
 */
export function besides(
  own: readonly Section[],
  drafts: readonly Draft[],
  [ownSentences, theirSentences]: readonly [SentenceSplitter, SentenceSplitter],
): Beside[] | null {
  const perSection = own.map(({ blocks }) => unitsOf(blocks, ownSentences));
  const ours = perSection.flat();
  const owners = perSection.flatMap((units, index) => units.map(() => index));
  const theirs = unitsOf(drafts, theirSentences);
  const beads = align(ours, theirs);
  const [only] = own;
  if (only && own.length === 1 && isAsLong(ours, theirs)) return [{ section: only, drafts: [...drafts] }];
  if (!beads || !agree(ours, theirs, beads)) return null;
  const found = pairedWidths(beads, ours, owners);
  const trusted = own.map((_, index) => (found[index] ?? 0) >= leastPaired * widthOf(perSection[index] ?? []));
  const owned = widestRuns(sectionOfEach(beads, owners, theirs), theirs).map((index) =>
    index !== null && trusted[index] ? index : null,
  );
  if (owned.every((index) => index === null)) return null;
  return stretches(drafts, theirs, owned).map(({ index, drafts: part }) => ({
    section: index === null ? null : (own[index] ?? null),
    drafts: part,
  }));
}

function widthOf(units: readonly PlacedUnit[]): number {
  return units.reduce((sum, { width }) => sum + width, 0);
}

/** A text of one section is its translation's counterpart as a whole, when neither is much the longer. */
function isAsLong(ours: readonly PlacedUnit[], theirs: readonly PlacedUnit[]): boolean {
  const ratio = widthOf(theirs) / widthOf(ours);
  return ratio > 0.6 && ratio < 1.6;
}

/** By section: the columns of its words that have found a pair. */
function pairedWidths(beads: readonly Bead[], ours: readonly PlacedUnit[], owners: readonly number[]): number[] {
  const widths: number[] = [];
  let at = 0;
  for (const { own, their, cost } of beads) {
    for (let unit = at; unit < at + own && their > 0 && cost <= worstPair; unit += 1) {
      const owner = owners[unit] ?? 0;
      widths[owner] = (widths[owner] ?? 0) + (ours[unit]?.width ?? 0);
    }
    at += own;
  }
  return widths;
}

/** For each sentence of the translation the section it belongs to; a few words between two of a section are its too. */
function sectionOfEach(
  beads: readonly Bead[],
  owners: readonly number[],
  theirs: readonly PlacedUnit[],
): (number | null)[] {
  const sections: (number | null)[] = [];
  let at = 0;
  let alone: number[] = [];
  const settle = () => {
    const isFree = alone.reduce((sum, unit) => sum + (theirs[unit]?.width ?? 0), 0) <= mostFree;
    const before = sections[(alone[0] ?? 0) - 1] ?? null;
    for (const unit of alone) sections[unit] = isFree ? before : null;
    alone = [];
  };
  for (const { own, their } of beads) {
    if (own === 0) alone.push(sections.length);
    else settle();
    for (let unit = 0; unit < their; unit += 1) sections.push(own === 0 ? null : (owners[at] ?? null));
    at += own;
  }
  settle();
  return sections;
}

/** Each section keeps its widest run of sentences: one that stands far from the others found its pair by chance. */
function widestRuns(owned: readonly (number | null)[], units: readonly PlacedUnit[]): (number | null)[] {
  const runOf: number[] = [];
  const runs: { index: number | null; width: number }[] = [];
  owned.forEach((index, at) => {
    const last = runs.at(-1);
    const run = last && last.index === index ? last : { index, width: 0 };
    if (run !== last) runs.push(run);
    run.width += units[at]?.width ?? 0;
    runOf[at] = runs.length - 1;
  });
  const widest = new Map<number | null, number>();
  for (const { index, width } of runs) widest.set(index, Math.max(width, widest.get(index) ?? 0));
  return owned.map((index, at) => (runs[runOf[at] ?? 0]?.width === widest.get(index) ? index : null));
}

interface OwnedDrafts {
  index: number | null;
  drafts: Draft[];
}

/** The blocks in runs of one section each; a paragraph that belongs to two is cut between two sentences. */
function stretches(
  drafts: readonly Draft[],
  units: readonly PlacedUnit[],
  owned: readonly (number | null)[],
): OwnedDrafts[] {
  const runs: OwnedDrafts[] = [];
  const put = (index: number | null, draft: Draft) => {
    const last = runs.at(-1);
    if (last?.index === index) last.drafts.push(draft);
    else runs.push({ index, drafts: [draft] });
  };
  const ofBlock = Map.groupBy(
    units.map((unit, at) => ({ ...unit, owner: owned[at] ?? null })),
    ({ block }) => block,
  );
  drafts.forEach((draft, block) => {
    const own = ofBlock.get(block) ?? [];
    const first = own[0];
    if (!first || draft.type !== 'paragraph') {
      // What cannot be compared stays with what stands before it.
      put(first ? first.owner : (runs.at(-1)?.index ?? null), draft);
      return;
    }
    const starts = own.filter(({ owner }, at) => at === 0 || owner !== own[at - 1]?.owner);
    const ranges = starts.map(({ range }, at) => ({
      start: at === 0 ? 0 : range.start,
      end: starts[at + 1]?.range.start ?? draft.text.length,
    }));
    splitParagraph(draft, ranges).forEach((part, at) => {
      put(starts[at]?.owner ?? null, part);
    });
  });
  return runs;
}
