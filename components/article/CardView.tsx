import { siteName } from '../../pipeline/address';
import type { Card } from '../../pipeline/thread';
import { say } from '../../pipeline/words';
import { Beside } from './Beside';
import type { Drawing } from './drawing';
import { Picture } from './Picture';
import { WebLink } from './WebLink';

interface Props {
  /** The name of its words, as pipeline/beside.ts has it. */
  at: string;
  card: Card;
  drawing: Drawing;
}

/** What a link leads to, as its site describes it. */
export function CardView({ at, card, drawing }: Props) {
  const { words, ours } = drawing;
  return (
    <WebLink class="card" address={card.url}>
      {card.image && <Picture url={card.image} alt="" drawing={drawing} />}
      <span class="card-site" {...ours}>
        {say(words, `card.${card.kind}`)} · {card.site ?? siteName(card.url)}
      </span>
      <bdi class="card-title">
        <Beside at={`${at}.title`} words={card.title} drawing={drawing} />
      </bdi>
      {card.description && (
        <bdi class="card-description">
          <Beside at={`${at}.description`} words={card.description} drawing={drawing} />
        </bdi>
      )}
    </WebLink>
  );
}
