import { type Article, isSpoken, type Translation } from '../article';

/**
 * What the browser translated for one of the articles that were read before, where that one says the same, section for
 * section: a translation names the sections that it translates. Null when there is none.
 */
export function keptTranslation(article: Article, before: readonly (Article | undefined)[]): Translation | null {
  for (const one of before) {
    if (one?.translation?.url === null && said(one) === said(article)) return one.translation;
  }
  return null;
}

function said({ lang, sections }: Article): string {
  const blocks = sections.map(({ id, heading, blocks }) => [
    id,
    heading,
    blocks.filter(isSpoken).map(({ type, text }) => [type, text]),
  ]);
  return JSON.stringify([lang, blocks]);
}
