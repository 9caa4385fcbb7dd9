import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/styles/page.css';
import '../../assets/styles/consent.css';
import { ConsentDialog } from '../../components/reader/ConsentDialog';
import { keepThirdParty, loadThirdParty, requestLeave } from '../../pipeline/save/third-party';
import { hostOf } from '../../pipeline/third-party';
import { dirOf, loadWords, say } from '../../pipeline/words';

/** Asks for leave in a tab, for a reader in a frame that cannot ask the browser; the reader sees what was chosen. */
async function main() {
  const lang = browser.i18n.getUILanguage();
  const words = await loadWords(lang);
  const { base } = await loadThirdParty();
  const refused = signal(false);

  const agree = async (server: string) => {
    if (await requestLeave(server)) {
      await keepThirdParty({ base: server, agreed: true });
      await goBack();
    } else refused.value = true;
  };
  const Consent = () => (
    <main class="page">
      <ConsentDialog
        words={words}
        base={base}
        refused={refused.value}
        onAgree={(server) => void agree(server)}
        onDecline={() => void goBack()}
      />
    </main>
  );
  document.documentElement.lang = words.lang;
  document.documentElement.dir = dirOf(words);
  document.title = `Épure: ${say(words, 'consent.title', { host: hostOf(base) })}`;
  render(<Consent />, document.body);
}

/** To the reader's tab, if it is still there, and this one goes. */
async function goBack() {
  const here = await browser.tabs.getCurrent();
  if (here?.openerTabId !== undefined) {
    await browser.tabs.update(here.openerTabId, { active: true }).catch(() => undefined);
  }
  if (here?.id !== undefined) await browser.tabs.remove(here.id);
}

void main();
