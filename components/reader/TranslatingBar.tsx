import { X } from 'lucide-preact';
import { say, type Words } from '../../pipeline/words';

interface Props {
  words: Words;
  translating: { name: 'failed' } | { name: 'loading' | 'going'; share: number };
  onRetry(): void;
  onDismiss(): void;
}

/** How far the translation on the device is, or that it failed. */
export function TranslatingBar({ words, translating, onRetry, onDismiss }: Props) {
  const said = say(words, `translating.${translating.name}`);
  return (
    <section
      class="foot-bar"
      data-testid="translating"
      data-state={translating.name}
      data-skip
      aria-label={say(words, 'reader.translate')}
    >
      <span role="status">{said}</span>
      {translating.name === 'failed' ? (
        <>
          <button type="button" onClick={onRetry}>
            {say(words, 'reader.retry')}
          </button>
          <button type="button" class="quiet" aria-label={say(words, 'highlight.dismiss')} onClick={onDismiss}>
            <X aria-hidden="true" />
          </button>
        </>
      ) : (
        <progress aria-label={said} value={translating.share} max={1} />
      )}
    </section>
  );
}
