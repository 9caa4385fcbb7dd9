import { webAddress } from '../address';
import type { Inline } from '../text';
import type { Media, Part } from '../thread';
import { type Emphasis, type Mark, unescapeHtml, unitsOf, weave } from './inlines';
import { amount, fields, list, text } from './wire';

/** A link that X names outside the entities, found in the text by its t.co address. */
export interface LooseLink {
  short: string;
  label: string;
  url: string;
}

export interface WrittenText {
  text: string;
  /** True for `full_text`, whose `&`, `<` and `>` are escaped; false for a long post. */
  escaped: boolean;
  /** `entities` or `entity_set`: places are code points into the text as it stands, escapes included. */
  entities: unknown;
  /** Media of the post: their t.co link stands in the text. */
  media?: unknown;
  links?: readonly LooseLink[];
  /** `richtext_tags` of a long post: places are UTF-16 units. */
  tags?: unknown;
}

/** The whole text as typed pieces: nothing is cut, a link reads as the label X shows and leads where it leads. */
export function inlinesOf(written: WrittenText): Inline[] {
  const { text: words, escaped } = written;
  return weave(words, marksOf(written), emphasesOf(written.tags), escaped ? { decode: unescapeHtml } : {});
}

/** The same, cut where media stand inside a long post: each at the first line end from its place (code points) on. */
export function partsWithMedia(written: WrittenText, placed: readonly { index: number; media: Media }[]): Part[] {
  const { text: words } = written;
  const marks = marksOf(written);
  const emphases = emphasesOf(written.tags);
  const units = unitsOf(words);
  const parts: Part[] = [];
  let from = 0;
  const addText = (to: number) => {
    const stretch = words.slice(from, to);
    const start = from + stretch.length - stretch.trimStart().length;
    const end = from + stretch.trimEnd().length;
    if (start < end) parts.push({ type: 'text', inlines: weave(words, marks, emphases, { from: start, to: end }) });
    from = to;
  };
  for (const { index, media } of [...placed].sort((a, b) => a.index - b.index)) {
    const at = Math.max(units(index), from);
    const line = words.charAt(at - 1) === '\n' ? at : words.indexOf('\n', at);
    addText(line < 0 ? words.length : line);
    parts.push({ type: 'media', media });
  }
  addText(words.length);
  return parts;
}

/** Finds the place that X names, if the sign that it begins with stands there (for a link, whatever stands there). */
type Place = (indices: unknown, signs: string | null) => { start: number; end: number } | null;

const noMarks: readonly Mark[] = [];

function marksOf({ text: words, entities, media, links = [] }: WrittenText): readonly Mark[] {
  const { urls, user_mentions, hashtags, symbols } = fields<'urls' | 'user_mentions' | 'hashtags' | 'symbols'>(
    entities,
  );
  // X sends all lists, and most of them empty.
  const isBare = isEmpty(urls) && isEmpty(media) && isEmpty(user_mentions) && isEmpty(hashtags) && isEmpty(symbols);
  if (isBare && links.length === 0) return noMarks;
  const units = unitsOf(words);
  const place: Place = (indices, signs) => {
    const [first, last] = list(indices);
    if (typeof first !== 'number' || typeof last !== 'number') return null;
    const start = units(first);
    return signs === null || signs.includes(words.charAt(start)) ? { start, end: units(last) } : null;
  };
  const marks: Mark[] = [];
  for (const url of list(urls)) addLink(marks, words, url, place);
  for (const one of list(media)) addLink(marks, words, one, place);
  for (const mention of list(user_mentions)) {
    const { indices, screen_name } = fields<'indices' | 'screen_name'>(mention);
    const range = place(indices, '@＠');
    if (!range) continue;
    const label = words.slice(range.start, range.end);
    marks.push({ ...range, inline: { kind: 'mention', text: label, handle: text(screen_name) ?? label.slice(1) } });
  }
  addTags(marks, words, { kind: 'hashtag', signs: '#＃', tags: hashtags, place });
  addTags(marks, words, { kind: 'cashtag', signs: '$＄', tags: symbols, place });
  for (const { short, label, url } of links) {
    const start = words.lastIndexOf(short);
    if (start >= 0) marks.push({ start, end: start + short.length, inline: { kind: 'link', text: label, url } });
  }
  return marks;
}

function isEmpty(value: unknown): boolean {
  return list(value).length === 0;
}

function addLink(marks: Mark[], words: string, entity: unknown, place: Place): void {
  const { url, display_url, expanded_url, indices } = fields<'url' | 'display_url' | 'expanded_url' | 'indices'>(
    entity,
  );
  const short = text(url);
  if (!short) return;
  // The address itself says whether the place is right; where it is not, the text is searched.
  const named = place(indices, null);
  const start = named && words.startsWith(short, named.start) ? named.start : words.indexOf(short);
  const target = webAddress(text(expanded_url)) ?? webAddress(short);
  if (start < 0 || !target) return;
  const label = text(display_url) || target.replace(/^https?:\/\//, '');
  marks.push({ start, end: start + short.length, inline: { kind: 'link', text: label, url: target } });
}

interface Tags {
  kind: 'hashtag' | 'cashtag';
  signs: string;
  tags: unknown;
  place: Place;
}

function addTags(marks: Mark[], words: string, { kind, signs, tags, place }: Tags): void {
  for (const tag of list(tags)) {
    const range = place(fields<'indices'>(tag).indices, signs);
    if (!range) continue;
    const label = words.slice(range.start, range.end);
    marks.push({ ...range, inline: { kind, text: label, tag: label.slice(1) } });
  }
}

const styles: ReadonlyMap<unknown, Emphasis['style']> = new Map([
  ['Bold', 'bold'],
  ['Italic', 'italic'],
]);

function emphasesOf(tags: unknown): Emphasis[] {
  return list(tags).flatMap((tag) => {
    const { from_index, to_index, richtext_types } = fields<'from_index' | 'to_index' | 'richtext_types'>(tag);
    const [start, end] = [amount(from_index), amount(to_index)];
    if (start === null || end === null) return [];
    return list(richtext_types).flatMap((type) => {
      const style = styles.get(type);
      return style ? [{ start, end, style }] : [];
    });
  });
}
