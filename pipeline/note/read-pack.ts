import { LineCounter, parseDocument } from 'yaml';
import type { Pack } from '../note';
import type { TextProblem } from '../problem';
import { placeOf } from './pack-problem';
import { packLimits } from './pack-schema';
import { parsePack } from './parse-pack';
import { problemLine } from './problem-line';

export type PackText = { ok: true; value: Pack } | { ok: false; problems: TextProblem[] };

/** YAML may be indented and commented, so its text may be longer than what it says. */
const longest = 2 * packLimits.characters;

/** Reads a pack from YAML or JSON that came from outside; when it is none, every problem says where and what is expected. */
export function readPack(source: string): PackText {
  if (source.length > longest) return refused(`at most ${longest} characters`);
  const lines = new LineCounter();
  const tree = parseDocument(source, { lineCounter: lines, logLevel: 'error' });
  const [error] = tree.errors;
  if (error) return refused(firstLine(error.message), error.linePos?.[0]?.line ?? lines.linePos(error.pos[0]).line);
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
