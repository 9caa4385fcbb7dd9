import { computed, signal } from '@preact/signals';
import { shippedPacks } from '../../assets/notes';
import type { Importing } from '../../components/options/ImportPack';
import { type KeptPack, ownPackId, type PackOrigin } from '../../pipeline/kept-pack';
import type { NoteLang, Pack } from '../../pipeline/note';
import { copyNote, type Draft, freeId, idFrom, withOwnNote } from '../../pipeline/note/own-pack';
import { placeOf } from '../../pipeline/note/pack-problem';
import { parsePack } from '../../pipeline/note/parse-pack';
import { readPack } from '../../pipeline/note/read-pack';
import { silenceOf, strengthOf, tryText } from '../../pipeline/note/try-text';
import { noteKey, type Switchable, switched } from '../../pipeline/note-choice';
import { changeNoteChoice, dropPack, keepPack, loadKeptPacks, loadNoteChoice } from '../../pipeline/save/note-packs';
import { fetchPack } from './fetch-pack';

/** A note being written; `isNew` until it is kept. */
export type Editing = Draft & { isNew: boolean };

/** The note packs before the reader: what is kept and chosen, what is being added, what is being written. */
export async function createPacks(noteLang: NoteLang) {
  const kept = signal(await loadKeptPacks());
  const choice = signal(await loadNoteChoice());
  const importing = signal<Importing>({ state: 'idle' });
  const editing = signal<Editing | null>(null);
  let origin: PackOrigin = { kind: 'own' };

  const own = computed(() => kept.value.find(({ pack }) => pack.id === ownPackId)?.pack ?? null);
  const all = computed(() => [...shippedPacks, ...kept.value.map(({ pack }) => pack)]);

  const show = (source: string, name: string, from: PackOrigin) => {
    const read = readPack(source);
    if (!read.ok) {
      importing.value = { state: 'wrong', name, problems: read.problems };
      return;
    }
    const pack = read.value;
    const isTaken = pack.id === ownPackId || shippedPacks.some(({ id }) => id === pack.id);
    const known = kept.value.find((other) => other.pack.id === pack.id)?.pack.version ?? null;
    origin = from;
    importing.value = isTaken ? { state: 'failed', why: 'id-taken' } : { state: 'shown', pack, name, known };
  };
  const keep = async (keeping: KeptPack) => {
    kept.value = await keepPack(keeping);
  };
  const trial = (packs: readonly Pack[], text: string, lang: string) => {
    const notes = tryText(text, lang, packs, noteLang).map((note) => {
      const pack = packs.find(({ id }) => id === note.packId);
      const written = pack?.notes.find(({ id }) => id === note.id);
      const strength = written ? strengthOf(written, note.trigger) : ('strong' as const);
      return { ...note, strength, packTitle: pack?.title[noteLang] ?? note.packId };
    });
    return { notes, silence: notes.length > 0 ? null : ('nothing' as const) };
  };
  const draftPack = (draft: Draft) => withOwnNote(own.value, draft.note.id, draft);

  return {
    shipped: shippedPacks,
    kept,
    choice,
    importing,
    editing,
    tryAll: (text: string, lang: string) => trial(all.value, text, lang),

    async readFile(file: File) {
      importing.value = { state: 'reading' };
      show(await file.text(), file.name, { kind: 'file', name: file.name });
    },
    /** To be called from a click, as the browser asks for the host's permission only then. */
    async readAddress(url: string) {
      const fetching = fetchPack(url);
      importing.value = { state: 'reading' };
      const fetched = await fetching;
      if (fetched.ok) show(fetched.text, url, { kind: 'address', url });
      else importing.value = { state: 'failed', why: fetched.why };
    },
    async addShown() {
      const shown = importing.value;
      if (shown.state !== 'shown') return;
      await keep({ pack: shown.pack, from: origin, addedAt: new Date().toISOString() });
      importing.value = { state: 'idle' };
    },
    cancel() {
      importing.value = { state: 'idle' };
    },
    async drop(id: string) {
      kept.value = await dropPack(id);
    },
    async switch(what: Switchable, id: string, on: boolean) {
      choice.value = await changeNoteChoice((now) => switched(now, what, id, on));
    },

    edit(id: string | null) {
      const note = own.value?.notes.find((other) => other.id === id);
      editing.value = { note: note ?? emptyNote(), shared: {}, isNew: !note };
    },
    editCopy(pack: Pack, id: string) {
      const note = pack.notes.find((other) => other.id === id);
      if (note) editing.value = { ...copyNote(pack, note, freeId(own.value, id)), isNew: true };
    },
    closeEditor() {
      editing.value = null;
    },
    /** What is wrong with a note, in the pack that it would stand in; other notes of it have been kept, and are right. */
    problemsOf(draft: Draft) {
      const parsed = parsePack(draftPack(draft));
      if (parsed.ok) return [];
      return parsed.problems.map((problem) => ({
        line: null,
        place: placeOf(problem).replace(/^notes\[\d+\]\.?/, ''),
        expected: problem.expected,
      }));
    },
    tryDraft(draft: Draft, text: string, lang: string) {
      const pack = draftPack(draft);
      if (pack === null || !parsePack(pack).ok) return { notes: [], silence: null };
      const alone = { ...pack, notes: [draft.note] };
      const tried = trial([alone], text, lang);
      return { ...tried, silence: tried.notes.length > 0 ? null : silenceOf(text, lang, alone) };
    },
    async saveNote({ note, shared, isNew }: Editing) {
      const id = isNew && note.id === newNoteId ? freeId(own.value, idFrom(note.title[noteLang])) : note.id;
      const pack = withOwnNote(own.value, id, { note: { ...note, id }, shared });
      if (pack) await keep({ pack, from: { kind: 'own' }, addedAt: new Date().toISOString() });
      editing.value = null;
    },
    async deleteNote(id: string) {
      const pack = withOwnNote(own.value, id, null);
      if (pack) await keep({ pack, from: { kind: 'own' }, addedAt: new Date().toISOString() });
      else kept.value = await dropPack(ownPackId);
      const key = noteKey({ packId: ownPackId, id });
      choice.value = await changeNoteChoice((now) => switched(now, 'notes', key, true));
      editing.value = null;
    },
  };
}

/** The id of a note that has not been kept yet; its title makes a better one. */
const newNoteId = 'new-note';

function emptyNote() {
  return {
    id: newNoteId,
    topic: 'my-topic',
    rank: 2 as const,
    title: { en: '', fr: '' },
    body: { en: '', fr: '' },
    asOf: new Date().toISOString().slice(0, 10),
    sources: [{ title: '', publisher: '', url: 'https://', date: null }],
    triggers: {},
  };
}
