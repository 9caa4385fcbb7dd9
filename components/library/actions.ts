import type { Changes } from '../../pipeline/changes';
import type { CopyFormat } from '../../pipeline/copy-format';
import type { ReadingState } from '../../pipeline/reading-place';

/** What a reader can do with copies of the library; ids are those of copies. */
export interface LibraryActions {
  onSelect(ids: readonly string[], selected: boolean): void;
  onDelete(ids: readonly string[]): void;
  onTag(ids: readonly string[], change: { add?: string[]; remove?: string[] }): void;
  onState(ids: readonly string[], state: ReadingState): void;
  onExport(ids: readonly string[], format: CopyFormat): void;
  /** What changed from one version to another; null when one of them cannot be read. */
  compare(before: string, now: string): Promise<Changes | null>;
}

/** The address of a saved copy. */
export function copyAddress(id: string): string {
  return `/reader.html?copy=${encodeURIComponent(id)}`;
}
