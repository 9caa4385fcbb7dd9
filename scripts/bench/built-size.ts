import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

/** The bytes, gzipped, of each script that runs on every page of X, by its name. */
export function scriptsOnX(extensionDir: string): Map<string, number> {
  const folder = join(extensionDir, 'content-scripts');
  const names = readdirSync(folder).filter((name) => /^x(-observer)?\.js$/.test(name));
  return new Map(names.map((name) => [name, gzipSync(readFileSync(join(folder, name))).length]));
}

/** The bytes, gzipped, of the scripts that one of the extension's pages loads to be shown, by their paths. */
export function scriptsOfPage(extensionDir: string, page: string): Map<string, number> {
  const read = (path: string) => readFileSync(join(extensionDir, path), 'utf8');
  const waiting = [...read(page).matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path = '']) => path);
  const sizes = new Map<string, number>();
  for (const path of waiting) {
    if (sizes.has(path)) continue;
    const code = read(path);
    sizes.set(path, gzipSync(code).length);
    // Of built code every import that is not asked for later stands at its beginning: `import…from"./name.js"`.
    const imports = code.matchAll(/\b(?:import|from)\s*"(\.[^"]+\.js)"/g);
    waiting.push(...[...imports].map(([, name = '']) => posix.join(posix.dirname(path), name)));
  }
  return sizes;
}

/** What a file costs in a zip beside its own bytes and twice its name: its two headers. */
const headers = 76;

/** About the bytes of the whole extension as the stores take it: each file packed, with its headers. */
export function zippedSize(extensionDir: string): number {
  const files = readdirSync(extensionDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return sum(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return deflateRawSync(readFileSync(path)).length + headers + 2 * (path.length - extensionDir.length);
    }),
  );
}

export function sum(sizes: Iterable<number>): number {
  return [...sizes].reduce((all, size) => all + size, 0);
}
