import type { Pack, Trigger } from '../note';
import type { PackProblem } from './pack-problem';
import { packLimits } from './pack-schema';
import { parseNamedWords, parseRule } from './parse-rule';
import { parseWeights } from './parse-together';
import { wordCounter } from './phrase';

interface Place {
  path: (string | number)[];
  text: string;
  conditions: boolean;
}

/** The phrases of a pack that cannot be read, and what is expected of them. */
export function checkPhrases(pack: Pack): PackProblem[] {
  const problems: PackProblem[] = [];
  const languages = new Set([
    ...Object.keys(pack.shared ?? {}),
    ...pack.notes.flatMap((note) => Object.keys(note.triggers)),
  ]);
  let count = 0;
  let words = 0;
  let weighed = 0;
  const wordsIn = wordCounter();
  for (const lang of languages) {
    const shared = pack.shared?.[lang] ?? {};
    const { named, problems: wrong } = parseNamedWords(shared.words ?? {});
    problems.push(...wrong.map(({ name, expected }) => ({ path: ['shared', lang, 'words', name], expected })));
    const places = [
      ...listPlaces(shared, ['shared', lang]),
      ...pack.notes.flatMap((note, index) => listPlaces(note.triggers[lang] ?? {}, ['notes', index, 'triggers', lang])),
    ];
    count += places.length;
    if (count > packLimits.phrases)
      return [{ path: ['notes'], expected: `at most ${packLimits.phrases} phrases in all` }];
    for (const { path, text, weight } of listWeights(pack, lang)) {
      const read = parseWeights(text, weight, (name) => named.has(name));
      if (!read.ok) problems.push({ path, expected: read.expected });
      else weighed += read.value.words.length + read.value.names.length + read.value.pairs.length;
      if (weighed > packLimits.weighed)
        return [{ path, expected: `at most ${packLimits.weighed} weights in all up to here` }];
    }
    for (const { path, text, conditions } of places) {
      const rule = parseRule(text, named, { conditions });
      if (rule.ok)
        words += wordsIn(rule.value.main) + rule.value.conditions.reduce((sum, { phrase }) => sum + wordsIn(phrase), 0);
      else problems.push({ path, expected: rule.expected });
      if (words > packLimits.words)
        return [{ path, expected: `at most ${packLimits.words} words in all phrases up to here` }];
    }
  }
  return problems;
}

function listWeights({ notes }: Pack, lang: string) {
  return notes.flatMap(({ triggers }, index) =>
    Object.entries(triggers[lang]?.together?.weights ?? {}).map(([weight, text]) => ({
      path: ['notes', index, 'triggers', lang, 'together', 'weights', weight],
      text,
      weight: Number(weight),
    })),
  );
}

function listPlaces(trigger: Trigger, path: (string | number)[]): Place[] {
  return (['strong', 'weak', 'near', 'veto'] as const).flatMap((list) =>
    (trigger[list] ?? []).map((text, index) => ({
      path: [...path, list, index],
      text,
      conditions: list === 'strong' || list === 'weak',
    })),
  );
}
