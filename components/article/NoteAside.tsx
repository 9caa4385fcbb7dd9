import { dateInWords } from '../../pipeline/date';
import type { NoteSource, PlacedNote } from '../../pipeline/note';
import { say, type Words } from '../../pipeline/words';
import { calledId, noteId } from './anchors';
import type { Drawing } from './drawing';
import { NoteBody } from './NoteBody';
import { WebLink } from './WebLink';

interface Props {
  note: PlacedNote;
  number: number;
  drawing: Drawing;
}

/** A context note: plainly not the author's, with its date, its sources and the words that called it. */
export function NoteAside({ note, number, drawing: { words, ours } }: Props) {
  const id = noteId(note);
  const title = `${id}-title`;
  return (
    <aside
      class="note"
      id={id}
      role="note"
      aria-labelledby={title}
      data-testid="note"
      data-note-id={note.id}
      data-topic={note.topic}
      {...ours}
    >
      <p class="aside-label">{say(words, 'note.label')}</p>
      <p class="note-title" id={title} lang={note.lang}>
        <span class="note-number">{number}</span> {note.title}
      </p>
      <NoteBody markdown={note.body} lang={note.lang} />
      <p class="note-date">
        <time dateTime={note.asOf}>{say(words, 'note.as-of', { date: dateInWords(note.asOf, words.lang) })}</time>
      </p>
      {note.sources.length > 0 && (
        <ul class="note-sources" aria-label={say(words, 'note.sources')}>
          {note.sources.map((source) => (
            <SourceItem key={source.url} source={source} words={words} />
          ))}
        </ul>
      )}
      <p class="note-called" title={say(words, 'note.trigger', { trigger: note.trigger })}>
        <a href={`#${calledId(note)}`} title={say(words, 'note.back')}>
          {say(words, 'note.called-by', { words: note.matched })}
        </a>
      </p>
    </aside>
  );
}

function SourceItem({ source, words }: { source: NoteSource; words: Words }) {
  const about = [source.publisher, ...(source.date ? [dateInWords(source.date, words.lang)] : [])];
  return (
    <li>
      <WebLink address={source.url}>{source.title}</WebLink>, {about.join(', ')}
    </li>
  );
}
