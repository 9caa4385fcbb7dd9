import { say } from '../../pipeline/words';
import type { Drawing } from './drawing';

interface Props {
  /** The blocks, and the texts beside them, whose highlights end here. */
  at: readonly string[];
  drawing: Drawing;
}

/** The most words of a highlight that its button says, in UTF-16 units. */
const longest = 80;

/** After a block: a button for each highlight that ends in it, which opens it by keyboard and tells its words to who does not see them. */
export function HighlightEdits({ at, drawing: { marks, onHighlight, words, ours } }: Props) {
  if (!onHighlight) return null;
  const ending = at
    .flatMap((each) => marks.get(each) ?? [])
    .flatMap((mark) => (mark.by === 'highlight' && mark.last ? mark.highlight : []));
  if (ending.length === 0) return null;
  return (
    <span class="highlight-edits" data-skip {...ours}>
      {ending.map((highlight) => (
        <button
          key={highlight.id}
          type="button"
          class="highlight-edit"
          data-edits={highlight.id}
          data-colour={highlight.colour}
          onClick={(event) => onHighlight(highlight, event.currentTarget.getBoundingClientRect())}
        >
          {say(words, 'highlight.edit-named', { words: shortened(highlight.selectors[0].exact) })}
        </button>
      ))}
    </span>
  );
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest).toWellFormed().replace(/\S*$/u, '').trimEnd()}…`;
}
