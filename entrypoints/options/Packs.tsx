import { ImportPack } from '../../components/options/ImportPack';
import { NoteEditor } from '../../components/options/NoteEditor';
import { PackList } from '../../components/options/PackList';
import { TryField } from '../../components/options/TryField';
import { writePack } from '../../pipeline/note/write-pack';
import { say, type Words } from '../../pipeline/words';
import { download } from '../reader/download';
import type { createPacks } from './shelf';

/** The options page's part about note packs. */
export function Packs({ words, packs }: { words: Words; packs: Awaited<ReturnType<typeof createPacks>> }) {
  const editing = packs.editing.value;
  const sure = (key: 'packs.drop-sure' | 'packs.delete-sure') => confirm(say(words, key));
  return (
    <section class="note-packs" aria-labelledby="packs-title">
      <h3 id="packs-title">{say(words, 'packs.title')}</h3>
      <PackList
        words={words}
        shipped={packs.shipped}
        kept={packs.kept.value}
        choice={packs.choice.value}
        onSwitch={(what, id, on) => void packs.switch(what, id, on)}
        onExport={(pack) =>
          download({ body: writePack(pack), type: 'application/yaml;charset=utf-8' }, `${pack.id}.yaml`)
        }
        onCheck={(url) => void packs.readAddress(url)}
        onDrop={(id) => {
          if (sure('packs.drop-sure')) void packs.drop(id);
        }}
        onEdit={packs.edit}
        onCopy={packs.editCopy}
      />
      {editing ? (
        <section aria-labelledby="editor-title">
          <h3 id="editor-title">{say(words, editing.isNew ? 'packs.write' : 'packs.edit-note')}</h3>
          <NoteEditor
            key={editing.note.id}
            words={words}
            note={editing.note}
            problemsOf={(note) => packs.problemsOf({ ...editing, note })}
            onTry={(note, text, lang) => packs.tryDraft({ ...editing, note }, text, lang)}
            onSave={(note) => void packs.saveNote({ ...editing, note })}
            onDelete={
              editing.isNew
                ? null
                : () => {
                    if (sure('packs.delete-sure')) void packs.deleteNote(editing.note.id);
                  }
            }
            onCancel={packs.closeEditor}
          />
        </section>
      ) : (
        <button type="button" data-testid="note-new" onClick={() => packs.edit(null)}>
          {say(words, 'packs.write')}
        </button>
      )}
      <ImportPack
        words={words}
        importing={packs.importing.value}
        onFile={(file) => void packs.readFile(file)}
        onAddress={(address) => void packs.readAddress(address)}
        onAdd={() => void packs.addShown()}
        onCancel={packs.cancel}
      />
      <section aria-labelledby="try-title">
        <h3 id="try-title">{say(words, 'packs.try-title')}</h3>
        <TryField words={words} id="try-all" onTry={packs.tryAll} />
      </section>
    </section>
  );
}
