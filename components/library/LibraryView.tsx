import type { CopySummary } from '../../pipeline/copy';
import { count, say, type Words } from '../../pipeline/words';

interface Props {
  words: Words;
  lang: string;
  copies: CopySummary[];
  onOpen(id: string): void;
  onDelete(id: string): void;
}

/** The saved copies, newest first. */
export function LibraryView({ words, lang, copies, onOpen, onDelete }: Props) {
  if (copies.length === 0) {
    return (
      <div class="empty" data-testid="library-empty">
        <p>{say(words, 'library.empty')}</p>
        <p>{say(words, 'library.empty-next')}</p>
      </div>
    );
  }
  return (
    <ul class="copies">
      {copies.map((copy) => (
        <li key={copy.id} data-testid="copy" class="copy">
          <button type="button" class="copy-title" data-testid="copy-open" onClick={() => onOpen(copy.id)}>
            <bdi lang={copy.lang}>{copy.title}</bdi>
          </button>
          <p class="copy-facts">
            <bdi>{copy.author.name || copy.author.handle}</bdi>
            {copy.publishedAt && <time dateTime={copy.publishedAt}>{day(copy.publishedAt, lang)}</time>}
            <span class="copy-verdict" data-status={copy.status}>
              {say(words, `verdict.${copy.status}`)}
            </span>
            {copy.notes > 0 && <span>{count(words, 'library.notes', copy.notes)}</span>}
            {copy.highlights > 0 && <span>{count(words, 'library.highlights', copy.highlights)}</span>}
            <span>{say(words, 'library.saved-on', { date: day(copy.savedAt, lang) })}</span>
          </p>
          <button
            type="button"
            class="quiet"
            data-testid="copy-delete"
            aria-label={say(words, 'library.delete-named', { title: copy.title })}
            onClick={() => onDelete(copy.id)}
          >
            {say(words, 'library.delete')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function day(iso: string, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium' }).format(new Date(iso));
}
