import { type ComponentChildren, Fragment } from 'preact';
import { namedAddress } from '../../pipeline/address';
import type { Inline } from '../../pipeline/text';
import type { Drawing } from './drawing';
import { WebLink } from './WebLink';

interface Props {
  inline: Inline;
  preformatted: boolean;
  drawing: Drawing;
}

/** One typed piece of text: one switch over its kind. */
export function InlineView({ inline, preformatted, drawing }: Props) {
  const text = preformatted ? inline.text : <Lines text={inline.text} />;
  switch (inline.kind) {
    case 'text':
      return dress(inline.code ? <code>{text}</code> : text, inline);
    case 'link':
      return dress(<WebLink address={inline.url}>{text}</WebLink>, inline);
    case 'mention':
    case 'hashtag':
    case 'cashtag':
      return (
        <bdi class={inline.kind}>
          <WebLink address={namedAddress(inline, drawing.site)}>{text}</WebLink>
        </bdi>
      );
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
