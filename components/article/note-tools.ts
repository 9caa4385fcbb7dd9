import { createContext } from 'preact';
import type { PlacedNote } from '../../pipeline/note';

/** What a reader can do with a note, and what is known of it, where the article is read live; a saved copy has none. */
export interface NoteTools {
  /** ISO 8601: the day on which the article is read. */
  today: string;
  packTitle(note: PlacedNote): string;
  /** Whether a phrase called the note, alone or with context, or many words together; null when the pack is not at hand. */
  strengthOf(note: PlacedNote): 'strong' | 'weak' | 'together' | null;
  /** Hides a note in this article, or for good. */
  onHide(note: PlacedNote, where: 'here' | 'always'): void;
}

export const NoteToolsContext = createContext<NoteTools | null>(null);
