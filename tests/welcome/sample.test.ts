import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { preparedPacks } from '../../assets/notes';
import en from '../../assets/sample/en.json';
import fr from '../../assets/sample/fr.json';
import { sampleContent } from '../../entrypoints/welcome/sample';
import { compile } from '../../pipeline/note/compile';
import { notesFor } from '../../pipeline/note/notes-for';

const packs = preparedPacks.map(({ pack }) => pack);

test('every sample is looked at here', () => {
  const files = readdirSync(new URL('../../assets/sample/', import.meta.url));
  expect(files.sort()).toEqual(['en.json', 'fr.json']);
});

test.each([
  ['en', en],
  ['fr', fr],
] as const)('the sample in %s shows all that Épure does', (lang, sample) => {
  const { article, thread, highlights } = sampleContent(sample);
  const text = article.sections.flatMap(({ blocks }) => blocks).map((block) => block.text);
  expect(article.lang).toBe(lang);
  expect(thread.posts.map((post) => post.text)).toEqual(sample.posts);
  expect(text.join(' ')).not.toMatch(/\d\/6|🧵/u);
  expect(article.removed.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['thread-number', 'thread-marker']));
  expect(article.sections.some(({ folded }) => folded)).toBe(true);
  expect(article.sections.some(({ blocks }) => blocks.some((block) => 'continues' in block && block.continues))).toBe(
    true,
  );
  expect(highlights).toHaveLength(1);
  const notes = notesFor(article, { matcher: compile(packs, preparedPacks), noteLang: lang });
  const topics = new Set(notes.map(({ topic }) => topic));
  expect(topics.size).toBeGreaterThan(1);
});
