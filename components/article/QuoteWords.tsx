import { type ComponentChildren, Fragment } from 'preact';
import type { Mark } from '../../pipeline/mark';
import { partRuns, runStarts } from '../../pipeline/passage';
import type { Inline } from '../../pipeline/text';
import type { Part, Post, Quote } from '../../pipeline/thread';
import { Beside } from './Beside';
import type { Drawing } from './drawing';
import { Inlines } from './Inlines';
import { MediaFigure } from './MediaFigure';
import { Cells } from './TableView';

interface Props {
  /** The name of the post's words beside the article's text, as pipeline/beside.ts has it. */
  at: string;
  post: Post;
  marks: readonly Mark[] | undefined;
  /** In a quoted post inside another: none of its words are the article's text. */
  inner: boolean;
  /** Draws a post that stands inside this one. */
  embed: (at: string, quote: Quote) => ComponentChildren;
  drawing: Drawing;
}

/** The quoted post's parts in order; a line break between its runs keeps the element's text that of the block. */
export function QuoteWords({ at, post, marks, inner, embed, drawing }: Props) {
  const runs = post.parts.map(partRuns);
  const starts = runStarts(runs.flat());
  let next = 0;
  return (
    <>
      {post.parts.map((part, index) => {
        const from = next;
        next += runs[index]?.length ?? 0;
        const place = `${at}.parts.${index}`;
        const run = (inlines: readonly Inline[], nth = 0) =>
          inner ? (
            <Beside at={`${place}.${nth}`} words={inlines} drawing={drawing} />
          ) : (
            <Inlines
              inlines={inlines}
              marks={marks}
              start={starts[from + nth]}
              preformatted={part.type === 'code'}
              drawing={drawing}
            />
          );
        return (
          <Fragment key={index}>
            {from > 0 && from < next && '\n'}
            <QuotedPart at={place} part={part} run={run} embed={embed} drawing={drawing} />
          </Fragment>
        );
      })}
    </>
  );
}

interface PartProps extends Pick<Props, 'at' | 'embed'> {
  part: Part;
  /** Draws one of the part's runs, with the marks that stand on it. */
  run: (inlines: readonly Inline[], nth?: number) => ComponentChildren;
  drawing: Drawing;
}

/** One part of a quoted post: one switch over its type. */
function QuotedPart({ at, part, run, embed, drawing }: PartProps) {
  switch (part.type) {
    case 'text':
      return <p>{run(part.inlines)}</p>;
    case 'heading':
      return <p class="quote-title">{run(part.inlines)}</p>;
    case 'quotation':
      return (
        <blockquote class="quotation">
          <p>{run(part.inlines)}</p>
        </blockquote>
      );
    case 'list': {
      const List = part.ordered ? 'ol' : 'ul';
      return (
        <List>
          {part.items.map((item, index) => (
            <Fragment key={index}>
              {index > 0 && '\n'}
              <li>{run(item, index)}</li>
            </Fragment>
          ))}
        </List>
      );
    }
    case 'code':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: code that scrolls must be reachable by keyboard.
        <pre dir="ltr" tabIndex={0}>
          {run([{ kind: 'text', text: part.text }])}
        </pre>
      );
    case 'table':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
        <div class="table" data-skip tabIndex={0}>
          <Cells
            header={part.header}
            rows={part.rows}
            cell={(inlines, nth) => <Beside at={`${at}.${nth}`} words={inlines} drawing={drawing} />}
          />
        </div>
      );
    case 'divider':
      return <hr />;
    case 'media':
      return (
        <div data-skip>
          <MediaFigure at={at} media={part.media} drawing={drawing} />
        </div>
      );
    case 'embed':
      return <div data-skip>{embed(at, part.quote)}</div>;
  }
}
