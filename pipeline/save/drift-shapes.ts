import { storage } from '#imports';
import type { DriftShape } from '../drift';

const mostKept = 10;

const item = storage.defineItem<DriftShape[]>('local:drift-shapes', { fallback: [], version: 1 });

/** Keeps shapes on this device, each once, the newest first and not many; gives all that are kept. */
export async function keepDriftShapes(shapes: readonly DriftShape[]): Promise<DriftShape[]> {
  const known = await item.getValue();
  const isSame = (a: DriftShape, b: DriftShape) => a.operation === b.operation && a.shape === b.shape;
  const fresh = shapes.filter((shape, at) => shapes.findIndex((each) => isSame(each, shape)) === at);
  const older = known.filter((shape) => !fresh.some((each) => isSame(each, shape)));
  const kept = [...fresh, ...older].slice(0, mostKept);
  await item.setValue(kept);
  return kept;
}
