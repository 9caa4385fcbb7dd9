import { useState } from 'preact/hooks';
import type { Note, NoteLang } from '../../pipeline/note';
import type { TextProblem } from '../../pipeline/problem';
import { say, type Words } from '../../pipeline/words';
import { ProblemList } from './ProblemList';
import { SourceFields } from './SourceFields';
import { TriggerFields } from './TriggerFields';
import { type Trial, TryField } from './TryField';

interface Props {
  words: Words;
  note: Note;
  /** What is still wrong with a note; none when it can be kept. */
  problemsOf(note: Note): TextProblem[];
  onTry(note: Note, text: string, lang: string): Trial;
  onSave(note: Note): void;
  /** Null for a note that is not kept yet. */
  onDelete: (() => void) | null;
  onCancel(): void;
}

const noteLangs: readonly NoteLang[] = ['en', 'fr'];

/** Writes a note: its words in both languages, its sources, what calls it; and tries it while one writes. */
export function NoteEditor({ words, note, problemsOf, onTry, onSave, onDelete, onCancel }: Props) {
  const [draft, setDraft] = useState(note);
  const change = (part: Partial<Note>) => setDraft({ ...draft, ...part });
  const problems = problemsOf(draft);
  return (
    <form
      class="editor"
      data-testid="editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (problems.length === 0) onSave(draft);
      }}
    >
      {noteLangs.map((lang) => (
        <fieldset key={lang}>
          <legend>{say(words, `options.note-lang.${lang}`)}</legend>
          <label class="field">
            <span>{say(words, 'packs.note-title')}</span>
            <input
              lang={lang}
              dir="ltr"
              data-testid={`note-title-${lang}`}
              value={draft.title[lang]}
              onInput={(event) => change({ title: { ...draft.title, [lang]: event.currentTarget.value } })}
            />
          </label>
          <label class="field">
            <span>{say(words, 'packs.note-body')}</span>
            <textarea
              lang={lang}
              dir="ltr"
              rows={5}
              data-testid={`note-body-${lang}`}
              value={draft.body[lang]}
              onInput={(event) => change({ body: { ...draft.body, [lang]: event.currentTarget.value } })}
            />
          </label>
        </fieldset>
      ))}
      <fieldset>
        <legend>{say(words, 'packs.facts')}</legend>
        <label class="field">
          <span>{say(words, 'packs.topic')}</span>
          <input value={draft.topic} onInput={(event) => change({ topic: event.currentTarget.value })} />
        </label>
        <label class="field">
          <span>{say(words, 'packs.as-of')}</span>
          <input type="date" value={draft.asOf} onInput={(event) => change({ asOf: event.currentTarget.value })} />
        </label>
        <SourceFields words={words} sources={draft.sources} onChange={(sources) => change({ sources })} />
      </fieldset>
      <TriggerFields words={words} triggers={draft.triggers} onChange={(triggers) => change({ triggers })} />
      <TryField words={words} id="try-note" onTry={(text, lang) => onTry(draft, text, lang)} />
      {problems.length > 0 && <ProblemList words={words} name="" problems={problems} />}
      <p class="pack-actions">
        <button type="submit" class="primary" data-testid="note-save" disabled={problems.length > 0}>
          {say(words, 'packs.save')}
        </button>
        <button type="button" onClick={onCancel}>
          {say(words, 'packs.cancel')}
        </button>
        {onDelete && (
          <button type="button" class="quiet" data-testid="note-delete" onClick={onDelete}>
            {say(words, 'packs.delete')}
          </button>
        )}
      </p>
    </form>
  );
}
