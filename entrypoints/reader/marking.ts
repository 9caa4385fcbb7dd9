import { computed, signal } from '@preact/signals';
import type { Place } from '../../components/reader/HighlightBar';
import { type Described, describe } from '../../pipeline/annotate/describe';
import { toQuote } from '../../pipeline/export/quote';
import type { Highlight, HighlightColour } from '../../pipeline/highlight';
import { say, type WordKey, type Words } from '../../pipeline/words';
import { copyText } from './clipboard';
import { placeAt } from './place-at';
import { createSelecting, selectedIn } from './selecting';
import type { Session } from './session';
import { createUndoing } from './undoing';
import { createWalking } from './walking';

/** The size that the comment box keeps free of the window's edges, in CSS pixels. */
const box = { width: 340, height: 350 };

/** What the reader is told; something that was taken away can be had back. */
export interface Told {
  text: string;
  canUndo: boolean;
  takesFocus: boolean;
}

/** What the reader has selected or is writing about, and what they can do with it. */
export function createMarking(session: Session, root: () => HTMLElement | null, words: Words) {
  const editing = signal<{ place: Place; highlight: Highlight; opener: Element | null } | null>(null);
  const told = signal<Told | null>(null);
  const lastColour = signal<HighlightColour>('yellow');
  const undoing = createUndoing();
  const selecting = createSelecting(root, () => editing.value !== null);
  const walking = createWalking(root, () => tell('highlight.keys'));

  const tell = (key: WordKey, values = {}, { canUndo = false, takesFocus = false } = {}) => {
    told.value = { text: say(words, key, values), canUndo, takesFocus };
  };
  const colourName = (colour: HighlightColour) => say(words, `highlight.${colour}`);
  const put = (highlight: Highlight) => void session.mark(highlight.id, highlight);
  const takeAway = ({ id }: Highlight) => void session.mark(id, null);

  /** What is meant: the words selected, else the block that the keyboard is in. */
  const meant = (): { found: Described; at: DOMRect } | null => {
    const article = root();
    const block = walking.block();
    const range = selectedIn(article) ?? selecting.selected.value?.range ?? (block && contentsOf(block));
    const found = article && range && describe(article, range);
    if (found) return { found, at: range.getBoundingClientRect() };
    tell(range ? 'highlight.not-here' : 'highlight.nothing');
    return null;
  };
  const add = (colour: HighlightColour): { highlight: Highlight; at: DOMRect } | null => {
    const place = meant();
    if (!place) return null;
    const now = new Date().toISOString();
    const made = { id: crypto.randomUUID(), createdAt: now, updatedAt: now, colour, comment: '', ...place.found };
    selecting.clear();
    lastColour.value = colour;
    put(made);
    undoing.did(() => takeAway(made), 'highlight.undone');
    tell('highlight.made', { colour: colourName(colour) });
    return { highlight: made, at: place.at };
  };
  const edit = (highlight: Highlight, at: DOMRect) => {
    selecting.clear();
    told.value = null;
    editing.value = { highlight, place: placeAt(at, box), opener: document.activeElement };
  };
  const closeEdit = () => {
    const opener = editing.value?.opener;
    editing.value = null;
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
  };
  const addWithComment = () => {
    const made = add(lastColour.value);
    if (made) edit(made.highlight, made.at);
  };
  const quote = async () => {
    const place = meant();
    const reading = session.reading.value;
    if (!place || !reading) return;
    const { selectors, postId } = place.found;
    const copied = await copyText(toQuote(reading, selectors[0].exact, postId, words));
    tell(copied ? 'highlight.quoted' : 'reader.copy-refused');
  };
  const undo = () => {
    const undone = undoing.undo();
    if (undone) tell(undone);
  };

  return {
    selected: selecting.selected,
    editing: computed(() => editing.value),
    told: computed(() => told.value),
    edit,
    closeEdit,
    add,
    addWithComment,
    quote,
    undo,
    dismiss(): void {
      told.value = null;
    },
    addInLastColour: () => add(lastColour.value),
    saveEdit(change: { comment: string; colour: HighlightColour }): void {
      const before = editing.value?.highlight;
      closeEdit();
      if (!before || (before.comment === change.comment && before.colour === change.colour)) return;
      put({ ...before, ...change, updatedAt: new Date().toISOString() });
      undoing.did(() => put(before), 'highlight.undone');
      tell('highlight.changed');
    },
    deleteEdited(): void {
      const { highlight, opener } = editing.value ?? {};
      editing.value = null;
      if (!highlight) return;
      takeAway(highlight);
      undoing.did(() => put(highlight), 'highlight.back');
      // The button that opened the box is gone with the highlight: the keyboard goes on at the way back.
      tell('highlight.removed', {}, { canUndo: true, takesFocus: opener?.matches('[data-edits]') ?? false });
    },
    selecting,
    walking,
  };
}

export type Marking = ReturnType<typeof createMarking>;

function contentsOf(element: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}
