import type { Pack, PlacedNote } from './note';

/** What a reader switched off or sent away; everything else is on. */
export interface NoteChoice {
  packs: string[];
  topics: string[];
  /** Notes that are off for good, as `noteKey` writes them. */
  notes: string[];
  /** Notes that were of no help in one article, by the thread's id; the article touched last comes last. */
  articles: { id: string; notes: string[] }[];
}

export type Switchable = 'packs' | 'topics' | 'notes';

export const everythingOn: NoteChoice = { packs: [], topics: [], notes: [], articles: [] };

/** So many articles are remembered; the oldest are forgotten first. */
const remembered = 500;

/** `pack/note`: two packs may call their notes alike. */
export function noteKey({ packId, id }: Pick<PlacedNote, 'packId' | 'id'>): string {
  return `${packId}/${id}`;
}

/** The packs without what is switched off; a pack of which nothing is left is left out. */
export function chosenPacks(packs: readonly Pack[], choice: NoteChoice): Pack[] {
  return packs
    .filter(({ id }) => !choice.packs.includes(id))
    .map((pack) => ({
      ...pack,
      notes: pack.notes.filter(
        ({ id, topic }) => !choice.topics.includes(topic) && !choice.notes.includes(noteKey({ packId: pack.id, id })),
      ),
    }))
    .filter(({ notes }) => notes.length > 0);
}

/** Switches a pack, a topic or a note. */
export function switched(choice: NoteChoice, what: Switchable, id: string, on: boolean): NoteChoice {
  const others = choice[what].filter((other) => other !== id);
  return { ...choice, [what]: on ? others : [...others, id] };
}

/** Hides a note in one article, or shows it there again. */
export function switchedIn(choice: NoteChoice, articleId: string, key: string, on: boolean): NoteChoice {
  const hidden = hiddenIn(choice, articleId).filter((other) => other !== key);
  const notes = on ? hidden : [...hidden, key];
  const others = choice.articles.filter(({ id }) => id !== articleId);
  const articles = notes.length === 0 ? others : [...others, { id: articleId, notes }];
  return { ...choice, articles: articles.slice(-remembered) };
}

/** Whether a note was sent away by itself, here or for good; packs and topics that are off are never placed. */
export function isSentAway(choice: NoteChoice, articleId: string, note: Pick<PlacedNote, 'packId' | 'id'>): boolean {
  const key = noteKey(note);
  return choice.notes.includes(key) || hiddenIn(choice, articleId).includes(key);
}

function hiddenIn({ articles }: NoteChoice, articleId: string): string[] {
  return articles.find(({ id }) => id === articleId)?.notes ?? [];
}
