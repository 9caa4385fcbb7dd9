import articleStyle from '../../assets/styles/article.css?inline';
import bookStyle from '../../assets/styles/book.css?inline';
import { exportCopy } from '../../pipeline';
import type { Copy } from '../../pipeline/copy';
import type { CopyFile, CopyFormat } from '../../pipeline/copy-format';
import { fileName } from '../../pipeline/export/file-name';
import { toZip } from '../../pipeline/export/several';
import type { Outcome } from '../../pipeline/outcome';
import type { Words } from '../../pipeline/words';

/** One copy as its file, several as one zip; null when none of them can be read any more. */
export async function exportSeveral(
  ids: readonly string[],
  format: CopyFormat,
  load: (id: string) => Promise<Outcome<Copy>>,
  words: Words,
): Promise<{ file: Pick<CopyFile, 'body' | 'type'>; name: string } | null> {
  const write = (copy: Copy) => exportCopy(copy, format, { words, articleStyle, bookStyle });
  const [id] = ids;
  if (ids.length === 1 && id !== undefined) {
    const loaded = await load(id);
    if (!loaded.ok) return null;
    const file = await write(loaded.value);
    return { file, name: fileName(loaded.value, file.extension) };
  }
  const body = await toZip(eachLoaded(ids, load), write);
  return { file: { body, type: 'application/zip' }, name: `epure-${new Date().toISOString().slice(0, 10)}.zip` };
}

/** One after the other, so that no more than one copy is in memory beside what is written of it. */
async function* eachLoaded(ids: readonly string[], load: (id: string) => Promise<Outcome<Copy>>) {
  for (const id of ids) {
    const loaded = await load(id);
    if (loaded.ok) yield loaded.value;
  }
}
