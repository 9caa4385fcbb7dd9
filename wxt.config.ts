import yaml from '@rollup/plugin-yaml';
import { defineConfig } from 'wxt';

const xHosts = ['https://x.com/*', 'https://*.x.com/*', 'https://twitter.com/*', 'https://*.twitter.com/*'];
const xMedia = ['https://*.twimg.com/*'];
const readerSites = ['twitter-thread.com', 'xunroll.com', 'threadreaderapp.com', 'unrollnow.com'];
const readerSiteMatches = readerSites.map((site) => `*://*.${site}/*`);

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { developmentIndicator: false, baseIconPath: 'assets/icon.svg' },
  hooks: {
    // The polyfill would be a third of the script on every page of X, which asks only for what both browsers answer alike.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every((entrypoint) => entrypoint.type === 'content-script')) return;
      config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, 'wxt/browser': '@wxt-dev/browser' } };
    },
  },
  vite: () => ({ plugins: [yaml()], build: { sourcemap: false } }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'],
    host_permissions: [...xHosts, ...xMedia],
    action: { default_title: '__MSG_action__' },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+R' },
        description: '__MSG_command__',
      },
    },
    web_accessible_resources: [
      { resources: ['reader.html', 'offer.html'], matches: [...xHosts, ...readerSiteMatches] },
    ],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'epure@epure.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
