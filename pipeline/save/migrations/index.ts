import type { Dexie } from 'dexie';
import { copies } from './1-copies';
import { shelf } from './2-shelf';

/** Every version of the library's database, oldest first: a new one is a file and a line here, an old one never changes. */
export const migrations: readonly ((library: Dexie) => void)[] = [copies, shelf];
