import { expect, test } from 'vitest';
import { mostThreadPlaces, type Place, type ThreadPlace, withThreadPlace } from '../pipeline/reading-place';

const at = (blockId: string): Place => ({ state: 'reading', blockId, share: 0.5 });

test('of one thread the newest place stays, before all others', () => {
  const places = [
    { threadId: '1', place: at('b4') },
    { threadId: '2', place: at('b2') },
  ];
  expect(withThreadPlace(places, { threadId: '2', place: at('b9') })).toEqual([
    { threadId: '2', place: at('b9') },
    { threadId: '1', place: at('b4') },
  ]);
});

test('what was hardly begun is not remembered, and what is begun anew is forgotten', () => {
  const unread: Place = { state: 'unread', blockId: null, share: 0 };
  expect(withThreadPlace([{ threadId: '1', place: at('b4') }], { threadId: '1', place: unread })).toEqual([]);
});

test('no more are remembered than two hundred, the oldest go', () => {
  let places: ThreadPlace[] = [];
  for (let thread = 0; thread < mostThreadPlaces + 5; thread += 1) {
    places = withThreadPlace(places, { threadId: String(thread), place: at('b1') });
  }
  expect(places).toHaveLength(mostThreadPlaces);
  expect(places[0]?.threadId).toBe('204');
  expect(places.at(-1)?.threadId).toBe('5');
});
