import { tweetDetail } from './timeline';
import { snowflake, type WireTweet, wireTweet } from './tweet';
import type { WireShape } from './user';
import { asHeavyAsX, heavyJson } from './weight';

/** What a long thread is made of: mostly anything, and now and then a word that a context note listens for. */
const sentences = [
  'The port authority wants the state to guarantee the loan for the new quay.',
  'Reading the contract twice, one finds that the tonnage clause was copied from a much older one.',
  'Most of the harbour masters we spoke to had never heard of the scheme, see https://example.org/quay for the list.',
  'That leaves the tide, the dredging and the price of steel, in that order.',
  '“Nobody plans for a quiet decade”, said one of them & laughed.',
  'The second crane came by barge in March, three weeks late, and missed its own ceremony.',
  'We counted the lorries for eleven days, from the café opposite the gate.',
  'Between six and seven in the morning there is a queue; after nine there is none.',
  'The old men on the mole say the silt has moved since the lighthouse was rebuilt.',
  'Nothing in the minutes of the council explains who chose the colour of the sheds.',
  'Our map of the berths, drawn by hand, turned out to be better than the official one.',
  'If you have worked there, write to us; we will not print your name.',
];

const writer = { handle: 'quaywriter', name: 'Quay Writer' };

export interface SyntheticOptions {
  shape?: WireShape;
  /** The number of the conversation's first minute, so that two conversations of one test have ids of their own. */
  from?: number;
}

/** The text of a TweetDetail response with a self-thread of `count` posts, each unlike the next: for benches and soaks. */
export function syntheticThread(count: number): string {
  const [focal, ...thread] = syntheticPosts(count);
  // As X does, the thread's module names every post of it.
  const threadKnown = thread.map(({ rest_id }) => rest_id);
  return heavyJson(tweetDetail({ focal, thread, threadKnown, cursors: ['Bottom'] }));
}

/** The results of a self-thread of `count` posts, each unlike the next and as heavy as X's. */
export function syntheticPosts(count: number, { shape, from = 0 }: SyntheticOptions = {}): WireTweet[] {
  const start = Date.UTC(2026, 2, 1, 9) + from * 60_000;
  const ids = Array.from({ length: count }, (_, at) =>
    snowflake(new Date(start + at * 60_000).toISOString(), at % 4096),
  );
  const [root = ''] = ids;
  return ids.map((id, at) =>
    asHeavyAsX(
      wireTweet({
        id,
        text: `${at + 1}/ ${pick(at)} ${pick(at * 3 + 1)} ${pick(at * 5 + 2)}`,
        ...writer,
        shape,
        createdAt: new Date(start + at * 60_000).toISOString(),
        conversationId: root,
        replyTo: at === 0 ? undefined : { id: ids[at - 1] ?? root, handle: writer.handle },
      }),
    ),
  );
}

/** Answers to a post of a synthetic thread by others, each a module of its own. */
export function syntheticReplies(to: WireTweet, count: number): WireTweet[][] {
  return Array.from({ length: count }, (_, at) => {
    const createdAt = new Date(Date.UTC(2026, 2, 20, 9) + at * 60_000).toISOString();
    const id = snowflake(createdAt, at % 4096);
    const author = { handle: `reader_${at}`, name: `Reader ${at}` };
    const conversationId = to.legacy.conversation_id_str;
    const reply = { id, ...author, createdAt, conversationId, replyTo: { id: to.rest_id, handle: writer.handle } };
    return [asHeavyAsX(wireTweet({ ...reply, text: `${pick(at * 7 + 3)} Is that so?` }))];
  });
}

function pick(at: number): string {
  return sentences[at % sentences.length] ?? '';
}
