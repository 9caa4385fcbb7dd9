// @vitest-environment jsdom
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../pipeline/article';
import { clean } from '../../pipeline/clean';
import { compose } from '../../pipeline/compose';
import { type Copy, makeCopy } from '../../pipeline/copy';
import { toEpub } from '../../pipeline/export/epub';
import type { Thread } from '../../pipeline/thread';
import { fixtureJson, fixturesWith } from '../golden';
import { anyThread } from '../nouns/any-thread';
import { annotatedCopy, english as words } from './copies';
import { copyFullOf, copyPointingTo } from './hostile-copy';
import { badAddresses, injections } from './injection-corpus';

type Book = Map<string, Uint8Array>;

function book(copy: Copy): Book {
  return new Map(Object.entries(unzipSync(toEpub(copy, { words, stylesheet: '/* assets/styles/book.css */' }))));
}

function xml(text: string): Document {
  const read = new DOMParser().parseFromString(text, 'application/xhtml+xml');
  const fault = read.querySelector('parsererror');
  if (fault) throw new Error(fault.textContent ?? '');
  return read;
}

/** A document of the book, read as XML: a fault throws. */
function documentOf(files: Book, name: string): Document {
  const text = strFromU8(files.get(`book/${name}`) ?? new Uint8Array());
  return xml(text);
}

function documents(files: Book): [name: string, Document][] {
  const names = [...files.keys()].filter((name) => name.endsWith('.xhtml')).map((name) => name.replace('book/', ''));
  return names.map((name) => [name, documentOf(files, name)]);
}

/** Every link and picture inside the book leads to something that is there; nothing is loaded from elsewhere. */
function expectWhole(files: Book): void {
  const pages = new Map(documents(files));
  for (const [name, page] of pages) {
    for (const link of page.querySelectorAll('a[href]')) {
      const href = link.getAttribute('href') ?? '';
      if (/^https?:\/\//u.test(href)) continue;
      const [file = '', id] = href.split('#');
      const target = file === '' ? page : pages.get(file);
      expect(target, `${name}: ${href}`).toBeDefined();
      if (id !== undefined) expect(target?.getElementById(id), `${name}: ${href}`).not.toBeNull();
    }
    for (const picture of page.querySelectorAll('img')) {
      expect([...files.keys()]).toContain(`book/${picture.getAttribute('src')}`);
    }
    expect(page.querySelectorAll('script, iframe, object, embed, form, video, audio')).toHaveLength(0);
  }
  const listed = xml(strFromU8(files.get('book/package.opf') ?? new Uint8Array()));
  const items = [...listed.querySelectorAll('manifest > item')].map((item) => item.getAttribute('href'));
  const inside = [...files.keys()].filter((name) => name.startsWith('book/') && !name.endsWith('.opf'));
  expect(items.map((href) => `book/${href}`).sort()).toEqual(inside.sort());
}

test('the mimetype comes first and is not compressed, so that the file is known for a book', () => {
  const bytes = toEpub(annotatedCopy(), { words, stylesheet: '' });
  expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
});

test('the sample copy: title page, a chapter a section, translation, notes, colophon', () => {
  const files = book(annotatedCopy());
  expectWhole(files);
  const contents = documentOf(files, 'contents.xhtml');
  expect([...contents.querySelectorAll('nav a')].map((link) => link.textContent)).toEqual([
    'Who pays when a data centre is built on borrowed money?',
    'Who bears the loss?',
    'Three kinds of help',
    'An insurer of last resort',
    expect.stringContaining('Translation · '),
    'Context notes',
    'About this copy',
  ]);
});

test('a note stands at the end, its words lead to it and it leads back', () => {
  const files = book(annotatedCopy());
  const pages = new Map(documents(files));
  const notes = pages.get('notes.xhtml');
  expect(notes?.querySelectorAll('aside[role=note]')).toHaveLength(annotatedCopy().notes.length);
  const [reference] = [...pages].flatMap(([, page]) => [...page.querySelectorAll('.note-reference a')]);
  const id = reference?.getAttribute('href')?.replace('notes.xhtml#', '') ?? '';
  const back = notes?.getElementById(id)?.querySelector('.note-called a')?.getAttribute('href') ?? '';
  const [file = '', called = ''] = back.split('#');
  expect(pages.get(file)?.getElementById(called)?.textContent).toBe('loan guarantee');
  for (const [name, page] of pages) if (name !== 'notes.xhtml') expect(page.querySelector('aside.note')).toBeNull();
});

test('comments stand with their words, and every highlight is marked', () => {
  const copy = annotatedCopy();
  const pages = documents(book(copy)).map(([, page]) => page);
  const marked = pages.flatMap((page) => [...page.querySelectorAll('mark')].map((mark) => mark.dataset.highlight));
  expect([...new Set(marked)].sort()).toEqual(copy.highlights.map(({ id }) => id).sort());
  const commented = copy.highlights.filter(({ comment }) => comment !== '').length;
  expect(pages.flatMap((page) => [...page.querySelectorAll('aside.comment')])).toHaveLength(commented);
});

test.each(fixturesWith('article.json'))('%s is a whole book that says all the article says', (name) => {
  const thread = fixtureJson<Thread>(name, 'thread.json');
  const article = fixtureJson<Article>(name, 'article.json');
  const files = book(makeCopy({ thread, article, notes: [], highlights: [], assets: {} }, null));
  expectWhole(files);
  const said = documents(files)
    .filter(([file]) => file.startsWith('section-'))
    .flatMap(([, page]) => [...page.querySelectorAll('[data-block]')].map((block) => block.getAttribute('data-block')));
  expect(said).toEqual(article.sections.flatMap(({ blocks }) => blocks.map(({ id }) => id)));
});

test('any thread is a whole book', () => {
  fc.assert(
    fc.property(anyThread, (thread) => {
      const article = compose(clean(thread));
      expectWhole(book(makeCopy({ thread, article, notes: [], highlights: [], assets: {} }, null)));
    }),
    { numRuns: 15 },
  );
});

describe('what others wrote', () => {
  const all = Object.values(injections);

  test.each([all.join('\n'), all.toReversed().join(' ')])('stays text: %#', (text) => {
    const files = book(copyFullOf(text));
    for (const [, page] of documents(files)) {
      const attributes = [...page.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
      expect(attributes.filter(({ name }) => /^on|^srcdoc$|^formaction$/u.test(name))).toEqual([]);
      expect(page.querySelectorAll('script, iframe, svg, style')).toHaveLength(0);
    }
    const title = documentOf(files, 'title.xhtml').querySelector('h1')?.textContent ?? '';
    const readable = (words: string) => words.replaceAll(/[^\t\n\r\u0020-\u{10FFFF}]|[\uFFFD\uFFFE\uFFFF]/gu, '');
    expect(readable(title.toWellFormed()).replaceAll(/\s+/gu, ' ').trim()).toBe(
      readable(text.toWellFormed()).replaceAll(/\s+/gu, ' ').trim(),
    );
  });

  test.each(badAddresses)('%j is no link', (address) => {
    expectWhole(book(copyPointingTo(address)));
  });
});

test('a picture that no reading system must show, or that is damaged, is a link', () => {
  const copy = annotatedCopy();
  const [address = ''] = Object.keys(copy.assets);
  for (const asset of [
    { type: 'image/svg+xml', data: 'PHN2Zy8+' },
    { type: 'image/png', data: '%' },
  ]) {
    const files = book({ ...copy, assets: { [address]: asset } });
    expectWhole(files);
    expect([...files.keys()].filter((name) => name.includes('images/'))).toEqual([]);
  }
});
