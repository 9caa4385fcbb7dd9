import { fail, type Link, type Phrase, phraseLimits, type Step } from './phrase';
import { plainWord, readLiteral } from './read-literal';

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
  if (mayBeMissing(phrase)) fail('a word that may not be missing');
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
  const plain = readPlain(reader);
  if (plain !== null) return plain;
  const first = readSequence(reader, depth);
  if (reader.marks[reader.at] !== '|') return first;
  const alternatives = [first];
  while (reader.marks[reader.at] === '|') {
    reader.at += 1;
    alternatives.push(readSequence(reader, depth));
  }
  return [{ step: merge(alternatives), within: 1 }];
}

/** `a | b | c` of plain words and nothing else, as most alternatives are: one step at once. */
function readPlain(reader: Reader): Phrase | null {
  const { marks } = reader;
  let at = reader.at;
  while (plainWord.test(marks[at] ?? '') && marks[at + 1] === '|') at += 2;
  if (at === reader.at || !plainWord.test(marks[at] ?? '') || !isEnd(marks[at + 1]) || marks[at + 1] === '|')
    return null;
  const anyOf = new Set<string>();
  for (let word = reader.at; word <= at; word += 2) anyOf.add(marks[word] ?? '');
  reader.at = at + 1;
  return [{ step: { anyOf: [...anyOf], phrases: [], optional: false }, within: 1 }];
}

function readSequence(reader: Reader, depth: number): Phrase {
  const links: Link[] = [];
  let within = 1;
  for (let next = reader.marks[reader.at]; !isEnd(next); next = reader.marks[reader.at]) {
    if (next.startsWith('~')) {
      if (links.length === 0) fail('a word before `~`');
      within = readGap(next);
      reader.at += 1;
      continue;
    }
    for (const { step, within: inside } of readPiece(reader, depth)) {
      links.push({ step, within: Math.max(within, inside) });
      within = 1;
    }
  }
  if (within > 1) fail('a word after `~`');
  if (links.length === 0) fail('a word');
  if (links.length > phraseLimits.steps) fail(`at most ${phraseLimits.steps} words in a row`);
  return links;
}

function readPiece(reader: Reader, depth: number): Phrase {
  const next = reader.marks[reader.at];
  if (isEnd(next)) return fail('a word');
  reader.at += 1;
  if (next === '?') return [{ step: { ...merge([readPiece(reader, depth)]), optional: true }, within: 1 }];
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
  const anyOf = new Set<string>();
  const phrases = new Set<Phrase>();
  for (const alternative of alternatives) {
    const [only] = alternative;
    if (alternative.length === 1 && only !== undefined && !only.step.optional) {
      for (const word of only.step.anyOf) anyOf.add(word);
      for (const phrase of only.step.phrases) phrases.add(phrase);
    } else {
      phrases.add(alternative);
    }
  }
  return { anyOf: [...anyOf], phrases: [...phrases], optional: alternatives.some(mayBeMissing) };
}

function isEnd(next: string | undefined): next is undefined | ')' | '|' {
  return next === undefined || next === ')' || next === '|';
}

function mayBeMissing(phrase: Phrase): boolean {
  return phrase.every(({ step }) => step.optional);
}
