import type { Block, Section } from '../article';

/** Blocks that are read as one text: a paragraph and those that go on with its last sentence. */
export interface Run {
  sectionId: string;
  blocks: Block[];
}

/** The runs of the author's words in some sections, in reading order; code, quotes, cards and the like are not read. */
export function readRuns(sections: readonly Section[]): Run[] {
  const runs: Run[] = [];
  for (const { id, blocks } of sections) {
    let last: Run | null = null;
    for (const block of blocks) {
      if (block.type === 'paragraph' && block.continues && last !== null) {
        last.blocks.push(block);
      } else if (block.type === 'paragraph' || block.type === 'heading' || block.type === 'list') {
        last = { sectionId: id, blocks: [block] };
        runs.push(last);
      }
    }
  }
  return runs;
}

/** The language of a run's words, BCP 47; null when it is the article's. */
export function runLanguage({ blocks: [first] }: Run): string | null {
  return first !== undefined && 'lang' in first ? first.lang : null;
}
