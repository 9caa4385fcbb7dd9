import { computed, signal } from '@preact/signals';
import { type Copy, type CopyContent, makeCopy } from '../../pipeline/copy';
import { ask } from '../../pipeline/messages';
import type { Failure } from '../../pipeline/outcome';
import { picturesOf } from '../../pipeline/pictures';
import { fetchPictures } from './pictures';

export type SavingState = 'unsaved' | 'saving' | 'saved' | Failure;

/** Keeps what is read as one copy in the library, whose id is chosen once; `content` gives it as it stands, null when there is none. */
export function createKeeping(content: () => Promise<Omit<CopyContent, 'assets'> | null>) {
  const id = signal<string>(crypto.randomUUID());
  const saving = signal<SavingState>('unsaved');
  const assets = signal<Copy['assets']>({});
  const picturesMissing = signal(0);
  let keeping: Promise<unknown> = Promise.resolve();

  const keepNow = async (): Promise<Copy | null> => {
    const now = await content();
    if (!now) return null;
    saving.value = 'saving';
    const pictures = await fetchPictures(picturesOf(now.thread), assets.value);
    assets.value = pictures.assets;
    picturesMissing.value = pictures.failed;
    const copy = makeCopy({ ...now, assets: assets.value }, { id: id.value, at: new Date().toISOString() });
    const outcome = await ask('saveCopy', copy);
    saving.value = outcome.ok ? 'saved' : outcome.why;
    return copy;
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

  return {
    saving: computed(() => saving.value),
    assets: computed(() => assets.value),
    /** How many pictures of the copy could not be fetched. */
    picturesMissing: computed(() => picturesMissing.value),
    /** Keeps the annotated copy, pictures included; gives it for taking along, null when there is none. */
    keep,
    /** After a change: a copy that was kept is kept again. */
    keepAgain: (): Promise<Copy | null> => (saving.value === 'unsaved' ? Promise.resolve(null) : keep()),
    /** What is read is a copy that the library has already. */
    isKept(copy: Copy): void {
      id.value = copy.id;
      assets.value = copy.assets;
      saving.value = 'saved';
    },
  };
}
