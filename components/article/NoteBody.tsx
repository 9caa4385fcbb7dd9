import DOMPurify from 'dompurify';
import { micromark } from 'micromark';
import { useContext } from 'preact/hooks';
import { PlainMarkdown } from './plain-markdown';

const allowed = {
  ALLOWED_TAGS: ['p', 'br', 'em', 'strong', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'a'],
  ALLOWED_ATTR: ['href', 'target', 'rel'],
  ALLOWED_URI_REGEXP: /^https?:\/\//iu,
  ADD_URI_SAFE_ATTR: ['target', 'rel'],
};

interface Props {
  markdown: string;
  lang?: string;
  /** Where the text's direction may differ from that of the words around it. */
  dir?: 'ltr' | 'auto';
}

/**
 * Markdown from a note pack or a reader's comment. The one place of the project that sets inner HTML: micromark leaves out
 * raw HTML, and DOMPurify lets through the few elements above. In a file, which may be XML and be made where there is no
 * DOM to purify with, it is drawn piece by piece.
 */
export function NoteBody({ markdown, lang, dir }: Props) {
  const Plain = useContext(PlainMarkdown);
  if (Plain || !DOMPurify.isSupported) {
    return (
      <div class="note-body" lang={lang} dir={dir}>
        {Plain ? <Plain markdown={markdown} /> : markdown}
      </div>
    );
  }
  // An address that micromark refuses is an empty one, which would lead back here.
  const html = micromark(markdown).replaceAll('<a href=""', '<a');
  const beside = html.replaceAll('<a href=', '<a target="_blank" rel="noopener noreferrer" href=');
  const pure = { __html: DOMPurify.sanitize(beside, allowed) };
  return <div class="note-body" lang={lang} dir={dir} dangerouslySetInnerHTML={pure} />;
}
