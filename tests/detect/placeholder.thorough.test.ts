import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findPlaceholder } from '../../pipeline/detect/placeholder';
import { page, wall } from './page';
import { hanging, notHanging, wordings } from './placeholder-cases';

const pairs = (lines: readonly string[]) => [
  [lines[0], lines[1]],
  [lines[0], lines[2]],
  [lines[1], lines[2]],
];

describe('findPlaceholder', () => {
  it.each(wordings)('knows the lines in $lang: $lines.0', ({ lang, lines: [title, what, howLong] }) => {
    const found = findPlaceholder(page(`<main><h2>${title}</h2><p>${what}</p><p>${howLong}</p></main>`));
    expect(found?.lang).toBe(lang);
  });

  it.each(wordings)('knows any two of the lines in $lang: $lines.0', ({ lines }) => {
    for (const two of pairs(lines)) {
      expect(
        findPlaceholder(page(`<div>${two.map((line) => `<p>${line}</p>`).join('')}</div>`)),
        two.join(' / '),
      ).not.toBeNull();
    }
  });

  it.each(wordings)('is silent about any single line in $lang: $lines.0', ({ lines }) => {
    for (const line of lines) {
      expect(findPlaceholder(page(`<main><p>${line}</p><p>${wall}</p></main>`)), line).toBeNull();
    }
  });

  it.each(wordings)('is silent about the lines in $lang quoted in prose: $lines.0', ({ lines }) => {
    const quoted = lines.map((line) => `<p>${line}</p>`).join('');
    expect(findPlaceholder(page(`<article><p>${wall}</p>${quoted}<p>${wall}</p></article>`))).toBeNull();
    expect(findPlaceholder(page(`<article><blockquote>${quoted}</blockquote></article>`))).toBeNull();
  });

  it.each(Object.entries(hanging))('fires: %s', (_name, body) => {
    expect(findPlaceholder(page(body))).not.toBeNull();
  });

  it.each(Object.entries(notHanging))('is silent: %s', (_name, body) => {
    expect(findPlaceholder(page(body))).toBeNull();
  });

  it('works on a page outside any window, as a saved one is', () => {
    const window = new JSDOM('').window;
    const saved = new window.DOMParser().parseFromString(hanging['a box of its own'] ?? '', 'text/html');
    expect(findPlaceholder(saved)?.lang).toBe('fr');
  });

  it('gives the box of the lines, spinner included, and never the text beside it', () => {
    const document = page(
      `<main><p id="wall">${wall}</p><div id="box"><i class="spinner"></i>${hanging['two lines']}</div></main>`,
    );
    expect(findPlaceholder(document)?.elements.map(({ id }) => id)).toEqual(['box']);
  });

  it('gives the lines alone where they have no box of their own', () => {
    const document = page(hanging['in the article, after the wall of text'] ?? '');
    expect(findPlaceholder(document)?.elements.map(({ localName }) => localName)).toEqual(['h2', 'p', 'p']);
  });
});
