import type { Article } from '../article';
import { dateInWords } from '../date';
import type { Words } from '../words';

/**
 * The running head of a printed article as a CSS rule: who wrote it and when, on every page but the first, and the number
 * of the page. Browsers that do not know margin boxes leave them out and print their own.
 */
export function pageRule({ author, publishedAt }: Pick<Article, 'author' | 'publishedAt'>, words: Words): string {
  const who = [author.name, author.handle && `@${author.handle}`].filter(Boolean).join(' · ');
  const when = publishedAt ? dateInWords(publishedAt, words.lang) : '';
  return `@page {
  @top-left { content: ${string(who)}; }
  @top-right { content: ${string(when)}; }
  @bottom-center { content: counter(page) " / " counter(pages); }
}
@page :first {
  @top-left { content: none; }
  @top-right { content: none; }
}
`;
}

/** A text as a CSS string: whatever is not a plain letter, digit or space is written by its number. */
function string(text: string): string {
  const escaped = text
    .toWellFormed()
    .replaceAll(/[^\p{L}\p{M}\p{N} .,·@_-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `);
  return `"${escaped}"`;
}
