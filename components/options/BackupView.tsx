import { dateInWords } from '../../pipeline/date';
import type { Failure } from '../../pipeline/outcome';
import { count, say, type Words } from '../../pipeline/words';

/** What is being done, or what came of it. */
export type BackupState =
  | { name: 'rest' }
  | { name: 'writing'; done: number; all: number }
  | { name: 'written'; copies: number }
  | { name: 'reading' }
  | { name: 'read'; added: number; same: number; beside: number }
  | { name: 'failed'; why: Failure };

export interface BackupViewProps {
  words: Words;
  copies: number;
  /** In bytes; null where the browser does not say. */
  stored: { usage: number; free: number } | null;
  plan: { auto: boolean; everyDays: number; lastAt: string | null; folder: { name: string } | null };
  days: readonly number[];
  /** Whether the browser can write into a folder of the reader's. */
  hasFolders: boolean;
  state: BackupState;
  onBackUp(into: 'folder' | 'download'): void;
  onChooseFolder(): void;
  onForgetFolder(): void;
  onPlan(change: { auto?: boolean; everyDays?: number }): void;
  onImport(files: File[]): void;
}

/** The library's backup: by hand, by itself, and back again. */
export function BackupView(props: BackupViewProps) {
  const { words, copies, stored, plan, state } = props;
  const busy = state.name === 'writing' || state.name === 'reading';
  const { folder } = plan;
  return (
    <section class="backup" data-testid="backup" id="backup" aria-labelledby="backup-title">
      <h3 id="backup-title">{say(words, 'backup.title')}</h3>
      <p>{say(words, 'backup.what')}</p>
      {stored && (
        <p data-testid="stored">
          {say(words, 'backup.stored', {
            copies: count(words, 'library.copies', copies),
            size: bytes(stored.usage, words.lang),
          })}{' '}
          {say(words, 'backup.free', { size: bytes(stored.free, words.lang) })}
        </p>
      )}
      <p data-testid="last-backup">
        {plan.lastAt
          ? say(words, 'backup.last', { date: dateInWords(plan.lastAt, words.lang) })
          : say(words, 'backup.never')}
      </p>
      <div class="backup-actions">
        {folder && (
          <button
            type="button"
            class="primary"
            data-testid="backup-folder"
            disabled={busy}
            onClick={() => props.onBackUp('folder')}
          >
            {say(words, 'backup.to-folder', { name: folder.name })}
          </button>
        )}
        <button
          type="button"
          class={folder ? undefined : 'primary'}
          data-testid="backup-download"
          disabled={busy}
          onClick={() => props.onBackUp('download')}
        >
          {say(words, 'backup.download')}
        </button>
        {props.hasFolders && !folder && (
          <button type="button" data-testid="backup-choose" disabled={busy} onClick={props.onChooseFolder}>
            {say(words, 'backup.choose')}
          </button>
        )}
        {folder && (
          <button type="button" class="quiet" data-testid="backup-forget" onClick={props.onForgetFolder}>
            {say(words, 'backup.forget')}
          </button>
        )}
      </div>
      <Schedule {...props} />
      <h3>{say(words, 'backup.import')}</h3>
      <p id="backup-import-why">{say(words, 'backup.import-why')}</p>
      <input
        type="file"
        multiple
        accept=".zip,.json,.html"
        data-testid="backup-import"
        aria-label={say(words, 'backup.import')}
        aria-describedby="backup-import-why"
        disabled={busy}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (files.length > 0) props.onImport(files);
        }}
      />
      <p class="backup-said" role="status" data-testid="backup-said" data-state={state.name}>
        {report(state, words)}
      </p>
    </section>
  );
}

function Schedule({ words, plan, days, onPlan }: BackupViewProps) {
  return (
    <>
      <label>
        <input
          type="checkbox"
          data-testid="backup-auto"
          checked={plan.auto}
          onChange={(event) => onPlan({ auto: event.currentTarget.checked })}
        />
        <span>{say(words, plan.folder ? 'backup.auto-folder' : 'backup.auto-remind')}</span>
      </label>
      <label>
        <span>{say(words, 'backup.every')}</span>
        <select
          data-testid="backup-every"
          value={String(plan.everyDays)}
          onChange={(event) => onPlan({ everyDays: Number(event.currentTarget.value) })}
        >
          {days.map((each) => (
            <option key={each} value={String(each)}>
              {count(words, 'backup.days', each)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function report(state: BackupState, words: Words): string {
  switch (state.name) {
    case 'rest':
      return '';
    case 'writing':
      return say(words, 'backup.working', { done: state.done, all: state.all });
    case 'written':
      return count(words, 'backup.done', state.copies);
    case 'reading':
      return say(words, 'backup.importing');
    case 'read':
      return [
        count(words, 'backup.added', state.added),
        ...(state.same > 0 ? [count(words, 'backup.same', state.same)] : []),
        ...(state.beside > 0 ? [count(words, 'backup.beside', state.beside)] : []),
      ].join(' ');
    case 'failed':
      return (['what', 'kept', 'next'] as const).map((part) => say(words, `failure.${state.why}.${part}`)).join(' ');
  }
}

/** A number of bytes in the words of a language: 12 MB. */
function bytes(n: number, lang: string): string {
  const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = n < 1_000_000 ? 0 : n < 1_000_000_000 ? 1 : 2;
  const value = n / 1_000 ** (step + 1);
  const format = { style: 'unit', unit: units[step], maximumFractionDigits: value < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(lang, format).format(value);
}
