import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Copy } from '../copy';
import { say, type Words } from '../words';
import { chaptersOf } from './epub/chapters';
import { navigation } from './epub/navigation';
import { packageDocument } from './epub/package-document';
import { bookPictures } from './epub/pictures';
import { linkAcross, xhtml } from './epub/xhtml';
import { document, element } from './epub/xml';

interface Options {
  words: Words;
  /** assets/styles/book.css. */
  stylesheet: string;
}

/**
 * A copy as a book (EPUB 3): a chapter a section, context notes at the end with the way back, comments below their words,
 * pictures inside.
 */
export function toEpub(copy: Copy, { words, stylesheet }: Options): Uint8Array<ArrayBuffer> {
  const { article, thread } = copy;
  const pictures = bookPictures(copy);
  const pictureFiles = new Map(pictures.map(({ address, path }) => [address, path]));
  const chapters = chaptersOf(copy, { words, pictureFiles });
  const title = article.title || copy.id;
  const pages = linkAcross(new Map(chapters.map((chapter) => [`${chapter.name}.xhtml`, xhtml(chapter, title)])));
  const { lang, dir } = article;
  const text = (value: string) => strToU8(value);
  const files: Zippable = {
    // First and not compressed: by it a reading system knows the file for a book.
    mimetype: [text('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': text(container()),
    'book/package.opf': text(packageDocument(copy, { chapters, pictures })),
    'book/contents.xhtml': text(navigation(chapters, { lang, dir, title: say(words, 'article.contents') })),
    'book/book.css': text(stylesheet),
    ...Object.fromEntries([...pages].map(([name, page]) => [`book/${name}`, text(page)])),
    ...Object.fromEntries(
      pictures.map(({ path, bytes }): [string, [Uint8Array, { level: 0 }]] => [`book/${path}`, [bytes, { level: 0 }]]),
    ),
  };
  return zipSync(files, { mtime: zipTime(copy.savedAt ?? thread.pulledAt) });
}

/** A zip's times have no zone and begin in 1980. */
function zipTime(iso: string): Date {
  const time = Date.parse(iso);
  const first = Date.UTC(1980, 0, 2);
  return new Date(Number.isNaN(time) ? first : Math.max(time, first));
}

function container(): string {
  const root = { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' };
  const file = { 'full-path': 'book/package.opf', 'media-type': 'application/oebps-package+xml' };
  return document(element('container', root, [element('rootfiles', {}, [element('rootfile', file)])]));
}
