import { type Changes, isUnchanged } from '../../pipeline/changes';
import { dateInWords } from '../../pipeline/date';
import { say, type Words } from '../../pipeline/words';
import { ChangesView } from '../library/ChangesView';

interface Props {
  words: Words;
  /** ISO 8601: when the library's version was saved. */
  savedAt: string;
  changes: Changes;
  onOpen(): void;
}

/** Says that the library has this thread already, and what changed since. */
export function KnownNotice({ words, savedAt, changes, onOpen }: Props) {
  const same = isUnchanged(changes);
  const date = dateInWords(savedAt, words.lang);
  return (
    <div class="notice" role="note" data-testid="known" data-same={same} data-skip>
      <div class="notice-said">
        <p>{say(words, same ? 'known.unchanged' : 'known.changed', { date })}</p>
        {!same && <ChangesView words={words} changes={changes} />}
        {!same && <p class="notice-small">{say(words, 'known.keep-both')}</p>}
      </div>
      {!same && (
        <button type="button" data-testid="known-open" onClick={onOpen}>
          {say(words, 'known.open')}
        </button>
      )}
    </div>
  );
}
