import type { Pack } from '../../pipeline/note';
import type { Switchable } from '../../pipeline/note-choice';

/** What a reader can do with packs and their notes. */
export interface PackActions {
  onSwitch(what: Switchable, id: string, on: boolean): void;
  onExport(pack: Pack): void;
  /** Asks the pack's address for a newer version, to be shown first. */
  onCheck(url: string): void;
  onDrop(id: string): void;
  /** Opens a note for writing; null begins a new one. */
  onEdit(noteId: string | null): void;
  /** Opens a copy of another pack's note for writing. */
  onCopy(pack: Pack, noteId: string): void;
}
