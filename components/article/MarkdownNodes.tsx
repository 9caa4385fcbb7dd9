import type { Nodes } from 'mdast';
import { type ComponentChild, type ComponentChildren, Fragment } from 'preact';
import { leafWords, markdownText } from '../../pipeline/markdown-text';
import { Inlines } from './Inlines';
import type { MarkdownProps, MarkedText } from './markdown-drawing';
import { WebLink } from './WebLink';

/** Markdown in a file, with the marks that stand among its words. */
export function MarkdownBody({ markdown, lang, dir, marked }: MarkdownProps) {
  return (
    <div class="note-body" lang={lang} dir={dir}>
      <MarkdownNodes markdown={markdown} marked={marked} />
    </div>
  );
}

/**
 * Markdown as elements, without a DOM: for XHTML, for Node and for marked words. It has the few elements that NoteBody
 * lets through; whatever else the text holds stays as its words, raw HTML as the characters it is written in.
 */
export function MarkdownNodes({ markdown, marked }: { markdown: string; marked?: MarkedText }) {
  const { tree, starts } = markdownText(markdown);
  const words = (node: Nodes): ComponentChild => {
    const text = leafWords(node);
    if (text === null || marked === undefined) return text;
    const start = marked.start + (starts.get(node) ?? 0);
    const inlines = [{ kind: 'text', text }] as const;
    return <Inlines inlines={inlines} marks={marked.marks} start={start} preformatted drawing={marked.drawing} />;
  };
  return <>{tree.children.map((node, key) => draw(node, key, words))}</>;
}

function draw(node: Nodes, key: number, words: (node: Nodes) => ComponentChild): ComponentChild {
  const inside: ComponentChildren =
    'children' in node ? node.children.map((child, index) => draw(child, index, words)) : null;
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return <p key={key}>{inside}</p>;
    case 'emphasis':
      return <em key={key}>{inside}</em>;
    case 'strong':
      return <strong key={key}>{inside}</strong>;
    case 'blockquote':
      return <blockquote key={key}>{inside}</blockquote>;
    case 'list':
      return node.ordered ? <ol key={key}>{inside}</ol> : <ul key={key}>{inside}</ul>;
    case 'listItem':
      return <li key={key}>{inside}</li>;
    case 'link':
      return (
        <WebLink key={key} address={node.url}>
          {inside}
        </WebLink>
      );
    case 'inlineCode':
      return <code key={key}>{words(node)}</code>;
    case 'code':
      return (
        <pre key={key}>
          <code>{words(node)}</code>
        </pre>
      );
    case 'html':
      return <span key={key}>{words(node)}</span>;
    case 'break':
      return (
        <Fragment key={key}>
          <br />
          {'\n'}
        </Fragment>
      );
    default:
      return 'children' in node ? inside : words(node);
  }
}
