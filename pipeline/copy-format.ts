/** The forms a copy can be taken along in; `markdown-pictures` is a zip of the Markdown and its pictures. */
export const copyFormats = ['html', 'epub', 'markdown', 'markdown-pictures', 'text', 'json', 'annotations'] as const;

export type CopyFormat = (typeof copyFormats)[number];

/** A copy as a file: what stands in it, its MIME type, and the ending of its name (without the dot). */
export interface CopyFile {
  body: string | Uint8Array<ArrayBuffer>;
  type: string;
  extension: string;
}
