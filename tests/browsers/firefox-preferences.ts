interface Wanted {
  proxyPort: number;
  extensionId: string;
  uuid: string;
  downloads: string;
  lang: 'fr' | 'en';
  dark: boolean;
}

/** Firefox's preferences for a test: all traffic to the proxy, a known address for the extension, downloads without asking. */
export function firefoxPreferences({ proxyPort, extensionId, uuid, downloads, lang, dark }: Wanted) {
  return {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
    // What the extension kept is there again when the browser is opened a second time, as with one from the store.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,
    'intl.accept_languages': lang === 'fr' ? 'fr, en' : 'en-US, en',
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'ui.prefersReducedMotion': 1,
  };
}
