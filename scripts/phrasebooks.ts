import { readFile } from 'node:fs/promises';
import { runnerImport } from 'vite';
import { parse } from 'yaml';

const query = '?phrasebooks';
const writer = new URL('../pipeline/note/write-phrasebook.ts', import.meta.url);

/**
 * For the build: `import books from './pack.yaml?phrasebooks'` gives what the pack says, ready to match: JSON by language.
 * To read the phrases of the packs that ship would cost more than all the rest of a first article.
 */
export function phrasebooks() {
  return {
    name: 'phrasebooks',
    enforce: 'pre' as const,
    async load(this: { addWatchFile: (path: string) => void }, id: string) {
      if (!id.endsWith(`.yaml${query}`)) return null;
      const path = id.slice(0, -query.length);
      this.addWatchFile(path);
      // Not imported above: this file is part of the build's configuration, which is read before there is a build.
      const { module } = await runnerImport<typeof import('../pipeline/note/write-phrasebook')>(writer.pathname);
      const books = module.writePhrasebooks(parse(await readFile(path, 'utf8')));
      return `export default ${JSON.stringify(books)};`;
    },
  };
}
