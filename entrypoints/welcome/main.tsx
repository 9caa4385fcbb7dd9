import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/styles/page.css';
import '../../assets/styles/welcome.css';
import { MarkdownDrawing } from '../../components/article/markdown-drawing';
import { noteLangOf } from '../../components/note-lang';
import { appear } from '../../components/reader/appear';
import { WelcomeView } from '../../components/welcome/WelcomeView';
import type { CopyContent } from '../../pipeline/copy';
import { loadSettings } from '../../pipeline/save/settings';
import { dirOf, loadWords, say, type Words } from '../../pipeline/words';
import { actionShortcut } from '../options/shortcuts';
import { createNotes, type ReaderNotes } from '../reader/notes';
import { sampleContent } from './sample';

async function main() {
  const words = await loadWords(browser.i18n.getUILanguage());
  const [settings, sample, shortcut] = await Promise.all([loadSettings(), loadSample(words), actionShortcut()]);
  const content = signal<CopyContent>(sampleContent(sample));
  const notes = signal<ReaderNotes | null>(null);
  const mayRead = signal(await hasSites());
  const allow = async () => {
    mayRead.value = await browser.permissions.request(sites());
  };

  document.documentElement.lang = words.lang;
  document.documentElement.dir = dirOf(words);
  document.title = `Épure: ${say(words, 'welcome.title')}`;
  appear(document.documentElement, settings.appearance);
  const Welcome = () => (
    <MarkdownDrawing.Provider value={notes.value?.markdown ?? null}>
      <WelcomeView
        words={words}
        content={content.value}
        shortcut={shortcut}
        onAllow={mayRead.value ? null : () => void allow()}
      />
    </MarkdownDrawing.Provider>
  );
  document.body.textContent = '';
  render(<Welcome />, document.body);

  notes.value = await createNotes(noteLangOf(words));
  content.value = { ...content.value, notes: notes.value.place(content.value.article) };
}

/** In French for who reads French, in English for everybody else. */
async function loadSample({ lang }: Words) {
  const { default: sample } = await (lang === 'fr'
    ? import('../../assets/sample/fr.json')
    : import('../../assets/sample/en.json'));
  return sample;
}

/** Where Épure reads; Firefox may have left them to the reader to allow. */
function sites() {
  const { host_permissions: origins = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
  return { origins };
}

async function hasSites(): Promise<boolean> {
  return browser.permissions.contains(sites()).catch(() => true);
}

void main();
