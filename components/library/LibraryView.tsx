import { LayoutGrid, List } from 'lucide-preact';
import { useMemo } from 'preact/hooks';
import type { CopyFormat } from '../../pipeline/copy-format';
import type { Found } from '../../pipeline/found';
import { type Facets, narrowing, type ShelfChoice, type ShelfEntry, sorts } from '../../pipeline/shelf';
import { count, say, type Words } from '../../pipeline/words';
import type { LibraryActions } from './actions';
import { CopyList } from './CopyList';
import { FilterBar } from './FilterBar';
import { SelectionBar } from './SelectionBar';
import { knownTags } from './TagForm';

export type LibraryLayout = 'list' | 'cards';

interface Props {
  words: Words;
  /** How many copies the library has. */
  total: number;
  entries: readonly ShelfEntry[];
  facets: Facets;
  query: string;
  found: Found | null;
  indexing: boolean;
  choice: ShelfChoice;
  layout: LibraryLayout;
  selected: ReadonlySet<string>;
  formats: readonly { value: CopyFormat; label: string }[];
  exporting: boolean;
  actions: LibraryActions;
  onQuery(query: string): void;
  onChoice(change: Partial<ShelfChoice>): void;
  onLayout(layout: LibraryLayout): void;
  onRenameTag(from: string, to: string): void;
  onClear(): void;
}

/** The saved copies: what to look for, what to narrow them by, and the list. */
export function LibraryView(props: Props) {
  const { words, total, entries, facets, query, found, indexing, choice, layout, actions } = props;
  const offered = useMemo(() => <KnownTags facets={facets} />, [facets]);
  if (total === 0) {
    return (
      <div class="empty" data-testid="library-empty">
        <p>{say(words, 'library.empty')}</p>
        <p>{say(words, 'library.empty-next')}</p>
      </div>
    );
  }
  const isNarrowed = query.trim() !== '' || narrowing(choice) > 0;
  const isBest = choice.sort === 'best';
  return (
    <>
      {offered}
      <search class="shelf-tools">
        <input
          type="search"
          data-testid="search"
          value={query}
          aria-label={say(words, 'library.search')}
          placeholder={say(words, 'library.search')}
          onInput={(event) => props.onQuery(event.currentTarget.value)}
        />
        <div class="shelf-order">
          <label class="field">
            <span>{say(words, 'library.sort')}</span>
            <select
              data-testid="sort"
              value={choice.sort}
              onChange={(event) =>
                props.onChoice({ sort: sorts.find((sort) => sort === event.currentTarget.value) ?? choice.sort })
              }
            >
              {sorts.map((sort) =>
                sort === 'best' && !found && !isBest ? null : (
                  <option key={sort} value={sort}>
                    {say(words, `library.sort.${sort}`)}
                  </option>
                ),
              )}
            </select>
          </label>
          <fieldset class="layouts" aria-label={say(words, 'library.view')}>
            <LayoutButton {...props} of="list" />
            <LayoutButton {...props} of="cards" />
          </fieldset>
        </div>
        <FilterBar
          words={words}
          choice={choice}
          facets={facets}
          onChange={props.onChoice}
          onRenameTag={props.onRenameTag}
        />
      </search>
      <p class="shelf-count" role="status" data-testid="shelf-count">
        {isNarrowed ? count(words, 'library.found', entries.length) : count(words, 'library.copies', total)}
        {indexing && found && ` · ${say(words, 'library.indexing')}`}
      </p>
      <SelectionBar {...props} />
      {entries.length === 0 ? (
        <div class="empty" data-testid="none-found">
          <p>{say(words, 'library.none-found')}</p>
          <button type="button" onClick={props.onClear}>
            {say(words, 'library.clear')}
          </button>
        </div>
      ) : (
        <CopyList
          words={words}
          entries={entries}
          found={found}
          view={layout}
          selected={props.selected}
          actions={actions}
        />
      )}
    </>
  );
}

/** The tags in use, which the fields for one offer. */
function KnownTags({ facets }: { facets: Facets }) {
  return (
    <datalist id={knownTags}>
      {facets.tags.map(({ value }) => (
        <option key={value} value={value} />
      ))}
    </datalist>
  );
}

function LayoutButton({
  words,
  layout,
  onLayout,
  of,
}: Pick<Props, 'words' | 'layout' | 'onLayout'> & { of: LibraryLayout }) {
  const Icon = of === 'list' ? List : LayoutGrid;
  return (
    <button
      type="button"
      data-testid={`view-${of}`}
      aria-pressed={layout === of}
      aria-label={say(words, `library.view.${of}`)}
      onClick={() => onLayout(of)}
    >
      <Icon aria-hidden="true" />
    </button>
  );
}
