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

/** Opens “why is this here?” of the first note and presses one of its two ways to be rid of it; gives the note's id. */
async function putAway(reader: View, button: 'note-hide-here' | 'note-hide-always'): Promise<string> {
  await reader.see('[data-testid="note"]');
  const id = (await reader.attribute('[data-testid="note"]', 'data-note-id')) ?? '';
  await reader.click(`[data-note-id="${id}"] [data-testid="note-why"] summary`);
  await reader.click(`[data-note-id="${id}"] [data-testid="${button}"]`);
  await reader.gone(`[data-note-id="${id}"]`);
  return id;
}

const noteIds = (reader: View) => reader.attributes('[data-testid="note"]', 'data-note-id');

describe.each(browserNames)('%s: a note that does not help', (browser) => {
  const stage = setStage(browser, putDemo);

  test('is hidden in this article, said to be, and comes back when asked', async () => {
    const first = await stage.read(demo.thread);
    await first.reader.see('[data-testid="note"]');
    const before = await noteIds(first.reader);
    const hidden = await putAway(first.reader, 'note-hide-here');
    expect(await first.reader.text('[data-testid="note-said"]')).toContain('is hidden in this article');
    expect(await noteIds(first.reader)).toEqual(before.filter((id) => id !== hidden));
    await first.page.close();

    const { reader } = await stage.read(demo.thread);
    await reader.see('[data-testid="note"]');
    expect(await noteIds(reader)).not.toContain(hidden);
    await reader.click('[data-testid="note-list"] summary');
    await reader.click('[data-testid="note-show"]');
    await reader.see(`[data-testid="note"][data-note-id="${hidden}"]`);
    expect(await noteIds(reader)).toEqual(before);
  });

  test('can be taken back at once', async () => {
    const { reader } = await stage.read(demo.thread);
    await reader.see('[data-testid="note"]');
    const before = await noteIds(reader);
    await putAway(reader, 'note-hide-here');
    await reader.click('[data-testid="note-undo"]');
    await reader.until(
      'all notes',
      (count) => document.querySelectorAll('[data-testid="note"]').length === count,
      before.length,
    );
    expect(await noteIds(reader)).toEqual(before);
  });

  test('is gone for good: off on the options page, and on again from there', async () => {
    const first = await stage.read(demo.thread);
    const hidden = await putAway(first.reader, 'note-hide-always');
    expect(await first.reader.text('[data-testid="note-said"]')).toContain('off for good');
    await first.page.close();

    const options = await stage.session.extensionPage('options.html');
    await options.see('[data-testid="pack"]');
    const isOn = (press: boolean) =>
      options.evaluate(
        ({ id, press }) => {
          const boxes = document.querySelectorAll<HTMLInputElement>('[data-testid="pack"] input[data-testid^="note-"]');
          const box = [...boxes].find(({ dataset }) => dataset.testid?.endsWith(`-${id}`));
          if (press) box?.click();
          return box?.checked ?? null;
        },
        { id: hidden, press },
      );
    expect(await isOn(false)).toBe(false);
    const second = await stage.read(demo.thread);
    await second.reader.see('[data-testid="note"]');
    expect(await noteIds(second.reader)).not.toContain(hidden);
    await second.page.close();

    expect(await isOn(true)).toBe(true);
    await options.close();
    const { reader } = await stage.read(demo.thread);
    await reader.see(`[data-testid="note"][data-note-id="${hidden}"]`);
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
