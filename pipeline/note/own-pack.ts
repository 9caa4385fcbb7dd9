import { ownPackId } from '../kept-pack';
import type { Note, Pack, Vocabulary } from '../note';

/** A note that is being written, with the named words that its phrases call. */
export interface Draft {
  note: Note;
  shared: NonNullable<Pack['shared']>;
}

/** The reader's own pack with a note in it, in the place of the one with its id; null takes the note away. */
export function withOwnNote(own: Pack | null, id: string, draft: Draft | null): Pack | null {
  const others = own?.notes ?? [];
  const known = others.some((other) => other.id === id);
  const kept = others.flatMap((other) => (other.id === id ? (draft ? [draft.note] : []) : [other]));
  const notes = draft && !known ? [...kept, draft.note] : kept;
  if (notes.length === 0) return null;
  return {
    ...own,
    id: ownPackId,
    title: own?.title ?? { en: 'My notes', fr: 'Mes notes' },
    version: (own?.version ?? 0) + 1,
    shared: joined(own?.shared ?? {}, draft?.shared ?? {}),
    notes,
  };
}

function joined(own: Draft['shared'], added: Draft['shared']): Draft['shared'] {
  const langs = [...new Set([...Object.keys(own), ...Object.keys(added)])];
  const words = (lang: string) => ({ ...own[lang]?.words, ...added[lang]?.words });
  return Object.fromEntries(langs.map((lang) => [lang, { ...own[lang], words: words(lang) }]));
}

/** An id that no note of the pack has: the wished one, or with a number after it. */
export function freeId(own: Pack | null, wished: string): string {
  const taken = new Set(own?.notes.map(({ id }) => id));
  let id = wished;
  for (let n = 2; taken.has(id); n += 1) id = `${wished}-${n}`;
  return id;
}

/** A title as an id: small letters, digits and hyphens; `note` when nothing of it is left. */
export function idFrom(title: string): string {
  const plain = title
    .toLowerCase()

    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, ' ');
  return plain.trim().replaceAll(' ', '-').slice(0, 60).replace(/-$/, '') || 'note';
}

/**
 * A note of another pack as one that the reader may change: what its pack shares goes along, under names that no other
 * pack's words have.
 */
export function copyNote(pack: Pack, note: Note, id: string): Draft {
  const renamed = (phrase: string) => phrase.replaceAll(/<([^<>]+)>/g, (_, name: string) => `<${ownName(pack, name)}>`);
  const renamedIn = (weights: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(weights).map(([weight, words]) => [weight, renamed(words)]));
  const list = (...phrases: (readonly string[] | undefined)[]) => phrases.flatMap((some) => some ?? []).map(renamed);
  const triggers = Object.entries(note.triggers).map(([lang, { strong, weak, near, veto, together }]) => {
    const shared: Vocabulary = pack.shared?.[lang] ?? {};
    const own = {
      strong: list(strong),
      weak: list(weak),
      near: list(shared.near, near),
      veto: list(shared.veto, veto),
      ...(together && { together: { ...together, weights: renamedIn(together.weights) } }),
    };
    return [lang, own];
  });
  const shared = Object.keys(note.triggers).map((lang) => {
    const words = Object.entries(pack.shared?.[lang]?.words ?? {});
    return [lang, { words: Object.fromEntries(words.map(([name, phrase]) => [ownName(pack, name), renamed(phrase)])) }];
  });
  return { note: { ...note, id, triggers: Object.fromEntries(triggers) }, shared: Object.fromEntries(shared) };
}

/** So long is a name at most. */
const longest = 40;

function ownName(pack: Pack, name: string): string {
  return `${pack.id.slice(0, Math.max(0, longest - name.length - 1))}-${name}`;
}
