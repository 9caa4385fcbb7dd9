import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carryOver } from '../../pipeline/carry';
import { passagesOf, passagesText } from '../../pipeline/passage';
import { createPlacing } from '../../pipeline/place';
import { plainWords } from '../../pipeline/plain-words';
import { articleOf, highlightOf, type Posts, placeIn } from './article-of';

const vocabulary =
  `harbour lender promise treasury river trout canteen apprentice bankrupt insurer premium mortgage sprinkler substation
  hospital railway cannery Thursday podcast invoice headline weather bearing notebook kettle summary operator bottleneck
  dividend municipal bridge surety stranger payroll windmill turbine auction budget charity deposit engine furnace gravel
  helmet island journal kernel ladder magnet needle orchard parcel quarry ribbon saddle timber umbrella velvet whistle
  yacht zeppelin anchor beacon candle dragon ember falcon garden hammer igloo jacket`.split(/\s+/u);

/** Posts of words that each stand once, so that any word tells where it came from. */
const threads = fc
  .tuple(
    fc.shuffledSubarray(vocabulary, { minLength: 20 }),
    fc.array(fc.integer({ min: 3, max: 14 }), { minLength: 12, maxLength: 12 }),
  )
  .map(([words, lengths]) => {
    const left = [...words];
    return lengths.map((length) => left.splice(0, length)).filter((post) => post.length > 0);
  });

type Edit = { kind: 'drop' | 'swap' | 'insert' | 'cut'; post: number; at: number };
const edits = fc.array(
  fc.record({ kind: fc.constantFrom<Edit['kind']>('drop', 'swap', 'insert', 'cut'), post: fc.nat(11), at: fc.nat(13) }),
  { maxLength: 4 },
);

function edited(posts: readonly string[][], all: readonly Edit[]): [string, string[]][] {
  const now = posts.map((words, index): [string, string[]] => [String(index + 1), [...words]]);
  for (const { kind, post, at } of all) {
    const place = post % Math.max(1, now.length);
    const words = now[place]?.[1];
    if (!words) continue;
    if (kind === 'drop') now.splice(place, 1);
    else if (kind === 'swap') words.splice(at % words.length, 1, `qq${at}`);
    else if (kind === 'insert') words.splice(at % words.length, 0, 'indeed');
    else now.splice(place, 1, [String(place + 1), words.splice(0, 1 + (at % words.length))], ['90', words]);
  }
  return now.filter(([, words]) => words.length > 0);
}

const written = (posts: readonly [string, string[]][]): Posts =>
  posts.map(([id, words]) => [id, words.join(' ')] as const);

test('after any edits a highlight is on its own words, or unplaced', () => {
  fc.assert(
    fc.property(threads, fc.nat(), fc.nat(7), edits, (posts, from, length, changes) => {
      const was = articleOf(written(posts.map((words, index) => [String(index + 1), words])));
      const all = posts.flat();
      const marked = all.slice(from % all.length, (from % all.length) + 1 + length);
      const text = passagesText(passagesOf(was.sections));
      const start = text.indexOf(marked[0] ?? '');
      const last = marked.at(-1) ?? '';
      const highlight = highlightOf(was, start, text.indexOf(last) + last.length);
      const now = edited(posts, changes);
      const found = placeIn(articleOf(written(now)), highlight);
      if (found === null) return;
      const words = found.replace(/^\S+: /u, '').split(/[\s¶]+/u);
      const own = words.filter((word) => marked.includes(word));
      expect(own.length, `${found} for ${marked.join(' ')}`).toBeGreaterThanOrEqual(words.length / 2);
    }),
    { numRuns: 300 },
  );
});

test('where only other posts changed, every highlight is where it was', () => {
  fc.assert(
    fc.property(threads, fc.nat(), fc.nat(5), fc.nat(), (posts, which, length, from) => {
      const post = which % posts.length;
      const words = posts[post] ?? [];
      const marked = words
        .slice(from % words.length)
        .slice(0, 1 + length)
        .join(' ');
      fc.pre(marked.length >= 12);
      const was = articleOf(written(posts.map((said, index) => [String(index + 1), said])));
      const text = passagesText(passagesOf(was.sections));
      const start = text.indexOf(marked);
      const highlight = highlightOf(was, start, start + marked.length);
      const now = posts.map((said, index): [string, string[]] => [
        String(index + 1),
        index === post ? said : ['Gone.'],
      ]);
      expect(placeIn(articleOf(written(now)), highlight)).toBe(`${post + 1}: ${marked}`);
    }),
  );
});

test('highlights carried over know their new place; those without one stay as they were', () => {
  const was = articleOf([
    ['1', 'The state pays the loan back.'],
    ['2', 'The river runs low in August.'],
  ]);
  const now = articleOf([
    ['0', 'Good morning.'],
    ['1', 'Well: the state pays the loan back.'],
  ]);
  const kept = highlightOf(was, 10, 23);
  const lost = { ...highlightOf(was, 34, 43), id: 'h2' };
  const { highlights, unplaced } = carryOver([kept, lost], { article: now, notes: [] });
  expect(unplaced).toEqual([lost]);
  expect(highlights[1]).toBe(lost);
  expect(highlights[0]).toMatchObject({ blockId: 'b2', postId: '1' });
  expect(highlights[0]?.selectors[0]).toMatchObject({
    exact: 'pays the loan',
    prefix: 'Good morning.\nWell: the state ',
  });
  expect(createPlacing(now, [], plainWords)(highlights[0] ?? kept)).toEqual(createPlacing(now, [], plainWords)(kept));
});
