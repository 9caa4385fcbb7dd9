import { besideWhere } from '../../pipeline/beside';
import type { Inline } from '../../pipeline/text';
import type { Drawing } from './drawing';
import { Inlines } from './Inlines';
import { TextOfItsOwn } from './TextOfItsOwn';

interface Props {
  /** The name of the run, as pipeline/beside.ts has it. */
  at: string;
  words: string | readonly Inline[];
  drawing: Drawing;
}

/** Words that stand beside the article's text (a caption, a card's title, …): they can be marked as a text of their own. */
export function Beside({ at, words, drawing }: Props) {
  const where = besideWhere(at.slice(0, at.indexOf('.')));
  const inlines: readonly Inline[] = typeof words === 'string' ? [{ kind: 'text', text: words }] : words;
  return (
    <TextOfItsOwn where={where} drawing={drawing}>
      <Inlines
        inlines={inlines}
        marks={drawing.drawn.get(where)}
        start={drawing.besideStarts.get(at)}
        drawing={drawing}
      />
    </TextOfItsOwn>
  );
}
