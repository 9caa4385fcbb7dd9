import { describe, expect, test } from 'vitest';
import { demo, putDemo } from '../../demo';
import { writePack } from '../../pipeline/note/write-pack';
import { browserNames, type View } from '../browsers';
import { note, pack } from '../note/article-of';
import { setStage, settle } from './stage';

const triggers = { en: { strong: ['loan guarantee*'] } };
const mine = pack(
  [note('halls', {}, { topic: 'halls', rank: 3, title: { en: 'About halls', fr: 'Les halles' }, triggers })],
  {
    id: 'halls-pack',
    title: { en: 'Halls', fr: 'Halles' },
  },
);

/** Hands a file to the field, as a reader who chose it would. */
async function choose(options: View, name: string, text: string): Promise<void> {
  await options.see('[data-testid="pack-file"]');
  await options.evaluate(
    (file) => {
      const input = document.querySelector<HTMLInputElement>('[data-testid="pack-file"]');
      const held = new DataTransfer();
      held.items.add(new File([file.text], file.name));
      if (!input) return;
      input.files = held.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { name, text },
  );
}

const notes = (reader: View) => reader.attributes('[data-testid="note"]', 'data-note-id');

describe.each(browserNames)('%s: note packs', (browser) => {
  const stage = setStage(browser, putDemo);

  test('a file that is no pack is refused with the line, and nothing is added', async () => {
    const options = await stage.session.extensionPage('options.html');
    await choose(options, 'halls.yaml', writePack(mine).replace('rank: 3', 'rank: 9'));
    await options.see('[data-testid="problems"]');
    const line =
      writePack(mine)
        .split('\n')
        .findIndex((text) => text.includes('rank: 3')) + 1;
    expect(await options.text('[data-testid="problems"]')).toContain(`Line ${line}:`);
    expect(await options.count('[data-pack="halls-pack"]')).toBe(0);
    await options.close();
  });

  test('a pack is shown before it is added, and then its note stands beside the words', async () => {
    const options = await stage.session.extensionPage('options.html');
    await choose(options, 'halls.yaml', writePack(mine));
    await options.see('[data-testid="preview"]');
    expect(await options.text('[data-testid="preview"]')).toContain('About halls');
    expect(await options.count('[data-pack="halls-pack"]')).toBe(0);
    await options.click('[data-testid="pack-add"]');
    await options.see('[data-pack="halls-pack"]');
    await options.type('[data-testid="try-all"]', 'A loan guarantee is a promise.');
    await options.see('.tried');
    expect(await options.text('.tried')).toContain('About halls');
    expect(await options.text('.tried')).toContain('loan guarantee*');
    await options.close();

    const { reader } = await stage.read(demo.thread);
    await reader.see('[data-note-id="halls"]');
  });

  test('a pack that is switched off is silent, and the others go on', async () => {
    const options = await stage.session.extensionPage('options.html');
    await options.click('[data-testid="pack-halls-pack"]');
    await options.click('[data-testid="topic-insurance"]');
    await settle();
    await options.close();
    const { reader } = await stage.read(demo.thread);
    await reader.see('[data-testid="note"]');
    expect(await notes(reader)).not.toContain('halls');
    expect(await reader.count('[data-topic="insurance"]')).toBe(0);
  });

  test('a note that is of no help goes, comes back when it is undone, and says why it stood there', async () => {
    const { page, reader } = await stage.read(demo.thread);
    await reader.see('[data-testid="note"]');
    const before = await notes(reader);
    await reader.click('[data-testid="note-why"] > summary');
    await reader.click('[data-testid="note-hide-here"]');
    await reader.see('[data-testid="note-undo"]');
    expect(await notes(reader)).toEqual(before.slice(1));
    await page.close();

    const again = await stage.read(demo.thread);
    await again.reader.see('[data-testid="note-list"]');
    expect(await notes(again.reader)).toEqual(before.slice(1));
    await again.reader.click('[data-testid="note-list"] > summary');
    await again.reader.click('[data-testid="note-show"]');
    await again.reader.see(`[data-note-id="${before[0]}"]`);
    expect(await notes(again.reader)).toEqual(before);
  });

  test('n and Shift+n go from note to note', async () => {
    const { page, reader } = await stage.read(demo.thread);
    await reader.see('[data-testid="note"]');
    const focused = () =>
      reader.evaluate(
        () => document.activeElement?.closest('[data-testid="note"]')?.getAttribute('data-note-id') ?? '',
        null,
      );
    const [first, second] = await notes(reader);
    await page.press('n');
    expect(await focused()).toBe(first);
    await page.press('n');
    expect(await focused()).toBe(second ?? first);
    await page.press('Shift+N');
    expect(await focused()).toBe(first);
  });

  test('a note is written with a live test, and stands in an article', async () => {
    const options = await stage.session.extensionPage('options.html');
    await options.click('[data-testid="note-new"]');
    await options.see('[data-testid="editor"]');
    expect(await options.attribute('[data-testid="note-save"]', 'disabled')).not.toBeNull();
    for (const lang of ['en', 'fr']) {
      await options.type(`[data-testid="note-title-${lang}"]`, `Mine ${lang}`);
      await options.type(`[data-testid="note-body-${lang}"]`, 'What I know.');
    }
    await options.type('[data-testid="source-0-title"]', 'A page');
    await options.type('[data-testid="source-0-publisher"]', 'Somebody');
    await options.type('[data-testid="source-0-url"]', 'example.org/');
    await options.type('[data-testid="phrases-strong"]', 'promise made');
    await options.type('[data-testid="try-note"]', 'It is a promise made to a lender.');
    await options.until(
      'the words that would be called',
      () => document.querySelector('[data-testid="try-note-result"] mark')?.textContent === 'promise made',
      null,
    );
    await options.click('[data-testid="note-save"]');
    await options.see('[data-pack="my-notes"]');
    await options.close();
    const { reader } = await stage.read(demo.thread);
    await reader.see('[data-note-id="mine-en"]');
  });
});
