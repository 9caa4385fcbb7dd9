import type { PlacedNote } from '../../pipeline/note';
import { say, type Words } from '../../pipeline/words';
import type { NoteTools } from './note-tools';

interface Props {
  note: PlacedNote;
  words: Words;
  /** Null in a saved copy, where nothing can be hidden. */
  tools: NoteTools | null;
}

/** Why a note stands here: the phrase, its pack and its rule; and, where one reads live, the ways to be rid of it. */
export function NoteWhy({ note, words, tools }: Props) {
  const strength = tools?.strengthOf(note) ?? null;
  return (
    <details class="note-why" data-testid="note-why">
      <summary>{say(words, 'note.why')}</summary>
      <dl>
        <dt>{say(words, strength === 'together' ? 'note.why.words' : 'note.why.trigger')}</dt>
        <dd>
          <code>{note.trigger}</code>
        </dd>
        {strength && (
          <>
            <dt>{say(words, 'note.why.rule')}</dt>
            <dd>{say(words, `note.why.${strength}`)}</dd>
          </>
        )}
        <dt>{say(words, 'note.why.pack')}</dt>
        <dd>{tools?.packTitle(note) ?? note.packId}</dd>
      </dl>
      {tools && (
        <p class="note-away">
          <button type="button" data-testid="note-hide-here" onClick={() => tools.onHide(note, 'here')}>
            {say(words, 'note.hide-here')}
          </button>
          <button type="button" data-testid="note-hide-always" onClick={() => tools.onHide(note, 'always')}>
            {say(words, 'note.hide-always')}
          </button>
        </p>
      )}
    </details>
  );
}
