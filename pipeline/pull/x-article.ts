import { webAddress } from '../address';
import type { Media, Part, PostId } from '../thread';
import { type Emphasis, type Mark, weave } from './inlines';
import { readMedia } from './media';
import { amount, fields, list, postId, resultOf, text } from './wire';
import { partsOfMarkdown } from './x-article-markdown';

/** What an X Article adds to its post. */
export interface XArticle {
  title: string | null;
  cover: Media | null;
  parts: Part[];
  /** True when X sent only the first words, as timelines do. */
  preview: boolean;
  /** How many blocks, pictures, its cover among them, and embeds could not be read. */
  unreadable: number;
}

interface Entity {
  type: string;
  data: unknown;
}

interface Body {
  entities: ReadonlyMap<string, Entity>;
  media: ReadonlyMap<string, Media>;
}

/** Reads what stands under `article` of a post; null when there is no article. Offsets are Draft.js's: UTF-16 units. */
export function readXArticle(value: unknown): XArticle | null {
  const outer = fields<'article_results'>(value);
  const article = fields<
    'title' | 'preview_text' | 'summary_text' | 'cover_media' | 'media_entities' | 'content_state'
  >(resultOf(outer.article_results) ?? value);
  const { blocks, entityMap } = fields<'blocks' | 'entityMap'>(article.content_state);
  const preview = text(article.preview_text) || text(article.summary_text);
  const title = text(article.title);
  if (!title && !preview && list(blocks).length === 0) return null;
  const { media_info } = fields<'media_info'>(article.cover_media);
  const cover = readMedia(media_info);
  const isCoverLost = cover === null && Object.keys(fields(article.cover_media)).length > 0;
  const body: Body = { entities: entitiesOf(entityMap), media: mediaOf(article.media_entities) };
  const read = list(blocks).flatMap((block) => partsOf(block, body));
  const parts = joinLists(read.filter((part) => part !== null));
  const unreadable = read.filter((part) => part === null).length + Number(isCoverLost);
  if (parts.length > 0) return { title, cover, parts, preview: false, unreadable };
  return {
    title,
    cover,
    parts: preview ? [{ type: 'text', inlines: [{ kind: 'text', text: preview }] }] : [],
    preview: true,
    unreadable,
  };
}

/** X sends `entityMap` as an array of `{key, value}`; Draft.js itself makes an object of it. */
function entitiesOf(map: unknown): Map<string, Entity> {
  const pairs = Array.isArray(map)
    ? map.map((pair) => [String(fields<'key'>(pair).key), fields<'value'>(pair).value] as const)
    : Object.entries(fields(map));
  return new Map(
    pairs.map(([key, value]) => {
      const { type, data } = fields<'type' | 'data'>(value);
      return [key, { type: (text(type) ?? '').toUpperCase(), data }];
    }),
  );
}

function mediaOf(entities: unknown): Map<string, Media> {
  const found = new Map<string, Media>();
  for (const entity of list(entities)) {
    const { media_id, media_info } = fields<'media_id' | 'media_info'>(entity);
    const media = readMedia(media_info);
    if (media) found.set(String(media_id), media);
  }
  return found;
}

const headings: ReadonlyMap<string, 1 | 2 | 3> = new Map([
  ['header-one', 1],
  ['header-two', 2],
  ['header-three', 3],
]);

/** What a block holds, in order; null stands for what could not be read. */
function partsOf(value: unknown, body: Body): (Part | null)[] {
  const block = fields<'type' | 'text' | 'entityRanges' | 'inlineStyleRanges' | 'data'>(value);
  const type = text(block.type) ?? 'unstyled';
  const words = text(block.text);
  if (type === 'atomic') {
    const parts = entitiesAt(block.entityRanges, body).flatMap(({ entity }) => partsOfEntity(entity, body));
    const isNothing = Array.isArray(block.entityRanges) && block.entityRanges.length === 0;
    return parts.length === 0 && !isNothing ? [null] : parts;
  }
  if (words === null) return [null];
  if (words.trim() === '') return list(block.entityRanges).length > 0 ? [null] : [];
  if (type === 'code-block')
    return [{ type: 'code', text: words, language: text(fields<'language'>(block.data).language) }];
  const inlines = weave(words, marksOf(words, block, body), emphasesOf(block.inlineStyleRanges));
  const level = headings.get(type);
  if (level) return [{ type: 'heading', level, inlines }];
  if (type === 'blockquote') return [{ type: 'quotation', inlines }];
  if (type.endsWith('list-item')) return [{ type: 'list', ordered: type.startsWith('ordered'), items: [inlines] }];
  return [{ type: 'text', inlines }];
}

/** Draft.js has no lists, only items: neighbours of one kind are a list. */
function joinLists(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.type === 'list' && last?.type === 'list' && last.ordered === part.ordered) last.items.push(...part.items);
    else joined.push(part);
  }
  return joined;
}

function entitiesAt(ranges: unknown, { entities }: Body) {
  return list(ranges).flatMap((range) => {
    const { key, offset, length } = fields<'key' | 'offset' | 'length'>(range);
    const entity = entities.get(String(key));
    const start = amount(offset) ?? 0;
    return entity ? [{ entity, start, end: start + (amount(length) ?? 0) }] : [];
  });
}

/** What stands alone between two blocks of words; null for a picture or a post that did not come with it. */
function partsOfEntity({ type, data }: Entity, { media }: Body): (Part | null)[] {
  const { mediaItems, caption, markdown, tweetId } = fields<'mediaItems' | 'caption' | 'markdown' | 'tweetId'>(data);
  if (type === 'DIVIDER') return [{ type: 'divider' }];
  if (type === 'MARKDOWN') return typeof markdown === 'string' ? partsOfMarkdown(markdown) : [null];
  if (type === 'TWEET') {
    const id: PostId | null = postId(tweetId);
    return id ? [{ type: 'embed', quote: { id, post: null, missing: null } }] : [null];
  }
  return list(mediaItems).map((item): Part | null => {
    const one = media.get(String(fields<'mediaId'>(item).mediaId));
    const words = text(caption);
    return one ? { type: 'media', media: words ? { ...one, caption: words } : one } : null;
  });
}

type Make = (words: string) => Mark['inline'] | null;

const link = (words: string, address: string | null): Mark['inline'] | null => {
  const url =
    webAddress(address) ?? (address && /^[\w-]+(\.[\w-]+)+/.test(address) ? webAddress(`https://${address}`) : null);
  return url ? { kind: 'link', text: words, url } : null;
};

/** A mention or a tag, when the range holds the sign that it begins with: X's ranges are not believed. */
const signed = (signs: string, make: (words: string) => Mark['inline']): Make => {
  return (words) => (words.length > 1 && signs.includes(words.charAt(0)) ? make(words) : null);
};

/** What X finds by itself in a block's words and keeps in its `data`: places are `fromIndex` and `toIndex`. */
const found: [name: 'urls' | 'mentions' | 'hashtags' | 'cashtags', make: Make][] = [
  ['urls', (words) => link(words, words)],
  ['mentions', signed('@＠', (words) => ({ kind: 'mention', text: words, handle: words.slice(1) }))],
  ['hashtags', signed('#＃', (words) => ({ kind: 'hashtag', text: words, tag: words.slice(1) }))],
  ['cashtags', signed('$＄', (words) => ({ kind: 'cashtag', text: words, tag: words.slice(1) }))],
];

function marksOf(words: string, block: { entityRanges?: unknown; data?: unknown }, body: Body): Mark[] {
  const marks: Mark[] = [];
  const add = (start: number, end: number, make: Make) => {
    const inline = make(words.slice(start, end));
    if (inline) marks.push({ start, end, inline });
  };
  for (const { entity, start, end } of entitiesAt(block.entityRanges, body)) {
    if (entity.type === 'LINK') add(start, end, (label) => link(label, text(fields<'url'>(entity.data).url)));
  }
  const data = fields<'urls' | 'mentions' | 'hashtags' | 'cashtags'>(block.data);
  for (const [name, make] of found) {
    for (const one of list(data[name])) {
      const { fromIndex, toIndex } = fields<'fromIndex' | 'toIndex'>(one);
      add(amount(fromIndex) ?? 0, amount(toIndex) ?? 0, make);
    }
  }
  return marks;
}

const styles: ReadonlySet<string> = new Set<Emphasis['style']>(['bold', 'italic', 'code']);

const isStyle = (name: string): name is Emphasis['style'] => styles.has(name);

function emphasesOf(ranges: unknown): Emphasis[] {
  return list(ranges).flatMap((range) => {
    const { offset, length, style } = fields<'offset' | 'length' | 'style'>(range);
    const start = amount(offset) ?? 0;
    const name = (text(style) ?? '').toLowerCase();
    return isStyle(name) ? [{ start, end: start + (amount(length) ?? 0), style: name }] : [];
  });
}
