import type { CopySummary } from '../../pipeline/copy';
import type { Found, Snippet } from '../../pipeline/found';
import { idsOf, type ShelfEntry } from '../../pipeline/shelf';
import { count, say, type Words } from '../../pipeline/words';
import { copyAddress, type LibraryActions } from './actions';
import { CopyTags } from './CopyTags';
import type { Formats } from './formats';
import { HitText } from './HitText';
import { VersionList } from './VersionList';

export interface CopyItemProps {
  words: Words;
  formats: Formats;
  entry: ShelfEntry;
  /** Its place in the list, from 1, and how long the list is: only a part of it is drawn. */
  place: { at: number; of: number };
  found: Found | null;
  snippet: Snippet | null;
  selected: boolean;
  actions: LibraryActions;
}

/** One thread of the library: its latest version, what of it answers the search, and its earlier versions. */
export function CopyItem({ words, formats, entry, place, found, snippet, selected, actions }: CopyItemProps) {
  const { latest: copy, earlier } = entry;
  const ids = idsOf(entry);
  return (
    <li class="copy" data-testid="copy" aria-setsize={place.of} aria-posinset={place.at}>
      <input
        type="checkbox"
        class="copy-select"
        data-testid="copy-select"
        checked={selected}
        aria-label={say(words, 'library.select', { title: copy.title })}
        onChange={(event) => actions.onSelect(ids, event.currentTarget.checked)}
      />
      <div class="copy-main">
        <h2 class="copy-title">
          <a href={copyAddress(copy.id)} data-testid="copy-open">
            <bdi lang={copy.lang}>{found ? <HitText pieces={found.inTitle(copy.title)} /> : copy.title}</bdi>
          </a>
        </h2>
        <CopyFacts words={words} formats={formats} copy={copy} />
        {snippet && (
          <p class="copy-snippet" data-testid="copy-snippet" data-from={snippet.from} dir="auto">
            {snippet.from !== 'text' && <span class="snippet-from">{say(words, `library.hit.${snippet.from}`)} </span>}
            <HitText pieces={snippet.pieces} />
          </p>
        )}
        <CopyTags words={words} copy={copy} onTag={(change) => actions.onTag(ids, change)} />
        {earlier.length > 0 && <VersionList words={words} entry={entry} actions={actions} />}
      </div>
      <button
        type="button"
        class="quiet"
        data-testid="copy-delete"
        aria-label={say(words, 'library.delete-named', { title: copy.title })}
        onClick={() => actions.onDelete(ids)}
      >
        {say(words, 'library.delete')}
      </button>
    </li>
  );
}

function CopyFacts({ words, formats, copy }: { words: Words; formats: Formats; copy: CopySummary }) {
  const { place } = copy;
  return (
    <p class="copy-facts">
      <bdi>{copy.author.name || copy.author.handle}</bdi>
      {copy.publishedAt && <time dateTime={copy.publishedAt}>{formats.day(copy.publishedAt)}</time>}
      <span class="copy-verdict" data-status={copy.status}>
        {say(words, `verdict.${copy.status}`)}
      </span>
      <span class="copy-state" data-testid="copy-state" data-state={place.state}>
        {place.state === 'reading' && place.share > 0
          ? say(words, 'library.passed', { percent: formats.percent(place.share) })
          : say(words, `library.state.${place.state}`)}
      </span>
      {copy.notes > 0 && <span>{count(words, 'library.notes', copy.notes)}</span>}
      {copy.highlights > 0 && <span>{count(words, 'library.highlights', copy.highlights)}</span>}
      <span>{say(words, 'library.saved-on', { date: formats.day(copy.savedAt) })}</span>
    </p>
  );
}
