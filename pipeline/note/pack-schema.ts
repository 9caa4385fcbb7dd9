import * as v from 'valibot';

/** What a pack may not pass: a newsroom's is far below, a hostile one is refused before anything is made of it. */
export const packLimits = {
  /** Characters of all its strings together. */
  characters: 2_000_000,
  notes: 2_000,
  /** Phrases of all its notes and shared lists together. */
  phrases: 20_000,
  /** Words of all its phrases; those shared by name count once. */
  words: 300_000,
  title: 200,
  body: 2_000,
  /** Characters of one named phrase. */
  named: 8_000,
  /** What may weigh in all its `together` triggers. */
  weighed: 60_000,
};

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens'),
  v.maxLength(80),
);
const line = v.pipe(v.string(), v.trim(), v.nonEmpty('some text'), v.maxLength(packLimits.title));
const body = v.pipe(v.string(), v.trim(), v.nonEmpty('some text'), v.maxLength(packLimits.body));
const bilingual = <T extends v.GenericSchema<string, string>>(text: T) => v.strictObject({ en: text, fr: text });
const day = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD'));
const wholeDay = v.pipe(v.string(), v.isoDate('YYYY-MM-DD'));
const handle = v.pipe(v.string(), v.regex(/^\w{1,20}$/, 'a handle without @'));
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language as en, fr, de'));
const name = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}-]{1,40}$/u, 'a name of letters and digits'));

// The syntax of phrases is checked apart, once their shape is known.
const phrases = v.array(v.string());

const address = v.pipe(
  v.string(),
  v.maxLength(2_000),
  v.check(isWebAddress, 'an address that begins with https:// or http://'),
);

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

const source = v.strictObject({ title: line, publisher: line, url: address, date: v.nullable(day) });

const together = v.strictObject({
  reach: v.pipe(
    v.number(),
    v.integer('a whole number'),
    v.minValue(1, 'at least 1'),
    v.maxValue(100_000, 'at most 100000'),
  ),
  weights: v.record(
    v.pipe(v.string(), v.regex(/^-?[1-9]\d{0,2}$/, 'a whole number from -999 to 999, but not 0')),
    v.string(),
  ),
});

const trigger = v.strictObject({
  strong: v.optional(phrases),
  weak: v.optional(phrases),
  near: v.optional(phrases),
  veto: v.optional(phrases),
  together: v.optional(together),
});

const vocabulary = v.strictObject({
  words: v.optional(v.record(name, v.pipe(v.string(), v.maxLength(packLimits.named)))),
  near: v.optional(phrases),
  veto: v.optional(phrases),
});

const note = v.strictObject({
  id,
  topic: id,
  rank: v.picklist([1, 2, 3]),
  title: bilingual(line),
  body: bilingual(body),
  asOf: day,
  sources: v.pipe(v.array(source), v.minLength(1, 'at least one source'), v.maxLength(3, 'at most three sources')),
  scope: v.optional(
    v.strictObject({
      from: v.optional(wholeDay),
      to: v.optional(wholeDay),
      handles: v.optional(v.array(handle)),
      onlyDated: v.optional(v.boolean()),
    }),
  ),
  triggers: v.record(language, trigger),
});

export const packSchema = v.strictObject({
  id,
  title: bilingual(line),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  shared: v.optional(v.record(language, vocabulary)),
  notes: v.pipe(v.array(note), v.minLength(1, 'at least one note'), v.maxLength(packLimits.notes)),
});
