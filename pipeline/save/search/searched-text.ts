import type { Article, Section } from '../../article';
import type { Copy } from '../../copy';
import { blockRuns } from '../../passage';
import { plainText } from '../../text';

/** What the search reads of a copy, apart from its pictures. */
export interface SearchedText {
  id: string;
  /** Changes whenever the copy does: the time at which it was saved. */
  revision: string;
  title: string;
  author: string;
  /** The article's own words, and those of quoted posts, descriptions, polls and link cards. */
  text: string;
  /** The context notes that stand beside it. */
  notes: string;
  /** What the reader wrote. */
  comments: string;
}

export function searchedTextOf(copy: Copy): SearchedText {
  const { article, thread } = copy;
  return {
    id: copy.id,
    revision: copy.savedAt ?? '',
    title: article.title,
    author: `${thread.author.name} @${thread.author.handle}`,
    text: articleText(article),
    notes: copy.notes.map(({ title, body }) => `${title}\n${body}`).join('\n\n'),
    comments: copy.highlights
      .map(({ comment }) => comment)
      .filter((comment) => comment !== '')
      .join('\n\n'),
  };
}

function articleText({ sections, translation }: Article): string {
  return [...sections, ...(translation?.sections ?? [])].flatMap(sectionLines).join('\n');
}

function sectionLines({ blocks }: Section): string[] {
  const lines: string[] = [];
  for (const block of blocks) {
    for (const run of blockRuns(block)) lines.push(plainText(run));
    if (block.type === 'quote') lines.push(block.quote.post?.author.name ?? block.quote.missing ?? '');
    if (block.type === 'card') lines.push(block.card.title, block.card.description ?? '');
    if (block.type === 'poll') lines.push(...block.poll.options.map(({ label }) => label));
    if (block.type === 'media') lines.push(...block.media.map(({ alt, caption }) => caption ?? alt ?? ''));
  }
  return lines.filter((line) => line.trim() !== '');
}
