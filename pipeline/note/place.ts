import type { Article } from '../article';
import type { Note, NoteLang, PlacedNote } from '../note';
import { characterReader } from './character';
import type { Matcher } from './compile';
import { findMentions, type Mention } from './find-mentions';
import { inScope } from './in-scope';
import { type Located, locate } from './locate';
import { mostSpecific } from './most-specific';
import { readRuns, runLanguage } from './read-runs';
import { readWords } from './read-words';
import { inReadingOrder, seat } from './seat';

export type { Matcher } from './compile';

/** What notes are placed in: an article, or its translation as `{ ...article, lang, sections }` of the translation. */
export type Notable = Pick<Article, 'sections' | 'lang' | 'author' | 'publishedAt'>;

/**
 * The notes that belong beside the sections, in reading order, written in `lang`. Each stands once, at its first clear
 * mention in a section that has room (two a section), and knows the later mentions. Text in a language that the packs
 * have no triggers for, or in an unknown one, is read with the triggers of all languages.
 */
export function placeNotes(text: Notable, matcher: Matcher, { lang }: { lang: NoteLang }): PlacedNote[] {
  const mentions = locateAll(text, matcher);
  const byNote = new Map<Note, Located[]>();
  for (const mention of mentions) byNote.set(mention.note, [...(byNote.get(mention.note) ?? []), mention]);
  return seat([...byNote.values()].map(wishes), mentions).map((standing) =>
    toPlacedNote(standing, byNote.get(standing.note) ?? [], lang),
  );
}

function locateAll(text: Notable, matcher: Matcher): Located[] {
  const kindAt = characterReader();
  const memories = new Map<string, Map<string, readonly number[]>>();
  const mentions: Located[] = [];
  readRuns(text.sections).forEach((run, index) => {
    const words = readWords(
      run.blocks.map((block) => block.text),
      kindAt,
    );
    const found: Mention[] = [];
    for (const lang of triggerLanguages(runLanguage(run, text.lang), matcher)) {
      const memory = memories.get(lang) ?? new Map<string, readonly number[]>();
      memories.set(lang, memory);
      found.push(...findMentions(words, matcher.forLanguage(lang), memory));
    }
    for (const mention of mostSpecific(found.filter(({ note }) => inScope(note, text)))) {
      const located = locate(mention, run, words, index);
      if (located !== null) mentions.push(located);
    }
  });
  return mentions.sort(inReadingOrder);
}

function triggerLanguages(lang: string, { languages }: Matcher): string[] {
  return languages.has(lang) ? [lang] : [...languages];
}

/** The first mention in each section, those by strong triggers before those by weak ones. */
function wishes(mentions: readonly Located[]): Located[] {
  const sections = new Set<string>();
  return [...mentions.filter(({ strong }) => strong), ...mentions.filter(({ strong }) => !strong)].filter(
    ({ sectionId }) => !sections.has(sectionId) && sections.add(sectionId),
  );
}

function toPlacedNote(standing: Located, mentions: readonly Located[], lang: NoteLang): PlacedNote {
  const { note, pack, sectionId, blockId, range, matched, trigger } = standing;
  const blocks = new Set([blockId]);
  const later = mentions
    .slice(mentions.indexOf(standing) + 1)
    .filter((mention) => !blocks.has(mention.blockId) && blocks.add(mention.blockId));
  return {
    id: note.id,
    topic: note.topic,
    packId: pack.id,
    sectionId,
    blockId,
    matched,
    range,
    trigger,
    repeats: later.map((mention) => ({ sectionId: mention.sectionId, blockId: mention.blockId, range: mention.range })),
    lang,
    title: note.title[lang],
    body: note.body[lang],
    asOf: note.asOf,
    sources: note.sources,
  };
}
