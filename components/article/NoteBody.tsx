import DOMPurify from 'dompurify';
import { micromark } from 'micromark';
import { useContext } from 'preact/hooks';
import './default-policy';
import { PlainMarkdown } from './plain-markdown';

const allowed = {
  ALLOWED_TAGS: ['p', 'br', 'em', 'strong', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'a'],
  ALLOWED_ATTR: ['href', 'target', 'rel'],
  ALLOWED_URI_REGEXP: /^https?:\/\//iu,
  ADD_URI_SAFE_ATTR: ['target', 'rel'],
  // Where the browser has Trusted Types, a page of ours takes no other HTML (wxt.config.ts).
  RETURN_TRUSTED_TYPE: true,
};

interface Props {
  markdown: string;
  lang?: string;
}

/**
 * Markdown from a note pack or a reader's comment. The one place of the project that sets inner HTML: micromark leaves out
 * raw HTML, and DOMPurify lets through the few elements above. In a file, which may be XML and be made where there is no
 * DOM to purify with, it is drawn piece by piece.
 */
export function NoteBody({ markdown, lang }: Props) {
  const Plain = useContext(PlainMarkdown);
  if (Plain || !DOMPurify.isSupported) {
    return (
      <div class="note-body" lang={lang}>
        {Plain ? <Plain markdown={markdown} /> : markdown}
      </div>
    );
  }
  // An address that micromark refuses is an empty one, which would lead back here.
  const html = micromark(markdown).replaceAll('<a href=""', '<a');
  const beside = html.replaceAll('<a href=', '<a target="_blank" rel="noopener noreferrer" href=');
  const pure = { __html: DOMPurify.sanitize(beside, allowed) as unknown as string };
  return <div class="note-body" lang={lang} dangerouslySetInnerHTML={pure} />;
}
