import { signal } from '@preact/signals';
import type { WordKey } from '../../pipeline/words';

/** Something the reader did, and how it is taken back. */
interface Step {
  undo(): void;
  /** What is said when it has been taken back. */
  undone: WordKey;
}

/** What the reader did to highlights, the last one first to be taken back. */
export function createUndoing() {
  const steps = signal<readonly Step[]>([]);
  return {
    did(undo: () => void, undone: WordKey): void {
      steps.value = [...steps.value, { undo, undone }];
    },
    /** Takes the last step back; says what then is, null when there is none. */
    undo(): WordKey | null {
      const last = steps.value.at(-1);
      if (!last) return null;
      steps.value = steps.value.slice(0, -1);
      last.undo();
      return last.undone;
    },
  };
}
