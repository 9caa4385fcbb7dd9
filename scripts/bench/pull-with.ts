import type { Thread } from '../../pipeline/thread';
import type { Pipeline } from './as-built';

/** The thread in the text of an answer; throws when there is none. */
export function pullWith({ readJsonFile }: Pick<Pipeline, 'readJsonFile'>, text: string): Thread {
  const thread = readJsonFile(text, { id: null, now: '2026-01-01T00:00:00.000Z' });
  if (!thread.ok) throw new Error(thread.detail);
  return thread.value;
}
