import { join } from 'node:path';
import yaml from '@rollup/plugin-yaml';
import { defineConfig } from 'wxt';
import { phrasebooks } from './scripts/phrasebooks.ts';
import { readerChunks } from './scripts/reader-chunks.ts';

const xHosts = ['https://x.com/*', 'https://*.x.com/*', 'https://twitter.com/*', 'https://*.twitter.com/*'];
const xMedia = ['https://*.twimg.com/*'];
const readerSites = ['twitter-thread.com', 'xunroll.com', 'threadreaderapp.com', 'unrollnow.com'];
const framing = [
  ...xHosts.map((host) => host.slice(0, -'/*'.length)),
  ...readerSites.flatMap((site) =>
    ['http', 'https'].flatMap((scheme) => [`${scheme}://${site}`, `${scheme}://*.${site}`]),
  ),
];
const readerSiteMatches = readerSites.map((site) => `*://*.${site}/*`);

/** Packages that set inner HTML as their job, or look like it to Mozilla’s check (`document().write`): each in a file of its own, so that Mozilla’s check tells them from our code. */
const setsHtml =
  /node_modules\/(preact|preact-render-to-string|dompurify|micromark|mdast-util-from-markdown|decode-named-character-reference|@mozilla\/readability)\//;

/**
 * What our pages may do. Scripts and styles are files of the package; pictures and films come from X's media network or
 * out of a copy; what is fetched is said in PRIVACY.md; only the sites where Épure reads may hold the reader in a frame.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: https://*.twimg.com",
  'media-src blob: https://*.twimg.com',
  // A pack's address and a server of the reader's own may be any: the browser asks for leave to reach each host.
  "connect-src 'self' https:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors 'self' ${framing.join(' ')}`,
  "require-trusted-types-for 'script'",
  'trusted-types default dompurify epure-read-only',
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { developmentIndicator: false, baseIconPath: 'assets/icon.svg' },
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'content-script')) {
        // The polyfill would be a third of the script on every page of X, which asks only for what both browsers answer alike.
        config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, 'wxt/browser': '@wxt-dev/browser' } };
        if (entrypoints.some(({ name }) => name === 'x')) {
          const own = join(import.meta.dirname, 'entrypoints/x.content/script-context.ts');
          config.resolve.alias = { ...config.resolve.alias, 'wxt/utils/content-script-context': own };
        }
      } else if (entrypoints.length > 1) {
        const chunkFileNames = 'chunks/[name]-[hash].js';
        const output = {
          chunkFileNames,
          // The manifest names it so.
          entryFileNames: ({ name }: { name: string }) =>
            name === 'background' ? 'background.js' : 'assets/[name]-[hash].js',
          codeSplitting: {
            groups: [
              // First, and with all that it needs: the reader loads it, and the rest of these packages' parser does not.
              { name: 'package-micromark', test: /node_modules\/micromark(-util-[\w-]+)?\//, priority: 9 },
              { name: packageName, debugName: 'packages', test: setsHtml, priority: 8 },
              ...readerChunks(),
            ],
          },
        };
        config.build = { ...config.build, rolldownOptions: { ...config.build?.rolldownOptions, output } };
      }
    },
  },
  zip: { excludeSources: ['demo-output/**', 'test-output/**'] },
  vite: () => ({ plugins: [yaml(), phrasebooks()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'],
    host_permissions: [...xHosts, ...xMedia],
    // For a note pack's address, which is given back, and for the third party that the reader agreed to ask: each time
    // the reader is asked for that one host.
    optional_host_permissions: ['https://*/*'],
    action: { default_title: '__MSG_action__' },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+R' },
        description: '__MSG_command__',
      },
    },
    content_security_policy: { extension_pages: pagePolicy },
    web_accessible_resources: [
      { resources: ['reader.html', 'offer.html'], matches: [...xHosts, ...readerSiteMatches] },
    ],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'epure@epure.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});

function packageName(file: string): string {
  return `package-${setsHtml.exec(file)?.[1]?.replace('@mozilla/', '') ?? 'other'}`;
}
