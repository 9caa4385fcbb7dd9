import { tweetDetail } from './timeline';
import { snowflake, wireTweet } from './tweet';
import { asHeavyAsX } from './weight';

const sentences = [
  'The port authority wants the state to stand behind the loan for the new quay.',
  'A guarantee of that kind costs nothing until the borrower fails, which is why it is so easy to grant.',
  'We asked three insurers what they would charge for the same risk, and none of them would name a price.',
  'Reading the contract twice, one finds that the tonnage clause was copied from a much older one.',
  'Most of the harbour masters we spoke to had never heard of the scheme, see https://example.org/quay for the list.',
  'That leaves the tide, the dredging and the price of steel, in that order.',
  '“Nobody plans for a quiet decade”, said one of them &amp; laughed.'.replace('&amp;', '&'),
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
  return JSON.stringify(tweetDetail({ focal, thread, cursors: ['Bottom'] }));
}

function pick(at: number): string {
  return sentences[at % sentences.length] ?? '';
}
