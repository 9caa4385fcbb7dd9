import type { Together } from '../note';
import type { Parsed } from './parse-rule';
import { fail, PhraseProblem } from './phrase';
import { readLiteral } from './read-literal';

/** What weighs in a text, and how much. */
export interface Weights {
  /** Folded words, `*` for any ending. */
  words: [word: string, weight: number][];
  names: [name: string, weight: number][];
  pairs: [one: string, other: string, weight: number][];
}

/** Reads one line of weights, `bank* | <payer> | <payer> + <debt>`; when it is wrong, says what was expected. */
export function parseWeights(text: string, weight: number, isNamed: (name: string) => boolean): Parsed<Weights> {
  const read: Weights = { words: [], names: [], pairs: [] };
  try {
    for (const part of text.split('|')) addPart(part.trim(), weight, isNamed, read);
    return { ok: true, value: read };
  } catch (problem) {
    if (problem instanceof PhraseProblem) return { ok: false, expected: problem.message };
    throw problem;
  }
}

/** All weights of a trigger that has passed `parsePack`: what is wrong throws. */
export function allWeights({ weights }: Together, isNamed: (name: string) => boolean): Weights {
  const all: Weights = { words: [], names: [], pairs: [] };
  for (const [weight, text] of Object.entries(weights))
    for (const part of text.split('|')) addPart(part.trim(), Number(weight), isNamed, all);
  return all;
}

const plain = /^[a-z0-9]+$|^[a-z0-9]{2,}\*$/;

function addPart(part: string, weight: number, isNamed: (name: string) => boolean, read: Weights): void {
  if (plain.test(part)) {
    read.words.push([part, weight]);
    return;
  }
  if (!part.includes('<')) {
    read.words.push([oneWord(part), weight]);
    return;
  }
  const [one, other, ...more] = part.split('+').map((name) => nameIn(name.trim(), isNamed));
  if (one === undefined || more.length > 0) fail('`<name>` or `<name> + <name>`');
  if (other === undefined) read.names.push([one, weight]);
  else read.pairs.push([one, other, weight]);
}

function nameIn(written: string, isNamed: (name: string) => boolean): string {
  const [, name = fail('`<name>` or `<name> + <name>`')] = /^<([^<>]+)>$/.exec(written) ?? [];
  if (!isNamed(name)) fail(`a name of the shared words, not \`<${name}>\``);
  return name;
}

function oneWord(written: string): string {
  const [link, ...more] = written === '' ? [] : readLiteral(written);
  const [word = ''] = link?.step.anyOf ?? [];
  if (word === '' || more.length > 0 || word.startsWith('*')) fail('single words, with `*` at most at the end');
  return word;
}
