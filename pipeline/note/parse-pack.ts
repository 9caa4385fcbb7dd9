import * as v from 'valibot';
import type { Pack } from '../note';
import { checkPhrases } from './check-phrases';
import type { PackProblem } from './pack-problem';
import { packLimits, packSchema } from './pack-schema';

export type ParsedPack = { ok: true; value: Pack } | { ok: false; problems: PackProblem[] };

/** So many problems are told at once. */
const enough = 50;

/**
 * Makes a pack of a value that came from outside (the reader of YAML or JSON has been there already). When it is no
 * pack, every problem says where it is and what is expected there. Bodies stay Markdown text: who shows them cleans them.
 */
export function parsePack(value: unknown): ParsedPack {
  if (!isModest(value)) {
    return refused([{ path: [], expected: `a pack of at most ${packLimits.characters} characters, without loops` }]);
  }
  const parsed = v.safeParse(packSchema, value);
  if (!parsed.success) return refused(parsed.issues.map(toProblem));
  const pack: Pack = parsed.output;
  const problems = [...checkIds(pack), ...checkPhrases(pack)];
  return problems.length === 0 ? { ok: true, value: pack } : refused(problems);
}

function refused(problems: PackProblem[]): ParsedPack {
  return { ok: false, problems: problems.slice(0, enough) };
}

function toProblem(issue: v.BaseIssue<unknown>): PackProblem {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const expected = issue.message.startsWith('Invalid') ? (issue.expected ?? 'nothing here') : issue.message;
  return { path, expected: expected === 'never' ? 'no such key' : expected };
}

function checkIds({ notes }: Pack): PackProblem[] {
  const seen = new Set<string>();
  return notes.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: ['notes', index, 'id'], expected: `an id that no other note has, not \`${id}\`` }];
  });
}

/** True when a value's strings are few enough in all; it counts what is visited, so loops and repeated parts end too. */
function isModest(value: unknown): boolean {
  let room = packLimits.characters;
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && room >= 0) {
    const next = waiting.pop();
    room -= typeof next === 'string' ? next.length : 1;
    if (typeof next !== 'object' || next === null) continue;
    for (const [key, inner] of Object.entries(next)) {
      room -= key.length;
      waiting.push(inner);
    }
  }
  return room >= 0;
}
