import { type Document, isScalar, LineCounter, parseDocument, type Scalar, visit } from 'yaml';
import type { Pack } from '../note';
import type { TextProblem } from '../problem';
import { placeOf } from './pack-problem';
import { packLimits } from './pack-schema';
import { parsePack } from './parse-pack';
import { problemLine } from './problem-line';

export type PackText = { ok: true; value: Pack } | { ok: false; problems: TextProblem[] };

/** YAML may be indented and commented, so its text may be longer than what it says. */
const longest = 2 * packLimits.characters;

/** Lines and commas: about as many values as the text can have. To parse a value takes long, to count these does not. */
const mostMarks = 80_000;

/** Reads a pack from YAML or JSON that came from outside; when it is none, every problem says where and what is expected. */
export function readPack(source: string): PackText {
  if (source.length > longest) return refused(`at most ${longest} characters`);
  if (marksIn(source) > mostMarks) return refused(`at most ${mostMarks} lines and commas`);
  const lines = new LineCounter();
  // The parser's own look at repeated keys compares each with each, and it reads a line anew for each error it tells
  // of: both take long for thousands of them.
  const tree = parseDocument(source, { lineCounter: lines, logLevel: 'error', uniqueKeys: false, prettyErrors: false });
  const [error] = tree.errors;
  if (error) return refused(firstLine(error.message), lines.linePos(error.pos[0]).line);
  const repeated = repeatedKey(tree);
  if (repeated) return refused('each key once', lines.linePos(repeated.range?.[0] ?? 0).line);
  const value = attempt(() => tree.toJS({ maxAliasCount: 100 }));
  if (!value.ok) return refused('YAML without repeated parts (aliases) that grow');
  const parsed = parsePack(value.value);
  if (parsed.ok) return parsed;
  const problems = parsed.problems.map((problem) => ({
    line: problemLine(tree, lines, problem),
    place: placeOf(problem),
    expected: problem.expected,
  }));
  return { ok: false, problems };
}

function marksIn(source: string): number {
  let marks = 0;
  for (let at = 0; at < source.length; at += 1) {
    const unit = source.charCodeAt(at);
    if (unit === 0x0a || unit === 0x0d || unit === 0x2c) marks += 1;
  }
  return marks;
}

/** The first key that stands twice in one mapping; null when each stands once. */
function repeatedKey(tree: Document): Scalar | null {
  let repeated: Scalar | null = null;
  visit(tree, {
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name)) {
          repeated = key;
          return visit.BREAK;
        }
        seen.add(name);
      }
      return undefined;
    },
  });
  return repeated;
}

function refused(expected: string, line: number | null = null): PackText {
  return { ok: false, problems: [{ line, place: '', expected }] };
}

function attempt(make: () => unknown): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: make() };
  } catch {
    return { ok: false };
  }
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}
