import { type ComponentChildren, Fragment } from 'preact';
import type { Mark } from '../../pipeline/mark';
import { partRuns, runStarts } from '../../pipeline/passage';
import type { Inline } from '../../pipeline/text';
import type { Part, Post, Quote } from '../../pipeline/thread';
import type { Drawing } from './drawing';
import { Inlines } from './Inlines';
import { MediaFigure } from './MediaFigure';
import { Cells } from './TableView';

interface Props {
  post: Post;
  marks: readonly Mark[] | undefined;
  /** Draws a post that stands inside this one. */
  embed: (quote: Quote) => ComponentChildren;
  drawing: Drawing;
}

/** The quoted post's parts in order; a line break between its runs keeps the element's text that of the block. */
export function QuoteWords({ post, marks, embed, drawing }: Props) {
  const runs = post.parts.map(partRuns);
  const starts = runStarts(runs.flat());
  let next = 0;
  return (
    <>
      {post.parts.map((part, index) => {
        const from = next;
        next += runs[index]?.length ?? 0;
        const run = (inlines: readonly Inline[], at = 0) => (
          <Inlines
            inlines={inlines}
            marks={marks}
            start={starts[from + at]}
            preformatted={part.type === 'code'}
            drawing={drawing}
          />
        );
        return (
          <Fragment key={index}>
            {from > 0 && from < next && '\n'}
            <QuotedPart part={part} run={run} embed={embed} drawing={drawing} />
          </Fragment>
        );
      })}
    </>
  );
}

interface PartProps extends Pick<Props, 'embed'> {
  part: Part;
  /** Draws one of the part's runs, with the marks that stand on it. */
  run: (inlines: readonly Inline[], at?: number) => ComponentChildren;
  drawing: Drawing;
}

/** One part of a quoted post: one switch over its type. */
function QuotedPart({ part, run, embed, drawing }: PartProps) {
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
            cell={(inlines) => <Inlines inlines={inlines} drawing={drawing} />}
          />
        </div>
      );
    case 'divider':
      return <hr />;
    case 'media':
      return (
        <div data-skip>
          <MediaFigure media={part.media} drawing={drawing} />
        </div>
      );
    case 'embed':
      return <div data-skip>{embed(part.quote)}</div>;
  }
}
