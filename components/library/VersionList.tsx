import { useState } from 'preact/hooks';
import { type Changes, isUnchanged } from '../../pipeline/changes';
import { timeInWords } from '../../pipeline/date';
import type { ShelfEntry } from '../../pipeline/shelf';
import { count, say, type Words } from '../../pipeline/words';
import { copyAddress, type LibraryActions } from './actions';
import { ChangesView } from './ChangesView';

interface Props {
  words: Words;
  entry: ShelfEntry;
  actions: LibraryActions;
}

/** The earlier versions of a thread, each with what changed after it; read only when the reader opens the list. */
export function VersionList({ words, entry: { latest, earlier }, actions }: Props) {
  const [changes, setChanges] = useState<readonly (Changes | null)[] | null>(null);
  const versions = [latest, ...earlier];
  const compareAll = async () => {
    const pairs = earlier.map(({ id }, at) => actions.compare(id, versions[at]?.id ?? latest.id));
    setChanges(await Promise.all(pairs));
  };
  return (
    <details
      class="versions"
      data-testid="versions"
      onToggle={(event) => {
        if (event.currentTarget.open && !changes) void compareAll();
      }}
    >
      <summary>{count(words, 'library.earlier', earlier.length)}</summary>
      <ol>
        {earlier.map((version, at) => {
          const date = timeInWords(version.savedAt, words.lang);
          const after = changes?.[at];
          return (
            <li key={version.id}>
              <a href={copyAddress(version.id)}>{say(words, 'library.open-version', { date })}</a>
              {after &&
                (isUnchanged(after) ? (
                  <p>{say(words, 'changes.none')}</p>
                ) : (
                  <>
                    <p>{say(words, 'library.changed-after', { date })}</p>
                    <ChangesView words={words} changes={after} />
                  </>
                ))}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
