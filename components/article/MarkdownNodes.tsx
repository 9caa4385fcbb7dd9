import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { ComponentChild, ComponentChildren } from 'preact';
import { WebLink } from './WebLink';

/**
 * Markdown as elements, without a DOM: for XHTML and for Node. It has the few elements that NoteBody lets through;
 * whatever else the text holds stays as its words, raw HTML as the characters it is written in.
 */
export function MarkdownNodes({ markdown }: { markdown: string }) {
  return <>{fromMarkdown(markdown).children.map(draw)}</>;
}

function draw(node: Nodes, key: number): ComponentChild {
  const inside: ComponentChildren = 'children' in node ? node.children.map(draw) : null;
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
      return <code key={key}>{node.value}</code>;
    case 'code':
      return (
        <pre key={key}>
          <code>{node.value}</code>
        </pre>
      );
    case 'html':
      return <span key={key}>{node.value}</span>;
    case 'break':
      return <br key={key} />;
    default:
      return 'value' in node ? node.value : 'alt' in node ? node.alt : inside;
  }
}
