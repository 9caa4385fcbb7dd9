import type { Article } from '../article';
import { primaryLanguage } from '../language-tag';
import type { NoteLang, PlacedNote } from '../note';
import type { Matcher } from './compile';
import { mentionFinder } from './find-mentions';
import { bestFirst, giveWay } from './give-way';
import { inScope } from './in-scope';
import type { Mention } from './judge';
import { type Located, locate } from './locate';
import { readRuns, runLanguage } from './read-runs';
import { wordReader } from './read-words';
import { seat } from './seat';

export type { Matcher } from './compile';

/** What notes are placed in: an article, or its translation as `{ ...article, lang, sections }` of the translation. */
export type Notable = Pick<Article, 'sections' | 'lang' | 'author' | 'publishedAt'>;

/**
 * The notes that belong beside the sections, in reading order, written in `lang`. Each stands once, at its first clear
 * mention in a section that has room (two a section), and knows the later mentions. Text in a language that the packs
 * have no triggers for, or in an unknown one, is read with the triggers of all languages.
 */
export function placeNotes(text: Notable, matcher: Matcher, { lang }: { lang: NoteLang }): PlacedNote[] {
  const byNote = giveWay(locateAll(text, matcher));
  const all = [...byNote.values()];
  return seat(all.map(wishes), all.flat()).map((standing) =>
    toPlacedNote(standing, byNote.get(standing.note) ?? [], lang),
  );
}

function locateAll(text: Notable, matcher: Matcher): Located[] {
  const reader = wordReader();
  const findersFor = finderShelf(matcher, reader.vocabulary);
  const all: Located[] = [];
  readRuns(text.sections).forEach((run, index) => {
    const words = reader.read(run.blocks.map((block) => block.text));
    const finders = findersFor(runLanguage(run) ?? text.lang);
    const mentions = finders.flatMap((find) => find(words)).filter(({ note }) => inScope(note, text));
    for (const mention of mentions) {
      if (mention.together && (finders.length > 1 || isSaid(mention, mentions))) continue;
      const located = locate(mention, run, words, index);
      if (located !== null) all.push(located);
    }
  });
  return all;
}

/** Words that call a note together give way to a phrase of the same topic, and weigh only in a language that is known. */
function isSaid({ note }: Mention, mentions: readonly Mention[]): boolean {
  return mentions.some((other) => !other.together && other.note.topic === note.topic);
}

type Find = ReturnType<typeof mentionFinder>;

/** The finders for the languages in which a text of some language is read, each made once. */
function finderShelf(matcher: Matcher, vocabulary: readonly string[]): (lang: string) => readonly Find[] {
  const byTriggers = new Map<string, Find>();
  const byLang = new Map<string, readonly Find[]>();
  const make = (lang: string): Find => {
    const find = byTriggers.get(lang) ?? mentionFinder(matcher.forLanguage(lang), vocabulary);
    byTriggers.set(lang, find);
    return find;
  };
  return (lang) => {
    const known = byLang.get(lang) ?? triggerLanguages(lang, matcher).map(make);
    byLang.set(lang, known);
    return known;
  };
}

/** The languages of the packs that a text is read in; of its BCP 47 tag only the primary language counts. */
function triggerLanguages(tag: string, { languages }: Matcher): string[] {
  const lang = primaryLanguage(tag);
  return languages.has(lang) ? [lang] : [...languages];
}

/** One mention a section, the section the note had best stand in first. */
function wishes(mentions: readonly Located[]): Located[] {
  const sections = new Set<string>();
  return bestFirst(mentions).filter(({ sectionId }) => !sections.has(sectionId) && sections.add(sectionId));
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
