import { computed, signal } from '@preact/signals';
import { appear } from '../../components/reader/appear';
import type { LargePicture } from '../../components/reader/PictureDialog';
import { type Appearance, nextTheme } from '../../pipeline/appearance';
import { changeSettings } from '../../pipeline/save/settings';
import type { Aloud } from './aloud';
import { createFinding } from './finding';
import { createProgress } from './progress';
import { listenForReading } from './reading-keys';

interface Options {
  root: () => HTMLElement | null;
  appearance: Appearance;
  onSave(): void;
}

/** What helps to read, besides the article: its looks, where one is in it, finding, reading aloud, large pictures, the keys. */
export function createReadingTools({ root, appearance: first, onSave }: Options) {
  const appearance = signal(first);
  const help = signal(false);
  const pictures = signal<{ all: LargePicture[]; at: number } | null>(null);
  const progress = createProgress(root);
  const finding = createFinding(root);
  /** Null until somebody listens. */
  const aloud = signal<Aloud | null>(null);
  const readAloud = async () => {
    if (!canSpeak()) return;
    const { createAloud } = await import('./aloud');
    aloud.value ??= createAloud(root);
    aloud.value.toggle();
  };
  const beSilent = () => aloud.value?.stop();

  const setAppearance = (next: Appearance) => {
    appearance.value = next;
    appear(document.documentElement, next);
    void changeSettings({ appearance: next });
  };
  const showPicture = ({ target }: MouseEvent) => {
    const pressed = target instanceof Element ? target.closest('.enlarge') : null;
    if (!pressed) return;
    const all = [...(root()?.querySelectorAll<HTMLImageElement>('.enlarge img') ?? [])];
    const at = all.findIndex((image) => pressed.contains(image));
    pictures.value = { all: all.map(({ currentSrc, src, alt }) => ({ src: currentSrc || src, alt })), at };
  };

  return {
    appearance: computed(() => appearance.value),
    setAppearance,
    help: computed(() => help.value),
    showHelp(open: boolean) {
      help.value = open;
    },
    pictures: computed(() => pictures.value),
    turnTo(at: number | null) {
      pictures.value = at === null || !pictures.value ? null : { ...pictures.value, at };
    },
    progress,
    finding,
    aloud: computed(() => aloud.value),
    /** Begins, pauses, goes on; null where the browser cannot speak. */
    readAloud: canSpeak() ? () => void readAloud() : null,
    /** Closes what is open above the article; false when nothing is. */
    closeOne(): boolean {
      if (finding.open.value) finding.end();
      else if (aloud.value && aloud.value.state.value !== 'silent') beSilent();
      else return false;
      return true;
    },
    /** Follows the reader; gives back what stops it. */
    listen(): () => void {
      const stop = new AbortController();
      document.addEventListener('click', showPicture, { signal: stop.signal });
      const stops = [
        progress.listen(),
        listenForReading(document, {
          s: onSave,
          t: () => setAppearance({ ...appearance.value, theme: nextTheme(appearance.value.theme) }),
          r: () => void readAloud(),
          '/': finding.begin,
          '?': () => {
            help.value = true;
          },
        }),
        beSilent,
        () => stop.abort(),
      ];
      window.addEventListener('pagehide', beSilent, { signal: stop.signal });
      return () => {
        for (const each of stops) each();
      };
    },
  };
}

/** True where the browser can speak at all. */
function canSpeak(): boolean {
  return 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window;
}

export type ReadingTools = ReturnType<typeof createReadingTools>;
