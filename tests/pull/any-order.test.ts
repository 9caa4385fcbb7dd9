import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assemble } from '../../pipeline/pull/assemble';
import { readObserved } from '../../pipeline/pull/observed';
import { threadsIn } from '../../pipeline/pull/threads-in';
import { addToModule, tombstone, tweetDetail, tweetResultByRestId, userTweets, wireTweet } from '../wire';
import { dateAt, idAt } from './cases';
import { now } from './read';

/** For each post after the first: which earlier post it answers, by whom it is, and what became of it. */
const shapes = fc.array(
  fc.record({
    parent: fc.nat(1000),
    by: fc.constantFrom('claire', 'claire', 'claire', 'bruno'),
    fate: fc.constantFrom('sent', 'sent', 'sent', 'sent', 'lost', 'tombstone'),
  }),
  { maxLength: 24 },
);

interface Node {
  id: string;
  by: string;
  parent: number | null;
  fate: 'sent' | 'lost' | 'tombstone';
}

function nodesOf(shape: readonly { parent: number; by: string; fate: string }[]): Node[] {
  return [
    { id: idAt(0), by: 'claire', parent: null, fate: 'sent' },
    ...shape.map(({ parent, by, fate }, index) => ({
      id: idAt(index + 1),
      by,
      parent: parent % (index + 1),
      fate: fate as Node['fate'],
    })),
  ];
}

/** Every post in some answer of X, cut into pages at random. */
function pagesOf(nodes: readonly Node[], sizes: readonly number[]): unknown[] {
  const results = nodes.map(({ id, by, parent, fate }, n) => {
    const above = parent === null ? null : nodes[parent];
    const replyTo = above ? { id: above.id, handle: above.by } : null;
    const post = { id, handle: by, replyTo, conversationId: idAt(0), createdAt: dateAt(n), text: `Post ${n}.` };
    return { id, fate, result: wireTweet(post) };
  });
  const sent = results.filter(({ fate }) => fate === 'sent').map(({ result }) => result);
  const [focal, ...rest] = sent;
  const gone = results.filter(({ fate }) => fate === 'tombstone').map(({ id }) => ({ id, result: tombstone() }));
  const pages: unknown[] = [tweetDetail({ ancestors: gone, focal, cursors: ['Bottom'] })];
  for (let at = 0, turn = 0; at < rest.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    const part = rest.slice(at, at + size);
    const kinds = [() => addToModule(idAt(500 + turn), part), () => userTweets(part.map((post) => [post]))];
    pages.push(kinds[turn % 2]?.(), ...part.map(tweetResultByRestId).slice(0, 1));
    at += size;
  }
  return pages;
}

const observed = (pages: readonly unknown[]) => pages.map((page) => readObserved(page));

const conversation = fc.record({
  nodes: shapes.map(nodesOf),
  sizes: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 }),
});

test('pages in any order, and some of them twice, give the same thread', () => {
  fc.assert(
    fc.property(
      conversation,
      fc.infiniteStream(fc.nat()),
      fc.array(fc.nat(50), { maxLength: 5 }),
      ({ nodes, sizes }, dice, again) => {
        const pages = pagesOf(nodes, sizes);
        const twice = [...pages, ...again.map((at) => pages[at % pages.length])];
        const shuffled = twice
          .map((page) => ({ page, rank: dice.next().value }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ page }) => page);
        expect(assemble(observed(shuffled), idAt(0), { now })).toEqual(assemble(observed(pages), idAt(0), { now }));
        expect(threadsIn(observed(shuffled))).toEqual(threadsIn(observed(pages)));
      },
    ),
  );
});

test('opened anywhere, no post of the author’s own chain is lost, and none is told twice', () => {
  fc.assert(
    fc.property(conversation, fc.nat(), ({ nodes, sizes }, pick) => {
      const chained = new Set<number>();
      nodes.forEach(({ by, parent, fate }, n) => {
        if (fate === 'sent' && by === 'claire' && (parent === null || chained.has(parent))) chained.add(n);
      });
      const inChain = [...chained];
      const focal = idAt(inChain[pick % inChain.length] ?? 0);
      const thread = assemble(observed(pagesOf(nodes, sizes)), focal, { now });
      if (!thread.ok) throw new Error(thread.detail);
      const { posts, branches } = thread.value;
      const told = [...posts, ...branches.flatMap((branch) => branch.posts)].map((post) => post.id);
      expect(new Set(told).size).toBe(told.length);
      for (const n of inChain) expect(told).toContain(idAt(n));
      expect(told.every((id) => nodes.some((node) => node.id === id && node.by === 'claire'))).toBe(true);
    }),
  );
});

test('the verdict is complete only when nothing of the author’s own is missing', () => {
  fc.assert(
    fc.property(conversation, ({ nodes, sizes }) => {
      const thread = assemble(observed(pagesOf(nodes, sizes)), idAt(0), { now });
      if (!thread.ok) throw new Error(thread.detail);
      const { posts, branches, gaps, verdict } = thread.value;
      const told = new Set([...posts, ...branches.flatMap((branch) => branch.posts)].map((post) => post.id));
      const answered = posts.map((post) => post.replyTo?.id).filter((id) => id !== undefined);
      const missing = answered.filter((id) => !told.has(id));
      if (verdict.status === 'complete') expect(missing).toEqual([]);
      expect(gaps.map((gap) => gap.id)).toEqual(expect.arrayContaining(missing));
    }),
  );
});
