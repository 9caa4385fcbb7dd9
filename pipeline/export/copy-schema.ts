import * as v from 'valibot';
import { type Copy, copyFormat, copyVersion } from '../copy';
import type { Where } from '../highlight';
import { readingStates } from '../reading-place';
import { articleSchema } from './article-schema';
import { authorSchema, gapSchema, idSchema, postSchema, rangeSchema, sourceSchema, textSchema } from './thread-schema';

const threadSchema = v.object({
  id: idSchema,
  url: textSchema,
  author: authorSchema,
  posts: v.array(postSchema),
  branches: v.array(v.object({ from: idSchema, posts: v.array(postSchema) })),
  gaps: v.array(gapSchema),
  verdict: v.object({
    status: v.picklist(['complete', 'partial', 'unknown']),
    reasons: v.array(
      v.picklist([
        'end-seen',
        'opened-further-on',
        'gap',
        'cut-long-post',
        'cut-article',
        'later-version',
        'more-to-load',
        'root-missing',
        'end-not-told',
        'one-post-source',
        'rendered-only',
        'page-text-only',
        'unreadable-posts',
        'nothing-more',
        'stopped',
        'rate-limited',
        'no-network',
        'signed-out',
        'page-gone',
      ]),
    ),
    missing: v.array(idSchema),
  }),
  source: sourceSchema,
  pulledAt: textSchema,
  unreadable: v.number(),
  repliesByOthers: v.optional(v.number()),
  translation: v.nullable(
    v.object({ url: textSchema, title: v.nullable(textSchema), lang: v.nullable(textSchema), text: textSchema }),
  ),
});

const noteSchema = v.object({
  id: idSchema,
  topic: textSchema,
  packId: idSchema,
  sectionId: idSchema,
  blockId: idSchema,
  matched: textSchema,
  range: rangeSchema,
  trigger: textSchema,
  repeats: v.array(v.object({ sectionId: idSchema, blockId: idSchema, range: rangeSchema })),
  lang: v.picklist(['en', 'fr']),
  title: textSchema,
  body: textSchema,
  asOf: textSchema,
  sources: v.array(
    v.object({ title: textSchema, publisher: textSchema, url: textSchema, date: v.nullable(textSchema) }),
  ),
});

const highlightSchema = v.object({
  id: idSchema,
  createdAt: textSchema,
  updatedAt: textSchema,
  colour: v.picklist(['yellow', 'green', 'blue', 'pink']),
  comment: textSchema,
  postId: v.nullable(idSchema),
  blockId: idSchema,
  // A name that this version does not know is no reason to refuse a copy: the highlight is unplaced.
  where: v.optional(v.custom<Where>((value) => typeof value === 'string')),
  selectors: v.tuple([
    v.object({ type: v.literal('TextQuoteSelector'), exact: textSchema, prefix: textSchema, suffix: textSchema }),
    v.object({ type: v.literal('TextPositionSelector'), start: v.number(), end: v.number() }),
  ]),
});

const assetSchema = v.object({
  type: v.pipe(v.string(), v.regex(/^(?:image\/[\w.+-]+|video\/(?:mp4|webm))$/u)),
  data: v.pipe(v.string(), v.regex(/^[\w+/]*=*$/u)),
});

/** What a copy of this version must hold; docs/copy-format.md says what each field means. */
export const copySchema: v.GenericSchema<unknown, Copy> = v.object({
  format: v.literal(copyFormat),
  version: v.literal(copyVersion),
  id: idSchema,
  savedAt: v.nullable(textSchema),
  thread: threadSchema,
  article: articleSchema,
  notes: v.array(noteSchema),
  highlights: v.array(highlightSchema),
  assets: v.record(textSchema, assetSchema),
  tags: v.optional(v.array(textSchema)),
  place: v.optional(v.object({ state: v.picklist(readingStates), blockId: v.nullable(idSchema), share: v.number() })),
});
