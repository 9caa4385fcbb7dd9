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

/** The BCP 47 primary language of a run's words, `und` when nobody knows. */
export function runLanguage({ blocks }: Run, articleLang: string): string {
  const [first] = blocks;
  const own = first !== undefined && 'lang' in first ? first.lang : null;
  return (own ?? articleLang).toLowerCase().split('-')[0] ?? 'und';
}
