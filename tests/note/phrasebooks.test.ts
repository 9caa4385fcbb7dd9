import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { preparedPacks, shippedPacks } from '../../assets/notes';
import type { Pack } from '../../pipeline/note';
import { compile, type PreparedPack } from '../../pipeline/note/compile';
import { placeNotes } from '../../pipeline/note/place';
import { writePhrasebooks } from '../../pipeline/note/write-phrasebook';
import { chosenPacks, everythingOn } from '../../pipeline/note-choice';
import { articleOf, note, pack } from './article-of';

const folder = join(import.meta.dirname, 'eval');
const sets = readdirSync(folder).filter((name) => name.startsWith('development-'));

describe('the phrasebooks that the build makes of the packs that ship', () => {
  const [read, prepared] = [compile(shippedPacks), compile(shippedPacks, preparedPacks)];

  test('are in the bundle for each pack and language', () => {
    expect(preparedPacks.map((one) => one.pack)).toEqual(shippedPacks);
    for (const { pack, books } of preparedPacks) expect(books).toEqual(writePhrasebooks(pack));
  });

  test.each(sets)('call the same notes as the packs themselves: %s', (name) => {
    const lang = /-([a-z]+)\.yaml$/.exec(name)?.[1] ?? '';
    const paragraphs = parse(readFileSync(join(folder, name), 'utf8')) as { text: string }[];
    const article = articleOf(
      paragraphs.map(({ text }) => text),
      { lang },
    );
    const placed = placeNotes(article, prepared, { lang: 'en' });
    expect(placed.length).toBeGreaterThan(5);
    expect(placed).toEqual(placeNotes(article, read, { lang: 'en' }));
  });
});

describe('a phrasebook', () => {
  const whole = pack([note('a', { strong: ['tide'] }), note('b', { strong: ['quay'] })]);
  // A book that says something else than the pack shows whether it was the book that was asked.
  const other = pack([note('a', { strong: ['crane'] }), note('b', { strong: ['mole'] })]);
  const prepared: PreparedPack[] = [{ pack: whole, books: writePhrasebooks(other) }];
  const called = (given: Pack, lang = 'en') =>
    placeNotes(articleOf([['tide', 'quay', 'crane', 'mole']], { lang }), compile([given], prepared), {
      lang: 'en',
    }).map(({ id, matched }) => `${id} ${matched}`);

  test('is asked for the pack it was written from, and for what a reader left on of it', () => {
    expect(called(whole)).toEqual(['a crane', 'b mole']);
    const [left] = chosenPacks([whole], { ...everythingOn, notes: [`${whole.id}/a`] });
    expect(left && called(left)).toEqual(['b mole']);
  });

  test('is not asked for a pack that was changed', () => {
    const changed = { ...whole, notes: whole.notes.map((one) => ({ ...one })) };
    expect(called(changed)).toEqual(['a tide', 'b quay']);
    expect(called({ ...whole, shared: { en: { words: { x: 'y' } } } })).toEqual(['a tide', 'b quay']);
    expect(called({ ...whole, id: 'other' })).toEqual(['a tide', 'b quay']);
  });

  test('beside others keeps its own words', () => {
    const second = { ...pack([note('c', { strong: ['tide mole'], weak: ['quay'], near: ['crane'] })]), id: 'second' };
    const article = articleOf(['a crane on rails', 'the tide mole']);
    const placed = placeNotes(article, compile([whole, second], prepared), { lang: 'en' });
    expect(placed.map(({ id, matched }) => `${id} ${matched}`)).toEqual(['a crane', 'c tide mole', 'b mole']);
  });

  test('knows only its own words, whatever a text says', () => {
    const article = articleOf([['constructor tostring proto hasownproperty tide']]);
    expect(placeNotes(article, compile([whole]), { lang: 'en' }).map(({ id }) => id)).toEqual(['a']);
  });
});
