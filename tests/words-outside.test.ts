import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsOutside } from './words-outside';

const root = join(import.meta.dirname, '..');
const files = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `${folder}/${path}`),
);

test('every word of the interface is in the catalogues', () => {
  expect(files.length).toBeGreaterThan(90);
  expect(files.flatMap((path) => wordsOutside(path, readFileSync(join(root, path), 'utf8')))).toEqual([]);
});

test.each([
  ['text', '<p>Read on</p>', 'Read on'],
  ['text beside an element', '<p><b>{name}</b> of X</p>', 'of X'],
  ['text in Arabic', '<p>اقرأ</p>', 'اقرأ'],
  ['an attribute', '<button title="Read" />', 'Read'],
  ['what a screen reader says', "<nav aria-label={'Contents'} />", 'Contents'],
  ['a template', `<img alt={\`Picture \${n}\`} />`, 'Picture'],
  ['a choice', "<input placeholder={open ? 'Search' : ''} />", 'Search'],
  ['what follows a condition', "<p>{open && 'Open'}</p>", 'Open'],
  ['a fallback', "<p>{name ?? 'Nobody'}</p>", 'Nobody'],
  ['a sum', "<p>{count + ' posts'}</p>", 'posts'],
  ['a string within a template', `<p>{\`\${open ? 'Open' : n}\`}</p>`, 'Open'],
  ['the title of the page', "document.title = 'Épure: Library'", 'Épure: Library'],
  ['an attribute that a script sets', "button.setAttribute('aria-label', 'Close')", 'Close'],
  ['a property', "make({ title: 'The offer' })", 'The offer'],
  ['a question', "confirm('Sure?')", 'Sure?'],
])('a word outside them is found: %s', (_, code, said) => {
  expect(wordsOutside('components/Planted.tsx', `\nconst a = 1;\n${code};`)).toEqual([
    `components/Planted.tsx:3: ${said}`,
  ]);
});

test.each([
  ["<p>{say(words, 'library.title')}</p>"],
  [`<button title={\`\${say(words, 'reader.close')} (Esc)\`} />`],
  ['<kbd>H</kbd>'],
  ['<kbd>Shift</kbd>'],
  ['<h1>Épure</h1>'],
  ['<p> · {n}/{all} — 100% ×</p>'],
  ["<p>{kind === 'gif' && picture}</p>"],
  ['<p>&nbsp;{n}</p>'],
  ['<div class="wide" data-testid="save" role="note" />'],
  ["button.setAttribute('class', 'quiet')"],
  [`document.title = \`Épure: \${say(words, 'library.title')}\``],
])('what is no word of the interface is let be: %s', (code) => {
  expect(wordsOutside('components/Fine.tsx', code)).toEqual([]);
});
