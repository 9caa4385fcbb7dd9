import { webAddress } from '../../address';
import type { Copy } from '../../copy';
import type { Chapter } from './chapters';
import type { BookPicture } from './pictures';
import { document, element } from './xml';

interface Parts {
  chapters: readonly Chapter[];
  pictures: readonly BookPicture[];
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

/** What the book is, what it is made of, and in which order it is read (EPUB 3.2, package document). */
export function packageDocument(copy: Copy, { chapters, pictures }: Parts): string {
  const root = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'id',
    'xml:lang': copy.article.lang,
    prefix: 'schema: http://schema.org/',
  };
  const chapterId = ({ name }: Chapter) => `chapter-${name}`;
  const item = (id: string, href: string, type: string, properties?: string) =>
    element('item', { id, href, 'media-type': type, properties });
  return document(
    element('package', root, [
      element('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
        ...described(copy),
        ...accessible(pictures),
      ]),
      element('manifest', {}, [
        item('contents', 'contents.xhtml', 'application/xhtml+xml', 'nav'),
        item('style', 'book.css', 'text/css'),
        ...chapters.map((chapter) => item(chapterId(chapter), `${chapter.name}.xhtml`, 'application/xhtml+xml')),
        ...pictures.map(({ path, type }, index) => item(`picture-${index + 1}`, path, type)),
      ]),
      element(
        'spine',
        { 'page-progression-direction': copy.article.dir },
        chapters.map((chapter) => element('itemref', { idref: chapterId(chapter) })),
      ),
    ]),
  );
}

function described({ id, savedAt, article, thread }: Copy): string[] {
  const source = webAddress(thread.url);
  const modified = Date.parse(savedAt ?? thread.pulledAt);
  return [
    element('dc:identifier', { id: 'id' }, uuid.test(id) ? `urn:uuid:${id}` : (source ?? `epure:${id}`)),
    element('dc:title', {}, article.title || id),
    element('dc:language', {}, article.lang),
    element('dc:creator', {}, article.author.name || article.author.handle || '—'),
    ...(article.publishedAt ? [element('dc:date', {}, article.publishedAt)] : []),
    ...(source ? [element('dc:source', {}, source)] : []),
    element('meta', { property: 'dcterms:modified' }, toSeconds(Number.isNaN(modified) ? 0 : modified)),
  ];
}

/** What a reader who does not see needs to know before they open it (EPUB Accessibility 1.1). */
function accessible(pictures: readonly BookPicture[]): string[] {
  const meta = (property: string, value: string) => element('meta', { property: `schema:${property}` }, value);
  return [
    meta('accessMode', 'textual'),
    ...(pictures.length > 0 ? [meta('accessMode', 'visual')] : []),
    meta('accessModeSufficient', 'textual'),
    meta('accessibilityFeature', 'tableOfContents'),
    meta('accessibilityFeature', 'readingOrder'),
    meta('accessibilityFeature', 'structuralNavigation'),
    ...(pictures.length > 0 ? [meta('accessibilityFeature', 'alternativeText')] : []),
    meta('accessibilityHazard', 'none'),
  ];
}

/** `2025-11-06T10:00:00Z`, the only form that the package document takes. */
function toSeconds(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/u, 'Z');
}
