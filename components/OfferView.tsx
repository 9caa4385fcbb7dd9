import { BookOpen, X } from 'lucide-preact';
import { say, type Words } from '../pipeline/words';

/** The bar on a stuck reader page: one sentence, one thing to do, one way to be left alone. */
export function OfferView({ words, onRead, onDismiss }: { words: Words; onRead(): void; onDismiss(): void }) {
  return (
    <main class="offer">
      <p>
        <strong>{say(words, 'offer.stuck')}</strong> <span class="offer-what">{say(words, 'offer.what')}</span>
      </p>
      <button type="button" class="primary" data-testid="offer-read" onClick={onRead}>
        <BookOpen aria-hidden="true" />
        <span>{say(words, 'offer.read')}</span>
      </button>
      <button
        type="button"
        class="quiet"
        data-testid="offer-dismiss"
        aria-label={say(words, 'offer.dismiss')}
        onClick={onDismiss}
      >
        <X aria-hidden="true" />
      </button>
    </main>
  );
}
