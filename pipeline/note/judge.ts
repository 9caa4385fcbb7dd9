import type { Note, Pack } from '../note';
import type { Fire } from './compile';
import type { CompiledPhrase } from './compile-phrase';
import type { Match } from './match-phrase';
import type { Condition } from './phrase';

/** Words of a text that call a note: from one word to another, both included. */
export interface Mention {
  note: Note;
  pack: Pack;
  clear: boolean;
  trigger: string;
  first: number;
  last: number;
}

interface Said {
  /** The sentence of each word. */
  sentences: readonly number[];
  matches: (phrase: CompiledPhrase) => readonly Match[];
  /** The words struck out, by whom they are struck for. */
  struck: ReadonlyMap<Note | Pack, ReadonlySet<number>>;
}

/** So many matches of one phrase in one sentence are enough to find one that is not the trigger's own words. */
const enough = 8;

/** A judge of triggers over what a run of words says: it gives the matches whose conditions hold, as mentions. */
export function judgeOf({ sentences, matches, struck }: Said): (rule: Fire) => Mention[] {
  const said = new Map<CompiledPhrase, Map<number, Match[]>>();
  const sentenceOf = (match: Match): number => sentences[match[0]] ?? -1;

  function isStruck(match: Match, { note, pack }: Fire): boolean {
    return [note, pack].some((owner) => {
      const out = struck.get(owner);
      return out !== undefined && match.some((word) => out.has(word));
    });
  }

  /** What a sentence, or it and its neighbours, says of a phrase. */
  function saidAt(phrase: CompiledPhrase, sentence: number, around: boolean): Match[] {
    const bySentence = said.get(phrase) ?? groupBySentence(matches(phrase));
    said.set(phrase, bySentence);
    return (around ? [sentence, sentence - 1, sentence + 1] : [sentence]).flatMap((at) => bySentence.get(at) ?? []);
  }

  function groupBySentence(all: readonly Match[]): Map<number, Match[]> {
    const groups = new Map<number, Match[]>();
    for (const match of all) {
      const group = groups.get(sentenceOf(match));
      if (group === undefined) groups.set(sentenceOf(match), [match]);
      else if (group.length < enough) group.push(match);
    }
    return groups;
  }

  /** Whether a phrase stands in other words than those of a match, and not struck out. */
  function stands(phrase: CompiledPhrase, around: boolean, match: Match, rule: Fire): boolean {
    return saidAt(phrase, sentenceOf(match), around).some(
      (other) => !other.some((word) => match.includes(word)) && !isStruck(other, rule),
    );
  }

  function holds({ phrase, wanted, around }: Condition<CompiledPhrase>, match: Match, rule: Fire): boolean {
    return wanted ? stands(phrase, around, match, rule) : saidAt(phrase, sentenceOf(match), around).length === 0;
  }

  return (rule) =>
    matches(rule.main)
      .filter((match) => !isStruck(match, rule))
      .filter((match) => rule.conditions.every((condition) => holds(condition, match, rule)))
      .filter((match) => rule.strong || rule.near.some((phrase) => stands(phrase, true, match, rule)))
      .map((match) => ({
        note: rule.note,
        pack: rule.pack,
        clear: rule.clear,
        trigger: rule.text,
        first: match[0],
        last: match.at(-1) ?? match[0],
      }));
}
