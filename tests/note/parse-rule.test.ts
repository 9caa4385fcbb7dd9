import { describe, expect, test } from 'vitest';
import { parseNamedWords, parseRule } from '../../pipeline/note/parse-rule';

const { named } = parseNamedWords({ state: 'government* | state | white house', payer: '<state> | taxpayer*' });

describe('a trigger', () => {
  test.each([
    'loan guarantee*',
    '*garantie',
    "port* ~2 caution d'État",
    '(bank|credit union*) ?public ~5 loan',
    '<payer> ~8 (repay*|make ~3 whole)',
    'guarantee & <state> && !(rent*|landlord)',
    '保険',
    '((a b|c) d|e)',
  ])('may be written %s', (text) => {
    expect(parseRule(text, named)).toMatchObject({ ok: true });
  });

  test.each([
    ['', 'a word'],
    ['loan (guarantee', '`)` after `(`'],
    ['loan guarantee)', '`(` before `)`'],
    ['()', 'a word'],
    ['(a|)', 'a word'],
    ['~5 loan', 'a word before `~`'],
    ['loan ~5', 'a word after `~`'],
    ['loan ~1 b', '~2 to ~15'],
    ['loan ~99 b', '~2 to ~15'],
    ['gua*tee', '`*` at one end of a word'],
    ['*loan*', '`*` at one end of a word, not at both'],
    ['*', '`*` at one end of a word'],
    ['l*', 'two letters beside the star of `l*`'],
    ['— …', 'letters or digits in `—`'],
    ['?loan', 'a word that may not be missing'],
    ['<nobody> loan', "`nobody` among the pack's shared words of this language"],
    ['a & ', 'a word'],
    ['a & b & c & d & e & f & g & h', 'at most 6 conditions'],
    ['a b c d e f g h i j k l m', 'at most 12 words in a row'],
    ['((((((a))))))', 'brackets at most 4 deep'],
    ['x'.repeat(601), 'at most 600 characters'],
  ])('may not be written %j', (text, expected) => {
    expect(parseRule(text, named)).toEqual({ ok: false, expected });
  });

  test('has no conditions where none are allowed', () => {
    expect(parseRule('a & b', named, { conditions: false })).toEqual({ ok: false, expected: 'no `&` here' });
  });
});

test('a name may use the names before it, and no others', () => {
  const { problems } = parseNamedWords({ first: '<second> | a', second: 'b', third: '<third>' });
  expect(problems.map(({ name }) => name)).toEqual(['first', 'third']);
});
