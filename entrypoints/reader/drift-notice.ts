import { computed, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Drift, DriftShape } from '../../pipeline/drift';
import { parseJson } from '../../pipeline/pull/parse-json';
import { keepDriftShapes } from '../../pipeline/save/drift-shapes';

/** What X sent and could not be read: told to the reader, its shape kept on this device, a report made when asked for. */
export function createDriftNotice() {
  const now = signal<Drift | null>(null);
  let kept: DriftShape[] = [];

  return {
    now: computed(() => now.value),
    async found(drift: Drift): Promise<void> {
      now.value = drift;
      const { shapeOf } = await import('../../pipeline/pull/drift');
      const seenAt = new Date().toISOString();
      const shapes = drift.unread.flatMap(({ operation, samples }) =>
        samples.map(parseJson).flatMap((json) => (json.ok ? [{ seenAt, operation, shape: shapeOf(json.value) }] : [])),
      );
      kept = await keepDriftShapes(shapes);
    },
    /** All shapes that are kept, as a text to attach to an issue. */
    report(): string {
      const { version } = browser.runtime.getManifest();
      const head = [
        `Épure ${version}: data of X that could not be read.`,
        'Only its shape: names of fields and kinds of values; no texts, no names, no ids.',
      ];
      const parts = kept.map(({ seenAt, operation, shape }) => `${operation}, ${seenAt.slice(0, 10)}\n\n${shape}`);
      return `${[head.join('\n'), ...parts].join('\n\n\n')}\n`;
    },
  };
}
