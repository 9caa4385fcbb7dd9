import type { Note, Pack } from '../note';
import type { CompiledRule, Fire, LanguageMatcher, Strike } from './compile';
import { type RunIndex, runIndex } from './index-run';
import { type Judge, judgeOf, type Mention } from './judge';
import { type PhraseMatcher, phraseMatcher } from './match-phrase';
import type { RunWords } from './run-words';
import { weigher } from './weigh';

/** So many runs in which a note is mentioned, though not clearly, are enough to find it a place. */
const enough = 4;

const none: readonly Mention[] = [];

/**
 * A finder of what the runs of a text mention, to be asked in reading order. Vetoes strike words first; a trigger whose
 * words are not struck fires when its conditions hold and, if it is weak, when some context stands in its sentence or a
 * neighbouring one. Triggers that need words elsewhere are dear: of these only the first that fires in a run counts, and
 * none is tried any more once the note has a clear mention, or enough of the others.
 */
export function mentionFinder(
  matcher: LanguageMatcher,
  vocabulary: readonly string[],
): (words: RunWords) => readonly Mention[] {
  const run = runIndex(matcher, vocabulary);
  const { begin, matches } = phraseMatcher(run, matcher.sizes);
  const weigh = weigher(matcher.scales, vocabulary, run.meets);
  const mentioned = new Map<Note, number>();
  const isMentioned = (note: Note): boolean => (mentioned.get(note) ?? 0) >= enough;
  const isDone = (rule: CompiledRule): boolean => rule.kind === 'fire' && !rule.clear && isMentioned(rule.note);
  return (words) => {
    run.index(words);
    const { fires, strikes } = rulesFor(run, isDone);
    const heavy = weigh(words, isMentioned);
    if (fires.length === 0 && heavy.length === 0) return none;
    const sentences = words.sentences();
    begin(sentences);
    const struck = struckBy(strikes, matches);
    const judge = judgeOf({ sentences, matches, struck });
    const mentions: Mention[] = [];
    for (const rule of fires) if (rule.clear) mentions.push(...judge(rule));
    for (const { note } of mentions) mentioned.set(note, enough);
    for (const [note, rules] of byNote(fires)) {
      const before = mentioned.get(note) ?? 0;
      const found = before >= enough ? none : firstOf(rules, judge);
      if (found.length > 0) mentioned.set(note, before + 1);
      mentions.push(...found);
    }
    for (const { note, call } of heavy) {
      const found = isMentioned(note) ? null : call({ matches, struck });
      if (found === null) continue;
      mentioned.set(note, (mentioned.get(note) ?? 0) + 1);
      mentions.push(found);
    }
    return mentions;
  };
}

type Struck = Map<Note | Pack, Set<number>>;

/** The words that are struck out, by whom they are struck for. */
function struckBy(strikes: readonly Strike[], matches: PhraseMatcher['matches']): Struck {
  const struck: Struck = new Map();
  for (const { owner, main } of strikes) {
    for (const match of matches(main)) {
      const out = struck.get(owner) ?? new Set<number>();
      struck.set(owner, out);
      for (const word of match) out.add(word);
    }
  }
  return struck;
}

/** The rules that are not clear, by their notes. */
function byNote(rules: readonly Fire[]): Map<Note, Fire[]> {
  const notes = new Map<Note, Fire[]>();
  for (const rule of rules) {
    if (rule.clear) continue;
    const own = notes.get(rule.note);
    if (own === undefined) notes.set(rule.note, [rule]);
    else own.push(rule);
  }
  return notes;
}

function firstOf(rules: readonly Fire[], judge: Judge): readonly Mention[] {
  for (const rule of rules) {
    const found = judge(rule);
    if (found.length > 0) return found;
  }
  return none;
}

/** The rules that have all they need in a run, each once, in the order of the packs. */
function rulesFor(run: RunIndex, isDone: (rule: CompiledRule) => boolean) {
  const fires: Fire[] = [];
  const strikes: Strike[] = [];
  for (const waiting of run.ready()) {
    const rule = waiting.rule();
    if (rule.kind === 'strike') strikes.push(rule);
    else if (!isDone(rule)) fires.push(rule);
  }
  return { fires: fires.sort((a, b) => a.index - b.index), strikes };
}
