import { describe, expect, test } from 'vitest';
import { demo, putDemo } from '../../demo';
import { browserNames, type View } from '../browsers';
import { setStage } from './stage';

interface SeenNote {
  topic: string;
  text: string;
  sources: string[];
  dated: boolean;
  section: string;
  /** True when it stands beside its words, false when among them. */
  inMargin: boolean;
}

const seenNotes = (reader: View) =>
  reader.evaluate((): SeenNote[] => {
    const body = document.querySelector('.article-body p')?.getBoundingClientRect();
    return [...document.querySelectorAll<HTMLElement>('[data-testid="note"]')].map((note) => ({
      topic: note.dataset.topic ?? '',
      text: note.textContent ?? '',
      sources: [...note.querySelectorAll('.note-sources a')].map((link) => link.getAttribute('href') ?? ''),
      dated: note.querySelector('time') !== null,
      section: note.closest('[data-testid="section"]')?.textContent ?? '',
      inMargin: note.getBoundingClientRect().left >= (body?.right ?? 0),
    }));
  }, null);

/** What each section says of itself, its notes left out, and how many notes it has. */
const sections = (reader: View) =>
  reader.evaluate(
    () =>
      [...document.querySelectorAll('[data-testid="section"]')].map((section) => ({
        text: section.textContent ?? '',
        notes: section.querySelectorAll('[data-testid="note"]').length,
      })),
    null,
  );

describe.each(browserNames)('%s: context notes', (browser) => {
  const stage = setStage(browser, putDemo);

  test('stand at the sections about loan guarantees and about insurance, with sources, date and the words that called', async () => {
    const { reader } = await stage.read(demo.thread);
    await reader.see('[data-testid="note"]');
    const notes = await seenNotes(reader);
    expect([...new Set(notes.map(({ topic }) => topic))].sort()).toEqual(['insurance', 'loan-guarantees']);
    for (const note of notes) {
      expect(note.sources.length, note.text).toBeGreaterThan(0);
      expect(note.sources.every((address) => address.startsWith('https://'))).toBe(true);
      expect(note.dated, note.text).toBe(true);
      expect(note.text).toMatch(/called by/i);
    }
  });

  test('stand nowhere else', async () => {
    const { reader } = await stage.read(demo.thread);
    await reader.see('[data-testid="note"]');
    const others = (await sections(reader)).filter(({ text }) => !/guarant|insur|bailout/i.test(text));
    expect(others.length).toBeGreaterThan(0);
    expect(others.map(({ notes }) => notes)).toEqual(others.map(() => 0));

    const elsewhere = await stage.read(demo.long);
    await elsewhere.reader.see('[data-testid="title"]');
    expect(await elsewhere.reader.count('[data-testid="note"]')).toBe(0);
    await elsewhere.page.close();
  });

  test('stand in the margin of a wide window and between the paragraphs of a narrow one', async () => {
    const { page, reader } = await stage.read(demo.thread);
    await page.resize(1400, 900);
    await reader.see('[data-testid="note"]');
    expect((await seenNotes(reader)).every(({ inMargin }) => inMargin)).toBe(true);
    await page.resize(480, 900);
    await reader.until('a narrow window', () => innerWidth <= 480, null);
    expect((await seenNotes(reader)).some(({ inMargin }) => inMargin)).toBe(false);
    const overflows = await reader.evaluate(() => document.documentElement.scrollWidth > innerWidth, null);
    expect(overflows).toBe(false);
  });
});

describe.each(browserNames)('%s: context notes for a French reader', (browser) => {
  const stage = setStage(browser, putDemo, { lang: 'fr' });

  test('are written in French', async () => {
    const { reader } = await stage.read(demo.thread);
    await reader.see('[data-testid="note"]');
    const langs = await reader.attributes('[data-testid="note"] .note-title', 'lang');
    expect(new Set(langs)).toEqual(new Set(['fr']));
  });

  test('stand in a narrow window in which everything can be reached', async () => {
    const { page, reader } = await stage.takeOffer(demo.stuck);
    await reader.see('[data-testid="title"]');
    await page.resize(480, 900);
    await reader.until('a narrow window', () => innerWidth <= 480, null);
    await reader.until(
      'the close button inside the window',
      () => (document.querySelector('[data-testid="close"]')?.getBoundingClientRect().right ?? Infinity) <= innerWidth,
      null,
      3_000,
    );
  });
});
