import type { Article, Translation } from '../article';

/**
 * What the browser translated for one of the articles that were read before, where that one says the same, section for
 * section: a translation names the sections that it translates. Null when there is none.
 */
export function keptTranslation(article: Article, before: readonly (Article | undefined)[]): Translation | null {
  const isSame = (one: Article | undefined) => one?.translation?.url === null && said(one) === said(article);
  return before.find(isSame)?.translation ?? null;
}

function said({ lang, sections }: Article): string {
  const words = sections.map(({ id, heading, blocks }) => [id, heading, blocks.map(({ type, text }) => [type, text])]);
  return JSON.stringify([lang, words]);
}
