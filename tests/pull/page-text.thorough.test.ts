import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { stripPlaceholder } from '../../pipeline/detect/strip-placeholder';
import { withoutPlaceholder } from '../../pipeline/detect/without-placeholder';
import type { Outcome } from '../../pipeline/outcome';
import { pageTextOf, readPageText, threadFromPageText } from '../../pipeline/pull/page-text';
import { fixture } from '../golden';

const now = '2026-11-23T12:00:00.000Z';
const url = 'https://lecteur.example/fr/t/1980000000000000001';
const parse = (html: string) => new JSDOM(html, { url }).window.document;

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.why}: ${outcome.detail}`);
  return outcome.value;
}

const sentence =
  'Une garantie n’est pas un cadeau : la banque prête toujours, et l’État espère qu’il ne paiera jamais rien. ';
const wall = sentence.repeat(20).trim();
const menu = '<nav><ul><li><a href="/">Accueil</a></li><li><a href="/a">Meilleurs threads</a></li></ul></nav>';
const cookies =
  '<div class="cookie-banner"><p>Nous utilisons des cookies pour mesurer l’audience de ce site. Vous pouvez accepter ou refuser ces cookies, et ceux de nos partenaires.</p><button>Tout accepter</button></div>';

describe('readPageText', () => {
  it('reads paragraphs and headings as lines, and nothing of what stands around them', () => {
    const page = withoutPlaceholder(parse(fixture('reader-page', 'input.html')));
    const { title, lang, text } = value(readPageText(page, url));
    expect(title).toBe('Mara Linden (@mara_linden) sur X');
    expect(lang).toBe('fr');
    const blocks = text.split('\n\n');
    expect(blocks[0]).toBe('Qui paie ?');
    expect(blocks[1]).toMatch(/^Qui paie quand .* toujours\.\nLes taux de perte .* croit\.$/);
    expect(blocks[2]).toMatch(/elle se paie d’avance\. L’assureur/);
    expect(text).not.toMatch(/cookies|Accueil|À lire|Mentions|Chargement|secondes/);
  });

  it.each<[string, string]>([
    ['one paragraph', `<main><p>${wall}</p></main>`],
    ['a div', `${menu}<div><div>${wall}</div></div>${cookies}`],
    ['nothing around it', wall],
    ['spans', `<div><span>${wall}</span></div>`],
    ['a section before a footer', `<section><p>${wall}</p></section><footer><p>Mentions légales</p></footer>`],
    ['a form around all of it', `<form>${menu}<p>${wall}</p></form>`],
    [
      'an app hidden behind a window',
      `<div aria-hidden="true" class="has-cookie-banner"><p>${wall}</p></div>${cookies}`,
    ],
  ])('reads one wall of text in %s', (_name, body) => {
    expect(value(readPageText(parse(`<body>${body}</body>`), url)).text).toBe(wall);
  });

  it('leaves the page as it is', () => {
    const page = parse(fixture('reader-page', 'input.html'));
    const before = page.documentElement.outerHTML;
    readPageText(page, url);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('leaves out what is hidden', () => {
    const text = value(readPageText(parse(`<main><p hidden>Secret. ${sentence}</p><p>${wall}</p></main>`), url)).text;
    expect(text).toBe(wall);
  });

  it('keeps a text about cookies', () => {
    const about =
      'Les cookies exigent le consentement, et chacun doit pouvoir les refuser aussi vite que les accepter. ';
    const page = parse(`<main>${`<p>${about.repeat(7)}</p>`.repeat(3)}</main>`);
    expect(value(readPageText(page, url)).text).toContain(about.trim());
  });

  it.each<[string, string]>([
    ['an empty page', ''],
    ['a menu', menu.repeat(20)],
    ['a notice about cookies', cookies.repeat(4)],
    ['the same without a telling name', cookies.replace('cookie-banner', 'x')],
    ['one short sentence', `<p>${sentence}</p>`],
    ['buttons and labels', '<div>Ouvrir</div><div>Fermer</div><button>Lire</button>'.repeat(30)],
  ])('finds no text in %s', (_name, body) => {
    expect(readPageText(parse(`<body>${body}</body>`), url)).toMatchObject({ ok: false, why: 'no-text' });
  });
});

describe('the language', () => {
  const samples: [lang: string, text: string][] = [
    ['fr', sentence],
    [
      'en',
      'A guarantee is not a gift: the bank still lends the money, and the state still hopes that it will never have to pay. ',
    ],
    [
      'de',
      'Eine Bürgschaft ist kein Geschenk: Die Bank verleiht das Geld, und der Staat hofft, dass er niemals dafür zahlen muss. ',
    ],
    [
      'es',
      'Una garantía no es un regalo: el banco sigue prestando el dinero y el Estado espera no tener que pagar nunca por ello. ',
    ],
    [
      'it',
      'Una garanzia non è un regalo: la banca presta comunque il denaro e lo Stato spera di non dover mai pagare per questo. ',
    ],
    [
      'pt',
      'Uma garantia não é um presente: o banco continua a emprestar o dinheiro e o Estado espera nunca ter de pagar por isso. ',
    ],
    ['ja', '保証は贈り物ではありません。銀行はお金を貸し、国は決して支払わずに済むことを願っています。'],
    ['ar', 'الضمان ليس هدية: فالبنك لا يزال يقرض المال، والدولة تأمل ألا تضطر أبدا إلى الدفع مقابل ذلك. '],
  ];

  it.each(samples)('%s is told by the text, whatever the page declares', (lang, text) => {
    for (const declared of ['', ' lang="en"', ' lang="fr"', ' lang="pt-BR"', ' lang="??"']) {
      const page = parse(`<html${declared}><body><p>${text.repeat(4)}</p></body></html>`);
      expect(value(readPageText(page, url)).lang, declared).toBe(lang);
    }
  });

  it('is null where a text says too little', () => {
    expect(value(pageTextOf('OK', '')).lang).toBeNull();
  });
});

describe('pageTextOf', () => {
  it('takes a text as it is, line ends and byte order mark aside', () => {
    expect(value(pageTextOf(`\uFEFFUn.\r\n\r\nDeux.\n`, 'notes.txt'))).toMatchObject({
      url: 'notes.txt',
      title: null,
      text: 'Un.\n\nDeux.',
    });
  });

  it.each<[string, string, string]>([
    ['nothing', '', 'no-text'],
    ['white space', ' \n\t\n', 'no-text'],
    ['a placeholder and nothing else', stripPlaceholder('Chargement du thread\nVeuillez patienter.'), 'no-text'],
    ['zero bytes', 'PK\u0003\u0004\u0000\u0000text', 'unknown-shape'],
    ['bytes that are no text', '\uFFFD\uFFFDab\uFFFDcd\u0001\u0002', 'unknown-shape'],
  ])('refuses %s', (_name, text, why) => {
    expect(pageTextOf(text, 'file')).toMatchObject({ ok: false, why });
  });
});

describe('threadFromPageText', () => {
  const pageText = { url, title: null, lang: 'fr', text: wall };

  it('is one post of unknown date, and says that it is only the page’s text', () => {
    const thread = threadFromPageText(pageText, { now });
    expect(thread).toMatchObject({
      id: 'page',
      url,
      author: { handle: '', name: 'lecteur.example' },
      source: 'page-text',
      pulledAt: now,
      verdict: { status: 'unknown', reasons: ['page-text-only'], missing: [] },
    });
    expect(thread.posts).toHaveLength(1);
    expect(thread.posts[0]).toMatchObject({ id: 'page', url, createdAt: null, lang: 'fr', text: wall });
  });

  it.each<[string | null, string, string]>([
    ['Mara Linden (@mara_linden) sur X', 'mara_linden', 'Mara Linden'],
    ['Thread by Mara Linden (@mara_linden) on Reader', 'mara_linden', 'Mara Linden'],
    ['Thread by @mara_linden on Thread Reader App', 'mara_linden', 'mara_linden'],
    ['Ce que @mara_linden a compris', '', 'lecteur.example'],
    ['Qui paie ?', '', 'lecteur.example'],
    [null, '', 'lecteur.example'],
  ])('names the author by the title %j only when it is sure', (title, handle, name) => {
    expect(threadFromPageText({ ...pageText, title }, { now }).author).toEqual({ handle, name });
  });

  it('has no name for a plain file, and the one it is given before all others', () => {
    expect(threadFromPageText({ ...pageText, url: 'file.txt' }, { now }).author).toEqual({ handle: '', name: '' });
    const author = { handle: 'mara_linden', name: 'Mara' };
    expect(threadFromPageText({ ...pageText, title: 'by @other' }, { now, author }).author).toEqual(author);
  });
});

const seeds = join(import.meta.dirname, '..', '..', '..', 'shared', 'seed');

describe.skipIf(!existsSync(seeds))('the page the project began with (skipped: no seed)', () => {
  it.each(globSync('*.txt', { cwd: seeds }))('%s: all of it but its last three lines', (file) => {
    const seed = readFileSync(join(seeds, file), 'utf8');
    const pageText = value(pageTextOf(stripPlaceholder(seed), file));
    expect(pageText.lang).toBe('fr');
    const [post] = threadFromPageText(pageText, { now }).posts;
    expect(post?.text).toBe(seed.split('\n').slice(0, -3).join('\n'));
  });
});

describe('a page nested without end', () => {
  it('is read by its longest stretch of text, within the time a test has', () => {
    const deep = `<title>x</title>${'<div>'.repeat(1_000)}${`${sentence} `.repeat(6)}`;
    const read = readPageText(parse(deep), url);
    expect(read.ok && read.value.text).toContain(sentence.slice(0, 30));
  });
});
