import { type Article, type Block, isSpoken } from '../../pipeline/article';
import type { Inline } from '../../pipeline/text';
import type { Part, Post, Thread } from '../../pipeline/thread';

/** What one side of the fidelity law says there is to read and to see. */
interface Side {
  /** Each post's words, white space apart. */
  words: Record<string, string>;
  /** Addresses of links, media and cards, ids of quotes, labels of polls, texts of notes, gaps: each as often as it stands. */
  shown: string[];
}

/** Both sides of the fidelity law: what the posts say less what the trace says was taken, and what the article says. */
export function bothSides(thread: Thread, article: Article): { thread: Side; article: Side } {
  const blocks = article.sections.flatMap((section) => section.blocks);
  const spoken = blocks.filter(isSpoken);
  const wordsOf = (ofPost: (post: Post) => string) =>
    Object.fromEntries(postsOf(thread).map((post) => [post.id, squeezed(ofPost(post))]));
  const ownBlocks = ({ id }: Post) => spoken.filter(({ postId }) => postId === id).map(({ text }) => text);
  return {
    thread: {
      words: wordsOf((post) => leftOf(post, article)),
      shown: [...postsOf(thread).flatMap((post) => shownInPost(post, article)), ...thread.gaps.map(() => 'gap')].sort(),
    },
    article: {
      words: wordsOf((post) => ownBlocks(post).join('\n')),
      shown: [...blocks.flatMap(shownInBlock), ...(article.cover ? [article.cover.url] : [])].sort(),
    },
  };
}

/** All the posts of a thread, those beside its main line too. */
export function postsOf({ posts, branches }: Thread): Post[] {
  return [...posts, ...branches.flatMap((branch) => branch.posts)];
}

/** Headings that are no words of the thread's posts. */
export function inventedHeadings(thread: Thread, { sections }: Article): string[] {
  const text = squeezed(
    postsOf(thread)
      .map((post) => post.text)
      .join('\n'),
  );
  return sections.flatMap(({ heading }) =>
    heading && !text.includes(squeezed(heading.replace(/…$/, ''))) ? heading : [],
  );
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

function leftOf({ id, text }: Post, { removed }: Article): string {
  const taken = removed.filter(({ postId }) => postId === id);
  return taken.reduceRight((rest, { range }) => rest.slice(0, range.start) + rest.slice(range.end), text);
}

function shownInPost(post: Post, article: Article): string[] {
  const { id, parts, media, quote, card, poll, communityNote, title, cover } = post;
  const taken = article.removed.filter(({ postId }) => postId === id).map(({ text }) => `link ${text}`);
  const inline = parts.flatMap((part) => (part.type === 'media' ? part.media.url : []));
  return [
    ...without(parts.flatMap(shownInPart), taken),
    ...media.map(({ url }) => url).filter((url) => !inline.includes(url)),
    ...(quote ? [quote.id] : []),
    ...(card ? [`card ${card.title}`] : []),
    ...(title !== undefined && title !== article.title ? [`card ${title}`] : []),
    ...(poll ? [poll.options.map(({ label }) => label).join()] : []),
    ...(communityNote ? [communityNote.title] : []),
    ...(cover ? [cover.url] : []),
  ];
}

/** The labels less those taken, one for one. */
function without(labels: readonly string[], taken: readonly string[]): string[] {
  const left = [...labels];
  for (const label of taken) if (left.includes(label)) left.splice(left.indexOf(label), 1);
  return left;
}

function shownInPart(part: Part): string[] {
  if (part.type === 'media') return [part.media.url];
  if (part.type === 'embed') return [part.quote.id];
  if (part.type === 'list') return part.items.flatMap(links);
  if (part.type === 'table') return [part.header, ...part.rows].flat().flatMap(links);
  return 'inlines' in part ? links(part.inlines) : [];
}

function shownInBlock(block: Block): string[] {
  switch (block.type) {
    case 'list':
      return block.items.flatMap(({ inlines }) => links(inlines));
    case 'table':
      return [block.header, ...block.rows].flat().flatMap(links);
    case 'media':
      return block.media.map(({ url }) => url);
    case 'quote':
      return [block.quote.id];
    case 'card':
      // The card of an X Article that is not the whole thread stands for its cover too.
      return [
        `card ${block.card.title}`,
        ...(block.card.url.includes('/status/') ? [block.card.image ?? []].flat() : []),
      ];
    case 'poll':
      return [block.poll.options.map(({ label }) => label).join()];
    case 'community-note':
      return [block.note.title];
    case 'gap':
      return ['gap'];
    default:
      return 'inlines' in block ? links(block.inlines) : [];
  }
}

/** Links by their labels: addresses may lose their tracking parameters. */
function links(inlines: readonly Inline[]): string[] {
  return inlines.flatMap(({ kind, text }) => (kind === 'link' ? `link ${text}` : []));
}
