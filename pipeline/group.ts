import type { Block, Section } from './article';

/** Blocks read as one: a paragraph and those that go on in it; any other block alone. */
export type Group = readonly [Block, ...Block[]];

/** Blocks as groups. A `continues` with no paragraph before it begins a group of its own. */
export function joinContinued(blocks: readonly Block[]): Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const goesOn = block.type === 'paragraph' && block.continues && last?.[0].type === 'paragraph';
    if (last && goesOn) groups.splice(-1, 1, [...last, block]);
    else groups.push([block]);
  }
  return groups;
}

/** Scripts that set no space between words, with their marks. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}、。，！？：；」』）]/u;

/** What stands between two paragraphs that are read as one: a space, or nothing in scripts that set none. */
export function between(before: Block | undefined, after: Block): '' | ' ' {
  const isUnspaced = unspaced.test(before?.text.at(-1) ?? '') && unspaced.test(after.text.charAt(0));
  return before === undefined || isUnspaced ? '' : ' ';
}

/** True for the author's own line that names the section, and for any heading where nothing else names it. */
export function namesSection(block: Block, { heading, headingFrom, blocks }: Section): boolean {
  if (heading === null) return true;
  return headingFrom === 'author' && blocks.find(({ type }) => type === 'heading') === block;
}
