import { join } from 'node:path';

/** What the bundler tells of a module: the ids of those that it imports at once, not later. */
interface Modules {
  getModuleInfo: (id: string) => { importedIds: readonly string[] } | null;
}

const entrypoint = (path: string) => join(import.meta.dirname, '..', 'entrypoints', path);

/** What else loads modules of the reader, those first that can do with the fewest; all others load the rest. */
const beside = [
  // It has no page, which the rest may need.
  { name: 'reader-background', entries: [entrypoint('background/index.ts')] },
  { name: 'reader-small', entries: [entrypoint('offer/main.tsx'), entrypoint('consent/main.tsx')] },
  { name: 'reader-pages', entries: [entrypoint('reader/main.tsx')] },
];

/**
 * For the bundler: the files of the package that modules of the reader go into if somebody else needs them too. Left to
 * itself it makes one for each set of pages that share something, fifty for the reader, and the browser is longer about
 * fetching them than reading them.
 */
export function readerChunks() {
  const known = new Map<string, ReadonlySet<string>>();
  const isIn = (entry: string, id: string, modules: Modules): boolean => {
    const loaded = known.get(entry) ?? loadedBy(entry, modules);
    known.set(entry, loaded);
    return loaded.has(id);
  };
  return beside.map(({ name, entries }, at) => ({
    name: (id: string, modules: Modules): string | null =>
      isIn(entrypoint('reader/main.tsx'), id, modules) && entries.some((entry) => isIn(entry, id, modules))
        ? name
        : null,
    minShareCount: 2,
    // What the first one took is not taken again.
    priority: beside.length - at,
  }));
}

/** The modules that an entry loads before it runs, itself among them. */
function loadedBy(entry: string, modules: Modules): ReadonlySet<string> {
  const loaded = new Set([entry]);
  // A set goes on to what is added while it is walked.
  for (const id of loaded) for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) loaded.add(imported);
  return loaded;
}
