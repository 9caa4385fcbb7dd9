import { type ComponentChildren, Fragment } from 'preact';
import type { Block } from '../../pipeline/article';
import type { Mark } from '../../pipeline/mark';
import { blockRuns, runStarts } from '../../pipeline/passage';
import type { Inline } from '../../pipeline/text';
import type { Drawing } from './drawing';
import { Inlines } from './Inlines';
import { blockAttributes } from './spoken';

interface Props {
  block: Extract<Block, { type: 'table' }>;
  marks: readonly Mark[] | undefined;
  drawing: Drawing;
}

/** A table that scrolls by itself when it is wider than the column. Cells are parted by line breaks, as in the block's text. */
export function TableView({ block, marks, drawing }: Props) {
  const starts = runStarts(blockRuns(block));
  const cell = (inlines: readonly Inline[], at: number) => (
    <Inlines inlines={inlines} marks={marks} start={starts[at]} drawing={drawing} />
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <div class="table" tabIndex={0} {...blockAttributes(block)}>
      <Cells header={block.header} rows={block.rows} cell={cell} />
    </div>
  );
}

interface CellsProps {
  header: readonly Inline[][];
  rows: readonly (readonly Inline[][])[];
  /** Draws a cell; `at` counts them row by row, the header first. */
  cell: (inlines: readonly Inline[], at: number) => ComponentChildren;
}

/** The table itself. */
export function Cells({ header, rows, cell }: CellsProps) {
  const before = (row: number) => header.length + rows.slice(0, row).reduce((cells, { length }) => cells + length, 0);
  const cells = (Cell: 'th' | 'td', row: readonly Inline[][], from: number) =>
    row.map((inlines, index) => (
      <Fragment key={index}>
        {from + index > 0 && '\n'}
        <Cell>{cell(inlines, from + index)}</Cell>
      </Fragment>
    ));
  return (
    <table>
      <thead>
        <tr>{cells('th', header, 0)}</tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>{cells('td', row, before(index))}</tr>
        ))}
      </tbody>
    </table>
  );
}
