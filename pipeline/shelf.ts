import type { CopySummary } from './copy';
import { type ReadingState, readingStates } from './reading-place';

export const sorts = ['best', 'saved-new', 'saved-old', 'published-new', 'published-old', 'title', 'author'] as const;
export type Sort = (typeof sorts)[number];

/** What the reader wants to see of the library; null or empty where they do not mind. */
export interface ShelfChoice {
  sort: Sort;
  /** A handle. */
  author: string | null;
  tag: string | null;
  lang: string | null;
  status: CopySummary['status'] | null;
  state: ReadingState | null;
  /** Days, as `YYYY-MM-DD`: saved from one on, up to the other. */
  from: string;
  to: string;
}

export const wholeShelf: ShelfChoice = {
  sort: 'saved-new',
  author: null,
  tag: null,
  lang: null,
  status: null,
  state: null,
  from: '',
  to: '',
};

/** A thread in the library: its latest version, and the earlier ones, the later first. */
export interface ShelfEntry {
  latest: CopySummary;
  earlier: CopySummary[];
  /** The version that answers the search; the latest without a search. */
  found: string;
}

/** The threads of a library, grouped once for every search and choice. */
export interface Threads {
  entries: readonly ShelfEntry[];
  /** The thread of each version, by the version's id. */
  of: ReadonlyMap<string, ShelfEntry>;
}

/**
 * The threads to list, in order. `found` are the ids that a search gave, the best first; null without a search. A thread
 * answers when one of its versions does.
 */
export function shelve(threads: Threads, choice: ShelfChoice, found: readonly string[] | null): ShelfEntry[] {
  const entries = found ? entriesFound(threads, found) : threads.entries;
  const chosen = narrowing(choice) === 0 ? [...entries] : entries.filter((entry) => fitsAny(entry, choice));
  if (found && choice.sort === 'best') return chosen;
  const order = orders[choice.sort];
  return chosen.sort((a, b) => order(a.latest, b.latest));
}

function entriesFound({ of }: Threads, found: readonly string[]): ShelfEntry[] {
  const entries = new Map<ShelfEntry, ShelfEntry>();
  for (const id of found) {
    const entry = of.get(id);
    // The best of its versions comes first.
    if (entry && !entries.has(entry)) entries.set(entry, entry.found === id ? entry : { ...entry, found: id });
  }
  return [...entries.values()];
}

/** The ids of an entry's versions, the latest first. */
export function idsOf({ latest, earlier }: ShelfEntry): string[] {
  return [latest.id, ...earlier.map(({ id }) => id)];
}

/** What the library can be narrowed by, and how many copies each has; the most frequent first. */
export interface Facets {
  authors: Facet[];
  tags: Facet[];
  langs: Facet[];
}

export interface Facet {
  value: string;
  label: string;
  n: number;
}

export function facetsOf(summaries: readonly CopySummary[]): Facets {
  return {
    authors: tally(summaries.map(({ author }) => ({ value: author.handle, label: author.name || author.handle }))),
    tags: tally(summaries.flatMap(({ tags }) => tags.map((tag) => ({ value: tag, label: tag })))),
    langs: tally(summaries.map(({ lang }) => ({ value: lang, label: lang }))),
  };
}

/** How many of the choices narrow what is listed. */
export function narrowing({ sort, ...choice }: ShelfChoice): number {
  return Object.values(choice).filter((value) => value !== null && value !== '').length;
}

export function isReadingState(value: string): value is ReadingState {
  return readingStates.some((state) => state === value);
}

/** Puts the versions of each thread together. */
export function threadsOf(summaries: readonly CopySummary[]): Threads {
  const versionsOf = new Map<string, CopySummary[]>();
  for (const summary of summaries) {
    const versions = versionsOf.get(summary.threadId);
    if (versions) versions.push(summary);
    else versionsOf.set(summary.threadId, [summary]);
  }
  const entries: ShelfEntry[] = [];
  const of = new Map<string, ShelfEntry>();
  for (const versions of versionsOf.values()) {
    const [latest, ...earlier] = versions.sort(newest);
    if (!latest) continue;
    const entry = { latest, earlier, found: latest.id };
    entries.push(entry);
    for (const { id } of versions) of.set(id, entry);
  }
  return { entries, of };
}

function fitsAny({ latest, earlier }: ShelfEntry, choice: ShelfChoice): boolean {
  return fits(latest, choice) || earlier.some((copy) => fits(copy, choice));
}

function fits(copy: CopySummary, { author, tag, lang, status, state, from, to }: ShelfChoice): boolean {
  const day = copy.savedAt.slice(0, 10);
  return (
    (author === null || copy.author.handle === author) &&
    (tag === null || copy.tags.includes(tag)) &&
    (lang === null || copy.lang === lang) &&
    (status === null || copy.status === status) &&
    (state === null || copy.place.state === state) &&
    (from === '' || day >= from) &&
    (to === '' || day <= to)
  );
}

type Order = (a: CopySummary, b: CopySummary) => number;

const letters = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
const newest: Order = (a, b) => compare(b.savedAt, a.savedAt);
const published = ({ publishedAt }: CopySummary) => publishedAt ?? '';

const orders: Readonly<Record<Sort, Order>> = {
  best: newest,
  'saved-new': newest,
  'saved-old': (a, b) => compare(a.savedAt, b.savedAt),
  'published-new': (a, b) => compare(published(b), published(a)),
  // Without a date last, in either direction.
  'published-old': (a, b) => compare(published(a) || '9', published(b) || '9'),
  title: (a, b) => letters.compare(a.title, b.title),
  author: (a, b) => letters.compare(a.author.name, b.author.name) || newest(a, b),
};

/** Times as ISO 8601 stand in the order of their letters. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function tally(values: readonly Omit<Facet, 'n'>[]): Facet[] {
  const counts = new Map<string, Facet>();
  for (const { value, label } of values) {
    const facet = counts.get(value);
    if (facet) facet.n += 1;
    else counts.set(value, { value, label, n: 1 });
  }
  return [...counts.values()].sort((a, b) => b.n - a.n || letters.compare(a.label, b.label));
}
