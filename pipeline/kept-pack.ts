import type { Pack } from './note';

/** Where a reader's pack came from. */
export type PackOrigin = { kind: 'file'; name: string } | { kind: 'address'; url: string } | { kind: 'own' };

/** A pack that a reader added or wrote. */
export interface KeptPack {
  pack: Pack;
  from: PackOrigin;
  /** ISO 8601. */
  addedAt: string;
}

/** The pack that a reader's own notes go into. */
export const ownPackId = 'my-notes';
