import type { Note, Pack } from '../note';
import type { Fire } from './compile';
import type { Match } from './match-phrase';
import type { CompiledPhrase } from './open-phrasebook';
import type { Condition } from './phrase';

/** Words of a text that call a note: from one word to another, both included. */
export interface Mention {
  note: Note;
  pack: Pack;
  clear: boolean;
  /** Called by many words together, and not by a phrase. */
  together: boolean;
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

export type Judge = (rule: Fire) => readonly Mention[];

const none: readonly Mention[] = [];

/** A judge of triggers over what a run of words says: it gives the matches whose conditions hold, as mentions. */
export function judgeOf({ sentences, matches, struck }: Said): Judge {
  const bySentences = new Map<CompiledPhrase, Map<number, Match[]>>();
  const sentenceOf = (match: Match): number => sentences[match[0]] ?? -1;

  function isStruck(match: Match, { note, pack }: Fire): boolean {
    if (struck.size === 0) return false;
    return [note, pack].some((owner) => {
      const out = struck.get(owner);
      return out !== undefined && match.some((word) => out.has(word));
    });
  }

  /** What a sentence, or it and its neighbours, says of a phrase. */
  function saidAt(phrase: CompiledPhrase, sentence: number, around: boolean): readonly Match[] {
    const all = matches(phrase);
    if (all.length === 0) return all;
    const bySentence = bySentences.get(phrase) ?? groupBySentence(all);
    bySentences.set(phrase, bySentence);
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

  return (rule) => {
    const said = matches(rule.main);
    // The words of most rules are there, and do not stand as the rule has them.
    if (said.length === 0) return none;
    return said
      .filter((match) => !isStruck(match, rule))
      .filter((match) => rule.conditions.every((condition) => holds(condition, match, rule)))
      .filter((match) => rule.strong || rule.near.some((phrase) => stands(phrase, true, match, rule)))
      .map((match) => ({
        note: rule.note,
        pack: rule.pack,
        clear: rule.clear,
        together: false,
        trigger: rule.text,
        first: match[0],
        last: match.at(-1) ?? match[0],
      }));
  };
}
