import { useContext } from 'preact/hooks';
import { dateInWords } from '../../pipeline/date';
import type { NoteSource, PlacedNote } from '../../pipeline/note';
import { noteBodyStart, noteWhere } from '../../pipeline/place';
import { say, type Words } from '../../pipeline/words';
import { calledId, noteId } from './anchors';
import type { Drawing } from './drawing';
import { HighlightEdits } from './HighlightEdits';
import { Inlines } from './Inlines';
import { isOld } from './is-old';
import { NoteText } from './NoteText';
import { NoteWhy } from './NoteWhy';
import { NoteToolsContext } from './note-tools';
import { TextOfItsOwn } from './TextOfItsOwn';
import { WebLink } from './WebLink';

interface Props {
  note: PlacedNote;
  number: number;
  drawing: Drawing;
}

/** A context note: plainly not the author's, with its date, its sources and the words that called it. It can be folded. */
export function NoteAside({ note, number, drawing }: Props) {
  const { words, ours, mode } = drawing;
  const tools = useContext(NoteToolsContext);
  const id = noteId(note);
  const title = `${id}-title`;
  // Notes are written in English and French.
  const dir = ours.dir === 'rtl' ? 'ltr' : undefined;
  const where = noteWhere(note);
  const marks = drawing.drawn.get(where);
  return (
    <aside
      class="note"
      id={id}
      role="note"
      tabIndex={-1}
      aria-labelledby={title}
      data-testid="note"
      data-note-id={note.id}
      data-topic={note.topic}
      data-called-by={mode === 'view' ? note.blockId : undefined}
      {...(mode === 'book' && { 'epub:type': 'endnote' })}
      {...ours}
    >
      <p class="aside-label">{say(words, 'note.label')}</p>
      <details class="note-fold" open>
        <summary class="note-title" id={title} lang={note.lang} dir={dir}>
          <span class="note-number">{number}</span>{' '}
          <TextOfItsOwn where={where} drawing={drawing}>
            <Inlines inlines={[{ kind: 'text', text: note.title }]} marks={marks} drawing={drawing} />
          </TextOfItsOwn>
        </summary>
        <NoteText
          markdown={note.body}
          lang={note.lang}
          dir={dir}
          marked={{ where, marks, start: noteBodyStart(note), drawing }}
        />
        <HighlightEdits at={[where]} drawing={drawing} />
        <p class="note-date">
          <time dateTime={note.asOf}>{say(words, 'note.as-of', { date: dateInWords(note.asOf, words.lang) })}</time>
        </p>
        {tools && isOld(note.asOf, tools.today) && (
          <p class="note-old">{say(words, 'note.old', { date: dateInWords(note.asOf, words.lang) })}</p>
        )}
        {note.sources.length > 0 && (
          <ul class="note-sources" aria-label={say(words, 'note.sources')}>
            {note.sources.map((source) => (
              <SourceItem key={source.url} source={source} words={words} />
            ))}
          </ul>
        )}
        <CalledBy note={note} words={words} />
        {mode !== 'book' && <NoteWhy note={note} words={words} tools={tools} />}
      </details>
    </aside>
  );
}

/** The words that called the note, and the later places that mention its subject: each leads to where it stands. */
function CalledBy({ note, words }: { note: PlacedNote; words: Words }) {
  return (
    <p class="note-called">
      <a href={`#${calledId(note)}`} title={say(words, 'note.back')}>
        {say(words, 'note.called-by', { words: note.matched })}
      </a>
      {note.repeats.map((repeat, at) => (
        <a
          key={repeat.blockId}
          class="note-again"
          href={`#${calledId(note, at + 1)}`}
          aria-label={`${say(words, 'note.again')} ${at + 1}`}
          title={say(words, 'note.again')}
        >
          ↓{at + 1}
        </a>
      ))}
    </p>
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
