import { expect, test } from 'vitest';
import { partition } from '../../pipeline/compose/partition';

const size = { ideal: 100, max: 200 };
const never = Number.POSITIVE_INFINITY;

test('groups come near the ideal size', () => {
  expect(partition([50, 50, 50, 50], [0, 0, 0, 0], size)).toEqual([0, 2]);
});

test('an inviting break wins over size, a dear one loses', () => {
  expect(partition([50, 50, 50, 50], [0, -9, 0, 0], size)).toContain(1);
  expect(partition([50, 50, 50, 50], [0, 0, 9, 0], size)).not.toContain(2);
});

test('a forbidden break is never made, even past the greatest size', () => {
  expect(partition([300, 300, 300], [0, never, never], size)).toEqual([0]);
});

test('a unit past the greatest size stands alone', () => {
  expect(partition([100, 500, 100], [0, 0, 0], size)).toEqual([0, 1, 2]);
});

test('nothing, and next to nothing', () => {
  expect(partition([], [], size)).toEqual([0]);
  expect(partition([0], [0], size)).toEqual([0]);
});
