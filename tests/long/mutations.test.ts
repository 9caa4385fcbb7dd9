import fc from 'fast-check';
import { expect, test } from 'vitest';
import { damagedOf, mutatedOf } from '../pull/mutated';
import { answersToMutate, expectLossTold, expectNothingInvented, wholeThread } from '../pull/mutation-law';

/** As `tests/pull/mutations.thorough.test.ts`, ten times as often. */
const numRuns = 10_000;
const answers = answersToMutate();

test('ten thousand mutated answers: no exception, nothing invented', () => {
  expect(answers.length).toBeGreaterThan(8);
  fc.assert(fc.property(mutatedOf(answers), expectNothingInvented), { numRuns });
});

test('ten thousand damaged posts: each loss is told', () => {
  const of = answers.filter((answer) => wholeThread(answer));
  const whole = of.flatMap((answer) => wholeThread(answer) ?? []);
  expect(whole.length).toBeGreaterThan(3);
  const told = fc.property(damagedOf(of), ({ which, answer, id }) => {
    const before = whole[which];
    if (before) expectLossTold(before, answer, id);
  });
  fc.assert(told, { numRuns });
});
