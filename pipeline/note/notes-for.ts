import type { Article } from '../article';
import type { NoteLang, PlacedNote } from '../note';
import { type Matcher, placeNotes } from './place';

export interface Noting {
  matcher: Matcher;
  noteLang: NoteLang;
}

/** The notes beside an article, and beside its translation. */
export function notesFor(article: Article, { matcher, noteLang }: Noting): PlacedNote[] {
  const { translation } = article;
  const besides = translation ? [{ ...article, lang: translation.lang, sections: translation.sections }] : [];
  return [article, ...besides].flatMap((text) => placeNotes(text, matcher, { lang: noteLang }));
}
