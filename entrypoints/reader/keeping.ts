import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Copy, type CopyContent, makeCopy } from '../../pipeline/copy';
import { filmsOf } from '../../pipeline/films';
import { ask, type Saved, type Saving } from '../../pipeline/messages';
import type { Failure, Outcome } from '../../pipeline/outcome';
import { picturesOf } from '../../pipeline/pictures';
import type { Thread } from '../../pipeline/thread';
import type { FilmsEnd } from './films';
import { fetchPictures } from './pictures';

export type SavingState = 'unsaved' | 'saving' | 'saved' | Failure;

/** The films of a kept copy: on offer (`bytes` as far as that is known), on their way, or how that ended. */
export type FilmsState =
  | { name: 'offered'; bytes: number | null }
  | { name: 'fetching'; come: number; bytes: number | null }
  | { name: Exclude<FilmsEnd, 'kept'> }
  | null;

interface Content {
  /** What is read, as it stands; null when there is nothing. */
  now(): Promise<Omit<CopyContent, 'assets'> | null>;
  /** Another tab marked the same copy in the meantime: `sent` is what this one had saved, `kept` what the library has now. */
  onKept(kept: Copy['highlights'], sent: Copy['highlights']): void;
}

export interface Keeping {
  saving: ReadonlySignal<SavingState>;
  /** Null for what is not in the library. */
  keptId: ReadonlySignal<string | null>;
  assets: ReadonlySignal<Copy['assets']>;
  /** How many pictures of the copy could not be fetched. */
  picturesMissing: ReadonlySignal<number>;
  /** Null when there is none, or nothing more to say of them. */
  films: ReadonlySignal<FilmsState>;
  /** Fetches the films into the kept copy. */
  keepFilms(): Promise<void>;
  dismissFilms(): void;
  /** Keeps the annotated copy, pictures included; gives it for taking along, null when there is none. */
  keep(): Promise<Copy | null>;
  /** After a change: a copy that was kept is kept again. */
  keepAgain(): Promise<Copy | null>;
  /** What is read is a copy that the library has already. */
  isKept(copy: Copy): void;
  /** The library has a version of what is read: its highlights and pictures come along. */
  comesFrom(copy: Copy): void;
  /** What is read is no longer the copy that the library has. */
  isNew(): void;
}

/** Keeps what is read as one copy in the library; `withFilms` does not ask before it fetches the films. */
export function createKeeping({ now, onKept }: Content, { withFilms = false } = {}): Keeping {
  const id = signal<string>(crypto.randomUUID());
  const saving = signal<SavingState>('unsaved');
  const assets = signal<Copy['assets']>({});
  const picturesMissing = signal(0);
  const films = signal<FilmsState>(null);
  /** The highlights that were seen in the library: one of them that is not here any more was taken away here. */
  let known: string[] = [];
  /** The films that were offered, or fetched without a question: once is enough. */
  const spoken = new Set<string>();
  let keeping: Promise<unknown> = Promise.resolve();

  const missing = (thread: Thread) => filmsOf(thread).filter((each) => !Object.hasOwn(assets.value, each));
  const news = (thread: Thread) => missing(thread).filter((each) => !spoken.has(each));
  const bringFilms = async (thread: Thread, bytes: number | null) => {
    films.value = { name: 'fetching', come: 0, bytes };
    const { fetchFilms } = await import('./films');
    const fetched = await fetchFilms(filmsOf(thread), assets.value, (come) => {
      films.value = { name: 'fetching', come, bytes };
    });
    assets.value = { ...assets.value, ...fetched.assets };
    films.value = fetched.end === 'kept' ? null : { name: fetched.end };
  };

  const keepNow = async (): Promise<Copy | null> => {
    const content = await now();
    if (!content) return null;
    saving.value = 'saving';
    const pictures = await fetchPictures(picturesOf(content.thread), assets.value);
    assets.value = pictures.assets;
    picturesMissing.value = pictures.failed;
    if (withFilms && news(content.thread).length > 0) {
      for (const address of filmsOf(content.thread)) spoken.add(address);
      const { measureFilms } = await import('./films');
      await bringFilms(content.thread, await measureFilms(missing(content.thread)));
    }
    const copy = makeCopy({ ...content, assets: assets.value }, { id: id.value, at: new Date().toISOString() });
    const outcome = await save({ copy, known });
    saving.value = outcome.ok ? 'saved' : outcome.why;
    if (!outcome.ok) return copy;
    const { highlights } = outcome.value;
    id.value = outcome.value.id;
    known = highlights.map((highlight) => highlight.id);
    onKept(highlights, copy.highlights);
    void offerFilms(content.thread);
    return { ...copy, id: outcome.value.id, highlights };
  };

  /** One after the other, so that the last state is the one kept; a surprise is told, and nothing else is lost. */
  const keep = (): Promise<Copy | null> => {
    const kept = keeping.then(keepNow).catch((error: unknown) => {
      console.error(error);
      saving.value = 'storage-refused';
      return null;
    });
    keeping = kept;
    return kept;
  };
  /** Says of the films that are not here, and were not spoken of before, how big they are. */
  const offerFilms = async (thread: Thread) => {
    if (news(thread).length === 0) return;
    for (const address of filmsOf(thread)) spoken.add(address);
    const { measureFilms } = await import('./films');
    films.value = { name: 'offered', bytes: await measureFilms(missing(thread)) };
  };
  const keepFilms = async () => {
    const content = await now();
    if (!content || films.value?.name === 'fetching') return;
    await bringFilms(content.thread, films.value?.name === 'offered' ? films.value.bytes : null);
    await keep();
  };
  const comesFrom = (copy: Copy) => {
    assets.value = { ...copy.assets, ...assets.value };
    known = copy.highlights.map((highlight) => highlight.id);
  };

  return {
    saving: computed(() => saving.value),
    keptId: computed(() => (saving.value === 'unsaved' ? null : id.value)),
    assets: computed(() => assets.value),
    picturesMissing: computed(() => picturesMissing.value),
    films: computed(() => films.value),
    keepFilms,
    dismissFilms() {
      films.value = null;
    },
    keep,
    keepAgain: () => (saving.value === 'unsaved' ? Promise.resolve(null) : keep()),
    isKept(copy) {
      id.value = copy.id;
      saving.value = 'saved';
      comesFrom(copy);
    },
    comesFrom,
    isNew() {
      id.value = crypto.randomUUID();
      saving.value = 'unsaved';
      films.value = null;
    },
  };
}

/** Asks once more when the background was stopped before it answered: saving the same copy twice is saving it once. */
async function save(saving: Saving): Promise<Outcome<Saved>> {
  try {
    return await ask('saveCopy', saving);
  } catch {
    return ask('saveCopy', saving);
  }
}
