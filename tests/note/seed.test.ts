import { describe, expect, test } from 'vitest';
import { read } from '../../pipeline';
import { stripPlaceholder } from '../../pipeline/detect/strip-placeholder';
import { pageTextOf, threadFromPageText } from '../../pipeline/pull/page-text';
import { shippedMatcher } from '../../scripts/shipped-matcher';
import { haveSeed, seedText } from '../captures';

/** The page the project began with, without an author or a day: « garanties », « assureur de dernier recours », … */
function seedReading() {
  const page = pageTextOf(stripPlaceholder(seedText()), '');
  if (!page.ok) throw new Error(page.detail);
  const thread = threadFromPageText(page.value, { now: '2026-11-23T12:00:00.000Z' });
  return read(thread, { matcher: shippedMatcher(), noteLang: 'fr', cleaning: { off: [] } });
}

describe.skipIf(!haveSeed)('the seed (skipped: no seed, when it is not on this machine)', () => {
  test('has its notes at the sections about guarantees and about insurance, and nowhere else', () => {
    const { article, notes } = seedReading();
    const textOf = (id: string) =>
      article.sections
        .find((section) => section.id === id)
        ?.blocks.map(({ text }) => text)
        .join(' ') ?? '';
    for (const { sectionId, topic } of notes) {
      const about = topic === 'insurance' ? /assureur|assurance/ : /garanti|renfloue|faillite/;
      expect(textOf(sectionId)).toMatch(about);
    }
    expect(new Set(notes.map(({ topic }) => topic))).toEqual(new Set(['loan-guarantees', 'insurance']));
    const ids = notes.map(({ id }) => id);
    for (const wanted of ['loan-guarantee', 'kinds-of-support', 'openai-letter-october-2025'])
      expect(ids).toContain(wanted);
    for (const wanted of ['insurer-of-last-resort', 'nuclear-insurance']) expect(ids).toContain(wanted);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('stays silent where « garantir que » and « prêts à saisir » stand', () => {
    const { article, notes } = seedReading();
    const blocks = article.sections.flatMap((section) => section.blocks);
    for (const { blockId, range } of notes) {
      const text = blocks.find((block) => block.id === blockId)?.text ?? '';
      const around = text.slice(Math.max(0, range.start - 20), range.end + 20);
      expect(around).not.toMatch(/garantir que|prêts à saisir/);
    }
  });

  test('carries the words that called each note where they stand', () => {
    const { article, notes } = seedReading();
    const blocks = article.sections.flatMap((section) => section.blocks);
    for (const { blockId, range, matched } of notes) {
      expect(blocks.find((block) => block.id === blockId)?.text.slice(range.start, range.end)).toBe(matched);
    }
  });
});
