import { siteName } from '../../pipeline/address';
import type { Card } from '../../pipeline/thread';
import { say } from '../../pipeline/words';
import type { Drawing } from './drawing';
import { Picture } from './Picture';
import { WebLink } from './WebLink';

/** What a link leads to, as its site describes it. */
export function CardView({ card, drawing }: { card: Card; drawing: Drawing }) {
  const { words, ours } = drawing;
  return (
    <WebLink class="card" address={card.url}>
      {card.image && <Picture url={card.image} alt="" drawing={drawing} />}
      <span class="card-site" {...ours}>
        {say(words, `card.${card.kind}`)} · {card.site ?? siteName(card.url)}
      </span>
      <bdi class="card-title">{card.title}</bdi>
      {card.description && <bdi class="card-description">{card.description}</bdi>}
    </WebLink>
  );
}
