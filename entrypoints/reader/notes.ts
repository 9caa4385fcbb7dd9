import { computed, signal } from '@preact/signals';
import { preparedPacks, shippedPacks } from '../../assets/notes';
import type { NoteTools } from '../../components/article/note-tools';
import type { SentAway } from '../../components/reader/NoteList';
import type { Article } from '../../pipeline/article';
import type { NoteLang, Pack, PlacedNote } from '../../pipeline/note';
import { compile } from '../../pipeline/note/compile';
import { notesFor } from '../../pipeline/note/notes-for';
import { parsePack } from '../../pipeline/note/parse-pack';
import { strengthOf } from '../../pipeline/note/try-text';
import { chosenPacks, isSentAway, noteKey, switched, switchedIn } from '../../pipeline/note-choice';
import { changeNoteChoice, loadKeptPacks, loadNoteChoice } from '../../pipeline/save/note-packs';

/** The notes of one reader: the packs that are on, and the notes that were sent away. */
export async function createNotes(noteLang: NoteLang) {
  // What sets HTML has a file of its own in the build.
  const { pageMarkdown } = await import('../../components/article/page-markdown');
  const kept = (await loadKeptPacks()).map(({ pack }) => pack);
  // One that an older Épure took, and that this one cannot read, is left out.
  const packs: readonly Pack[] = [...shippedPacks, ...kept.filter((pack) => parsePack(pack).ok)];
  const choice = signal(await loadNoteChoice());
  const last = signal<SentAway | null>(null);
  const packOf = ({ packId }: PlacedNote) => packs.find(({ id }) => id === packId);

  const change = async (articleId: string, { note, where }: SentAway, on: boolean) => {
    const key = noteKey(note);
    choice.value = await changeNoteChoice((now) =>
      where === 'here' ? switchedIn(now, articleId, key, on) : switched(now, 'notes', key, on),
    );
  };

  const matcher = compile(chosenPacks(packs, choice.value), preparedPacks);
  return {
    /** Draws their text; it is loaded with them. */
    markdown: pageMarkdown,
    place: (article: Article) => notesFor(article, { matcher, noteLang }),
    last: computed(() => last.value),
    /** Whether a note stands beside the text of a thread. */
    isShown: (note: PlacedNote, articleId: string) => !isSentAway(choice.value, articleId, note),
    async hide(note: PlacedNote, articleId: string, where: SentAway['where']) {
      await change(articleId, { note, where }, false);
      last.value = { note, where };
    },
    async show(note: PlacedNote, articleId: string) {
      await change(articleId, { note, where: 'here' }, true);
      await change(articleId, { note, where: 'always' }, true);
      last.value = null;
    },
    tools: (onHide: NoteTools['onHide']): NoteTools => ({
      today: new Date().toISOString(),
      packTitle: (note) => packOf(note)?.title[noteLang] ?? note.packId,
      strengthOf(note) {
        const written = packOf(note)?.notes.find(({ id }) => id === note.id);
        return written ? strengthOf(written, note.trigger) : null;
      },
      onHide,
    }),
  };
}

export type ReaderNotes = Awaited<ReturnType<typeof createNotes>>;
