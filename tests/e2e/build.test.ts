import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserNames } from '../browsers';
import { builtExtension } from '../browsers/built-extension';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The hosts that SECURITY.md gives a reason for, out of its table. */
function documentedHosts(): Set<string> {
  const [, table = ''] = read('SECURITY.md').split('| host | why it is there |');
  const cells = [...table.matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell = '']) => cell);
  return new Set(cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, host = '']) => host)));
}

/** The built files of a kind, by their paths in the package. */
function built(folder: string, kind: RegExp): [path: string, text: string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => kind.test(path))
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')]);
}

/** Where a pattern is found, with what stands around it. */
function places(files: readonly [path: string, text: string][], pattern: RegExp): string[] {
  return files.flatMap(([path, text]) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => {
      const around = text.slice(Math.max(0, index - 40), index + found.length + 40);
      return `${path}: ${around.replaceAll(/\s+/g, ' ')}`;
    }),
  );
}

const evaluates =
  /\beval\s*\(|\b(?:new\s+)?Function\s*\(\s*["'`]|\bnew\s+Function\b|\bset(?:Timeout|Interval)\s*\(\s*["'`]/g;
const loads =
  /\bimportScripts\b|\bnew\s+(?:Shared)?Worker\b|createElement\s*\(\s*["'`]script["'`]\s*\)|\b(?:import|from)\s*\(?\s*["'`](?:https?:|\/\/|data:|blob:)/g;
const setsHtml =
  /\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|createContextualFragment|document\.write|dangerouslySetInnerHTML|\.srcdoc\s*=|setHTMLUnsafe|parseHTMLUnsafe/g;

describe.each(browserNames)('%s: what was built', (browser) => {
  const folder = builtExtension(browser);
  const scripts = built(folder, /\.js$/);
  const pages = built(folder, /\.html$/);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    content_security_policy: { extension_pages: string };
    externally_connectable?: unknown;
    web_accessible_resources: { resources: string[]; matches: string[] }[];
  };

  test('runs no code from elsewhere, and makes none out of texts', () => {
    expect(scripts.length).toBeGreaterThan(20);
    expect(places(scripts, evaluates)).toEqual([]);
    expect(places(scripts, loads)).toEqual([]);
  });

  test('its pages load files of the package, and hold no code themselves', () => {
    expect(pages.map(([path]) => path).sort()).toEqual([
      'consent.html',
      'library.html',
      'offer.html',
      'options.html',
      'reader.html',
      'welcome.html',
    ]);
    for (const [path, html] of pages) {
      const addresses = [...html.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address);
      expect(
        addresses.filter((address) => !/^\/(?!\/)/.test(address)),
        path,
      ).toEqual([]);
      expect(html, path).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=|javascript:/i);
    }
  });

  test('holds no address of a host that SECURITY.md does not give a reason for', () => {
    const known = documentedHosts();
    expect(known.size).toBeGreaterThan(20);
    const sources = readdirSync(join(root, 'assets/notes'))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => read(`assets/notes/${name}`))
      .join('\n');
    const unknown = built(folder, /\.(?:js|html|css|json|svg)$/).flatMap(([path, text]) =>
      [...text.matchAll(/(?:https?|wss?|\*):\/\/([\w*][\w*.-]*)[^\s"'`\\]*/g)]
        .filter(([address, host = '']) => {
          const isSource = /note-packs-[\w-]+\.js$/.test(path) && sources.includes(address);
          return !isSource && !known.has(host.replace(/\.$/, ''));
        })
        .map(([address]) => `${path}: ${address.slice(0, 100)}`),
    );
    expect(unknown).toEqual([]);
  });

  test('sets HTML in one component, and in packages whose job it is', () => {
    const where = new Set(places(scripts, setsHtml).map((place) => place.split(':')[0] ?? ''));
    const ours = [...where].filter((path) => !/^chunks\/package-[\w-]+\.js$/.test(path));
    expect(ours.map((path) => path.replace(/-[\w-]{8}\.js$/, '')).filter((path) => path !== 'chunks/NoteBody')).toEqual(
      [],
    );
    const packages = [...where].map((path) => /package-([a-z-]+)-[\w-]{8}\.js$/.exec(path)?.[1] ?? path).sort();
    const named = ['dompurify', 'micromark', 'preact', 'preact-render-to-string', 'readability'];
    expect(packages.filter((name) => !ours.includes(name))).toEqual(named);
  });

  test('its pages’ policy is the strictest they can live with', () => {
    const policy = new Map(
      manifest.content_security_policy.extension_pages.split('; ').map((rule) => {
        const [name = '', ...values] = rule.split(' ');
        return [name, values] as const;
      }),
    );
    const framing = policy.get('frame-ancestors') ?? [];
    policy.delete('frame-ancestors');
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'img-src': ["'self'", 'data:', 'https://*.twimg.com'],
      'media-src': ['blob:', 'https://*.twimg.com'],
      'connect-src': ["'self'", 'https:'],
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ['default', 'dompurify', 'epure-read-only'],
    });
    expect(framing[0]).toBe("'self'");
    const known = documentedHosts();
    expect(framing.slice(1).filter((source) => !known.has(source.replace(/^https?:\/\//, '')))).toEqual([]);
  });

  test('shows web pages only what it lays over them, and no other extension may speak to it', () => {
    expect(manifest.web_accessible_resources.flatMap(({ resources }) => resources)).toEqual([
      'reader.html',
      'offer.html',
    ]);
    expect(manifest.externally_connectable).toBeUndefined();
    // The polyfill names these events to wrap them; nobody listens.
    expect(places(scripts, /on(?:Message|Connect)External\.addListener/g)).toEqual([]);
  });
});
