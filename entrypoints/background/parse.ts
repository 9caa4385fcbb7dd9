import * as v from 'valibot';
import { collectingEnds } from '../../pipeline/collecting';
import { copyFormat } from '../../pipeline/copy';
import { founds, type Saving } from '../../pipeline/messages';
import { readingStates } from '../../pipeline/reading-place';

const shortText = v.pipe(v.string(), v.maxLength(100));
const withId = v.object({ id: shortText });
const withPostId = v.object({ postId: v.pipe(v.string(), v.regex(/^\d{1,20}$/)) });
const withErrandId = v.object({ errandId: shortText });
const withBase = v.object({ base: v.pipe(v.string(), v.maxLength(2_000), v.url()) });
const delivery = v.object({
  traced: v.nullable(v.looseObject({})),
  posts: v.number(),
  end: v.nullable(v.picklist(collectingEnds)),
  retryAt: v.nullable(shortText),
});
/** Only our own pages can send a copy, so its insides were made by us; what comes from a file is checked in `export/json.ts`. */
const copy = v.looseObject({ format: v.literal(copyFormat), version: v.number(), id: shortText });

/** What each message to the background must carry; each throws on anything else. */
export const parseId = (data: unknown) => v.parse(withId, data);
export const parsePostId = (data: unknown) => v.parse(withPostId, data);
export const parseBase = (data: unknown) => v.parse(withBase, data);
export const parseErrandId = (data: unknown) => v.parse(withErrandId, data);
export const parseDelivery = (data: unknown) => v.parse(delivery, data);
const saving = v.object({ copy, known: v.array(shortText) });
export const parseSaving = (data: unknown) => v.parse(saving, data) as unknown as Saving;
const withThreadId = v.object({ threadId: v.pipe(v.string(), v.maxLength(2_000)) });
export const parseThreadId = (data: unknown) => v.parse(withThreadId, data);
const place = v.object({ state: v.picklist(readingStates), blockId: v.nullable(shortText), share: v.number() });
export const parsePlace = (data: unknown) => v.parse(v.object({ id: shortText, place }), data);
const onPage = v.object({ found: v.picklist(founds) });
export const parseOnPage = (data: unknown) => v.parse(onPage, data);
