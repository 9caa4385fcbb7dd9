import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Copy } from '../../copy';
import type { Outcome } from '../../outcome';
import { type BackedUp, backupFormat, backupVersion, type Manifest, manifestName, sha256 } from './manifest';

/** A file that is being written; `close` makes it whole, `abort` leaves nothing of it. */
export interface Writing {
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}

/** What a backup is made of and with: the export's functions, and where its files go. */
export interface BackupParts {
  ids: readonly string[];
  load(id: string): Promise<Outcome<Copy>>;
  toHtml(copy: Copy): Promise<string>;
  toJson(copy: Copy): string;
  fileName(copy: Copy, extension: string, taken: Iterable<string>): string;
  begin(name: string): Promise<Writing>;
  /** ISO 8601. */
  now: string;
  /** Told after each copy. */
  onProgress?(done: number): void;
}

/** A plain zip ends at four gigabytes: a longer backup is several files, each whole in itself. */
const longestFile = 2_000_000_000;
const readMe = `This is a backup of a library of Épure.

html/    every copy as a page that any browser opens, without Épure
copies/  every copy as data (JSON), from which Épure brings everything back: options page, "Bring back a backup"
`;

/** Writes every copy as readable HTML and as JSON into a zip, or several when they are long; gives the number of copies. */
export async function writeBackup(parts: BackupParts, longest = longestFile): Promise<number> {
  let done = 0;
  let left = [...parts.ids];
  for (let file = 1; left.length > 0 || file === 1; file += 1) {
    const name = `epure-backup-${parts.now.slice(0, 10)}${file === 1 ? '' : `-${file}`}.zip`;
    const writing = await parts.begin(name);
    try {
      const count = await writeFile(parts, left, writing, longest, (inFile) => parts.onProgress?.(done + inFile));
      await writing.close();
      done += count;
      left = left.slice(count);
    } catch (error) {
      await writing.abort();
      throw error;
    }
  }
  return done;
}

/** Writes as many copies as fit, and gives how many of the ids are dealt with. */
async function writeFile(
  parts: BackupParts,
  ids: readonly string[],
  writing: Writing,
  longest: number,
  onProgress: (done: number) => void,
): Promise<number> {
  const zip = createZip(writing);
  const taken: string[] = [];
  const manifest: Manifest = { format: backupFormat, version: backupVersion, madeAt: parts.now, copies: [] };
  await zip.add('README.txt', strToU8(readMe));
  let done = 0;
  for (const id of ids) {
    if (done > 0 && zip.written() > longest) break;
    const loaded = await parts.load(id);
    // One that was deleted in the meantime belongs to the backup no more.
    if (!loaded.ok && loaded.why !== 'copy-missing') throw new Error(loaded.detail);
    if (loaded.ok) manifest.copies.push(await addCopy(zip, loaded.value, parts, taken));
    done += 1;
    onProgress(done);
  }
  await zip.add(manifestName, strToU8(JSON.stringify(manifest, null, 2)));
  await zip.end();
  return done;
}

async function addCopy(zip: ZipFile, copy: Copy, parts: BackupParts, taken: string[]): Promise<BackedUp> {
  const html = parts.fileName(copy, 'html', taken);
  taken.push(html);
  const json = `copies/${html.replace(/html$/u, 'json')}`;
  const bytes = strToU8(parts.toJson(copy)) as Uint8Array<ArrayBuffer>;
  const digest = await sha256(bytes);
  await zip.add(json, bytes);
  await zip.add(`html/${html}`, strToU8(await parts.toHtml(copy)));
  return { id: copy.id, title: copy.article.title, json, html: `html/${html}`, sha256: digest };
}

interface ZipFile {
  add(name: string, bytes: Uint8Array): Promise<void>;
  end(): Promise<void>;
  written(): number;
}

/** A zip whose bytes are written as they come, so that it is never in memory as a whole. */
function createZip(writing: Writing): ZipFile {
  const waiting: Uint8Array<ArrayBuffer>[] = [];
  let written = 0;
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    waiting.push(chunk as Uint8Array<ArrayBuffer>);
    written += chunk.length;
  });
  const flush = async () => {
    for (const chunk of waiting.splice(0)) await writing.write(chunk);
  };
  return {
    async add(name, bytes) {
      const entry = new ZipDeflate(name, { level: 6 });
      zip.add(entry);
      entry.push(bytes, true);
      await flush();
    },
    async end() {
      zip.end();
      await flush();
    },
    written: () => written,
  };
}
