import { expect, test } from 'vitest';
import { shippedPacks } from '../assets/notes';
import { markdownText } from '../pipeline/markdown-text';
import { plainWords } from '../pipeline/plain-words';

test.each([
  ['A promise, *kept*.', 'A promise, kept.'],
  ['One\ntwo  \nthree', 'One\ntwo\nthree'],
  ['Refused:\n\n- floods,\n- fire in [halls](https://a.example/?a=1&b="2").', 'Refused:\nfloods,\nfire in halls.'],
  ['1. a\n   - b\n2. c', 'a\nb\nc'],
  ['> said `x < 1 & y`\n\n    code & more\n', 'said x < 1 & y\ncode & more'],
  ['<b>raw</b> & "marks" &amp; ![a picture](https://a.example/p.png)', '<b>raw</b> & "marks" & a picture'],
  ['', ''],
])('the words of %j', (markdown, words) => {
  expect(plainWords(markdown)).toBe(words);
  expect(markdownText(markdown).text).toBe(words);
});

test('both ways of reading Markdown say the same of every shipped note', () => {
  const bodies = shippedPacks.flatMap(({ notes }) => notes.flatMap(({ body }) => Object.values(body)));
  expect(bodies.length).toBeGreaterThan(20);
  for (const body of bodies) expect(plainWords(body)).toBe(markdownText(body).text);
});
