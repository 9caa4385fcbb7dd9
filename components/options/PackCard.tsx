import { type KeptPack, ownPackId } from '../../pipeline/kept-pack';
import type { Pack } from '../../pipeline/note';
import { type NoteChoice, noteKey } from '../../pipeline/note-choice';
import { count, say, type Words } from '../../pipeline/words';
import { noteLangOf } from '../note-lang';
import type { PackActions } from './pack-actions';

interface Props extends PackActions {
  words: Words;
  pack: Pack;
  /** Null for a pack that ships with Épure. */
  kept: KeptPack | null;
  choice: NoteChoice;
}

/** One pack: where it comes from, what it holds, and a switch for it and for each of its notes. */
export function PackCard({ words, pack, kept, choice, ...actions }: Props) {
  const lang = noteLangOf(words);
  const isOwn = pack.id === ownPackId;
  return (
    <li class="pack" data-testid="pack" data-pack={pack.id}>
      <label class="pack-title">
        <input
          type="checkbox"
          data-testid={`pack-${pack.id}`}
          checked={!choice.packs.includes(pack.id)}
          onChange={(event) => actions.onSwitch('packs', pack.id, event.currentTarget.checked)}
        />
        <span>{pack.title[lang]}</span>
      </label>
      <p class="pack-facts">
        {count(words, 'packs.notes', pack.notes.length)} · {say(words, 'packs.version', { n: pack.version })} ·{' '}
        {originOf(words, kept)}
      </p>
      <details>
        <summary>{say(words, 'packs.show-notes')}</summary>
        <ul class="pack-notes">
          {pack.notes.map((note) => (
            <li key={note.id}>
              <label>
                <input
                  type="checkbox"
                  data-testid={`note-${pack.id}-${note.id}`}
                  checked={!choice.notes.includes(noteKey({ packId: pack.id, id: note.id }))}
                  onChange={(event) =>
                    actions.onSwitch('notes', noteKey({ packId: pack.id, id: note.id }), event.currentTarget.checked)
                  }
                />
                <span lang={lang} dir="auto">
                  {note.title[lang]}
                </span>
              </label>
              <button
                type="button"
                class="quiet"
                data-testid={`edit-${note.id}`}
                aria-label={say(words, isOwn ? 'packs.edit-named' : 'packs.copy-named', { title: note.title[lang] })}
                onClick={() => (isOwn ? actions.onEdit(note.id) : actions.onCopy(pack, note.id))}
              >
                {say(words, isOwn ? 'packs.edit' : 'packs.copy')}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <p class="pack-actions">
        {kept?.from.kind === 'address' && (
          <button type="button" onClick={() => kept.from.kind === 'address' && actions.onCheck(kept.from.url)}>
            {say(words, 'packs.check')}
          </button>
        )}
        <button type="button" data-testid={`export-${pack.id}`} onClick={() => actions.onExport(pack)}>
          {say(words, 'packs.export')}
        </button>
        {kept && (
          <button type="button" class="quiet" data-testid={`drop-${pack.id}`} onClick={() => actions.onDrop(pack.id)}>
            {say(words, 'packs.drop')}
          </button>
        )}
      </p>
    </li>
  );
}

function originOf(words: Words, kept: KeptPack | null): string {
  switch (kept?.from.kind) {
    case undefined:
      return say(words, 'packs.from-epure');
    case 'own':
      return say(words, 'packs.from-you');
    case 'file':
      return say(words, 'packs.from-file', { name: kept?.from.kind === 'file' ? kept.from.name : '' });
    case 'address':
      return kept?.from.kind === 'address' ? kept.from.url : '';
  }
}
