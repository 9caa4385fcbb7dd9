import { expect, test } from 'vitest';
import type { Copy } from '../pipeline/copy';
import { blockRanges, passagesOf, passagesText } from '../pipeline/passage';
import { fixtureJson } from './golden';

const { article } = fixtureJson<Copy>('annotated-copy', 'copy.json');
const passages = passagesOf(article.sections);
const text = passagesText(passages);

test('only blocks with words are passages, in reading order', () => {
  expect(passages.map(({ blockId }) => blockId)).toEqual([
    ...['b1', 'b3', 'b4', 'b5', 'b6', 'b7', 'b8', 'b9', 'b11', 'b12', 'b13', 'b15', 'b17', 'b20'],
  ]);
});

test('each passage stands in the text where it says', () => {
  for (const { start, text: words } of passages) expect(text.slice(start, start + words.length)).toBe(words);
});

test('the words of a paragraph, a heading, a list and code are the block’s own', () => {
  const blocks = article.sections.flatMap((section) => section.blocks);
  for (const { blockId, text: words } of passages) {
    const block = blocks.find(({ id }) => id === blockId);
    if (block && ['paragraph', 'heading', 'list', 'code'].includes(block.type)) expect(words).toBe(block.text);
  }
});

test('a range is cut at the borders of blocks; the line break between two belongs to none', () => {
  const start = text.indexOf('lower rate because of');
  const end = text.indexOf(' itself is free');
  expect(blockRanges(passages, { start, end })).toEqual([
    { blockId: 'b3', start: 109, end: 130 },
    { blockId: 'b4', start: 0, end: 29 },
  ]);
  const border = passages[1]?.start ?? 0;
  expect(blockRanges(passages, { start: border - 1, end: border })).toEqual([]);
});
