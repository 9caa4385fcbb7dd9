import { expect, test } from 'vitest';
import {
  mostThreadPlaces,
  type Place,
  placeNow,
  type ThreadPlace,
  threadPlace,
  withThreadPlace,
} from '../pipeline/reading-place';

const at = (blockId: string): Place => ({ state: 'reading', blockId, share: 0.5 });

test('of one thread the newest place stays, before all others', () => {
  const places = [
    { threadId: '1', place: at('b4'), postId: '9' },
    { threadId: '2', place: at('b2'), postId: '9' },
  ];
  expect(withThreadPlace(places, { threadId: '2', place: at('b9'), postId: '9' })).toEqual([
    { threadId: '2', place: at('b9'), postId: '9' },
    { threadId: '1', place: at('b4'), postId: '9' },
  ]);
});

test('what was hardly begun is not remembered, and what is begun anew is forgotten', () => {
  const unread: Place = { state: 'unread', blockId: null, share: 0 };
  expect(
    withThreadPlace([{ threadId: '1', place: at('b4'), postId: '9' }], { threadId: '1', place: unread, postId: null }),
  ).toEqual([]);
});

test('no more are remembered than two hundred, the oldest go', () => {
  let places: ThreadPlace[] = [];
  for (let thread = 0; thread < mostThreadPlaces + 5; thread += 1) {
    places = withThreadPlace(places, { threadId: String(thread), place: at('b1'), postId: '9' });
  }
  expect(places).toHaveLength(mostThreadPlaces);
  expect(places[0]?.threadId).toBe('204');
  expect(places.at(-1)?.threadId).toBe('5');
});

test('more of the thread has come since: the place is found by its post', () => {
  const block = (id: string, postId: string) => ({ id, postId });
  const before = { sections: [{ blocks: [block('b1', '41'), block('b2', '42'), block('b3', '42')] }] };
  const now = { sections: [{ blocks: [block('b1', '40')] }, { blocks: [block('b2', '41'), block('b3', '42')] }] };
  const kept = threadPlace('40', at('b2'), before);
  expect(kept.postId).toBe('42');
  expect(placeNow(kept, before)?.blockId).toBe('b2');
  expect(placeNow(kept, now)?.blockId).toBe('b3');
  expect(placeNow(kept, { sections: [{ blocks: [block('b2', '7')] }] })).toBeNull();
});
