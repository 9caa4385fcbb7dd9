import type { Copy } from '../../copy';
import type { Inline } from '../../text';
import type { Part } from '../../thread';

/** What a copy is, as YAML between `---`: every value is a double-quoted string, so that no text can end it or mean something else. */
export function frontMatter({ article, thread, savedAt }: Copy): string {
  const fields: [string, string | null][] = [
    ['title', article.title],
    ['author', article.author.name],
    ['handle', article.author.handle],
    ['url', thread.url],
    ['published', article.publishedAt],
    ['saved', savedAt],
    ['lang', article.lang],
    ['verdict', thread.verdict.status],
    ['source', thread.source],
  ];
  const tags = [...new Set(thread.posts.flatMap((post) => post.parts.flatMap(inlinesOf)).flatMap(tagOf))];
  return [
    '---',
    ...fields.map(([name, value]) => `${name}: ${value === null ? 'null' : quoted(value)}`),
    tags.length === 0 ? 'tags: []' : `tags:\n${tags.map((tag) => `  - ${quoted(tag)}`).join('\n')}`,
    '---',
    '',
  ].join('\n');
}

/** A JSON string is a YAML one, but for the characters that YAML does not let stand as they are. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function inlinesOf(part: Part): Inline[] {
  if (part.type === 'list') return part.items.flat();
  return 'inlines' in part ? part.inlines : [];
}

function tagOf(inline: Inline): string[] {
  return inline.kind === 'hashtag' ? [inline.tag] : [];
}
