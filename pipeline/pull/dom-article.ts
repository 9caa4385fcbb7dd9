import type { Inline } from '../text';
import type { Media, Part } from '../thread';
import { mediaIn, photoOf } from './dom-media';
import { inlinesIn, wordsIn } from './dom-text';
import { find, findAll } from './selectors';

/** An X Article as its page shows it. */
export interface ShownArticle {
  title: string;
  cover: Media | null;
  parts: Part[];
}

/** Draft.js's block types, in the class names that X keeps for its own style sheet (`longform-header-two-narrow` too). */
const blockType = /\blongform-(header-one|header-two|header-three|blockquote|ordered-list-item|unordered-list-item)\b/;

const headings: ReadonlyMap<string, 1 | 2 | 3> = new Map([
  ['header-one', 1],
  ['header-two', 2],
  ['header-three', 3],
]);

/** Reads an article's view: its blocks in order, lists joined. Embedded posts are left to the posts. */
export function readArticleView(view: Element): ShownArticle {
  const body = find(view, 'articleBody') ?? view;
  const title = find(view, 'articleTitle');
  const cover = findAll(view, 'photo').find((photo) => body === view || !body.contains(photo));
  return {
    title: title ? wordsIn(title) : '',
    cover: cover ? photoOf(cover) : null,
    parts: joinLists(outermostBlocks(body)),
  };
}

function outermostBlocks(body: Element): Element[] {
  const blocks = findAll(body, 'articleBlock');
  return blocks.filter((block) => !blocks.some((other) => other !== block && other.contains(block)));
}

/** The items of one `<ol>` or `<ul>` are a list; Draft.js has only items. */
function joinLists(blocks: readonly Element[]): Part[] {
  const parts: Part[] = [];
  let open: { parent: Element | null; items: Inline[][] } | null = null;
  for (const block of blocks) {
    const type = blockType.exec(block.className)?.[1] ?? '';
    if (!type.endsWith('list-item')) {
      parts.push(...partsOf(block, type));
      open = null;
      continue;
    }
    const item = inlinesIn(block);
    if (item.length === 0) continue;
    if (open && open.parent === block.parentElement) {
      open.items.push(item);
      continue;
    }
    open = { parent: block.parentElement, items: [item] };
    parts.push({ type: 'list', ordered: type === 'ordered-list-item', items: open.items });
  }
  return parts;
}

function partsOf(block: Element, type: string): Part[] {
  const code = find(block, 'articleCode');
  if (code) return codeOf(code);
  const media = mediaIn([...findAll(block, 'photo'), ...findAll(block, 'film')]);
  if (media.length > 0) return media.map((one) => ({ type: 'media', media: one }));
  if (block.matches('section')) return find(block, 'articleDivider') ? [{ type: 'divider' }] : [];
  const inlines = inlinesIn(block);
  if (inlines.length === 0) return [];
  const level = headings.get(type);
  if (level) return [{ type: 'heading', level, inlines }];
  return [{ type: type === 'blockquote' ? 'quotation' : 'text', inlines }];
}

function codeOf(code: Element): Part[] {
  const shown = code.querySelector('pre code') ?? code.querySelector('pre');
  const text = (shown?.textContent ?? '').replace(/^(?:[^\S\n]*\n)+|\s+$/g, '');
  const language = /\blanguage-([\w+#-]+)/.exec(shown?.className ?? '')?.[1] ?? null;
  return text === '' ? [] : [{ type: 'code', text, language }];
}
