import * as v from 'valibot';
import type { Inline, Range } from '../text';
import type { Author, Card, CommunityNote, Gap, Media, Part, Poll, Post, Quote, SourceName } from '../thread';

/** Posts stand in posts only so deep; X itself sends one level, and a hostile file must not send a million. */
const deepestQuote = 6;

export const textSchema = v.string();
/** Ids become attributes and addresses of fragments: short, and nothing but letters, digits and a few marks. */
export const idSchema = v.pipe(v.string(), v.regex(/^[\w.:-]{0,200}$/u));
export const directionSchema = v.picklist(['ltr', 'rtl']);
export const rangeSchema: v.GenericSchema<unknown, Range> = v.object({ start: v.number(), end: v.number() });
export const sourceSchema: v.GenericSchema<unknown, SourceName> = v.picklist([
  'observed',
  'rendered',
  'syndication',
  'fxtwitter',
  'page-text',
]);

const on = v.optional(v.literal(true));

export const inlineSchema: v.GenericSchema<unknown, Inline> = v.variant('kind', [
  v.object({ kind: v.literal('text'), text: textSchema, bold: on, italic: on, code: on }),
  v.object({ kind: v.literal('link'), text: textSchema, url: textSchema, bold: on, italic: on }),
  v.object({ kind: v.literal('mention'), text: textSchema, handle: textSchema }),
  v.object({ kind: v.picklist(['hashtag', 'cashtag']), text: textSchema, tag: textSchema }),
]);

export const authorSchema: v.GenericSchema<unknown, Author> = v.object({
  handle: textSchema,
  name: textSchema,
  avatar: v.optional(textSchema),
});

export const mediaSchema: v.GenericSchema<unknown, Media> = v.object({
  kind: v.picklist(['photo', 'video', 'gif']),
  url: textSchema,
  alt: v.nullable(textSchema),
  width: v.optional(v.number()),
  height: v.optional(v.number()),
  video: v.optional(v.object({ url: textSchema, type: textSchema, durationMs: v.nullable(v.number()) })),
  caption: v.optional(textSchema),
});

export const cardSchema: v.GenericSchema<unknown, Card> = v.object({
  kind: v.picklist(['link', 'player', 'app', 'broadcast', 'audiospace']),
  title: textSchema,
  description: v.nullable(textSchema),
  url: textSchema,
  site: v.nullable(textSchema),
  image: v.nullable(textSchema),
});

export const pollSchema: v.GenericSchema<unknown, Poll> = v.object({
  options: v.array(v.object({ label: textSchema, votes: v.nullable(v.number()) })),
  endsAt: v.nullable(textSchema),
  final: v.boolean(),
});

export const communityNoteSchema: v.GenericSchema<unknown, CommunityNote> = v.object({
  title: textSchema,
  text: v.array(inlineSchema),
  url: v.nullable(textSchema),
});

export const gapSchema: v.GenericSchema<unknown, Gap> = v.object({
  id: v.nullable(idSchema),
  after: v.nullable(idSchema),
  why: v.picklist(['deleted', 'withheld', 'unavailable', 'not-sent', 'before-root']),
  text: v.nullable(textSchema),
});

const fieldSourcesSchema: v.GenericSchema<unknown, Post['fieldSources']> = v.partial(
  v.object({
    author: sourceSchema,
    createdAt: sourceSchema,
    lang: sourceSchema,
    links: sourceSchema,
    title: sourceSchema,
    cover: sourceSchema,
    media: sourceSchema,
    quote: sourceSchema,
    card: sourceSchema,
    poll: sourceSchema,
    communityNote: sourceSchema,
    replyTo: sourceSchema,
    conversationId: sourceSchema,
    replies: sourceSchema,
  }),
);

const levelSchema = v.picklist([1, 2, 3]);
const inlinesSchema = v.array(inlineSchema);
const cellsSchema = v.array(inlinesSchema);

function partSchema(quote: v.GenericSchema<unknown, Quote>): v.GenericSchema<unknown, Part> {
  return v.variant('type', [
    v.object({ type: v.literal('text'), inlines: inlinesSchema }),
    v.object({ type: v.literal('heading'), level: levelSchema, inlines: inlinesSchema }),
    v.object({ type: v.literal('quotation'), inlines: inlinesSchema }),
    v.object({ type: v.literal('list'), ordered: v.boolean(), items: cellsSchema }),
    v.object({ type: v.literal('code'), text: textSchema, language: v.nullable(textSchema) }),
    v.object({ type: v.literal('table'), header: cellsSchema, rows: v.array(cellsSchema) }),
    v.object({ type: v.literal('divider') }),
    v.object({ type: v.literal('media'), media: mediaSchema }),
    v.object({ type: v.literal('embed'), quote }),
  ]);
}

function postWith(quote: v.GenericSchema<unknown, Quote>): v.GenericSchema<unknown, Post> {
  return v.object({
    id: idSchema,
    url: textSchema,
    author: authorSchema,
    createdAt: v.nullable(textSchema),
    lang: v.nullable(textSchema),
    text: textSchema,
    parts: v.array(partSchema(quote)),
    title: v.optional(textSchema),
    cover: v.optional(mediaSchema),
    media: v.array(mediaSchema),
    quote: v.nullable(quote),
    card: v.nullable(cardSchema),
    poll: v.nullable(pollSchema),
    communityNote: v.nullable(communityNoteSchema),
    cut: v.nullable(v.picklist(['long-post', 'article-preview'])),
    source: sourceSchema,
    fieldSources: v.optional(fieldSourcesSchema),
    replyTo: v.nullable(v.object({ id: idSchema, handle: v.nullable(textSchema) })),
    conversationId: v.nullable(idSchema),
    versions: v.optional(v.array(idSchema)),
    replies: v.optional(v.number()),
  });
}

function quoteOf(depth: number): v.GenericSchema<unknown, Quote> {
  const post = depth === 0 ? v.null() : v.nullable(postWith(quoteOf(depth - 1)));
  return v.object({ id: idSchema, post, missing: v.nullable(textSchema) });
}

export const quoteSchema = quoteOf(deepestQuote);
export const postSchema = postWith(quoteSchema);
