import { say, type Words } from '../../pipeline/words';
import { KeyNames } from '../KeyNames';
import { KeyList } from '../reader/KeyList';

interface Props {
  words: Words;
  /** The browser's own; `keys` is empty for one that has none. */
  shortcuts: readonly { name: string; description: string; keys: string }[];
  /** Opens the browser's page where they are changed; null where it cannot be opened. */
  onChange: (() => void) | null;
}

/** Every key: the browser's, which the reader may change there, and the reader's own. */
export function ShortcutList({ words, shortcuts, onChange }: Props) {
  return (
    <>
      {shortcuts.length > 0 && (
        <>
          <h3>{say(words, 'keys.browser')}</h3>
          <dl class="key-list">
            {shortcuts.map(({ name, description, keys }) => (
              <div key={name}>
                <dt>{keys ? <KeyNames shortcut={keys} /> : say(words, 'keys.none')}</dt>
                <dd>{description}</dd>
              </div>
            ))}
          </dl>
          <p>{say(words, 'keys.where')}</p>
          {onChange && (
            <button type="button" data-testid="keys-change" onClick={onChange}>
              {say(words, 'keys.change')}
            </button>
          )}
        </>
      )}
      <h3>{say(words, 'keys.reader')}</h3>
      <KeyList words={words} />
    </>
  );
}
