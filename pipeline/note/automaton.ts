import { foldWord } from './fold-word';
import { type Lexicon, lexiconBuilder } from './lexicon';
import type { Phrase } from './phrase';
import type { Words } from './read-words';

/** A phrase found in a run of words: the words it took (the gaps left out), first and last included. */
export interface Hit {
  phrase: number;
  words: readonly number[];
  sentence: number;
}

/** All phrases of a language as one tree of steps, walked once over the words. */
export interface Automaton {
  lexicon: Lexicon;
  root: Node;
}

interface Node {
  id: number;
  /** By set of words: where a word of it leads, when it comes at most `within` words after the last. */
  next: Map<number, { within: number; node: Node }[]>;
  /** The widest gap that a next step allows. */
  reach: number;
  /** Phrases that are whole here. */
  phrases: number[];
}

export interface AutomatonBuilder {
  /** The number of a phrase, from 0, in the order they were added. */
  add: (phrase: Phrase) => number;
  build: () => Automaton;
}

/** A place to go on from; `carry` is a gap that a missing optional step hands on. */
interface Place {
  node: Node;
  carry: number;
}

export function automatonBuilder(): AutomatonBuilder {
  const lexicon = lexiconBuilder();
  const nodes: Node[] = [];
  const targets = new Map<string, Node>();
  let phrases = 0;
  const makeNode = (): Node => {
    const node: Node = { id: nodes.length, next: new Map(), reach: 0, phrases: [] };
    nodes.push(node);
    return node;
  };
  const root = makeNode();

  /** Where a word of the set leads from these places; the same for every phrase that begins alike. */
  function target(from: readonly Place[], set: number, within: number): Node {
    const key = `${set}~${within}:${from.map(({ node, carry }) => `${node.id}~${carry}`).join()}`;
    const known = targets.get(key);
    if (known !== undefined) return known;
    const node = makeNode();
    targets.set(key, node);
    for (const place of from) {
      const reach = Math.max(place.carry, within);
      const steps = place.node.next.get(set);
      if (steps === undefined) place.node.next.set(set, [{ within: reach, node }]);
      else steps.push({ within: reach, node });
      place.node.reach = Math.max(place.node.reach, reach);
    }
    return node;
  }

  function follow(phrase: Phrase, start: readonly Place[]): readonly Place[] {
    let from = start;
    for (const { anyOf, phrases: longer, optional, within } of phrase) {
      const carried = from.map(({ node, carry }) => ({ node, carry: Math.max(carry, within) }));
      const reached = longer.flatMap((inner) => follow(inner, carried));
      if (anyOf.length > 0) reached.push({ node: target(from, lexicon.setFor(anyOf), within), carry: 1 });
      from = optional ? [...reached, ...carried] : reached;
    }
    return from;
  }

  return {
    add(phrase) {
      for (const { node } of follow(phrase, [{ node: root, carry: 1 }])) node.phrases.push(phrases);
      return phrases++;
    },
    build: () => ({ lexicon: lexicon.build(), root }),
  };
}

/** A phrase begun: where in the tree, and the words that led there. */
interface Begun {
  node: Node;
  words: readonly number[];
}

/**
 * Every phrase that the words say, each within a sentence, ordered by their last word. One pass: of all ways
 * to be at the same node, only the latest is followed, so the work is bounded by words times nodes in reach.
 */
export function scan({ lexicon, root }: Automaton, words: Words, memory: Map<string, readonly number[]>): Hit[] {
  const hits: Hit[] = [];
  const begun = new Map<number, Begun>();
  let sentence = -1;
  words.raw.forEach((raw, at) => {
    let sets = memory.get(raw);
    if (sets === undefined) {
      sets = lexicon.setsOf(foldWord(raw));
      memory.set(raw, sets);
    }
    if (sets.length === 0) return;
    if (words.sentence[at] !== sentence) {
      sentence = words.sentence[at] ?? 0;
      begun.clear();
    }
    const reached: Begun[] = [];
    for (const { node, words: taken } of begun.values()) {
      const distance = at - (taken.at(-1) ?? 0);
      if (distance > node.reach) begun.delete(node.id);
      else for (const next of stepsFrom(node, sets, distance)) reached.push({ node: next, words: [...taken, at] });
    }
    for (const next of stepsFrom(root, sets, 0)) reached.push({ node: next, words: [at] });
    for (const here of reached) {
      for (const phrase of here.node.phrases) hits.push({ phrase, words: here.words, sentence });
      if (here.node.reach > 0) begun.set(here.node.id, here);
    }
  });
  return hits;
}

function stepsFrom(node: Node, sets: readonly number[], distance: number): Node[] {
  const nodes: Node[] = [];
  for (const set of sets) {
    for (const step of node.next.get(set) ?? []) if (distance <= step.within) nodes.push(step.node);
  }
  return nodes;
}
