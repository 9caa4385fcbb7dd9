import { type ComponentChildren, Fragment } from 'preact';
import { type Mark, marksOnRun, type Piece, splitAtMarks } from '../../pipeline/mark';
import { type Inline, plainText } from '../../pipeline/text';
import type { Drawing } from './drawing';
import { InlineView } from './InlineView';
import { MarkEnd } from './MarkEnd';
import { Marked } from './Marked';

interface Props {
  inlines: readonly Inline[];
  /** The marks of the block; those of other runs are left aside. */
  marks?: readonly Mark[];
  /** Where this run begins in the block's text. */
  start?: number;
  /** Line breaks are kept by the element around: no `<br>`. */
  preformatted?: boolean;
  drawing: Drawing;
}

/** A run of words, cut at the borders of its marks. The text of the elements is the run's plain text, unit for unit. */
export function Inlines({ inlines, marks = [], start = 0, preformatted = false, drawing }: Props) {
  const here = marks.length === 0 ? [] : marksOnRun(marks, start, plainText(inlines).length);
  return (
    <>
      {splitAtMarks(inlines, here).map((piece, index) => (
        <PieceView key={index} piece={piece} preformatted={preformatted} drawing={drawing} />
      ))}
    </>
  );
}

function PieceView({ piece, preformatted, drawing }: { piece: Piece; preformatted: boolean; drawing: Drawing }) {
  const words = piece.inlines.map((inline, index) => (
    <InlineView key={index} inline={inline} preformatted={preformatted} drawing={drawing} />
  ));
  const marked = piece.marks.reduce<ComponentChildren>(
    (inner, mark) => (
      <Marked mark={mark} starts={piece.starts.includes(mark)}>
        {inner}
      </Marked>
    ),
    words,
  );
  return (
    <>
      {marked}
      {piece.ends.map((mark, index) => (
        <Fragment key={index}>
          <MarkEnd mark={mark} drawing={drawing} />
        </Fragment>
      ))}
    </>
  );
}
