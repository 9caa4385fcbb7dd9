import type { CopyFormat } from '../../pipeline/copy';

export const fileKinds: Record<CopyFormat, { extension: string; type: string }> = {
  html: { extension: 'html', type: 'text/html;charset=utf-8' },
  markdown: { extension: 'md', type: 'text/markdown;charset=utf-8' },
  json: { extension: 'json', type: 'application/json' },
};

/** Hands a text to the browser as a download; no permission is needed for that. */
export function download(text: string, fileName: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // Firefox reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
