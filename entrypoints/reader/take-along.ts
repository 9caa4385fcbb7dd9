import articleStyle from '../../assets/styles/article.css?inline';
import bookStyle from '../../assets/styles/book.css?inline';
import type { OtherWay } from '../../components/reader/TakeAlongMenu';
import { exportCopy } from '../../pipeline';
import type { Copy } from '../../pipeline/copy';
import type { CopyFormat } from '../../pipeline/copy-format';
import { fileName } from '../../pipeline/export/file-name';
import type { WordKey, Words } from '../../pipeline/words';
import { copyText } from './clipboard';
import { download } from './download';

/** Downloads a copy in each of the forms. */
export async function takeAlong(copy: Copy, formats: readonly CopyFormat[], words: Words): Promise<void> {
  for (const format of formats) {
    const file = await exportCopy(copy, format, { words, articleStyle, bookStyle });
    download(file, fileName(copy, file.extension));
  }
}

/** Takes a copy along without a file; gives what the reader is told about it. */
export async function takeOtherwise(copy: Copy, way: OtherWay, words: Words): Promise<WordKey | null> {
  if (way === 'print') {
    print();
    return null;
  }
  const { body } = await exportCopy(copy, 'markdown', { words, articleStyle, bookStyle });
  if (!(await copyText(String(body)))) return 'reader.copy-refused';
  if (way === 'obsidian') openObsidian(fileName(copy, 'md').replace(/\.md$/u, ''));
  return 'reader.copied';
}

/** Obsidian takes the text from the clipboard: an address cannot hold a long one (help.obsidian.md, Obsidian URI). */
function openObsidian(name: string): void {
  const link = document.createElement('a');
  link.href = `obsidian://new?file=${encodeURIComponent(name)}&clipboard=true`;
  link.click();
}
