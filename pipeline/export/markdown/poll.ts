import type { BlockContent } from 'mdast';
import { percent, pollShares, pollState } from '../../phrases';
import type { Poll } from '../../thread';
import { count, say, type Words } from '../../words';
import { paragraph, strong, text } from './phrasing';

/** A poll as it stood when it was read: a list of its options with their shares. */
export function pollNodes(poll: Poll, words: Words): BlockContent[] {
  const { options } = pollShares(poll);
  return [
    paragraph(strong(say(words, 'poll.label'))),
    {
      type: 'list',
      spread: false,
      children: options.map(({ label, votes, share }) => {
        const result = [
          ...(share === null ? [] : [percent(share, words)]),
          ...(votes === null ? [] : [count(words, 'poll.votes', votes)]),
        ];
        const line = [label, ...(result.length === 0 ? [] : [result.join(', ')])].join(' — ');
        return { type: 'listItem', spread: false, children: [paragraph(text(line))] };
      }),
    },
    paragraph(text(pollState(poll, words).join(' · '))),
  ];
}
