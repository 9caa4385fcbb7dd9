import { describe, expect, test } from 'vitest';
import insurance from '../../assets/notes/insurance.yaml';
import loanGuarantees from '../../assets/notes/loan-guarantees.yaml';
import openaiNovember2025 from '../../assets/notes/openai-november-2025.yaml';
import { parsePack } from '../../pipeline/note/parse-pack';
import { shippedPacks } from '../../scripts/shipped-matcher';

const packs = shippedPacks();
const notes = packs.flatMap((pack) => pack.notes.map((note) => ({ pack: pack.id, id: note.id, note })));

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

describe('the packs that ship', () => {
  test('are three, valid, and no two notes share an id', () => {
    expect(packs.map(({ id }) => id).sort()).toEqual(['insurance', 'loan-guarantees', 'openai-november-2025']);
    for (const pack of packs) expect(parsePack(pack)).toMatchObject({ ok: true });
    expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
  });

  test('are the same from disk and in the bundle, where another reader of YAML makes them', () => {
    expect([insurance, loanGuarantees, openaiNovember2025]).toEqual(packs);
  });

  test.each(notes)('$pack/$id: both languages, short, dated, with sources at addresses of the web', ({ note }) => {
    expect(note.title.en && note.title.fr).toBeTruthy();
    expect(wordsIn(note.body.en)).toBeGreaterThan(15);
    expect(wordsIn(note.body.en)).toBeLessThanOrEqual(60);
    expect(wordsIn(note.body.fr)).toBeGreaterThan(15);
    expect(wordsIn(note.body.fr)).toBeLessThanOrEqual(70);
    // French keeps its marks, and the digits of a number, on the line.
    expect(`${note.title.fr} ${note.body.fr}`).not.toMatch(/ [;:!?»%]|« |\d \d{3}/u);
    expect(note.asOf).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    expect(note.sources.length).toBeGreaterThanOrEqual(1);
    expect(note.sources.length).toBeLessThanOrEqual(3);
    for (const { url, title, publisher } of note.sources) {
      expect(new URL(url).protocol).toBe('https:');
      expect(title && publisher).toBeTruthy();
    }
    expect(Object.keys(note.triggers)).toEqual(expect.arrayContaining(['en', 'fr']));
  });

  test.each(packs)(
    '$id: what calls a note by classes of words alone is the same in every language',
    ({ shared, notes }) => {
      const languages = Object.keys(shared ?? {});
      const named = languages.map((lang) => Object.keys(shared?.[lang]?.words ?? {}));
      const common = new Set(named[0]?.filter((name) => named.every((names) => names.includes(name))));
      for (const { id, triggers } of notes) {
        const frames = languages.map((lang) => (triggers[lang]?.strong ?? []).filter((text) => isFrame(text, common)));
        for (const own of frames) expect(own, id).toEqual(frames[0]);
      }
    },
  );
});

/** Written with nothing but names that every language gives to its own words. */
function isFrame(text: string, names: ReadonlySet<string>): boolean {
  return text.split(' && ').every((part) => names.has(/^!?<(.+)>$/.exec(part)?.[1] ?? ''));
}
