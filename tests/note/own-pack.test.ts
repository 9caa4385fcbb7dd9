import { expect, test } from 'vitest';
import { copyNote, type Draft, freeId, idFrom, withOwnNote } from '../../pipeline/note/own-pack';
import { parsePack } from '../../pipeline/note/parse-pack';
import { tryText } from '../../pipeline/note/try-text';
import { shippedPacks } from '../../scripts/shipped-matcher';
import { note, pack } from './article-of';

const draft = (id: string): Draft => ({ note: note(id, { strong: ['water'] }), shared: {} });

test('the first note makes the pack, the last one takes it away, and each change is a version', () => {
  const one = withOwnNote(null, 'a', draft('a'));
  const two = withOwnNote(one, 'b', draft('b'));
  expect([one?.version, two?.version]).toEqual([1, 2]);
  expect(two?.notes.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(parsePack(two)).toMatchObject({ ok: true });
  const changed = withOwnNote(two, 'a', { ...draft('a'), note: { ...draft('a').note, topic: 'rain' } });
  expect(changed?.notes.map(({ id, topic }) => [id, topic])).toEqual([
    ['a', 'rain'],
    ['b', 'b'],
  ]);
  expect(withOwnNote(one, 'a', null)).toBeNull();
});

test('ids are made of titles, and none twice', () => {
  expect(idFrom('L’eau, à Évry !')).toBe('l-eau-a-evry');
  expect(idFrom('水')).toBe('note');
  expect(freeId(pack([note('a', {}), note('a-2', {})]), 'a')).toBe('a-3');
});

test('a copy of a note that ships says what it said, and is called by the same text', () => {
  const texts: [string, string][] = [
    ['en', 'The government stands behind the loans of the airline.'],
    ['fr', 'L’État garantit les emprunts de la compagnie aérienne.'],
    ['en', 'The insurer of last resort is the state.'],
  ];
  for (const shipped of shippedPacks()) {
    for (const each of shipped.notes) {
      const own = withOwnNote(null, each.id, copyNote(shipped, each, each.id));
      expect(parsePack(own), each.id).toMatchObject({ ok: true });
      const alone = { ...shipped, notes: [each] };
      for (const [lang, text] of texts) {
        const matched = (packs: NonNullable<typeof own>[]) => tryText(text, lang, packs, 'en').map((n) => n.matched);
        expect(own && matched([own]), `${each.id}: ${text}`).toEqual(matched([alone]));
      }
    }
  }
}, 30_000);

test('a veto that the pack shared goes along with the copy', () => {
  const shared = pack([note('a', { strong: ['<dry> reservoir'] })], {
    shared: { en: { words: { dry: 'dry | empty' }, veto: ['dry reservoir of ideas'] } },
  });
  const [first] = shared.notes;
  const own = first ? withOwnNote(null, 'a', copyNote(shared, first, 'a')) : null;
  const called = (text: string) => (own ? tryText(text, 'en', [own], 'en').length : -1);
  expect([called('an empty reservoir'), called('a dry reservoir of ideas')]).toEqual([1, 0]);
});
