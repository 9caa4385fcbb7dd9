import type { BlockContent } from 'mdast';
import { percent, pollShares, pollState } from '../../phrases';
import type { Poll } from '../../thread';
import { count, say } from '../../words';
import { besideNodes } from './beside';
import { paragraph, strong, text } from './phrasing';
import type { Writing } from './writing';

/** A poll as it stood when it was read: a list of its options with their shares. */
export function pollNodes(at: string, poll: Poll, writing: Writing): BlockContent[] {
  const { words } = writing;
  const { options } = pollShares(poll);
  return [
    paragraph(strong(say(words, 'poll.label'))),
    {
      type: 'list',
      spread: false,
      children: options.map(({ label, votes, share }, index) => {
        const result = [
          ...(share === null ? [] : [percent(share, words)]),
          ...(votes === null ? [] : [count(words, 'poll.votes', votes)]),
        ];
        const line = besideNodes(`${at}.${index}`, label, writing);
        const end = result.length === 0 ? [] : [text(` — ${result.join(', ')}`)];
        return { type: 'listItem', spread: false, children: [paragraph(...line, ...end)] };
      }),
    },
    paragraph(text(pollState(poll, words).join(' · '))),
  ];
}
