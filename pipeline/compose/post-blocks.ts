import { plainText, type Range, sliceInlines } from '../text';
import type { Gap, Media, Part, Post, Quote } from '../thread';
import { cutStretch, type Draft, type Stretch, spoken, spokenCode, type Voice } from './draft';
import { listOf, type TextBlocks, textBlocks } from './text-blocks';

/** Where a part's words stand in the post's text, and what is left of that text. */
interface Place {
  start: number;
  kept: Range;
}

/**
 * What a post says and shows, in reading order: its parts, then its media, the post it quotes, its card, its poll and
 * the note that readers added to it. Of its words only those in `kept` (UTF-16 units of its text) are left.
 */
export function postBlocks(post: Post, kept: Range, voice: Voice): TextBlocks {
  const blocks: Draft[] = [];
  const markers: Range[] = [];
  let start = 0;
  for (const part of post.parts) {
    const length = lengthOf(part);
    const made = partBlocks(part, { start, kept }, voice);
    blocks.push(...made.blocks);
    markers.push(...made.markers);
    // partsText in thread.ts sets a blank line between the parts that have words.
    if (length !== null) start += length + 2;
  }
  addAttached(blocks, post);
  return { blocks, markers };
}

function lengthOf(part: Part): number | null {
  switch (part.type) {
    case 'code':
      return part.text.length;
    case 'list':
      return part.items.map(plainText).join('\n').length;
    default:
      return 'inlines' in part ? plainText(part.inlines).length : null;
  }
}

function partBlocks(part: Part, place: Place, voice: Voice): TextBlocks {
  if (part.type === 'text') return textBlocks(keptStretch(part.inlines, place), voice);
  return { blocks: blockOf(part, place, voice), markers: [] };
}

function blockOf(part: Exclude<Part, { type: 'text' }>, place: Place, voice: Voice): Draft[] {
  const { postId } = voice;
  switch (part.type) {
    case 'heading':
      return worded(keptStretch(part.inlines, place)).map((stretch) => ({
        type: 'heading',
        level: part.level,
        ...spoken(stretch, voice),
      }));
    case 'quotation':
      return worded(keptStretch(part.inlines, place)).map((stretch) => ({
        type: 'paragraph',
        quotation: true,
        ...spoken(stretch, voice),
      }));
    case 'list': {
      const items = itemStretches(part.items, place);
      return items.length > 0 ? [listOf(items, part.ordered, 1, voice)] : [];
    }
    case 'code': {
      const { start, end } = keptRange(part.text.length, place);
      const text = part.text.slice(start, end);
      return text.trim() === ''
        ? []
        : [{ type: 'code', language: part.language, ...spokenCode(text, place.start + start, voice) }];
    }
    case 'table': {
      const rows = [part.header, ...part.rows];
      const text = rows.map((row) => row.map(plainText).join('\t')).join('\n');
      return [{ type: 'table', postId, text, header: part.header, rows: part.rows }];
    }
    case 'divider':
      return [{ type: 'divider', postId, text: '' }];
    case 'media':
      return [mediaBlock([part.media], postId)];
    case 'embed':
      return [quoteBlock(part.quote, postId)];
  }
}

function itemStretches(items: readonly Stretch['inlines'][], { start, kept }: Place): Stretch[] {
  let at = start;
  const stretches = items.map((inlines) => {
    const stretch = keptStretch(inlines, { start: at, kept });
    at += plainText(inlines).length + 1;
    return stretch;
  });
  return stretches.flatMap(worded);
}

function keptStretch(inlines: Stretch['inlines'], place: Place): Stretch {
  const text = plainText(inlines);
  const range = keptRange(text.length, place);
  const whole = range.start === 0 && range.end === text.length;
  return {
    text: text.slice(range.start, range.end),
    inlines: whole ? inlines : sliceInlines(inlines, range),
    start: place.start + range.start,
  };
}

/** What is kept of words of the given length at a place, as a range of these words. */
function keptRange(length: number, { start, kept }: Place): Range {
  const from = Math.min(Math.max(kept.start - start, 0), length);
  return { start: from, end: Math.max(Math.min(kept.end - start, length), from) };
}

function worded(stretch: Stretch): Stretch[] {
  const trimmed = cutStretch(stretch, { start: 0, end: stretch.text.length });
  return trimmed.text === '' ? [] : [trimmed];
}

function addAttached(blocks: Draft[], { id: postId, parts, media, quote, card, poll, communityNote }: Post): void {
  if (media.length > 0) {
    const inline = new Set(parts.flatMap((part) => (part.type === 'media' ? part.media.url : [])));
    const beside = media.filter(({ url }) => !inline.has(url));
    if (beside.length > 0) blocks.push(mediaBlock(beside, postId));
  }
  const isEmbedded = (part: Part) => part.type === 'embed' && part.quote.id === quote?.id;
  if (quote && !parts.some(isEmbedded)) blocks.push(quoteBlock(quote, postId));
  if (card) blocks.push({ type: 'card', postId, text: card.title, card });
  if (poll) blocks.push({ type: 'poll', postId, text: poll.options.map(({ label }) => label).join('\n'), poll });
  if (communityNote)
    blocks.push({ type: 'community-note', postId, text: plainText(communityNote.text), note: communityNote });
}

export function mediaBlock(media: Media[], postId: Voice['postId']): Draft {
  const text = media.flatMap(({ alt, caption }) => [alt ?? [], caption ?? []].flat()).join('\n');
  return { type: 'media', postId, text, media };
}

function quoteBlock(quote: Quote, postId: Voice['postId']): Draft {
  return { type: 'quote', postId, text: quote.post?.text ?? quote.missing ?? '', quote };
}

/** A gap stands between posts and belongs to none. */
export function gapBlock(gap: Gap): Draft {
  return { type: 'gap', postId: null, text: gap.text ?? '', gap };
}

/** An X Article that stands in a thread about something else: its title and cover, as the card that X shows. */
export function articleCard({ id, url, cover }: Post, title: string): Draft {
  const card = { kind: 'link' as const, title, description: null, url, site: null, image: cover?.url ?? null };
  return { type: 'card', postId: id, text: title, card };
}
