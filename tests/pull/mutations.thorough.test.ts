import fc from 'fast-check';
import { expect, test } from 'vitest';
import { damagedOf, mutatedOf } from './mutated';
import { answersToMutate, expectLossTold, expectNothingInvented, wholeThread } from './mutation-law';

const answers = answersToMutate();

test('a mutated answer of X is read without an exception, and nothing in the result was not in it', () => {
  expect(answers.length).toBeGreaterThan(8);
  for (const answer of answers) expectNothingInvented(answer);
  fc.assert(fc.property(mutatedOf(answers), expectNothingInvented), { numRuns: 1_000 });
});

test('where a post became unreadable, that is told', () => {
  const whole = answers.flatMap((answer) => wholeThread(answer) ?? []);
  const of = answers.filter((answer) => wholeThread(answer));
  expect(whole.length).toBeGreaterThan(3);
  const told = fc.property(damagedOf(of), ({ which, answer, id }) => {
    const before = whole[which];
    if (before) expectLossTold(before, answer, id);
  });
  fc.assert(told, { numRuns: 1_000 });
});
