import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Pack } from '../../pipeline/note';
import { count, say, type Words } from '../../pipeline/words';
import { NoteBody } from '../article/NoteBody';
import { noteLangOf } from '../note-lang';

interface Props {
  words: Words;
  pack: Pack;
  /** The file or address that it came from. */
  name: string;
  known: number | null;
  onAdd(): void;
  onCancel(): void;
}

/** A pack as it would be added: every note in full, before anything of it is kept. */
export function PackPreview({ words, pack, name, known, onAdd, onCancel }: Props) {
  const lang = noteLangOf(words);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [pack]);
  return (
    <section class="preview" data-testid="preview">
      <h3 ref={heading} tabIndex={-1}>
        {pack.title[lang]}
      </h3>
      <p class="pack-facts">
        {count(words, 'packs.notes', pack.notes.length)} · {say(words, 'packs.version', { n: pack.version })} · {name}
      </p>
      {known !== null && <p>{say(words, 'packs.replaces', { n: known })}</p>}
      <ul class="preview-notes">
        {pack.notes.map((note) => (
          <li key={note.id}>
            <h4 lang={lang} dir="auto">
              {note.title[lang]}
            </h4>
            <NoteBody markdown={note.body[lang]} lang={lang} dir="auto" />
            <p class="pack-facts">
              {note.topic} · {note.asOf} · {note.sources.map(({ url }) => new URL(url).hostname).join(', ')}
            </p>
          </li>
        ))}
      </ul>
      <p class="pack-actions">
        <button type="button" class="primary" data-testid="pack-add" onClick={onAdd}>
          {say(words, known === null ? 'packs.add-this' : 'packs.replace')}
        </button>
        <button type="button" data-testid="pack-cancel" onClick={onCancel}>
          {say(words, 'packs.cancel')}
        </button>
      </p>
    </section>
  );
}
