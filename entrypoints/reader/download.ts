import type { CopyFile } from '../../pipeline/copy-format';

/** Hands a file to the browser as a download; no permission is needed for that. */
export function download({ body, type }: { body: CopyFile['body'] | Blob; type: string }, fileName: string): void {
  const url = URL.createObjectURL(new Blob([body], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // Firefox reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
