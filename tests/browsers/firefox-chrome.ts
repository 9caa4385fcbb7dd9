import type { Browser } from 'puppeteer-core';
import { memoryInFirefox } from './memory';
import type { Memory } from './session';

/** What only the browser's own window can do; Firefox lends it to a driver with `--remote-allow-system-access`. */
export interface Chrome {
  /** Sets the browser's language, without a language pack: its own words stay English, an extension's do not. */
  speak(lang: string): Promise<void>;
  /** Grants the hosts of the manifest, as an installation by hand would. */
  allowAllHosts(extensionId: string): Promise<void>;
  /** Takes the question for an optional permission as answered with yes. */
  answerYes(): Promise<void>;
  takeBackHost(extensionId: string, host: string): Promise<void>;
  clickAction(extensionId: string): Promise<void>;
  pressAltShiftR(): Promise<void>;
  /** Chooses the extension's only entry in the menu that a click opens; waits for the menu. */
  chooseInMenu(extensionId: string): Promise<void>;
  openTab(address: string): Promise<void>;
  /** Closes the tab whose address holds these words; waits for it. */
  closeTab(words: string): Promise<void>;
  stopBackground(extensionId: string): Promise<void>;
  reload(extensionId: string): Promise<void>;
  /** Of all pages and extensions together, after everything that nobody needs was let go. */
  memory(): Promise<Memory>;
  /** Every error of pages and extensions in the browser's own console so far. */
  errors(): Promise<string[]>;
}

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Answer {
  type: string;
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** The doors to the browser's own window, through WebDriver BiDi's chrome scope. */
export async function chromeOf(browser: Browser): Promise<Chrome> {
  const { connection } = browser as unknown as { connection: Connection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (result as { contexts: { context: string }[] }).contexts;
  if (!window) throw new Error('Firefox has no window');

  async function run(body: string): Promise<unknown> {
    const { result: answer } = await connection.send('script.evaluate', {
      expression: `(async () => { ${body} })()`,
      awaitPromise: true,
      target: { context: window?.context },
    });
    const { type, exceptionDetails, result: value } = answer as Answer;
    if (type === 'exception') throw new Error(`in Firefox's window: ${exceptionDetails?.text}`);
    return value?.value;
  }
  const act = async (body: string): Promise<void> => void (await run(body));
  const quoted = (text: string) => JSON.stringify(text);

  return {
    speak: (lang) =>
      act(`Services.locale.availableLocales = [${quoted(lang)}, 'en-US'];
        Services.locale.requestedLocales = [${quoted(lang)}];`),
    allowAllHosts: (extensionId) =>
      act(`const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${quoted(extensionId)});
        const origins = extension.manifest.host_permissions ?? [];
        await ExtensionPermissions.add(${quoted(extensionId)}, { permissions: [], origins }, extension);`),
    answerYes: () => act(`Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);`),
    takeBackHost: (extensionId, host) =>
      act(`const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${quoted(extensionId)});
        const origins = [${quoted(`https://${host}/*`)}];
        await ExtensionPermissions.remove(${quoted(extensionId)}, { permissions: [], origins }, extension);`),
    clickAction: (extensionId) =>
      act(`const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${quoted(extensionId)});
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`),
    pressAltShiftR: () =>
      act(`const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        keyboard.beginInputTransactionForTests(window);
        const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ['R', 'KeyR', 82]].map(
          ([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }),
        );
        for (const key of keys) keyboard.keydown(key);
        for (const key of keys.reverse()) keyboard.keyup(key);`),
    chooseInMenu: (extensionId) =>
      act(`const menu = document.getElementById('contentAreaContextMenu');
        const named = '#' + ${quoted(extensionId.replace(/\W/g, '_'))} + '-menuitem-_read:not([hidden])';
        const find = () => (menu.state === 'open' ? menu.querySelector(named) : null);
        for (let turn = 0; turn < 100 && !find(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 50));
        if (!find()) throw new Error('no entry in the menu, which is ' + menu.state);
        menu.activateItem(find());`),
    openTab: (address) =>
      act(`const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
        gBrowser.selectedTab = gBrowser.addTab(${quoted(address)}, { triggeringPrincipal });`),
    closeTab: (words) =>
      act(`const find = () => gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.includes(${quoted(words)}));
        for (let turn = 0; turn < 300 && !find(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 50));
        if (!find()) throw new Error('no tab with ' + ${quoted(words)});
        gBrowser.removeTab(find());`),
    stopBackground: (extensionId) =>
      act(`const { extension } = WebExtensionPolicy.getByID(${quoted(extensionId)});
        await extension.terminateBackground({ ignoreDevToolsAttached: true });`),
    reload: (extensionId) =>
      act(`const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const addon = await AddonManager.getAddonByID(${quoted(extensionId)});
        await addon.reload();`),
    memory: async () => JSON.parse(String(await run(memoryInFirefox))) as Memory,
    errors: async () => {
      const told = await run(`const messages = Services.console.getMessageArray();
        return JSON.stringify(messages.flatMap((message) => {
          if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return [];
          return /^(https|moz-extension):/.test(message.sourceName) ? [message.errorMessage + ' ' + message.sourceName] : [];
        }));`);
      return JSON.parse(String(told)) as string[];
    },
  };
}
