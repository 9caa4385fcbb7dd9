import { say, type Words } from '../../pipeline/words';

interface Props {
  words: Words;
  translating: { name: 'failed' } | { name: 'loading' | 'going'; share: number };
  onRetry(): void;
}

/** How far the translation on the device is, or that it failed. */
export function TranslatingBar({ words, translating, onRetry }: Props) {
  const said = say(words, `translating.${translating.name}`);
  return (
    <section
      class="films-bar"
      data-testid="translating"
      data-state={translating.name}
      data-skip
      aria-label={say(words, 'reader.translate')}
    >
      <span role="status">{said}</span>
      {translating.name === 'failed' ? (
        <button type="button" onClick={onRetry}>
          {say(words, 'reader.retry')}
        </button>
      ) : (
        <progress aria-label={said} value={translating.share} max={1} />
      )}
    </section>
  );
}
