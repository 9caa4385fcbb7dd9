import * as v from 'valibot';
import { collectingEnds } from '../../pipeline/collecting';
import { type Copy, copyFormat } from '../../pipeline/copy';

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
export const parseCopy = (data: unknown) => v.parse(copy, data) as unknown as Copy;
