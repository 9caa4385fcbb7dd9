import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/styles/page.css';
import '../../assets/styles/library.css';
import { BackupReminder } from '../../components/library/BackupReminder';
import { LibraryView } from '../../components/library/LibraryView';
import { UndoBar } from '../../components/library/UndoBar';
import { StateView } from '../../components/reader/StateView';
import { copyFormats } from '../../pipeline/copy-format';
import { dirOf, loadWords, say } from '../../pipeline/words';
import { showBackupDue } from '../background/backup-due';
import { backUpWhenDue } from '../options/back-up';
import { createShelf } from './shelf';

const lang = browser.i18n.getUILanguage();
const words = await loadWords(lang);
const formats = copyFormats.map((value) => ({ value, label: say(words, `reader.format.${value}`) }));

async function main() {
  document.documentElement.lang = words.lang;
  document.documentElement.dir = dirOf(words);
  document.title = `Épure: ${say(words, 'library.title')}`;
  const shelf = createShelf(words);
  // What was saved in another tab meanwhile shows when the reader comes back.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void shelf.refresh();
  });

  const Library = () => {
    if (shelf.failed.value) {
      return <StateView words={words} why={shelf.failed.value} onRetry={() => void shelf.refresh()} />;
    }
    return (
      <main class="page library">
        <h1>{say(words, 'library.title')}</h1>
        {shelf.backupDue.value && <BackupReminder words={words} />}
        <LibraryView
          words={words}
          total={shelf.summaries.value.length}
          entries={shelf.entries.value}
          facets={shelf.facets.value}
          query={shelf.query.value}
          found={shelf.found.value}
          indexing={shelf.indexing.value}
          choice={shelf.choice.value}
          layout={shelf.layout.value}
          selected={shelf.selected.value}
          formats={formats}
          exporting={shelf.exporting.value}
          actions={shelf.actions}
          onQuery={shelf.look}
          onChoice={shelf.choose}
          onLayout={shelf.lay}
          onRenameTag={shelf.renameTag}
          onClear={shelf.clear}
        />
        {shelf.deleted.value.length > 0 && (
          <UndoBar words={words} n={shelf.deleted.value.length} onUndo={shelf.undo} onDismiss={shelf.dismiss} />
        )}
      </main>
    );
  };
  await shelf.list();
  render(<Library />, document.body);
  await shelf.refresh();
  await shelf.tidy();
  shelf.backupDue.value = await backUpWhenDue(shelf.database, words);
  await showBackupDue(shelf.database);
}

void main();
