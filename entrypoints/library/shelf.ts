import { computed, signal } from '@preact/signals';
import type { LibraryActions } from '../../components/library/actions';
import type { LibraryLayout } from '../../components/library/LibraryView';
import { changesBetween } from '../../pipeline/changes';
import type { CopySummary } from '../../pipeline/copy';
import type { Found } from '../../pipeline/found';
import type { Failure, Outcome } from '../../pipeline/outcome';
import { Database } from '../../pipeline/save/database';
import { openLibrary } from '../../pipeline/save/library';
import { createSearchIndex } from '../../pipeline/save/search/search-index';
import { facetsOf, type ShelfChoice, shelve, threadsOf, wholeShelf } from '../../pipeline/shelf';
import type { Words } from '../../pipeline/words';
import { download } from '../reader/download';
import { exportSeveral } from './export-several';

const layoutKey = 'library-layout';
/** What was deleted longer ago than this cannot be brought back; a page that was closed meanwhile may have offered it. */
const binKeptMs = 3_600_000;

/** The library before one reader: what is in it, what they look for, and what they selected. */
export function createShelf(words: Words) {
  const database = new Database();
  const library = openLibrary(database);
  const index = createSearchIndex(database);

  const summaries = signal<CopySummary[]>([]);
  const failed = signal<Failure | null>(null);
  const query = signal('');
  const found = signal<Found | null>(null);
  const choice = signal<ShelfChoice>(wholeShelf);
  const layout = signal<LibraryLayout>(localStorage.getItem(layoutKey) === 'cards' ? 'cards' : 'list');
  const selected = signal<ReadonlySet<string>>(new Set());
  const deleted = signal<readonly string[]>([]);
  const indexing = signal(false);
  const exporting = signal(false);

  const threads = computed(() => threadsOf(summaries.value));
  const search = () => {
    const text = query.value.trim();
    found.value = text === '' ? null : index.find(text);
  };
  const list = async () => {
    const outcome = await library.list();
    failed.value = outcome.ok ? null : outcome.why;
    if (outcome.ok) summaries.value = outcome.value;
  };
  /** Lists, and brings the index up to what is there. */
  const refresh = async () => {
    await list();
    if (failed.value) return;
    indexing.value = true;
    try {
      await index.refresh(summaries.value);
    } finally {
      indexing.value = false;
    }
    search();
  };
  const afterwards = async (done: Promise<Outcome<unknown>>) => {
    const outcome = await done;
    if (outcome.ok) await list();
    else failed.value = outcome.why;
  };

  const actions: LibraryActions = {
    onSelect(ids, on) {
      const next = new Set(selected.value);
      for (const id of ids) {
        if (on) next.add(id);
        else next.delete(id);
      }
      selected.value = next;
    },
    onDelete(ids) {
      actions.onSelect(ids, false);
      deleted.value = ids;
      void afterwards(library.delete(ids));
    },
    onTag: (ids, change) => void afterwards(library.changeTags(ids, change)),
    onState: (ids, state) => void afterwards(library.setState(ids, state)),
    async onExport(ids, format) {
      exporting.value = true;
      try {
        const exported = await exportSeveral(ids, format, library.load, words);
        if (exported) download(exported.file, exported.name);
      } finally {
        exporting.value = false;
      }
    },
    async compare(before, now) {
      const [earlier, later] = await Promise.all([library.load(before), library.load(now)]);
      return earlier.ok && later.ok ? changesBetween(earlier.value, later.value) : null;
    },
  };

  return {
    database,
    failed,
    /** A backup is due which only the reader can make. */
    backupDue: signal(false),
    summaries,
    query: computed(() => query.value),
    found: computed(() => found.value),
    choice: computed(() => choice.value),
    layout: computed(() => layout.value),
    selected: computed(() => selected.value),
    deleted: computed(() => deleted.value),
    indexing: computed(() => indexing.value),
    exporting: computed(() => exporting.value),
    entries: computed(() => shelve(threads.value, choice.value, found.value?.ids ?? null)),
    facets: computed(() => facetsOf(summaries.value)),
    actions,
    list,
    refresh,
    look(text: string): void {
      const began = query.value === '';
      query.value = text;
      search();
      if (began && found.value) choice.value = { ...choice.value, sort: 'best' };
      else if (!found.value && choice.value.sort === 'best') choice.value = { ...choice.value, sort: wholeShelf.sort };
    },
    choose(change: Partial<ShelfChoice>): void {
      choice.value = { ...choice.value, ...change };
    },
    lay(next: LibraryLayout): void {
      layout.value = next;
      localStorage.setItem(layoutKey, next);
    },
    clear(): void {
      query.value = '';
      found.value = null;
      choice.value = wholeShelf;
    },
    renameTag(from: string, to: string): void {
      const ids = summaries.value.filter(({ tags }) => tags.includes(from)).map(({ id }) => id);
      choice.value = { ...choice.value, tag: to };
      void afterwards(library.changeTags(ids, { add: [to], remove: [from] }));
    },
    undo(): void {
      void afterwards(library.bringBack(deleted.value)).then(refresh);
      deleted.value = [];
    },
    /** The reader does not want back what they deleted: its room is free again. */
    dismiss(): void {
      deleted.value = [];
      void library.emptyBin(new Date().toISOString());
    },
    /** What was deleted long ago gives back its room. */
    tidy: () => library.emptyBin(new Date(Date.now() - binKeptMs).toISOString()),
  };
}

export type Shelf = ReturnType<typeof createShelf>;
