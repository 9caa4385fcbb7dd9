import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/styles/page.css';
import '../../assets/styles/packs.css';
import { noteLangOf } from '../../components/note-lang';
import { OptionsView } from '../../components/options/OptionsView';
import { loadBackupPlan } from '../../pipeline/save/backup/backup-plan';
import { Database } from '../../pipeline/save/database';
import { changeSettings, loadSettings } from '../../pipeline/save/settings';
import { loadThirdParty } from '../../pipeline/save/third-party';
import { dirOf, loadWords, say } from '../../pipeline/words';
import { Backup } from './Backup';
import { Packs } from './Packs';
import { createPacks } from './shelf';
import { ThirdPartyChoice } from './ThirdPartyChoice';

const lang = browser.i18n.getUILanguage();
const words = await loadWords(lang);

async function main() {
  document.documentElement.lang = words.lang;
  document.documentElement.dir = dirOf(words);
  document.title = `Épure: ${say(words, 'options.title')}`;
  const settings = signal(await loadSettings());
  const thirdParty = await loadThirdParty();
  const database = new Database();
  const backup = await loadBackupPlan(database);
  const packs = await createPacks(noteLangOf(words));
  const Options = () => (
    <main class="page">
      <h1>{say(words, 'options.title')}</h1>
      <OptionsView
        words={words}
        choices={settings.value}
        onChange={(change) => {
          settings.value = { ...settings.value, ...change };
          void changeSettings(change);
        }}
      />
      <ThirdPartyChoice words={words} kept={thirdParty} />
      <Backup words={words} database={database} kept={backup} />
      <Packs words={words} packs={packs} />
    </main>
  );
  render(<Options />, document.body);
}

void main();
