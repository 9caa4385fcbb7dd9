import fc from 'fast-check';
import { addToModule, moreEntries, tombstone, tweetDetail, tweetResultByRestId, userTweets, wireTweet } from '../wire';
import { dateAt, idAt } from './cases';

/** A post of a conversation, and what became of it: `lost` is not sent and not spoken of. */
export interface Node {
  n: number;
  by: 'claire' | 'bruno';
  parent: number | null;
  fate: 'sent' | 'deleted' | 'withheld' | 'lost';
  edited: boolean;
}

/** For each post after the first: which earlier post it answers, by whom it is, and what became of it. */
export const anyConversation: fc.Arbitrary<Node[]> = conversationOf([
  'sent',
  'sent',
  'sent',
  'sent',
  'sent',
  'lost',
  'deleted',
  'withheld',
]);

/** The same, with nothing missing. */
export const wholeConversation: fc.Arbitrary<Node[]> = conversationOf(['sent']);

function conversationOf(fates: Node['fate'][]): fc.Arbitrary<Node[]> {
  const post = fc.record({
    // Mostly one answers what was said just before.
    back: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, { weight: 2, arbitrary: fc.integer({ min: 1, max: 12 }) }),
    by: fc.constantFrom<Node['by'][]>('claire', 'claire', 'claire', 'bruno'),
    fate: fc.constantFrom(...fates),
    edited: fc.boolean(),
  });
  return fc
    .array(post, { maxLength: 22 })
    .map((posts) => [
      { n: 0, by: 'claire', parent: null, fate: 'sent', edited: false },
      ...posts.map(({ back, ...rest }, index) => ({ n: index + 1, parent: Math.max(0, index + 1 - back), ...rest })),
    ]);
}

/** The id a post is shown under: that of its last version. */
export const shownId = ({ n, edited }: Node) => (edited ? idAt(200 + n) : idAt(n));

/** Claire's posts that hang on the first by her own answers, shown or not. */
export function ownTree(nodes: readonly Node[]): Node[] {
  const tree = new Set<number>();
  return nodes.filter(({ n, by, parent }) => {
    const belongs = by === 'claire' && (parent === null || tree.has(parent));
    if (belongs) tree.add(n);
    return belongs;
  });
}

/** The longest chain down from a post among these, of two the earlier: written as one would say it, slow and plain. */
export function longestChain(from: Node, among: readonly Node[]): Node[] {
  const chains = among.filter(({ parent }) => parent === from.n).map((child) => longestChain(child, among));
  const longest = chains.reduce<Node[]>((best, chain) => (chain.length > best.length ? chain : best), []);
  return [from, ...longest];
}

/** How X cuts what it sends: the sizes of its pages, one after the other, over and over. */
export const anyCuts = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 });

/**
 * Everything that X sends of a conversation opened at a post, cut into pages: the posts above it, itself, the rest of the
 * author's thread as a module with a button as long as there is more, all other posts as answers, until X ends them; and
 * some of the posts on a profile and by their ids too.
 */
export function delivered(nodes: readonly Node[], focal: Node, cuts: readonly number[]): unknown[] {
  const result = (node: Node) => (node.fate === 'sent' ? wire(nodes, node) : tombstone(wordsFor[node.fate]));
  const isTold = ({ fate }: Node) => fate !== 'lost';
  const above = ancestors(nodes, focal).filter(isTold);
  const rest = selfThread(nodes, focal)
    .slice(1)
    .filter(isTold)
    .filter(({ fate }) => fate === 'sent');
  const inThread = new Set([focal, ...above, ...rest]);
  const others = nodes.filter((node) => !inThread.has(node) && node.fate === 'sent');

  const [shown = [], ...more] = cut(rest, cuts);
  const [head] = shown;
  const answers = cut(others, cuts);
  const placed = (node: Node) => (node.fate === 'sent' ? result(node) : { id: idAt(node.n), result: result(node) });
  const pages: unknown[] = [
    tweetDetail({
      ancestors: above.map(placed),
      focal: result(focal),
      thread: shown.map(result),
      threadMore: more.length > 0,
      cursors: answers.length > 0 ? ['Bottom'] : [],
    }),
  ];
  more.forEach((part, at) => {
    pages.push(addToModule(head ? shownId(head) : '0', part.map(result), at < more.length - 1));
  });
  answers.forEach((part, at) => {
    pages.push(
      moreEntries(
        part.map((node) => [result(node)]),
        { end: at === answers.length - 1 },
      ),
    );
  });
  const edited = nodes.filter((node) => node.edited && node.fate === 'sent');
  pages.push(...edited.map((node) => tweetResultByRestId(wire(nodes, node, idAt(node.n)))));
  pages.push(userTweets(cut([focal, ...rest], cuts).map((part) => part.map(result))));
  return pages;
}

const wordsFor = {
  deleted: 'This Post was deleted by the Post author.',
  withheld: 'This Post is from a suspended account.',
  lost: '',
};

/** What X holds for the author's thread through a post: its ancestors, itself and the longest chain below. */
export function selfThread(nodes: readonly Node[], focal: Node): Node[] {
  return longestChain(focal, ownTree(nodes));
}

export function ancestors(nodes: readonly Node[], { parent }: Node): Node[] {
  const above = parent === null ? undefined : nodes[parent];
  return above ? [...ancestors(nodes, above), above] : [];
}

function wire(nodes: readonly Node[], node: Node, id = shownId(node)) {
  const { n, by, parent, edited } = node;
  const above = parent === null ? null : nodes[parent];
  const text = id === shownId(node) ? `Post ${n}.` : `Post ${n}, with a mistake.`;
  return wireTweet({
    id,
    handle: by,
    createdAt: dateAt(n),
    conversationId: idAt(0),
    text,
    // An answer names the version that it was written to.
    replyTo: above ? { id: n % 2 === 0 ? shownId(above) : idAt(above.n), handle: above.by } : null,
    ...(edited ? { versions: [idAt(n), idAt(200 + n)] } : {}),
  });
}

function cut<T>(list: readonly T[], sizes: readonly number[]): T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < list.length; ) {
    const size = sizes[parts.length % sizes.length] ?? 1;
    parts.push(list.slice(at, at + size));
    at += size;
  }
  return parts;
}

/** Some of these, some of them twice, in an order as the dice fall. */
export function shuffled<T>(list: readonly T[], dice: fc.Stream<number>, again: readonly number[] = []): T[] {
  const twice = [...list, ...again.flatMap((at) => list[at % list.length] ?? [])];
  return twice
    .map((each) => ({ each, rank: dice.next().value }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ each }) => each);
}
