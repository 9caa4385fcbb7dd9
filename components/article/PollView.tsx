import { percent, pollShares, pollState } from '../../pipeline/phrases';
import type { Poll } from '../../pipeline/thread';
import { count, say } from '../../pipeline/words';
import { Beside } from './Beside';
import type { Drawing } from './drawing';

interface Props {
  /** The name of its words, as pipeline/beside.ts has it. */
  at: string;
  poll: Poll;
  drawing: Drawing;
}

/** A poll as it stood when it was read. */
export function PollView({ at, poll, drawing }: Props) {
  const { words, ours } = drawing;
  return (
    <figure class="poll">
      <figcaption {...ours}>{say(words, 'poll.label')}</figcaption>
      <ul>
        {pollShares(poll).options.map(({ label, votes, share }, index) => (
          <li key={index}>
            <bdi class="poll-label">
              <Beside at={`${at}.${index}`} words={label} drawing={drawing} />
            </bdi>
            {votes !== null && (
              <span class="poll-votes" {...ours}>
                {share !== null && <strong>{percent(share, words)} </strong>}
                {count(words, 'poll.votes', votes)}
              </span>
            )}
            {share !== null && <meter min={0} max={1} value={share} aria-label={label} />}
          </li>
        ))}
      </ul>
      <p class="poll-state" {...ours}>
        {pollState(poll, words).join(' · ')}
      </p>
    </figure>
  );
}
