import { type Article, type Block, isSpoken, type ListItem, type Section, type Translation } from '../article';
import { between, type Group, joinContinued } from '../group';
import { primaryLanguage } from '../language-tag';
import { type Inline, plainText } from '../text';
import { relinked } from './relinked';

export interface Translating {
  /** The language to translate into, BCP 47, and how it runs. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Gives a text in that language. */
  translate(text: string): Promise<string>;
  /** Called with how much is done, from 0 to 1. */
  onShare(share: number): void;
}

/**
 * The article's words in another language, block for block: each section names the one that it translates. What was cut
 * across two posts is translated as one; code, and what is in that language already, stays as it is. Like a reader site's
 * own text it has words only: pictures, quotes, cards and tables stay with the original. Rejects when `translate` does.
 */
export async function translated({ sections }: Article, translating: Translating): Promise<Translation> {
  const { lang, dir } = translating;
  const spoken = sections
    .map((section) => ({ section, groups: joinContinued(section.blocks.filter(isSpoken)) }))
    .filter(({ groups }) => groups.length > 0);
  const all = spoken.reduce((sum, { groups }) => sum + groups.length, 0);
  const done: Section[] = [];
  let count = 0;
  for (const { section, groups } of spoken) {
    const blocks: Block[] = [];
    for (const group of groups) {
      count += 1;
      blocks.push(await blockOf(group, `tb${count}`, translating));
      translating.onShare(count / all);
    }
    const heading = await headingOf(section, groups, translating);
    done.push({ ...section, id: `t${section.id}`, beside: section.id, heading, blocks });
  }
  return { lang, dir, url: null, sections: done };
}

/** The heading is words of one of the blocks, and stays as it is where that one does. */
async function headingOf({ heading }: Section, groups: readonly Group[], translating: Translating) {
  if (heading === null) return null;
  const words = heading.replace(/…$/u, '');
  const from = groups.find((group) => asOneLine(group.map(({ text }) => text).join(' ')).includes(words)) ?? groups[0];
  return from && isIn(translating.lang, from[0]) ? heading : inWords(heading, translating);
}

function asOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}

/** True for a block that is in the language already. */
function isIn(lang: string, block: Block): boolean {
  return 'lang' in block && block.lang !== null && primaryLanguage(block.lang) === primaryLanguage(lang);
}

/** A text without a letter has nothing to translate. */
async function inWords(text: string, { translate }: Translating): Promise<string> {
  return /\p{L}/u.test(text) ? translate(text) : text;
}

async function blockOf(group: Group, id: string, translating: Translating): Promise<Block> {
  const { lang, dir } = translating;
  const [block] = group;
  // It is nobody's post: the author did not write these words.
  const own = { id, postId: null, range: null, lang: null };
  const isThere = group.every((one) => isIn(lang, one));
  if (block.type === 'list' && !isThere) {
    const items: ListItem[] = [];
    for (const { inlines } of block.items) {
      const text = await inWords(plainText(inlines), translating);
      items.push({ text, inlines: relinked(text, inlines) });
    }
    return { ...block, ...own, dir, items, text: items.map(({ text }) => text).join('\n') };
  }
  if (block.type === 'paragraph' || block.type === 'heading') {
    const { text, inlines } = asOne(group);
    if (isThere) return { ...block, ...own, text, inlines };
    const words = await inWords(text, translating);
    return { ...block, ...own, dir, text: words, inlines: relinked(words, inlines) };
  }
  return { ...block, ...own };
}

/** The words of blocks that are read as one. */
function asOne(group: Group): { text: string; inlines: Inline[] } {
  const inlines = group.flatMap((block, index): Inline[] => {
    const gap = between(group[index - 1], block);
    const words = block.type === 'paragraph' || block.type === 'heading' ? block.inlines : [];
    return gap === '' ? words : [{ kind: 'text', text: gap }, ...words];
  });
  return { text: plainText(inlines), inlines };
}
