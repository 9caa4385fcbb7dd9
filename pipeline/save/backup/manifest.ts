import * as v from 'valibot';
import { failure, type Outcome, success } from '../../outcome';

export const backupFormat = 'epure-backup';
export const backupVersion = 1;
export const manifestName = 'manifest.json';

/** What a backup holds, written last: a file that was cut has none. */
export interface Manifest {
  format: typeof backupFormat;
  version: number;
  /** ISO 8601. */
  madeAt: string;
  copies: BackedUp[];
}

export interface BackedUp {
  id: string;
  title: string;
  /** Names in the zip. */
  json: string;
  html: string;
  /** SHA-256 of the JSON file, in hexadecimal digits. */
  sha256: string;
}

const envelope = v.object({ format: v.literal(backupFormat), version: v.number() });
const schema: v.GenericSchema<unknown, Manifest> = v.object({
  format: v.literal(backupFormat),
  version: v.number(),
  madeAt: v.string(),
  copies: v.array(
    v.object({ id: v.string(), title: v.string(), json: v.string(), html: v.string(), sha256: v.string() }),
  ),
});

export function parseManifest(text: string): Outcome<Manifest> {
  const value = parsed(text);
  const outer = v.safeParse(envelope, value);
  if (!outer.success) return failure('not-a-backup', `${manifestName} is no manifest of a backup`);
  const { version } = outer.output;
  if (version > backupVersion)
    return failure('backup-too-new', `version ${version}; this Épure reads ${backupVersion}`);
  const inner = v.safeParse(schema, value);
  return inner.success ? success(inner.output) : failure('backup-damaged', `${manifestName} lacks what it must hold`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
