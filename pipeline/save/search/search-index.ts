import type { CopySummary } from '../../copy';
import type { Found } from '../../found';
import type { Database } from '../database';
import { forgiving, matcherOf, type Term, termsOf } from './query';
import { type OpenSegment, openSegment, searchSegment } from './search-segment';
import { createSegmentBuilder, type Segment } from './segment';
import { hitsIn, snippetOf } from './snippet';

/** A segment holds at most so many copies. */
const largest = 2_000;
/** Fewer new copies than this are indexed anew each time, which takes less than keeping them. */
const worthKeeping = 50;
/** More small segments than this are made into larger ones. */
const mostSmall = 8;
/** So many copies are indexed at a time, so that the page answers in between. */
const atOnce = 10;
/** With fewer hits than this, slips of the pen are forgiven. */
const few = 5;

type Revisions = ReadonlyMap<string, string>;

/**
 * The search index of the library: kept in segments beside the copies, brought up to date from their texts, and made anew when
 * it is missing. Nothing else depends on it, so that a half-made index loses nothing.
 */
export function createSearchIndex(database: Database) {
  let open: OpenSegment[] = [];

  /** Brings the index up to the copies that are there; until then the search finds what was indexed before. */
  const refresh = async (summaries: readonly Pick<CopySummary, 'id' | 'savedAt'>[]): Promise<void> => {
    const revisions: Revisions = new Map(summaries.map(({ id, savedAt }) => [id, savedAt]));
    const isLive = ({ id, revision }: Segment['docs'][number]) => revisions.get(id) === revision;
    const stored = await database.segments.toArray();
    const spent = outworn(stored, isLive);
    const kept = stored.filter((segment) => !spent.has(segment.id));
    open = stored.map((segment) => openSegment(segment, isLive));
    const indexed = new Set(kept.flatMap(({ docs }) => docs.filter(isLive).map(({ id }) => id)));
    const missing = [...revisions.keys()].filter((id) => !indexed.has(id));
    const fresh: Segment[] = [];
    for (let at = 0; at < missing.length; at += largest) {
      const segment = await index(missing.slice(at, at + largest));
      fresh.push(segment);
      open = [...open, openSegment(segment, isLive)];
    }
    open = open.filter(({ segment }) => !spent.has(segment.id));
    if (missing.length < worthKeeping && spent.size === 0) return;
    await database.transaction('rw', database.segments, async () => {
      await database.segments.bulkDelete([...spent]);
      await database.segments.bulkPut(fresh);
    });
  };

  const index = async (ids: readonly string[]): Promise<Segment> => {
    const builder = createSegmentBuilder();
    for (let at = 0; at < ids.length; at += atOnce) {
      const some = await database.texts.bulkGet(ids.slice(at, at + atOnce));
      for (const text of some) if (text) builder.add(text);
    }
    return builder.build(crypto.randomUUID());
  };

  return {
    refresh,
    find(query: string): Found {
      const { terms, ids } = widen(open, termsOf(query));
      const matches = matcherOf(terms);
      return {
        ids,
        inTitle: (title) => hitsIn(title, matches),
        snippets: async (ids) => {
          const texts = await database.texts.bulkGet([...ids]);
          return new Map(texts.flatMap((text) => (text ? [[text.id, snippetOf(text, matches)] as const] : [])));
        },
      };
    },
  };
}

/** What answers the terms as they are; where that is little, also what answers them with one slip, or else with two. */
function widen(open: readonly OpenSegment[], terms: readonly Term[]): { terms: readonly Term[]; ids: string[] } {
  const strict = rank(open, terms);
  if (strict.length >= few) return { terms, ids: strict };
  const once = forgiving(terms, 1);
  const near = rank(open, once);
  if (near.length > 0) return { terms: once, ids: near };
  const twice = forgiving(terms, 2);
  return { terms: twice, ids: rank(open, twice) };
}

/** So many copies at most; a score and a copy's number fit into one number, which sorts much quicker than two. */
const mostCopies = 2 ** 21;

/** The copies that hold all the terms, the best first. */
function rank(open: readonly OpenSegment[], terms: readonly Term[]): string[] {
  const docs = open.flatMap(({ segment }) => segment.docs);
  const keys = new Float64Array(docs.length);
  let count = 0;
  let first = 0;
  for (const each of open) {
    const scores = searchSegment(each, terms);
    for (let doc = 0; doc < scores.length; doc += 1) {
      const score = scores[doc] ?? 0;
      if (score > 0) keys[count++] = Math.ceil(score * 1_000) * mostCopies + first + doc;
    }
    first += scores.length;
  }
  const sorted = keys.subarray(0, count).sort().reverse();
  const ids = Array.from(sorted, (key) => docs[key % mostCopies]?.id ?? '');
  // Two tabs may have indexed the same copy.
  return [...new Set(ids)];
}

/** The segments to be made anew: those of which most is out of date, and small ones when there are many. */
function outworn(stored: readonly Segment[], isLive: (doc: Segment['docs'][number]) => boolean): Set<string> {
  const spent = stored.filter(({ docs }) => docs.filter(isLive).length * 2 < docs.length);
  const small = stored.filter(({ docs }) => docs.length < largest / 2);
  return new Set([...spent, ...(small.length > mostSmall ? small : [])].map(({ id }) => id));
}
