import { strFromU8, Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import type { Copy } from '../../copy';
import { failure, type Outcome, success } from '../../outcome';
import type { Database } from '../database';
import { type Import, type Imported, importCopies } from '../import-copies';
import { type Manifest, manifestName, parseManifest, sha256 } from './manifest';

/** No copy is that large: a file that would unpack to more was made to fill the memory. In bytes. */
const largestCopy = 500_000_000;

/**
 * Takes in every copy of a backup, or none: a file that is damaged, cut or no backup is refused, and the library is as it was.
 * `parse` reads one copy's JSON.
 */
export function readBackup(
  database: Database,
  file: Blob,
  parse: (json: string) => Outcome<Copy>,
): Promise<Outcome<Imported>> {
  return importCopies(database, async (into) => {
    const digests = new Map<string, string>();
    let manifest: Outcome<Manifest> = failure('not-a-backup', `no ${manifestName}: no backup, or one that was cut`);
    for await (const entry of entriesOf(file)) {
      if (!entry.ok) return entry;
      const { name, bytes } = entry.value;
      if (name === manifestName) {
        manifest = parseManifest(strFromU8(bytes));
        continue;
      }
      digests.set(name, await sha256(bytes));
      const copy = parse(strFromU8(bytes));
      // One of a later version says so; any other that cannot be read is damage.
      if (!copy.ok) return copy.why === 'copy-too-new' ? copy : failure('backup-damaged', `${name}: ${copy.detail}`);
      await into.stage(copy.value);
    }
    return manifest.ok ? checkAndTakeIn(manifest.value, digests, into) : manifest;
  });
}

async function checkAndTakeIn(
  { copies }: Manifest,
  digests: ReadonlyMap<string, string>,
  into: Import,
): Promise<Outcome<Imported>> {
  const wrong = copies.find(({ json, sha256: expected }) => digests.get(json) !== expected);
  if (wrong) return failure('backup-damaged', `${wrong.json} is missing or not what was written`);
  if (copies.length !== digests.size) return failure('backup-damaged', 'a copy that the manifest does not name');
  return success(await into.takeIn());
}

interface Entry {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The copies and the manifest of a zip, one after the other, unpacked as the file is read. */
async function* entriesOf(file: Blob): AsyncGenerator<Outcome<Entry>> {
  const whole: Entry[] = [];
  let problem: string | null = null;
  const unzip = new Unzip((entry) => {
    if (entry.name === manifestName || /^copies\/[^/]+\.json$/u.test(entry.name)) {
      unpack(entry, (found) => whole.push(found), fail);
    }
  });
  const fail = (detail: string) => {
    problem ??= detail;
  };
  unzip.register(UnzipInflate);
  const reader = file.stream().getReader();
  for (let read = await reader.read(); ; read = await reader.read()) {
    try {
      unzip.push(read.value ?? new Uint8Array(), read.done);
    } catch (error) {
      fail(String(error));
    }
    for (const entry of whole.splice(0)) yield success(entry);
    if (problem !== null) {
      await reader.cancel();
      yield failure('backup-damaged', problem);
      return;
    }
    if (read.done) return;
  }
}

function unpack(entry: UnzipFile, found: (entry: Entry) => void, fail: (detail: string) => void): void {
  const chunks: Uint8Array[] = [];
  let length = 0;
  entry.ondata = (error, chunk, isLast) => {
    if (error) return fail(String(error));
    length += chunk.length;
    if (length > largestCopy) {
      entry.terminate();
      return fail(`${entry.name} is too large`);
    }
    chunks.push(chunk);
    if (isLast) found({ name: entry.name, bytes: joined(chunks, length) });
  };
  entry.start();
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
