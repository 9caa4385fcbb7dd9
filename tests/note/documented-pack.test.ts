import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../../pipeline/note/compile';
import { parsePack } from '../../pipeline/note/parse-pack';
import { phraseLimits } from '../../pipeline/note/phrase';
import { placeNotes } from '../../pipeline/note/place';
import { articleOf } from './article-of';

const page = readFileSync(new URL('../../docs/note-packs.md', import.meta.url), 'utf8');

function examplePack() {
  const parsed = parsePack(parse(/```yaml\n(.*?)```/s.exec(page)?.[1] ?? ''));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

test.each([
  ['The council passed a drought order on Monday.', 'en', 1],
  ['There is a ban on every garden hose. The drought goes on.', 'en', 0],
  ['A ban on garden hoses answers the drought.', 'en', 1],
  ['Nobody voted: it was a drought of ideas, and an order of the day.', 'en', 0],
  ['New water limits begin today. The reservoirs are half empty.', 'en', 1],
  ['New water limits begin today.', 'en', 0],
  ['Leave your lawn, says the mayor: see the reservoir.', 'en', 1],
  ['The mayor sits on the lawn by the reservoir, fishing.', 'en', 0],
  ["Un arrêté préfectoral sécheresse est pris. L'arrêté vaut un mois.", 'fr', 1],
  ["Un arrêté de pénurie d'eau, dit-on.", 'fr', 0],
])('the documented pack reads %j', (text, lang, notes) => {
  expect(placeNotes(articleOf([text], { lang }), compile([examplePack()]), { lang: 'en' })).toHaveLength(notes);
});

test('the documented limits are those that hold', () => {
  const { characters, steps, conditions, depth, within } = phraseLimits;
  expect({ characters, steps, conditions, depth, within }).toEqual({
    characters: 600,
    steps: 12,
    conditions: 6,
    depth: 4,
    within: 15,
  });
  expect(page).toMatch(/at most six .*twelve\s+words in a row, brackets four deep, and 600 characters/s);
  expect(page).toContain('from `~2` to `~15`');
});
