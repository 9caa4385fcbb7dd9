import { tweetDetail } from './timeline';
import { snowflake, wireTweet } from './tweet';
import { asHeavyAsX } from './weight';

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

/** The text of a TweetDetail response with a self-thread of `count` posts, each unlike the next: for benches and soaks. */
export function syntheticThread(count: number): string {
  const start = Date.UTC(2026, 2, 1, 9);
  const ids = Array.from({ length: count }, (_, at) =>
    snowflake(new Date(start + at * 60_000).toISOString(), at % 4096),
  );
  const [root = ''] = ids;
  const posts = ids.map((id, at) =>
    asHeavyAsX(
      wireTweet({
        id,
        text: `${at + 1}/ ${pick(at)} ${pick(at * 3 + 1)} ${pick(at * 5 + 2)}`,
        handle: 'quaywriter',
        name: 'Quay Writer',
        createdAt: new Date(start + at * 60_000).toISOString(),
        conversationId: root,
        replyTo: at === 0 ? undefined : { id: ids[at - 1] ?? root, handle: 'quaywriter' },
      }),
    ),
  );
  const [focal, ...thread] = posts;
  // As X does, the thread's module names every post of it.
  return JSON.stringify(tweetDetail({ focal, thread, threadKnown: ids.slice(1), cursors: ['Bottom'] }));
}

function pick(at: number): string {
  return sentences[at % sentences.length] ?? '';
}
