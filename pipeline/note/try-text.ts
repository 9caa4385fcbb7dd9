import type { Note, NoteLang, Pack, PlacedNote, Trigger } from '../note';
import { compile } from './compile';
import { placeNotes } from './place';

/** Why a note stays away from a text that has some of its words. */
export type Silence = 'veto' | 'context' | 'nothing';

/** Places notes in a text typed for trying, a section a paragraph, so that one sees what would be called and by what. */
export function tryText(text: string, lang: string, packs: readonly Pack[], noteLang: NoteLang): PlacedNote[] {
  const sections = text.split(/\n+/).map((paragraph, at) => ({
    id: `p${at}`,
    heading: null,
    headingFrom: null,
    blocks: [
      {
        id: `p${at}`,
        type: 'paragraph' as const,
        postId: null,
        text: paragraph,
        lang: null,
        dir: 'ltr' as const,
        range: null,
        inlines: [],
      },
    ],
  }));
  const anywhere = { lang, author: { handle: '', name: '' }, publishedAt: null, sections };
  return placeNotes(anywhere, compile(packs.map(withoutScopes)), { lang: noteLang });
}

/** Why the notes of a pack are not called by a text: a veto struck the words, context is missing, or no phrase fits. */
export function silenceOf(text: string, lang: string, pack: Pack): Silence {
  const called = (change: (trigger: Trigger) => Trigger) =>
    tryText(text, lang, [changed(pack, change)], 'en').length > 0;
  const withoutVetoes = ({ veto: _, ...trigger }: Trigger): Trigger => trigger;
  if (called(withoutVetoes)) return 'veto';
  const alone = (trigger: Trigger): Trigger => ({
    ...withoutVetoes(trigger),
    strong: [...(trigger.strong ?? []), ...(trigger.weak ?? [])],
  });
  return called(alone) ? 'context' : 'nothing';
}

/** How a note was called: by a phrase alone, by one with context near, or by words that weigh enough together. */
export type Strength = 'strong' | 'weak' | 'together';

/** Tells how a note was called by what a placed note carries as its trigger. */
export function strengthOf(note: Pick<Note, 'triggers'>, phrase: string): Strength {
  const triggers = Object.values(note.triggers);
  if (triggers.some(({ strong }) => strong?.includes(phrase))) return 'strong';
  const weighs = triggers.some(({ together }) => together !== undefined);
  return weighs && !triggers.some(({ weak }) => weak?.includes(phrase)) ? 'together' : 'weak';
}

/** A text typed for trying has no day and no author, so a scope would only hide what is tried. */
function withoutScopes(pack: Pack): Pack {
  return { ...pack, notes: pack.notes.map(({ scope: _, ...note }) => note) };
}

function changed(pack: Pack, change: (trigger: Trigger) => Trigger): Pack {
  const shared = Object.entries(pack.shared ?? {}).map(([lang, vocabulary]) => {
    const { veto } = change({ veto: vocabulary.veto });
    return [lang, { ...vocabulary, veto }];
  });
  const notes = pack.notes.map((note) => ({
    ...note,
    triggers: Object.fromEntries(Object.entries(note.triggers).map(([lang, trigger]) => [lang, change(trigger)])),
  }));
  return { ...pack, shared: Object.fromEntries(shared), notes };
}
