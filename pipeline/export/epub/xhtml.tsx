import { renderToString } from 'preact-render-to-string';
import { fileMarkdown } from '../../../components/article/file-markdown';
import { MarkdownDrawing } from '../../../components/article/markdown-drawing';
import type { Chapter } from './chapters';
import { onlyXmlCharacters } from './xml';

/** A start tag as Preact writes it, every `<` of a text being escaped. */
const tag = /<[a-z][\w:-]*(?:\s+[\w:.-]+(?:="[^"]*")?)*\s*\/?>/giu;
/** An attribute, with its value or without one. */
const attribute = /(\s[\w:.-]+)(="[^"]*")?/gu;

/** A chapter as a document of its own. Preact writes XML but for one thing: an attribute that is empty or true has no value, and `]]>` stands as it is. */
export function xhtml({ title, lang, dir, body }: Chapter, bookTitle: string): string {
  const namespaces = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' };
  const page = renderToString(
    <html {...namespaces} {...{ 'xml:lang': lang }} lang={lang} dir={dir}>
      <head>
        <title>{title ?? bookTitle}</title>
        <link rel="stylesheet" type="text/css" href="book.css" />
      </head>
      <body>
        <MarkdownDrawing.Provider value={fileMarkdown}>{body}</MarkdownDrawing.Provider>
      </body>
    </html>,
  );
  const xml = page.replaceAll(tag, (written) =>
    written.replaceAll(attribute, (_, name: string, value = '=""') => `${name}${value}`),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${onlyXmlCharacters(xml).replaceAll(']]>', ']]&gt;')}\n`;
}

/** The links within a book lead from document to document: each `#id` gets the name of the one that has it. */
export function linkAcross(pages: ReadonlyMap<string, string>): Map<string, string> {
  const home = new Map<string, string>();
  for (const [name, page] of pages) {
    for (const [, id = ''] of page.matchAll(/<[^<>]* id="([^"]+)"/gu)) if (!home.has(id)) home.set(id, name);
  }
  const linked = (page: string) =>
    page.replaceAll(/ href="#([^"]+)"/gu, (whole, id: string) => {
      const name = home.get(id);
      return name === undefined ? whole : ` href="${name}#${id}"`;
    });
  return new Map([...pages].map(([name, page]) => [name, linked(page)]));
}
