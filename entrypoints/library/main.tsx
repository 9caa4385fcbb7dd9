import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/styles/page.css';
import { LibraryView } from '../../components/library/LibraryView';
import { StateView } from '../../components/reader/StateView';
import { ask } from '../../pipeline/messages';
import { dirOf, loadWords, say } from '../../pipeline/words';

const lang = browser.i18n.getUILanguage();
const words = await loadWords(lang);

async function main() {
  document.documentElement.lang = words.lang;
  document.documentElement.dir = dirOf(words);
  document.title = `Épure: ${say(words, 'library.title')}`;
  const listed = signal(await ask('listCopies'));
  const refresh = async () => {
    listed.value = await ask('listCopies');
  };
  // A copy saved in another tab meanwhile shows when the reader comes back.
  document.addEventListener('visibilitychange', () => void refresh());

  const Library = () => {
    const copies = listed.value;
    if (!copies.ok) return <StateView words={words} why={copies.why} onRetry={() => void refresh()} />;
    return (
      <main class="page">
        <h1>{say(words, 'library.title')}</h1>
        <LibraryView
          words={words}
          lang={lang}
          copies={copies.value}
          onOpen={(id) => {
            location.href = `/reader.html?copy=${encodeURIComponent(id)}`;
          }}
          onDelete={(id) => {
            if (confirm(say(words, 'library.delete-sure'))) void ask('deleteCopy', { id }).then(refresh);
          }}
        />
      </main>
    );
  };
  render(<Library />, document.body);
}

void main();
