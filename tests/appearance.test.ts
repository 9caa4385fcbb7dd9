import { expect, test } from 'vitest';
import { defaultAppearance, nextTheme, soundAppearance, stepped, steps, themes } from '../pipeline/appearance';

test('a step changes one thing, and ends at its limits', () => {
  expect(stepped(defaultAppearance, 'size', 1)).toEqual({ ...defaultAppearance, size: 110 });
  let small = defaultAppearance;
  for (let step = 0; step < 50; step += 1) small = stepped(small, 'column', -1);
  expect(small.column).toBe(steps.column.least);
  expect(stepped(small, 'column', -1)).toBe(small);
});

test('every theme has its turn', () => {
  const seen = themes.map((theme) => nextTheme(theme));
  expect([...seen].sort()).toEqual([...themes].sort());
});

test.each<[unknown, object]>([
  [undefined, {}],
  [{ theme: 'plaid', size: 5000, leading: 'wide', column: Number.NaN }, {}],
  [
    { theme: 'sepia', face: 'sans', size: 150 },
    { theme: 'sepia', face: 'sans', size: 150 },
  ],
])('what was kept as %j is shown as far as it is sound', (kept, expected) => {
  expect(soundAppearance(kept as never)).toEqual({ ...defaultAppearance, ...expected });
});
