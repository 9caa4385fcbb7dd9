import type { Section } from '../article';
import type { PostId } from '../thread';
import { withAuthorHeadings } from './author-headings';
import type { Draft } from './draft';
import { joined } from './joined';
import { sectionHeading } from './section-heading';
import { isShort, type Span, sectionStarts } from './section-starts';
import type { SentenceSplitter } from './sentences';
import { withoutWalls } from './walls';

/** A section before ids are given. */
export interface DraftSection extends Omit<Section, 'id' | 'blocks'> {
  drafts: Draft[];
}

/** How blocks are to be made readable. */
export interface Reading {
  span: Span;
  sentencesOf: SentenceSplitter;
  /** Whether a sentence that was cut across two posts becomes one. */
  joins: boolean;
}

/** Blocks as they came from the posts, made readable: headings set, walls broken, sentences joined, parted in sections. */
export function draftSections(drafts: readonly Draft[], { span, sentencesOf, joins }: Reading): DraftSection[] {
  const broken = withoutWalls(drafts, sentencesOf);
  const headed = isShort(span.words, broken) ? broken : withAuthorHeadings(broken);
  return parted(joins ? joined(headed) : headed, { span, sentencesOf });
}

/** Readable blocks in sections, each with its heading. */
export function parted(blocks: readonly Draft[], { span, sentencesOf }: Omit<Reading, 'joins'>): DraftSection[] {
  const starts = sectionStarts(blocks, span);
  const used = new Set<string>();
  return starts.map((start, index) => {
    const section = blocks.slice(start, starts[index + 1]);
    const { heading, headingFrom } = sectionHeading(section, index === 0, sentencesOf);
    // Two sections of one name help nobody; the author's own headings repeat only inside a section.
    const isNew = heading !== null && !used.has(heading);
    if (heading !== null) used.add(heading);
    return { heading: isNew ? heading : null, headingFrom: isNew ? headingFrom : null, drafts: section };
  });
}

/** Posts beside the main line as one section: walls broken, sentences joined, no headings. */
export function branchSection(from: PostId, drafts: readonly Draft[], { sentencesOf, joins }: Reading): DraftSection {
  const broken = withoutWalls(drafts, sentencesOf);
  return { heading: null, headingFrom: null, branchFrom: from, drafts: joins ? joined(broken) : broken };
}

/** Sections and blocks with their ids, counted through the article; `prefix` keeps two texts apart. */
export function numbered(sections: readonly DraftSection[], prefix: '' | 't'): Section[] {
  let block = 0;
  return sections.map(({ drafts, ...section }, index) => ({
    id: `${prefix}s${index + 1}`,
    ...section,
    blocks: drafts.map((draft) => {
      block += 1;
      return { id: `${prefix}b${block}`, ...draft };
    }),
  }));
}
