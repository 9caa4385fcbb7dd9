import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { storePictures } from '../../scripts/pictures/list';

const root = join(import.meta.dirname, '..', '..');
const ours = (folder: string, deep: boolean): string[] =>
  readdirSync(join(root, folder), { recursive: deep, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(root, folder, file));
const pages = [...ours('.', false), ...ours('docs', true), ...ours('demo', true)];
const named = pages.map((file) => [relative(root, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')] as const);

/** The addresses that a page leads to or shows, in Markdown and in HTML, those of the web left out. */
function nearby(markdown: string): string[] {
  const found = [
    ...markdown.matchAll(/\]\(([^)\s]+)\)/gu),
    ...markdown.matchAll(/\b(?:src|srcset|href)="([^"]+)"/gu),
  ].map(([, address = '']) => address);
  return found.filter((address) => !/^[a-z]+:/u.test(address));
}

/** The names under which a page's headings can be linked to, as GitHub makes them. */
function anchors(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test('the pages are found', () => {
  expect(named.map(([name]) => name)).toEqual(
    expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/store/fr/listing.md']),
  );
});

describe.each(named)('%s', (name, text) => {
  test('leads only to files and headings that are there', () => {
    const missing = nearby(text).filter((address) => {
      const [path = '', anchor] = address.split('#');
      const file = path === '' ? join(root, name) : join(root, dirname(name), decodeURI(path));
      if (!existsSync(file)) return true;
      return anchor !== undefined && !anchors(readFileSync(file, 'utf8')).includes(anchor);
    });
    expect(missing).toEqual([]);
  });

  test('names only commands that are there', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
    const commands = [...text.matchAll(/\bnpm (?:run (?:--silent )?)?(start|test|(?<=run (?:--silent )?)[\w:]+)/gu)];
    expect(commands.map(([, command = '']) => command).filter((command) => !(command in scripts))).toEqual([]);
  });
});

test('what is linked to and not there would be seen', () => {
  expect(nearby('[a](docs/none.md) <img src="b.png"> [web](https://a.example)')).toEqual(['docs/none.md', 'b.png']);
  expect(anchors('## A worked example: a rule')).toEqual(['a-worked-example-a-rule']);
});

describe.each(['en', 'fr'])('the stores in %s', (lang) => {
  const plain = (text: string) => text.replaceAll(/\s/gu, ' ');
  const listing = plain(readFileSync(join(root, 'docs', 'store', lang, 'listing.md'), 'utf8'));
  const words = JSON.parse(readFileSync(join(root, 'public', '_locales', lang, 'messages.json'), 'utf8')) as Record<
    'name' | 'description',
    { message: string }
  >;

  test('have the name and the summary that the package has, as long as they may be', () => {
    expect(words.name.message.length).toBeLessThanOrEqual(45);
    expect(words.description.message.length).toBeLessThanOrEqual(132);
    expect(listing).toContain(`## ${lang === 'en' ? 'Name' : 'Nom'}  ${plain(words.name.message)}`);
    expect(listing).toContain(`## ${lang === 'en' ? 'Summary' : 'Résumé'}  ${plain(words.description.message)}`);
  });

  test.each(storePictures)('have $name, 1280 by 800', ({ name }) => {
    const file = readFileSync(join(root, 'docs', 'store', lang, `${name}.png`));
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1280, 800]);
    expect(listing).toContain(`${name}.png`);
  });
});

test('the walk through is small enough to be shown on a page', () => {
  expect(statSync(join(root, 'docs', 'pictures', 'walkthrough.gif')).size).toBeLessThan(2_500_000);
});
