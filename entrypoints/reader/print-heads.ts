import type { Article } from '../../pipeline/article';
import { pageRule } from '../../pipeline/export/page-rule';
import type { Words } from '../../pipeline/words';

/** Gives the printed article its running heads, as a sheet beside those of the files: our policy forbids style elements. */
export function printHeads(article: Article, words: Words): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageRule(article, words));
  document.adoptedStyleSheets = [sheet];
}
