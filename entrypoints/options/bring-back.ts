import { fromHtml } from '../../pipeline/export/from-html';
import { fromJson } from '../../pipeline/export/json';
import { type Outcome, success } from '../../pipeline/outcome';
import { readBackup } from '../../pipeline/save/backup/read-backup';
import type { Database } from '../../pipeline/save/database';
import { type Imported, importCopies } from '../../pipeline/save/import-copies';

/** Takes in a backup, or single copies saved as JSON or HTML: of each backup all copies or none, and of the single ones too. */
export async function bringBack(database: Database, files: readonly File[]): Promise<Outcome<Imported>> {
  const isZip = (file: File) => /\.zip$/iu.test(file.name) || file.type === 'application/zip';
  const sum: Imported = { added: 0, same: 0, beside: 0 };
  const single = files.filter((file) => !isZip(file));
  const works = files.filter(isZip).map((file) => () => readBackup(database, file, fromJson));
  if (single.length > 0) works.push(() => bringBackSingle(database, single));
  for (const work of works) {
    const outcome = await work();
    if (!outcome.ok) return outcome;
    sum.added += outcome.value.added;
    sum.same += outcome.value.same;
    sum.beside += outcome.value.beside;
  }
  return success(sum);
}

function bringBackSingle(database: Database, files: readonly File[]): Promise<Outcome<Imported>> {
  return importCopies(database, async (into) => {
    for (const file of files) {
      const text = await file.text();
      const copy = text.trimStart().startsWith('<') ? fromHtml(text) : fromJson(text);
      if (!copy.ok) return copy;
      await into.stage(copy.value);
    }
    return success(await into.takeIn());
  });
}
