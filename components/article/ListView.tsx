import { Fragment } from 'preact';
import type { Block } from '../../pipeline/article';
import type { Mark } from '../../pipeline/mark';
import { blockRuns, runStarts } from '../../pipeline/passage';
import type { Drawing } from './drawing';
import { Inlines } from './Inlines';
import { spokenAttributes } from './spoken';

interface Props {
  block: Extract<Block, { type: 'list' }>;
  marks: readonly Mark[] | undefined;
  drawing: Drawing;
}

/** The author's list; a line break between its items keeps the element's text that of the block. */
export function ListView({ block, marks, drawing }: Props) {
  const starts = runStarts(blockRuns(block));
  const items = block.items.map((item, index) => (
    <Fragment key={index}>
      {index > 0 && '\n'}
      <li>
        <Inlines inlines={item.inlines} marks={marks} start={starts[index]} drawing={drawing} />
      </li>
    </Fragment>
  ));
  const attributes = spokenAttributes(block, drawing);
  return block.ordered ? (
    <ol start={block.start} {...attributes}>
      {items}
    </ol>
  ) : (
    <ul {...attributes}>{items}</ul>
  );
}
