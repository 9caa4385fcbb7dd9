import { type ComponentChildren, Fragment } from 'preact';
import type { Inline } from '../../pipeline/text';
import { WebLink } from './WebLink';

/** One typed piece of text: one switch over its kind. */
export function InlineView({ inline, preformatted }: { inline: Inline; preformatted: boolean }) {
  const text = preformatted ? inline.text : <Lines text={inline.text} />;
  switch (inline.kind) {
    case 'text':
      return dress(inline.code ? <code>{text}</code> : text, inline);
    case 'link':
      return dress(<WebLink address={inline.url}>{text}</WebLink>, inline);
    case 'mention':
      return <bdi class="mention">{text}</bdi>;
    case 'hashtag':
    case 'cashtag':
      return <span class={inline.kind}>{text}</span>;
  }
}

function dress(words: ComponentChildren, { bold, italic }: { bold?: true; italic?: true }) {
  const slanted = italic ? <em>{words}</em> : words;
  return bold ? <strong>{slanted}</strong> : slanted;
}

/** Each line break as `<br>` before the `\n`, which a browser does not show there: the text stays unit for unit the same. */
function Lines({ text }: { text: string }) {
  const [first, ...others] = text.split('\n');
  return (
    <>
      {first}
      {others.map((line, index) => (
        <Fragment key={index}>
          <br />
          {`\n${line}`}
        </Fragment>
      ))}
    </>
  );
}
