import { micromark } from 'micromark';

/** The only entities that micromark writes. */
const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/**
 * The words of a Markdown text, one string a paragraph, without its marks. It reads micromark's own HTML, in which every
 * `<` of the text is written `&lt;`, so that whatever stands between `<` and `>` is an element.
 */
export function markdownText(markdown: string): string[] {
  return micromark(markdown)
    .replaceAll(/<li>\s*/gu, '<li>• ')
    .split(/<\/(?:p|li|pre|h\d)>/u)
    .map((html) =>
      html.replaceAll(/<[^>]*>/gu, '').replaceAll(/&(?:lt|gt|quot|amp);/gu, (entity) => entities[entity] ?? entity),
    )
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
