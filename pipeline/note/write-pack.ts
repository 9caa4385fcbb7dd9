import { stringify } from 'yaml';
import type { Pack } from '../note';

/** A pack as YAML that `readPack` reads back to the same pack. */
export function writePack(pack: Pack): string {
  return stringify(pack, { lineWidth: 110 });
}
