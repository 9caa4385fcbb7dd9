import { storage } from '#imports';
import type { KeptPack } from '../kept-pack';
import { everythingOn, type NoteChoice } from '../note-choice';

const packs = storage.defineItem<KeptPack[]>('local:note-packs', { fallback: [], version: 1 });
const choice = storage.defineItem<NoteChoice>('local:note-choice', { fallback: everythingOn, version: 1 });

/** The packs that a reader added or wrote, in the order in which they came. */
export function loadKeptPacks(): Promise<KeptPack[]> {
  return packs.getValue();
}

/** Keeps a pack in the place of the one with its id, or after the others; gives all. */
export async function keepPack(kept: KeptPack): Promise<KeptPack[]> {
  const all = await packs.getValue();
  const known = all.some(({ pack }) => pack.id === kept.pack.id);
  const next = known ? all.map((other) => (other.pack.id === kept.pack.id ? kept : other)) : [...all, kept];
  await packs.setValue(next);
  return next;
}

export async function dropPack(id: string): Promise<KeptPack[]> {
  const next = (await packs.getValue()).filter(({ pack }) => pack.id !== id);
  await packs.setValue(next);
  return next;
}

export function loadNoteChoice(): Promise<NoteChoice> {
  return choice.getValue();
}

/** Changes what is switched off, on top of what another tab may have changed meanwhile; gives the result. */
export function changeNoteChoice(change: (choice: NoteChoice) => NoteChoice): Promise<NoteChoice> {
  const changed = turn.last.then(async () => {
    const next = change(await choice.getValue());
    await choice.setValue(next);
    return next;
  });
  turn.last = changed.catch(() => undefined);
  return changed;
}

/** Two switches pressed at once change one after the other, so that neither is lost. */
const turn: { last: Promise<unknown> } = { last: Promise.resolve() };
