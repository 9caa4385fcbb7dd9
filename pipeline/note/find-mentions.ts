import type { Note, Pack } from '../note';
import { type Hit, scan } from './automaton';
import type { CompiledRule, LanguageMatcher, Owner } from './compile';
import type { Condition } from './phrase';
import type { Words } from './read-words';

/** Words of a text that call a note: from one word to another, both included. */
export interface Mention {
  note: Note;
  pack: Pack;
  /** Called by a strong trigger. */
  strong: boolean;
  trigger: string;
  first: number;
  last: number;
}

/** So many hits of one phrase in one sentence are enough to find one that overlaps nothing. */
const enough = 8;

/**
 * What a run of words mentions, in reading order. Vetoes strike words first; a trigger whose words are not struck
 * fires when its conditions stand in its sentence and, if it is weak, some context in its sentence or a neighbouring one.
 */
export function findMentions(
  words: Words,
  matcher: LanguageMatcher,
  memory: Map<string, readonly number[]>,
): Mention[] {
  const hits = scan(matcher.automaton, words, memory);
  if (hits.length === 0) return [];
  const struck = strike(hits, matcher.vetoes);
  const context = bySentence(hits);

  const isStruck = (hit: Hit, { note, pack }: CompiledRule): boolean =>
    [note, pack].some((owner) => {
      const out = struck.get(owner);
      return out !== undefined && hit.words.some((word) => out.has(word));
    });
  const supports = (hit: Hit, rule: CompiledRule) => (other: Hit) => apart(other, hit) && !isStruck(other, rule);
  const holds = ({ phrase, wanted, around: wide }: Condition<number>, hit: Hit, rule: CompiledRule): boolean => {
    const others = (wide ? around(hit) : [hit.sentence]).flatMap(
      (sentence) => context.get(sentence)?.get(phrase) ?? [],
    );
    return wanted ? others.some(supports(hit, rule)) : others.length === 0;
  };
  const nearHits = nearReader(context);

  const mentions: Mention[] = [];
  for (const hit of hits) {
    const rule = matcher.rules.get(hit.phrase);
    if (rule === undefined || isStruck(hit, rule)) continue;
    if (!rule.conditions.every((condition) => holds(condition, hit, rule))) continue;
    if (!rule.strong && !around(hit).some((sentence) => nearHits(rule.near, sentence).some(supports(hit, rule))))
      continue;
    mentions.push({
      note: rule.note,
      pack: rule.pack,
      strong: rule.strong,
      trigger: rule.text,
      first: hit.words[0] ?? 0,
      last: hit.words.at(-1) ?? 0,
    });
  }
  return mentions.sort((a, b) => a.first - b.first || a.last - b.last);
}

/** The words struck out, by whom they are struck for. */
function strike(hits: readonly Hit[], vetoes: ReadonlyMap<number, Owner>): Map<Owner, Set<number>> {
  const struck = new Map<Owner, Set<number>>();
  for (const hit of hits) {
    const owner = vetoes.get(hit.phrase);
    if (owner === undefined) continue;
    const out = struck.get(owner) ?? new Set();
    struck.set(owner, out);
    for (const word of hit.words) out.add(word);
  }
  return struck;
}

function bySentence(hits: readonly Hit[]): Map<number, Map<number, Hit[]>> {
  const sentences = new Map<number, Map<number, Hit[]>>();
  for (const hit of hits) {
    const phrases = sentences.get(hit.sentence) ?? new Map<number, Hit[]>();
    sentences.set(hit.sentence, phrases);
    const known = phrases.get(hit.phrase);
    if (known === undefined) phrases.set(hit.phrase, [hit]);
    else if (known.length < enough) known.push(hit);
  }
  return sentences;
}

/** The hits of context phrases in a sentence, looked up once for each set of phrases. */
function nearReader(context: ReadonlyMap<number, ReadonlyMap<number, Hit[]>>) {
  const known = new Map<ReadonlySet<number>, Map<number, Hit[]>>();
  return (near: ReadonlySet<number>, sentence: number): Hit[] => {
    const sentences = known.get(near) ?? new Map<number, Hit[]>();
    known.set(near, sentences);
    let hits = sentences.get(sentence);
    if (hits === undefined) {
      hits = [...(context.get(sentence) ?? [])]
        .flatMap(([phrase, all]) => (near.has(phrase) ? all : []))
        .slice(0, enough);
      sentences.set(sentence, hits);
    }
    return hits;
  };
}

function around({ sentence }: Hit): number[] {
  return [sentence - 1, sentence, sentence + 1];
}

function apart(a: Hit, b: Hit): boolean {
  return !a.words.some((word) => b.words.includes(word));
}
