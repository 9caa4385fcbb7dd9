import { webAddress } from '../address';
import type { Cut, Media, Part } from '../thread';
import { readMedia } from './media';
import { inlinesOf, type LooseLink, partsWithMedia, type WrittenText } from './post-text';
import { amount, fields, list, resultOf, text } from './wire';

/** The words of a post, and the media that stand beside them. */
export interface PostWords {
  parts: Part[];
  media: Media[];
  cut: Extract<Cut, 'long-post'> | null;
  /** How many of its media have no address; one more when its words are no text. */
  unreadable: number;
}

/**
 * Reads a post's words from its result: from `note_tweet` for a long post, else from `full_text`. Where only the long
 * post's id came, the text is cut, and the t.co link at its end leads to the post itself (`url`).
 */
export function readWords(
  tweet: { legacy?: unknown; note_tweet?: unknown; article?: unknown },
  url: string,
): PostWords {
  const legacy = fields<'full_text' | 'entities' | 'extended_entities' | 'quoted_status_permalink'>(tweet.legacy);
  const media = list(fields<'media'>(legacy.extended_entities).media ?? fields<'media'>(legacy.entities).media);
  const quote = quoteLink(legacy.quoted_status_permalink);
  const links = quote ? [quote] : [];
  const note = fields<'text' | 'entity_set' | 'richtext' | 'media'>(
    resultOf(fields<'note_tweet_results'>(tweet.note_tweet).note_tweet_results),
  );
  const noteText = text(note.text);
  if (noteText === null) {
    const full = text(legacy.full_text) ?? '';
    const short = endsInLink.exec(full)?.[0];
    // Where X calls the long post otherwise one day, its first words still end in a link that nothing names.
    const endsCut =
      short !== undefined && endsUnnamed(full, short, [list(fields<'urls'>(legacy.entities).urls), media]);
    const cut = tweet.note_tweet || (endsCut && quote?.short !== short) ? 'long-post' : null;
    if (cut && short) links.push({ short, label: short, url });
    const written = { text: full, escaped: true, entities: legacy.entities, media, links };
    const beside = media.length > 0 ? media.flatMap((item) => readMedia(item) ?? []) : [];
    // The post of an X Article may go without words.
    const isLost = text(legacy.full_text) === null && !tweet.article;
    const unreadable = media.length - beside.length + Number(isLost);
    return { parts: textPart(written), media: beside, cut, unreadable };
  }
  const { richtext_tags: tags } = fields<'richtext_tags'>(note.richtext);
  const written: WrittenText = { text: noteText, escaped: false, entities: note.entity_set, media, links, tags };
  const { placed, beside } = placeMedia(media, fields<'inline_media'>(note.media).inline_media);
  const parts = placed.length > 0 ? partsWithMedia(written, placed) : textPart(written);
  return { parts, media: beside, cut: null, unreadable: media.length - placed.length - beside.length };
}

const endsInLink = /https:\/\/t\.co\/\w+$/;

/** True when an ellipsis stands before the link at the end of a text, and nothing names that link. */
function endsUnnamed(full: string, short: string, entities: readonly (readonly unknown[])[]): boolean {
  if (!full.slice(0, -short.length).trimEnd().endsWith('…')) return false;
  return !entities.some((some) => some.some((link) => fields<'url'>(link).url === short));
}

function textPart(written: WrittenText): Part[] {
  return written.text === '' ? [] : [{ type: 'text', inlines: inlinesOf(written) }];
}

/** Parts a long post's media into those that have a place in its text and those that stand beside it. */
function placeMedia(media: readonly unknown[], inlineMedia: unknown) {
  const places = new Map(
    list(inlineMedia).map((item) => {
      const { media_id, index } = fields<'media_id' | 'index'>(item);
      return [media_id, amount(index) ?? 0];
    }),
  );
  const placed: { index: number; media: Media }[] = [];
  const beside: Media[] = [];
  for (const item of media) {
    const one = readMedia(item);
    const index = places.get(fields<'id_str'>(item).id_str);
    if (one && index !== undefined) placed.push({ index, media: one });
    else if (one) beside.push(one);
  }
  return { placed, beside };
}

/** The link to a quoted post, which stands in the text of some posts and in the entities of none. */
function quoteLink(permalink: unknown): LooseLink | null {
  if (!permalink) return null;
  const { url, display, expanded } = fields<'url' | 'display' | 'expanded'>(permalink);
  const [short, target] = [text(url), webAddress(text(expanded))];
  return short && target ? { short, label: text(display) || target, url: target } : null;
}
