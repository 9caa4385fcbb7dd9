import DOMPurify from 'dompurify';
import { micromark } from 'micromark';
import './default-policy';
import type { MarkdownProps } from './markdown-drawing';

const allowed = {
  ALLOWED_TAGS: ['p', 'br', 'em', 'strong', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'a'],
  ALLOWED_ATTR: ['href', 'target', 'rel'],
  ALLOWED_URI_REGEXP: /^https?:\/\//iu,
  ADD_URI_SAFE_ATTR: ['target', 'rel'],
  // Where the browser has Trusted Types, a page of ours takes no other HTML (wxt.config.ts).
  RETURN_TRUSTED_TYPE: true,
};

/**
 * Markdown on a page. The one place of the project that sets inner HTML: micromark leaves out raw HTML, and DOMPurify
 * lets through the few elements above. Marks on its words are painted, not drawn.
 */
export function NoteBody({ markdown, lang, dir, marked }: MarkdownProps) {
  const where = marked?.drawing.mode === 'view' ? marked.where : undefined;
  // An address that micromark refuses is an empty one, which would lead back here.
  const html = micromark(markdown).replaceAll('<a href=""', '<a');
  const beside = html.replaceAll('<a href=', '<a target="_blank" rel="noopener noreferrer" href=');
  const pure = { __html: DOMPurify.sanitize(beside, allowed) as unknown as string };
  return <div class="note-body" data-where={where} lang={lang} dir={dir} dangerouslySetInnerHTML={pure} />;
}
