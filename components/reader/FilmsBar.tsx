import { X } from 'lucide-preact';
import { mostFilmBytes } from '../../pipeline/films';
import { say, type Words } from '../../pipeline/words';

interface Props {
  words: Words;
  films:
    | { name: 'offered'; bytes: number | null }
    | { name: 'fetching'; come: number; bytes: number | null }
    | { name: 'too-big' | 'failed' };
  onKeep(): void;
  onDismiss(): void;
}

/** Offers to keep the films of a kept copy as well, with their size; then how far that is, and what could not be kept. */
export function FilmsBar({ words, films, onKeep, onDismiss }: Props) {
  return (
    <section class="foot-bar" data-testid="films" data-state={films.name} data-skip aria-label={said(words, films)}>
      <span role="status">{said(words, films)}</span>
      {films.name === 'fetching' && films.bytes !== null && (
        <progress aria-label={say(words, 'films.keep')} value={films.come} max={films.bytes} />
      )}
      {films.name === 'offered' && (
        <button type="button" class="primary" data-testid="films-keep" onClick={onKeep}>
          {say(words, 'films.keep')}
        </button>
      )}
      {films.name !== 'fetching' && (
        <button type="button" class="quiet" aria-label={say(words, 'highlight.dismiss')} onClick={onDismiss}>
          <X aria-hidden="true" />
        </button>
      )}
    </section>
  );
}

function said(words: Words, films: Props['films']): string {
  switch (films.name) {
    case 'offered':
      if (films.bytes === null) return say(words, 'films.offer-unknown');
      return say(words, 'films.offer', { size: megabytes(films.bytes, words) });
    case 'fetching':
      return say(words, 'films.fetching', { size: megabytes(films.come, words) });
    case 'too-big':
      return say(words, 'films.too-big', { size: megabytes(mostFilmBytes, words) });
    case 'failed':
      return say(words, 'films.failed');
  }
}

/** Rounded up to tenths, as the language writes it: `3.2 MB`. */
function megabytes(bytes: number, words: Words): string {
  const number = Math.ceil(bytes / 100_000) / 10;
  return new Intl.NumberFormat(words.lang, { style: 'unit', unit: 'megabyte', unitDisplay: 'short' }).format(number);
}
