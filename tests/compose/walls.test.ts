import { expect, test } from 'vitest';
import { libraryWall } from '../nouns/long-texts';
import { blocksOf, composed, prose } from './composed';

const paragraphs = (text: string) => blocksOf(composed(text)).map((block) => block.text);

test('a wall becomes paragraphs of a readable size, at sentence ends', () => {
  const made = paragraphs(libraryWall);
  expect(made.length).toBeGreaterThan(5);
  for (const text of made) {
    expect(text.length).toBeLessThanOrEqual(900);
    expect(text).toMatch(/[.?”]$/);
  }
  expect(made.join(' ')).toBe(libraryWall);
});

test('numbered points begin paragraphs, the first with what announces it', () => {
  const made = paragraphs(libraryWall);
  for (const start of ['There are three questions', 'Second, ', 'Third, ', 'Finally, ']) {
    expect(made.filter((text) => text.startsWith(start))).toHaveLength(1);
  }
});

test('line breaks of the author are where a long paragraph breaks first', () => {
  const [one, other] = [`${prose(300)} ${prose(300)}`, `${prose(300)} ${prose(300)}`];
  expect(paragraphs(`${one}\n${other}`)).toEqual([one, other]);
});

test('what is no wall stays one paragraph, and so does one endless sentence', () => {
  expect(paragraphs(`${prose(400)} ${prose(400)}`)).toHaveLength(1);
  expect(paragraphs(prose(2000))).toHaveLength(1);
});

test('a wall in a script without spaces is broken too', () => {
  const wall = '橋はなぜ夜に閉鎖されるのか、誰も教えてくれないのである。'.repeat(60);
  expect(paragraphs(wall).length).toBeGreaterThan(1);
  expect(paragraphs(wall).join('')).toBe(wall);
});
