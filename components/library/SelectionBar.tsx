import { useState } from 'preact/hooks';
import type { CopyFormat } from '../../pipeline/copy-format';
import { readingStates } from '../../pipeline/reading-place';
import { isReadingState, type ShelfEntry } from '../../pipeline/shelf';
import { count, say, type Words } from '../../pipeline/words';
import type { LibraryActions } from './actions';
import { TagForm } from './TagForm';

interface Props {
  words: Words;
  entries: readonly ShelfEntry[];
  /** Every version of what is selected. */
  selected: ReadonlySet<string>;
  formats: readonly { value: CopyFormat; label: string }[];
  exporting: boolean;
  actions: LibraryActions;
}

/** What can be done with several copies at once; only the latest version of each is exported, unless it is not selected. */
export function SelectionBar({ words, entries, selected, formats, exporting, actions }: Props) {
  const [format, setFormat] = useState<CopyFormat>(formats[0]?.value ?? 'html');
  const shown = entries.flatMap(({ latest, earlier }) => [latest.id, ...earlier.map(({ id }) => id)]);
  const ids = shown.filter((id) => selected.has(id));
  const latest = entries.map((entry) => entry.latest.id).filter((id) => selected.has(id));
  return (
    <fieldset class="selection" aria-label={count(words, 'library.selected', latest.length)}>
      <label class="select-all">
        <input
          type="checkbox"
          data-testid="select-all"
          checked={latest.length > 0 && latest.length === entries.length}
          onChange={(event) => actions.onSelect(shown, event.currentTarget.checked)}
        />
        <span>
          {latest.length > 0 ? count(words, 'library.selected', latest.length) : say(words, 'library.select-all')}
        </span>
      </label>
      {latest.length > 0 && (
        <>
          <span class="selection-part">
            <select
              data-testid="export-format"
              aria-label={say(words, 'library.export-as')}
              value={format}
              onChange={(event) => {
                const chosen = formats.find(({ value }) => value === event.currentTarget.value);
                if (chosen) setFormat(chosen.value);
              }}
            >
              {formats.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
            <button
              type="button"
              data-testid="export-several"
              disabled={exporting}
              onClick={() => actions.onExport(latest, format)}
            >
              {say(words, exporting ? 'library.exporting' : 'library.export')}
            </button>
          </span>
          <TagForm words={words} onAdd={(tag) => actions.onTag(ids, { add: [tag] })} />
          <select
            data-testid="mark-as"
            aria-label={say(words, 'library.mark-as')}
            value=""
            onChange={(event) => {
              const { value } = event.currentTarget;
              if (isReadingState(value)) actions.onState(ids, value);
              event.currentTarget.value = '';
            }}
          >
            <option value="">{say(words, 'library.mark-as')}…</option>
            {readingStates.map((state) => (
              <option key={state} value={state}>
                {say(words, `library.state.${state}`)}
              </option>
            ))}
          </select>
          <button type="button" data-testid="delete-several" onClick={() => actions.onDelete(ids)}>
            {say(words, 'library.delete')}
          </button>
        </>
      )}
    </fieldset>
  );
}
