// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { type SpokenPart, spokenParts } from '../../pipeline/annotate/spoken-parts';
import type { Article } from '../../pipeline/article';
import type { Thread } from '../../pipeline/thread';
import { draw } from '../components/article/draw';
import { annotatedCopy } from '../export/copies';
import { fixtureJson, fixturesWith } from '../golden';

const texts = (parts: readonly SpokenPart[]) => parts.map(({ text }) => text);

test('sentence by sentence, each with its place, its language and its pictures told', () => {
  const parts = spokenParts(draw(), { notes: false });
  expect(texts(parts).slice(0, 5)).toEqual([
    'Who pays when a data centre is built on borrowed money?',
    'Who pays when a data centre is built on borrowed money?',
    'A short thread on loan guarantees, and on who insures the insurers.',
    'A bar chart: loans guaranteed by year, in billions.',
    'Picture, no description',
  ]);
  // A range runs over the numbers of notes, which are not read.
  const plain = (text = '') => text.replaceAll(/[\s\d]+/g, ' ').trim();
  for (const { text, range } of parts)
    if (range) expect(plain(range.toString()).replaceAll(' ', '')).toBe(plain(text).replaceAll(' ', ''));
  expect(parts.find(({ text }) => text.includes('التأمين'))?.lang).toBe('ar');
});

test('notes and comments only when asked for', () => {
  const note = annotatedCopy().notes[0]?.title ?? '';
  expect(texts(spokenParts(draw(), { notes: false })).join(' ')).not.toContain(note.concat(' A promise'));
  const withNotes = texts(spokenParts(draw(), { notes: true }));
  expect(withNotes.some((text) => text.includes('A promise to a lender'))).toBe(true);
  expect(withNotes.some((text) => text.includes('Said better than I could.'))).toBe(true);
});

test.each(fixturesWith('article.json'))('%s: no word of the posts is skipped', (name) => {
  const thread = fixtureJson<Thread>(name, 'thread.json');
  const article = fixtureJson<Article>(name, 'article.json');
  const root = draw({ content: { thread, article, notes: [], highlights: [], assets: {} } });
  const said = texts(spokenParts(root, { notes: false })).join(' ');
  const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  for (const block of article.sections.flatMap(({ blocks }) => blocks)) {
    if (block.type === 'paragraph' || block.type === 'heading') expect(letters(said)).toContain(letters(block.text));
  }
});
