import { expect, test } from 'vitest';
import { demoPosts } from '../../demo/posts';
import { frenchWall } from '../../demo/translation';
import { notesFor } from '../../pipeline/note/notes-for';
import { shippedMatcher } from '../../scripts/shipped-matcher';
import { blocksOf, composedThread } from '../compose/composed';
import { aChain } from '../nouns/thread';

const article = composedThread({
  posts: aChain(...demoPosts.map(({ text }) => text)),
  translation: { url: 'https://reader.example/1', title: null, lang: 'fr', text: frenchWall },
});
const translated = article.translation?.sections ?? [];
const ownBlocks = new Map(blocksOf(article).map((block) => [block.id, block]));
const theirBlocks = new Map(translated.flatMap(({ blocks }) => blocks).map((block) => [block.id, block]));
const notes = notesFor(article, { matcher: shippedMatcher(), noteLang: 'fr' });
const beside = notes.filter(({ blockId }) => theirBlocks.has(blockId));

test('a translation has blocks of its own', () => {
  expect(theirBlocks.size).toBeGreaterThan(0);
  for (const id of theirBlocks.keys()) expect(ownBlocks.has(id), id).toBe(false);
});

test('notes stand on the original and on the translation, about the same two subjects', () => {
  const own = notes.filter(({ blockId }) => ownBlocks.has(blockId));
  for (const placed of [own, beside]) {
    expect([...new Set(placed.map(({ topic }) => topic))].sort()).toEqual(['insurance', 'loan-guarantees']);
  }
  expect(own.length + beside.length).toBe(notes.length);
});

test('a note on the translation is called by the translation’s words, in its section', () => {
  expect(beside.length).toBeGreaterThan(0);
  for (const { blockId, sectionId, range, matched } of beside) {
    expect(theirBlocks.get(blockId)?.text.slice(range.start, range.end)).toBe(matched);
    expect(translated.find(({ id }) => id === sectionId)?.blocks.map(({ id }) => id)).toContain(blockId);
  }
});

test('later mentions lead back within the same text', () => {
  for (const { blockId, repeats } of notes) {
    const blocks = theirBlocks.has(blockId) ? theirBlocks : ownBlocks;
    for (const repeat of repeats) expect(blocks.has(repeat.blockId)).toBe(true);
  }
});

test('without a translation there are the original’s notes only', () => {
  const alone = notesFor({ ...article, translation: null }, { matcher: shippedMatcher(), noteLang: 'fr' });
  expect(alone).toEqual(notes.filter(({ blockId }) => ownBlocks.has(blockId)));
});
