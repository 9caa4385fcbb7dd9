import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Pack } from '../pipeline/note';
import { compile } from '../pipeline/note/compile';
import type { Matcher } from '../pipeline/note/place';

const folder = new URL('../assets/notes/', import.meta.url);

/** The packs that ship with Épure, read from disk; in the extension the build puts them into the bundle. */
export function shippedPacks(): Pack[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => parse(readFileSync(new URL(name, folder), 'utf8')) as Pack);
}

export function shippedMatcher(): Matcher {
  return compile(shippedPacks());
}
