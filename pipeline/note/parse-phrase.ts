import { fail, type Phrase, phraseLimits, type Step } from './phrase';
import { readLiteral, step } from './read-literal';

/** The named words of a pack, ready to stand in a phrase. */
export type NamedWords = ReadonlyMap<string, Phrase>;

/**
 * Reads one phrase, without conditions; the grammar stands at `Trigger` in note.ts.
 * Throws a PhraseProblem that says what was expected.
 */
export function parsePhrase(text: string, named: NamedWords): Phrase {
  const reader = { marks: text.match(mark) ?? [], at: 0, named };
  const phrase = readAlternatives(reader, 0);
  if (reader.at < reader.marks.length) fail('`(` before `)`');
  if (phrase.every(mayBeMissing)) fail('a word that may not be missing');
  return phrase;
}

const mark = /[()|?]|~\d*|<[^<>]*>|[^\s()|?~<>]+|[<>]/g;

interface Reader {
  marks: string[];
  at: number;
  named: NamedWords;
}

/** `a b | c`: one phrase as it is, several as one step. */
function readAlternatives(reader: Reader, depth: number): Phrase {
  if (depth > phraseLimits.depth) fail(`brackets at most ${phraseLimits.depth} deep`);
  const first = readSequence(reader, depth);
  const alternatives = [first];
  while (reader.marks[reader.at] === '|') {
    reader.at += 1;
    alternatives.push(readSequence(reader, depth));
  }
  return alternatives.length === 1 ? first : [merge(alternatives)];
}

function readSequence(reader: Reader, depth: number): Phrase {
  const steps: Step[] = [];
  let within = 1;
  for (let next = reader.marks[reader.at]; !isEnd(next); next = reader.marks[reader.at]) {
    if (next.startsWith('~')) {
      if (steps.length === 0) fail('a word before `~`');
      within = readGap(next);
      reader.at += 1;
      continue;
    }
    const [head, ...tail] = readPiece(reader, depth);
    if (head !== undefined) steps.push({ ...head, within: Math.max(within, head.within) }, ...tail);
    within = 1;
  }
  if (within > 1) fail('a word after `~`');
  if (steps.length === 0) fail('a word');
  if (steps.length > phraseLimits.steps) fail(`at most ${phraseLimits.steps} words in a row`);
  return steps;
}

function readPiece(reader: Reader, depth: number): Phrase {
  const next = reader.marks[reader.at];
  if (isEnd(next)) return fail('a word');
  reader.at += 1;
  if (next === '?') return [{ ...merge([readPiece(reader, depth)]), optional: true }];
  if (next.startsWith('~')) return fail('a word after `?`');
  if (next.startsWith('<')) return readNamed(next.slice(1, -1), reader.named);
  if (next !== '(') return readLiteral(next);
  const inside = readAlternatives(reader, depth + 1);
  if (reader.marks[reader.at] !== ')') fail('`)` after `(`');
  reader.at += 1;
  return inside;
}

function readNamed(name: string, named: NamedWords): Phrase {
  return named.get(name) ?? fail(`\`${name}\` among the pack's shared words of this language`);
}

function readGap(text: string): number {
  const words = Number(text.slice(1));
  return words >= 2 && words <= phraseLimits.within ? words : fail(`~2 to ~${phraseLimits.within}`);
}

/** Alternatives as one step: those of one word together, those of several apart. */
function merge(alternatives: readonly Phrase[]): Step {
  const words = new Set<string>();
  const phrases: Phrase[] = [];
  for (const alternative of alternatives) {
    const [only] = alternative;
    if (alternative.length === 1 && only !== undefined && !only.optional) {
      for (const word of only.anyOf) words.add(word);
      phrases.push(...only.phrases);
    } else {
      phrases.push(alternative);
    }
  }
  return step([...words].sort(), phrases);
}

function isEnd(next: string | undefined): next is undefined | ')' | '|' {
  return next === undefined || next === ')' || next === '|';
}

function mayBeMissing({ optional, anyOf, phrases }: Step): boolean {
  return optional || (anyOf.length === 0 && phrases.some((phrase) => phrase.every(mayBeMissing)));
}
