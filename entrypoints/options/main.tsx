import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/styles/page.css';
import '../../assets/styles/options.css';
import '../../assets/styles/packs.css';
import { noteLangOf } from '../../components/note-lang';
import { AboutEpure } from '../../components/options/AboutEpure';
import { AutoOpenField } from '../../components/options/AutoOpenField';
import { CleaningRules } from '../../components/options/CleaningRules';
import { DownloadFields } from '../../components/options/DownloadFields';
import { NoteLangField } from '../../components/options/NoteLangField';
import { OptionsView } from '../../components/options/OptionsView';
import { ShortcutList } from '../../components/options/ShortcutList';
import { SourceList } from '../../components/options/SourceList';
import { AppearanceFields } from '../../components/reader/AppearanceFields';
import { loadBackupPlan } from '../../pipeline/save/backup/backup-plan';
import { Database } from '../../pipeline/save/database';
import { loadReaderSites } from '../../pipeline/save/reader-sites';
import { changeSettings, loadSettings, type Settings } from '../../pipeline/save/settings';
import { loadThirdParty } from '../../pipeline/save/third-party';
import { dirOf, loadWords, say } from '../../pipeline/words';
import { Backup } from './Backup';
import { Packs } from './Packs';
import { PrivacyPart } from './PrivacyPart';
import { ReaderSites } from './ReaderSites';
import { createPacks } from './shelf';
import { changeShortcuts, loadShortcuts } from './shortcuts';
import { ThirdPartyChoice } from './ThirdPartyChoice';

const words = await loadWords(browser.i18n.getUILanguage());

async function main() {
  document.documentElement.lang = words.lang;
  document.documentElement.dir = dirOf(words);
  document.title = `Épure: ${say(words, 'options.title')}`;
  const settings = signal(await loadSettings());
  const database = new Database();
  const packs = await createPacks(noteLangOf(words));
  const [thirdParty, backup, sites, shortcuts] = await Promise.all([
    loadThirdParty(),
    loadBackupPlan(database),
    loadReaderSites(),
    loadShortcuts(),
  ]);
  const { version } = browser.runtime.getManifest();
  const change = (next: Partial<Settings>) => {
    settings.value = { ...settings.value, ...next };
    void changeSettings(next);
  };

  const Options = () => {
    const { appearance, autoOpen, cleaningOff, downloads, keepFilms, noteLang } = settings.value;
    return (
      <OptionsView
        words={words}
        parts={{
          reading: (
            <div class="options">
              <AppearanceFields
                words={words}
                appearance={appearance}
                onChange={(next) => change({ appearance: next })}
              />
              <CleaningRules words={words} off={cleaningOff} onChange={(off) => change({ cleaningOff: off })} />
            </div>
          ),
          sources: (
            <>
              <SourceList words={words} />
              <ThirdPartyChoice words={words} kept={thirdParty} />
            </>
          ),
          sites: (
            <div class="options">
              <AutoOpenField words={words} on={autoOpen} onChange={(on) => change({ autoOpen: on })} />
              <ReaderSites words={words} kept={sites} />
            </div>
          ),
          notes: (
            <>
              <div class="options">
                <NoteLangField words={words} chosen={noteLang} onChange={(lang) => change({ noteLang: lang })} />
              </div>
              <Packs words={words} packs={packs} />
            </>
          ),
          library: (
            <>
              <div class="options">
                <DownloadFields
                  words={words}
                  chosen={downloads}
                  onChange={(chosen) => change({ downloads: chosen })}
                  keepFilms={keepFilms}
                  onKeepFilms={(on) => change({ keepFilms: on })}
                />
              </div>
              <Backup words={words} database={database} kept={backup} />
            </>
          ),
          privacy: <PrivacyPart words={words} />,
          shortcuts: <ShortcutList words={words} shortcuts={shortcuts} onChange={changeShortcuts()} />,
          about: (
            <AboutEpure
              words={words}
              version={version}
              details={`Épure ${version} · ${navigator.userAgent} · ${words.lang}`}
            />
          ),
        }}
      />
    );
  };
  document.body.textContent = '';
  render(<Options />, document.body);
  // The part that the address names was not there when the browser looked for it.
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

void main();
