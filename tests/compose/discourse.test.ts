import { describe, expect, test } from 'vitest';
import { announces, cueOf, openingCue, ordinalLength } from '../../pipeline/compose/discourse';

describe('cueOf', () => {
  test.each([
    ['First, we lend.', 'first'],
    ['First of all we lend.', 'first'],
    ['Premièrement, nous prêtons.', 'first'],
    ['Tout d’abord, nous prêtons.', 'first'],
    ["Tout d'abord nous prêtons.", 'first'],
    ['Erstens leihen wir.', 'first'],
    ['En primer lugar, prestamos.', 'first'],
    ['Innanzitutto, prestiamo.', 'first'],
    ['Em primeiro lugar, emprestamos.', 'first'],
    ['Second, we lose.', 'next'],
    ['Deuxièmement : nous perdons.', 'next'],
    ['Zweitens verlieren wir.', 'next'],
    ['Finally, we pay.', 'last'],
    ['Zum Schluss zahlen wir.', 'last'],
    ['Il y a quelques semaines, on m’a demandé.', 'turn'],
    ['But we pay.', 'link'],
    ["C'est la loi.", 'link'],
  ])('%s → %s', (sentence, cue) => expect(cueOf(sentence)).toBe(cue));

  test.each(['First Republic lends.', 'Second Street is closed.', 'Firsthand accounts differ.', 'Butter is dear.', ''])(
    '%s → nothing',
    (sentence) => expect(cueOf(sentence)).toBeNull(),
  );
});

test('ordinalLength measures the ordinal and its comma', () => {
  expect(ordinalLength('First, we lend.')).toBe('First, '.length);
  expect(ordinalLength('Tout d’abord, comment ?')).toBe('Tout d’abord, '.length);
  expect(ordinalLength('But we lend.')).toBe(0);
});

test('announces: a count of points, or a colon', () => {
  expect(announces('There are three questions.')).toBe(true);
  expect(announces('Il y a plusieurs raisons à cela.')).toBe(true);
  expect(announces('Here is why:')).toBe(true);
  expect(announces('The threesome left.')).toBe(false);
  expect(announces('It rained.')).toBe(false);
});

test('openingCue looks past an announcement', () => {
  const text = 'There are three questions. First, who pays?';
  expect(openingCue(text)).toEqual({ cue: 'first', leadIn: 'There are three questions. '.length });
  expect(openingCue('Rain fell. First, who pays?')).toEqual({ cue: null, leadIn: 0 });
});
