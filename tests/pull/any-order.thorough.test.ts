import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assemble } from '../../pipeline/pull/assemble';
import { readObserved } from '../../pipeline/pull/observed';
import { pagesOf } from '../../pipeline/pull/pages-of';
import { threadsIn } from '../../pipeline/pull/threads-in';
import { trace } from '../../pipeline/pull/trace';
import type { Thread } from '../../pipeline/thread';
import {
  ancestors,
  anyConversation,
  anyCuts,
  delivered,
  longestChain,
  type Node,
  ownTree,
  selfThread,
  shownId,
  shuffled,
  wholeConversation,
} from './any-conversation';
import { idAt } from './cases';
import { idsOf, now } from './read';

const observed = (pages: readonly unknown[]) => pages.map((page) => readObserved(page));
const dice = fc.infiniteStream(fc.nat());
const again = fc.array(fc.nat(50), { maxLength: 6 });

function threadAt(node: Node, pages: readonly unknown[]): Thread {
  const thread = assemble(observed(pages), shownId(node), { now });
  if (!thread.ok) throw new Error(thread.detail);
  return thread.value;
}

/** A post of the author's own tree that X sends: where one may open the thread. */
function somewhere(nodes: readonly Node[], pick: number): Node {
  const sent = ownTree(nodes).filter(({ fate }) => fate === 'sent');
  const node = sent[pick % sent.length];
  if (!node) throw new Error('the first post is always sent');
  return node;
}

const toldIn = ({ posts, branches }: Thread) => [...posts, ...branches.flatMap((branch) => branch.posts)];

test('in any order, in pages cut in any way, some of them twice: the same thread', () => {
  fc.assert(
    fc.property(anyConversation, fc.nat(), anyCuts, anyCuts, dice, again, (nodes, pick, cuts, others, rolls, twice) => {
      const focal = somewhere(nodes, pick);
      const pages = delivered(nodes, focal, cuts);
      const otherwise = shuffled(delivered(nodes, focal, others), rolls, twice);
      expect(threadAt(focal, otherwise)).toEqual(threadAt(focal, pages));
      expect(threadsIn(observed(otherwise))).toEqual(threadsIn(observed(pages)));
    }),
    { numRuns: 300 },
  );
});

test('however few pages came, their order makes no difference', () => {
  fc.assert(
    fc.property(
      anyConversation,
      fc.nat(),
      anyCuts,
      dice,
      fc.infiniteStream(fc.boolean()),
      (nodes, pick, cuts, rolls, lose) => {
        const focal = somewhere(nodes, pick);
        const [first, ...rest] = delivered(nodes, focal, cuts);
        const came = [first, ...rest.filter(() => lose.next().value)];
        const expected = threadAt(focal, came);
        for (let round = 0; round < 3; round += 1) expect(threadAt(focal, shuffled(came, rolls))).toEqual(expected);
      },
    ),
    { numRuns: 1_000 },
  );
});

test('no post of the author’s own is lost or told twice, wherever the thread is opened', () => {
  fc.assert(
    fc.property(anyConversation, fc.nat(), anyCuts, dice, (nodes, pick, cuts, rolls) => {
      const focal = somewhere(nodes, pick);
      const told = idsOf(toldIn(threadAt(focal, shuffled(delivered(nodes, focal, cuts), rolls))));
      const sent = ownTree(nodes).filter(({ fate }) => fate === 'sent');
      const isWhole = (node: Node) => ancestors(nodes, node).every(({ fate }) => fate === 'sent');
      for (const node of sent.filter(isWhole)) expect(told).toContain(shownId(node));
      expect(new Set(told).size).toBe(told.length);
      const own = new Set(ownTree(nodes).map(shownId));
      for (const node of nodes.filter((each) => told.includes(shownId(each)) && !own.has(shownId(each)))) {
        // Her answer to a post of hers that is missing may be of the thread: nobody can say what that one answered.
        expect(node.by).toBe('claire');
        const above = ancestors(nodes, node);
        expect(
          above.slice(above.findLastIndex(({ by }) => by !== 'claire') + 1).some(({ fate }) => fate !== 'sent'),
        ).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('with nothing missing, the spine is the longest chain, all else of the author’s a branch, and it is complete', () => {
  fc.assert(
    fc.property(wholeConversation, anyCuts, dice, (nodes, cuts, rolls) => {
      const root = somewhere(nodes, 0);
      const tree = ownTree(nodes);
      const spine = longestChain(root, tree);
      const thread = threadAt(root, shuffled(delivered(nodes, root, cuts), rolls));
      expect(idsOf(thread.posts)).toEqual(spine.map(shownId));
      const beside = tree.filter((node) => !spine.includes(node)).map(shownId);
      expect(thread.branches.flatMap(({ posts }) => idsOf(posts)).sort()).toEqual(beside.sort());
      expect(thread).toMatchObject({ id: idAt(0), gaps: [], verdict: { status: 'complete', missing: [] } });
      for (const { text } of thread.posts) expect(text).not.toContain('mistake');
    }),
    { numRuns: 300 },
  );
});

test('however few pages came, it is complete only when nothing of the thread is missing', () => {
  const counts = { complete: 0, not: 0 };
  fc.assert(
    fc.property(
      anyConversation,
      fc.nat(),
      anyCuts,
      dice,
      fc.infiniteStream(fc.boolean()),
      (nodes, pick, cuts, rolls, lose) => {
        const focal = somewhere(nodes, pick);
        const [first, ...rest] = delivered(nodes, focal, cuts);
        const came = [first, ...rest.filter(() => lose.next().value)];
        const thread = threadAt(focal, shuffled(came, rolls));
        const told = new Set(idsOf(toldIn(thread)));
        // What nobody speaks of and nothing follows, nobody can miss.
        const line = [...ancestors(nodes, focal), ...selfThread(nodes, focal)];
        const end = line.findLastIndex(({ fate }) => fate !== 'lost' && fate !== 'deleted' && fate !== 'withheld');
        const missing = line.slice(0, end + 1).filter((node) => !told.has(shownId(node)));
        const isComplete = thread.verdict.status === 'complete';
        counts[isComplete ? 'complete' : 'not'] += 1;
        if (isComplete) expect(missing).toEqual([]);
        const names = new Set(toldIn(thread).flatMap(({ id, versions = [] }) => [id, ...versions]));
        for (const { replyTo } of thread.posts) {
          const here = replyTo === null || names.has(replyTo.id);
          if (!here) expect(thread.gaps.map(({ id }) => id)).toContain(replyTo.id);
        }
      },
    ),
    { numRuns: 500 },
  );
  expect(Math.min(counts.complete, counts.not)).toBeGreaterThan(50);
});

test('a thread taken apart into pages and assembled again is the same', () => {
  fc.assert(
    fc.property(
      anyConversation,
      fc.nat(),
      anyCuts,
      dice,
      fc.infiniteStream(fc.boolean()),
      (nodes, pick, cuts, rolls, lose) => {
        const focal = somewhere(nodes, pick);
        const [first, ...rest] = delivered(nodes, focal, cuts);
        const pages = observed(shuffled([first, ...rest.filter(() => lose.next().value)], rolls));
        const traced = trace(pages, shownId(focal));
        if (!traced.ok) throw new Error(traced.detail);
        expect(assemble(pagesOf(traced.value), shownId(focal), { now })).toEqual(
          assemble(pages, shownId(focal), { now }),
        );
      },
    ),
    { numRuns: 300 },
  );
});
