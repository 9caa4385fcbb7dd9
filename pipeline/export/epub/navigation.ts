import type { Chapter } from './chapters';
import { document, element } from './xml';

interface Options {
  lang: string;
  dir: 'ltr' | 'rtl';
  title: string;
}

/** The book's table of contents, which a reading system shows beside it (EPUB 3.2, navigation document). */
export function navigation(chapters: readonly Chapter[], { lang, dir, title }: Options): string {
  const items = chapters
    .filter((chapter) => chapter.title !== null)
    .map((chapter) => {
      const spoken = chapter.lang === lang ? {} : { 'xml:lang': chapter.lang, lang: chapter.lang };
      return element('li', {}, [element('a', { href: `${chapter.name}.xhtml`, ...spoken }, chapter.title ?? '')]);
    });
  const root = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
    'xml:lang': lang,
    lang,
    dir,
  };
  return document(
    element('html', root, [
      element('head', {}, [element('title', {}, title)]),
      element('body', {}, [
        element('nav', { 'epub:type': 'toc' }, [element('h1', {}, title), element('ol', {}, items)]),
      ]),
    ]),
  );
}
