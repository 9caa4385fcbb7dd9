import { micromark } from 'micromark';

const block = /<\/?(?:p|h[1-6]|ul|ol|li|pre|blockquote|hr)\b[^>]*>/u;
const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/**
 * The words of a Markdown text as a reader sees them: its blocks' words, joined by one line break. It reads micromark's
 * own HTML, whose tags and four entities are all written one way; markdown-text.ts says the same of the tree.
 */
export function plainWords(markdown: string): string {
  return micromark(markdown)
    .split(block)
    .map(wordsOf)
    .filter((words) => words.trim() !== '')
    .join('\n');
}

function wordsOf(html: string): string {
  return html
    .replaceAll(/<br \/>\n?/gu, '\n')
    .replaceAll(/<img\b[^>]* alt="([^"]*)"[^>]*>/gu, '$1')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&(?:amp|lt|gt|quot);/gu, (entity) => entities[entity] ?? entity)
    .replace(/\n$/u, '');
}
