import { expect, test } from 'vitest';
import { chosenPacks, everythingOn, isSentAway, switched, switchedIn } from '../pipeline/note-choice';
import { note, pack } from './note/article-of';

const packs = [
  pack([note('a', {}, { topic: 'water' }), note('b', {}, { topic: 'wine' })], { id: 'one' }),
  pack([note('a', {}, { topic: 'wine' })], { id: 'two' }),
];
const left = (choice = everythingOn) => chosenPacks(packs, choice).map(({ id, notes }) => [id, notes.map((n) => n.id)]);

test('everything is on at first', () => {
  expect(left()).toEqual([
    ['one', ['a', 'b']],
    ['two', ['a']],
  ]);
});

test.each([
  ['packs', 'one', [['two', ['a']]]],
  ['topics', 'wine', [['one', ['a']]]],
  [
    'notes',
    'one/a',
    [
      ['one', ['b']],
      ['two', ['a']],
    ],
  ],
] as const)('%s: %s off leaves the others, and on again leaves all', (what, id, others) => {
  const off = switched(switched(everythingOn, what, id, false), what, id, false);
  expect(left(off)).toEqual(others);
  expect(switched(off, what, id, true)).toEqual(everythingOn);
});

test('a note sent away in one article stays in others, and can be brought back', () => {
  const one = { packId: 'one', id: 'a' };
  const away = switchedIn(everythingOn, 'thread-1', 'one/a', false);
  expect(isSentAway(away, 'thread-1', one)).toBe(true);
  expect(isSentAway(away, 'thread-1', { packId: 'two', id: 'a' })).toBe(false);
  expect(isSentAway(away, 'thread-2', one)).toBe(false);
  expect(switchedIn(away, 'thread-1', 'one/a', true)).toEqual(everythingOn);
});

test('a note sent away for good is away everywhere', () => {
  const away = switched(everythingOn, 'notes', 'one/a', false);
  expect(isSentAway(away, 'any', { packId: 'one', id: 'a' })).toBe(true);
});

test('the articles touched longest ago are forgotten first', () => {
  let choice = everythingOn;
  for (let at = 0; at < 600; at += 1) choice = switchedIn(choice, `thread-${at}`, 'one/a', false);
  expect(choice.articles).toHaveLength(500);
  expect(choice.articles[0]?.id).toBe('thread-100');
});
