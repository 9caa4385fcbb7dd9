import type { Block } from '../../pipeline/article';
import { CardView } from './CardView';
import { CommunityNoteView } from './CommunityNoteView';
import type { Drawing } from './drawing';
import { GapView } from './GapView';
import { Inlines } from './Inlines';
import { ListView } from './ListView';
import { MediaFigure } from './MediaFigure';
import { PollView } from './PollView';
import { QuoteCard } from './QuoteCard';
import { blockAttributes, spokenAttributes } from './spoken';
import { TableView } from './TableView';

interface Props {
  block: Block;
  /** A heading that names its section. */
  isTitle: boolean;
  drawing: Drawing;
}

/** One block: one switch over its type. What is not words to be marked carries `data-skip`. */
export function BlockView({ block, isTitle, drawing }: Props) {
  const marks = drawing.drawn.get(block.id);
  switch (block.type) {
    case 'paragraph': {
      const paragraph = (
        <p {...spokenAttributes(block, drawing)}>
          <Inlines inlines={block.inlines} marks={marks} drawing={drawing} />
        </p>
      );
      return block.quotation ? <blockquote class="quotation">{paragraph}</blockquote> : paragraph;
    }
    case 'heading': {
      const Heading = isTitle ? 'h2' : 'h3';
      return (
        <Heading {...spokenAttributes(block, drawing)}>
          <Inlines inlines={block.inlines} marks={marks} drawing={drawing} />
        </Heading>
      );
    }
    case 'list':
      return <ListView block={block} marks={marks} drawing={drawing} />;
    case 'code':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: code that scrolls must be reachable by keyboard.
        <pre {...spokenAttributes(block, drawing)} dir="ltr" tabIndex={0}>
          <code data-language={block.language}>
            <Inlines inlines={[{ kind: 'text', text: block.text }]} marks={marks} preformatted drawing={drawing} />
          </code>
        </pre>
      );
    case 'table':
      return <TableView block={block} marks={marks} drawing={drawing} />;
    case 'divider':
      return <hr {...blockAttributes(block)} />;
    case 'media':
      return (
        <div class="media" data-count={block.media.length} data-skip {...blockAttributes(block)}>
          {block.media.map((media, index) => (
            <MediaFigure key={media.url} at={`${block.id}.media.${index}`} media={media} drawing={drawing} />
          ))}
        </div>
      );
    case 'quote':
      return (
        <div {...blockAttributes(block)}>
          <QuoteCard at={`${block.id}.quote`} quote={block.quote} marks={marks} drawing={drawing} />
        </div>
      );
    case 'card':
      return (
        <div data-skip {...blockAttributes(block)}>
          <CardView at={`${block.id}.card`} card={block.card} drawing={drawing} />
        </div>
      );
    case 'poll':
      return (
        <div data-skip {...blockAttributes(block)}>
          <PollView at={`${block.id}.poll`} poll={block.poll} drawing={drawing} />
        </div>
      );
    case 'community-note':
      return <CommunityNoteView block={block} marks={marks} drawing={drawing} />;
    case 'gap':
      return (
        <div data-skip {...blockAttributes(block)}>
          <GapView gap={block.gap} drawing={drawing} />
        </div>
      );
  }
}
