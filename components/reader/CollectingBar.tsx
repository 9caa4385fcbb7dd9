import type { Collecting, CollectingOrder } from '../../pipeline/collecting';
import { count, say, type WordKey, type Words } from '../../pipeline/words';
import { endSentences } from './NoticeBar';

interface Props {
  words: Words;
  collecting: Collecting;
  onOrder(order: CollectingOrder): void;
}

/** How far X's page is with loading the rest of the thread, and what the reader can do about it; nothing when all is here. */
export function CollectingBar({ words, collecting, onOrder }: Props) {
  const { state, posts, wants, end, retryAt } = collecting;
  if (state === 'idle' || end === 'whole') return null;
  const said = end
    ? endSentences(words, end, retryAt)
    : say(words, state === 'paused' ? 'collecting.paused' : `collecting.${wants}`);
  return (
    <div class="notice" data-testid="collecting" data-state={end ?? state} data-skip>
      <div class="notice-said">
        <p role="status">{said}</p>
        <p data-testid="collected-posts">{count(words, 'collecting.posts', posts)}</p>
        {state === 'going' && <progress aria-label={say(words, 'collecting.name')} />}
      </div>
      {ordersIn(state).map(({ order, key }) => (
        <button key={order} type="button" data-testid={`collect-${order}`} onClick={() => onOrder(order)}>
          {say(words, key)}
        </button>
      ))}
    </div>
  );
}

/** What the reader can do about it. */
function ordersIn(state: Collecting['state']): { order: CollectingOrder; key: WordKey }[] {
  if (state === 'ended') return [{ order: 'begin', key: 'collecting.again' }];
  const stop = { order: 'stop', key: 'collecting.stop' } as const;
  return state === 'going'
    ? [{ order: 'pause', key: 'collecting.pause' }, stop]
    : [{ order: 'begin', key: 'collecting.go-on' }, stop];
}
