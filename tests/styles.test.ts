import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../assets/styles/', import.meta.url);

/** Declarations that name the left or the right, which are the other way round where words run from right to left. */
const oneSided =
  /[{;\s]((?:margin|padding|border)-(?:left|right)[\w-]*|left|right|(?:text-align|float|clear):\s*(?:left|right)\b)(?=\s*[:;])/gu;

/** `inset`, `margin` and `padding` of four values: the top, the right, the bottom, the left. */
const fourSides = /[{;\s](?:inset|margin|padding|border-width):((?: (?:\([^()]*\)|[^\s;()])+){4});/gu;

/** Places in the window, and the label over a post's number, which has a rule for each direction of the text below it. */
const meant = ['inset: var(--y, auto) auto auto var(--x, auto)', 'inset: auto 0 100% auto', 'inset: auto auto 100% 0'];

function sidesIn(css: string): string[] {
  const named = [...css.matchAll(oneSided)].map(([, found = '']) => found);
  const uneven = [...css.matchAll(fourSides)].flatMap(([all, values = '']) => {
    const [, right, , left] = values.match(/(?:\([^()]*\)|[^\s()])+/gu) ?? [];
    return right === left ? [] : [all.slice(1, -1)];
  });
  return [...named, ...uneven.filter((each) => !meant.includes(each))];
}

test.each(readdirSync(folder))('%s names starts and ends, not left and right', (file) => {
  expect(sidesIn(readFileSync(new URL(file, folder), 'utf8'))).toEqual([]);
});

test.each([
  ['a { margin-left: 1em; }', ['margin-left']],
  ['a {\n  right: 0;\n}', ['right']],
  ['a { text-align: left; }', ['text-align: left']],
  ['a { padding: 0 1px 0 2px; }', ['padding: 0 1px 0 2px']],
  ['a { margin: 0 min(1em, 2vw) 0 1em; }', ['margin: 0 min(1em, 2vw) 0 1em']],
  ['a { margin: clamp(1em, 2vw, 3em) auto; padding: 0.5rem min(1em, 2vw); }', []],
  ['a { padding: 0 1px 0 1px; inset-inline: 0 auto; text-align: start; }', []],
])('%s', (css, found) => {
  expect(sidesIn(css)).toEqual(found);
});
