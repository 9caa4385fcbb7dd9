import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Copy } from '../copy';
import type { CopyFile } from '../copy-format';
import { fileName } from './file-name';

/** Several copies, each written by `write`, as one zip; their names are readable and no two are alike. */
export async function toZip(
  copies: Iterable<Copy> | AsyncIterable<Copy>,
  write: (copy: Copy) => Promise<CopyFile>,
): Promise<Uint8Array<ArrayBuffer>> {
  const files: Zippable = {};
  for await (const copy of copies) {
    const { body, extension } = await write(copy);
    const name = fileName(copy, extension, Object.keys(files));
    // What is compressed already is only put inside.
    files[name] = typeof body === 'string' ? strToU8(body) : [body, { level: 0 }];
  }
  return zipSync(files);
}
