import { Dexie, type DexieOptions, type EntityTable } from 'dexie';
import type { Copy, CopySummary } from '../copy';
import { migrations } from './migrations';
import type { SearchedText } from './search/searched-text';
import type { Segment } from './search/segment';

/** A copy that was deleted, until it can no longer be brought back: its other records stay where they are. */
export interface Binned {
  id: string;
  summary: CopySummary;
  /** ISO 8601. */
  deletedAt: string;
}

/** A copy that an import has read and checked, before all are taken in at once. */
export interface Staged {
  number: number;
  copy: Copy;
}

/** One thing that belongs to the library as a whole, for example the folder of its backups. */
export interface OnDesk {
  key: string;
  value: unknown;
}

/**
 * The reader's copies in IndexedDB. A copy is in the library when its summary is; all that belongs to one is written in
 * one transaction, so that nothing is ever half-written, whatever is stopped in between.
 */
export class Database extends Dexie {
  copies!: EntityTable<Copy, 'id'>;
  summaries!: EntityTable<CopySummary, 'id'>;
  texts!: EntityTable<SearchedText, 'id'>;
  segments!: EntityTable<Segment, 'id'>;
  bin!: EntityTable<Binned, 'id'>;
  staged!: EntityTable<Staged, 'number'>;
  desk!: EntityTable<OnDesk, 'key'>;

  constructor(options?: DexieOptions) {
    super('epure', options);
    for (const migrate of migrations) migrate(this);
  }
}
