import * as v from 'valibot';
import type { Article, Block, Section } from '../article';
import {
  authorSchema,
  cardSchema,
  communityNoteSchema,
  directionSchema,
  gapSchema,
  idSchema,
  inlineSchema,
  mediaSchema,
  pollSchema,
  quoteSchema,
  rangeSchema,
  textSchema,
} from './thread-schema';

const inlines = v.array(inlineSchema);
const base = { id: idSchema, postId: v.nullable(idSchema), text: textSchema };
const spoken = { ...base, lang: v.nullable(textSchema), dir: directionSchema, range: v.nullable(rangeSchema) };
const on = v.optional(v.literal(true));

const blockSchema: v.GenericSchema<unknown, Block> = v.variant('type', [
  v.object({ ...spoken, type: v.literal('paragraph'), inlines, continues: on, quotation: on }),
  v.object({ ...spoken, type: v.literal('heading'), level: v.picklist([1, 2, 3]), inlines }),
  v.object({
    ...spoken,
    type: v.literal('list'),
    ordered: v.boolean(),
    start: v.number(),
    items: v.array(v.object({ text: textSchema, inlines })),
  }),
  v.object({ ...spoken, type: v.literal('code'), language: v.nullable(textSchema) }),
  v.object({ ...base, type: v.literal('table'), header: v.array(inlines), rows: v.array(v.array(inlines)) }),
  v.object({ ...base, type: v.literal('divider') }),
  v.object({ ...base, type: v.literal('media'), media: v.array(mediaSchema) }),
  v.object({ ...base, type: v.literal('quote'), quote: quoteSchema }),
  v.object({ ...base, type: v.literal('card'), card: cardSchema }),
  v.object({ ...base, type: v.literal('poll'), poll: pollSchema }),
  v.object({ ...base, type: v.literal('community-note'), note: communityNoteSchema }),
  v.object({ ...base, type: v.literal('gap'), gap: gapSchema }),
]);

const sectionSchema: v.GenericSchema<unknown, Section> = v.object({
  id: idSchema,
  heading: v.nullable(textSchema),
  headingFrom: v.nullable(v.picklist(['author', 'question', 'opening'])),
  folded: on,
  branchFrom: v.optional(idSchema),
  beside: v.optional(idSchema),
  blocks: v.array(blockSchema),
});

export const articleSchema: v.GenericSchema<unknown, Article> = v.object({
  title: textSchema,
  titleFrom: v.picklist(['article', 'page', 'sentence', 'author']),
  author: authorSchema,
  publishedAt: v.nullable(textSchema),
  lang: textSchema,
  dir: directionSchema,
  cover: v.nullable(mediaSchema),
  sections: v.array(sectionSchema),
  removed: v.array(v.object({ postId: idSchema, text: textSchema, rule: textSchema, range: rangeSchema })),
  shortened: v.optional(v.array(v.object({ postId: idSchema, text: textSchema, from: textSchema, to: textSchema }))),
  words: v.number(),
  minutes: v.number(),
  translation: v.nullable(
    v.object({ lang: textSchema, dir: directionSchema, url: v.nullable(textSchema), sections: v.array(sectionSchema) }),
  ),
});
