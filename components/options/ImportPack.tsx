import { useState } from 'preact/hooks';
import type { Pack } from '../../pipeline/note';
import type { TextProblem } from '../../pipeline/problem';
import { say, type Words } from '../../pipeline/words';
import { PackPreview } from './PackPreview';
import { ProblemList } from './ProblemList';

/** What became of a pack that the reader chose. */
export type Importing =
  | { state: 'idle' }
  | { state: 'reading' }
  | {
      state: 'failed';
      why: 'not-allowed' | 'not-fetched' | 'no-address' | 'elsewhere' | 'not-text' | 'too-long' | 'id-taken';
    }
  | { state: 'wrong'; name: string; problems: readonly TextProblem[] }
  /** `known` is the version that the new one would replace. */
  | { state: 'shown'; pack: Pack; name: string; known: number | null };

interface Props {
  words: Words;
  importing: Importing;
  onFile(file: File): void;
  onAddress(address: string): void;
  onAdd(): void;
  onCancel(): void;
}

/** A pack from a file or an address: it is read, shown, and added only after a yes. */
export function ImportPack({ words, importing, onFile, onAddress, onAdd, onCancel }: Props) {
  const [address, setAddress] = useState('');
  return (
    <section class="import" aria-labelledby="import-title">
      <h3 id="import-title">{say(words, 'packs.add')}</h3>
      <p>{say(words, 'packs.add-why')}</p>
      <label class="field">
        <span>{say(words, 'packs.file')}</span>
        <input
          type="file"
          accept=".yaml,.yml,.json"
          data-testid="pack-file"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) onFile(file);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          onAddress(address.trim());
        }}
      >
        <label for="pack-address">{say(words, 'packs.address')}</label>
        <span class="row">
          <input
            id="pack-address"
            type="url"
            dir="ltr"
            data-testid="pack-address"
            placeholder="https://"
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
          <button type="submit" data-testid="pack-fetch">
            {say(words, 'packs.fetch')}
          </button>
        </span>
      </form>
      <p class="hint">{say(words, 'packs.address-why')}</p>
      <div role="status" data-testid="importing">
        {importing.state === 'reading' && <p>{say(words, 'packs.reading')}</p>}
        {importing.state === 'failed' && <p class="wrong">{say(words, `packs.failed.${importing.why}`)}</p>}
        {importing.state === 'wrong' && (
          <ProblemList words={words} name={importing.name} problems={importing.problems} />
        )}
      </div>
      {importing.state === 'shown' && <PackPreview words={words} {...importing} onAdd={onAdd} onCancel={onCancel} />}
    </section>
  );
}
