import { say, type Words } from '../../pipeline/words';

/** Says that a backup is due which only the reader can make. */
export function BackupReminder({ words }: { words: Words }) {
  return (
    <p class="reminder" role="note" data-testid="backup-reminder">
      <span>{say(words, 'library.backup-due')}</span>{' '}
      <a href="/options.html#backup">{say(words, 'library.backup-go')}</a>
    </p>
  );
}
