import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/styles/article.css';
import '../../assets/styles/notes.css';
import '../../assets/styles/reader.css';
import '../../assets/styles/reading.css';
import '../../assets/styles/highlights.css';
import { noteLangOf } from '../../components/note-lang';
import { appear } from '../../components/reader/appear';
import { loadSettings } from '../../pipeline/save/settings';
import { dirOf, loadWords } from '../../pipeline/words';
import { loadCopy } from './load-copy';
import { pullHere } from './pull';
import { Reader } from './Reader';
import { createSession } from './session';

/** In a frame over a page it pulls that page's thread; in a tab, with `?copy=ID`, it shows a copy from the library. */
async function main() {
  const lang = browser.i18n.getUILanguage();
  // A page that puts us into a frame must not choose what is shown in it.
  const copyId = window.top === window ? new URLSearchParams(location.search).get('copy') : null;
  // The page below answers, or the library is read, while the view is made ready.
  const pulling = copyId === null ? pullHere() : null;
  const loading = copyId === null ? null : loadCopy(copyId);
  const [settings, words] = await Promise.all([loadSettings(), loadWords(lang)]);
  const noteLang = settings.noteLang === 'auto' ? noteLangOf(words) : settings.noteLang;
  const loadingNotes = import('./notes').then(({ createNotes }) => createNotes(noteLang));
  const { cleaningOff, keepFilms } = settings;
  const session = createSession({ cleaningOff, keepFilms, words }, loadingNotes);

  // The page below has the keyboard until its frame asks for it.
  window.focus();
  document.documentElement.lang = words.lang;
  document.documentElement.dir = dirOf(words);
  appear(document.documentElement, settings.appearance);
  document.body.textContent = '';
  render(<Reader session={session} words={words} settings={settings} inTab={copyId !== null} />, document.body);
  await (loading === null ? session.pullFromPage(pulling) : session.openCopy(loading));
}

void main();
