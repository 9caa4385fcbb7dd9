import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../pipeline/pull/page-address';
import { readRendered } from '../../pipeline/pull/rendered';
import type { Post, Thread } from '../../pipeline/thread';
import { capture, haveCaptures } from '../captures';
import { expectGolden, fixture } from '../golden';
import { advert, cell, post, xPage } from './x-markup';

const now = '2026-11-23T12:00:00.000Z';
const parse = (html: string) => new JSDOM(html).window.document;

function thread(document: Document, url: string | null = addressOf(document), id: string | null = null): Thread {
  const outcome = readRendered(document, url, now, { id });
  if (!outcome.ok) throw new Error(`${outcome.why}: ${outcome.detail}`);
  return outcome.value;
}

const ids = ({ posts }: Thread) => posts.map(({ id }) => id);
const first = ({ posts }: Thread) => posts[0] as Post;
const sama = (id: string, fields: Partial<Parameters<typeof post>[0]> = {}) => cell(post({ id, ...fields }));
const other = (id: string) => cell(post({ id, handle: 'other' }));
const at = (id: string) => `https://x.com/sama/status/${id}`;

describe('readRendered, golden', () => {
  it.each(['rendered-thread', 'rendered-article'])('%s', (name) => {
    expectGolden(name, 'thread.json', thread(parse(fixture(name, 'input.html'))));
  });
});

describe('which posts are the thread', () => {
  it('takes the author’s posts around the focal one, and no further than somebody else', () => {
    const page = xPage(other('1'), sama('2'), sama('3', { focal: true }), sama('4'), other('5'), sama('6'));
    expect(ids(thread(page, at('3')))).toEqual(['2', '3', '4']);
  });

  it('looks past adverts and spacing', () => {
    const page = xPage(sama('1', { focal: true }), cell(''), advert, sama('2'), advert, other('3'));
    expect(ids(thread(page, at('1')))).toEqual(['1', '2']);
  });

  it('takes a post once, however often the page shows it', () => {
    expect(ids(thread(xPage(sama('1', { focal: true }), sama('2'), sama('2'), sama('3')), at('1')))).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  it('stops at a heading such as "Discover more", and at an older post', () => {
    const heading = cell('<h2 role="heading"><span>Discover more</span></h2>');
    expect(ids(thread(xPage(sama('5', { focal: true }), heading, sama('6')), at('5')))).toEqual(['5']);
    expect(ids(thread(xPage(sama('5', { focal: true }), sama('4')), at('5')))).toEqual(['5']);
  });

  it('marks the place of a post that is gone, and of posts not loaded, when the thread goes on after it', () => {
    const gone = cell('<div>This Post was deleted by the Post author.</div>');
    const more = cell('<button>Show more</button>');
    const { gaps, verdict } = thread(xPage(sama('1', { focal: true }), gone, sama('2'), more, sama('3')), at('1'));
    expect(gaps).toEqual([
      { id: null, after: '1', why: 'unavailable', text: 'This Post was deleted by the Post author.' },
      { id: null, after: '2', why: 'not-sent', text: 'Show more' },
    ]);
    expect(verdict).toEqual({ status: 'unknown', reasons: ['rendered-only', 'gap'], missing: [] });
    expect(thread(xPage(sama('1', { focal: true }), more, other('2')), at('1')).gaps).toEqual([]);
  });

  it('knows the focal post without an address by its place in the tab order', () => {
    expect(ids(thread(xPage(other('1'), sama('2', { focal: true }), sama('3')), null))).toEqual(['2', '3']);
  });

  it('takes one post alone where the page is no conversation: neighbours on a profile are no thread', () => {
    const profile = xPage(sama('1'), sama('2'), sama('3'));
    expect(readRendered(profile, 'https://x.com/sama', now)).toMatchObject({
      why: 'several-threads',
      detail: 'the page shows 1 2 3',
    });
    expect(ids(thread(profile, 'https://x.com/sama', '2'))).toEqual(['2']);
  });
});

describe('what cannot be read', () => {
  it.each<[string, Document, string | null, string]>([
    ['an empty page', xPage(), at('1'), 'no-posts'],
    ['rows without posts', xPage(cell(''), cell('<button>Retry</button>')), at('1'), 'no-posts'],
    [
      'a post without an author and a link',
      xPage(cell('<article data-testid="tweet"><div data-testid="tweetText">Hi</div></article>')),
      at('1'),
      'no-posts',
    ],
    ['a page scrolled away from its post', xPage(sama('7'), sama('8')), at('1'), 'no-posts'],
    ['several posts, nothing says which', xPage(sama('1'), other('2')), null, 'several-threads'],
  ])('%s', (_name, page, url, why) => {
    expect(readRendered(page, url, now)).toMatchObject({ ok: false, why });
  });

  it('counts what looks like a post and is none, and stops there', () => {
    const broken = cell('<article data-testid="tweet"><div data-testid="tweetText">Hi</div></article>');
    const found = thread(xPage(sama('1', { focal: true }), broken, sama('2')), at('1'));
    expect(ids(found)).toEqual(['1']);
    expect(found.unreadable).toBe(1);
    expect(found.verdict.reasons).toContain('unreadable-posts');
  });
});

describe('what a post says', () => {
  const read = (html: string, after = '') => first(thread(xPage(sama('1', { html, after })), at('1')));

  it('keeps line breaks, emoji and the white space between them', () => {
    const emoji = '<img alt="🦊" src="https://abs-0.twimg.com/emoji/v2/svg/1f98a.svg">';
    expect(read(`<span>One\n\ntwo </span>${emoji}<span>\nthree</span>`).text).toBe('One\n\ntwo 🦊\nthree');
  });

  it('tells white space by a formatter from the author’s', () => {
    const relaid = sama('1', { html: '\n  <span>One\n      two</span\n  ><span>\n   </span>\n' }).replace(
      'tweet"><div',
      'tweet">\n  <div',
    );
    expect(first(thread(xPage(relaid), at('1'))).text).toBe('One two');
  });

  it.each<[string, string, object]>([
    [
      'a whole address',
      '<a href="https://t.co/a"><span aria-hidden="true">https://</span>a.example/b</a>',
      { kind: 'link', text: 'a.example/b', url: 'https://a.example/b' },
    ],
    [
      'a shortened one, its end hidden',
      '<a href="https://t.co/a"><span aria-hidden="true">https://</span>a.example/b<span aria-hidden="true">cd</span><span aria-hidden="true">…</span></a>',
      { kind: 'link', text: 'a.example/b…', url: 'https://a.example/bcd' },
    ],
    [
      'a shortened one, its end gone',
      '<a href="https://t.co/a"><span aria-hidden="true">https://</span>a.example/b<span aria-hidden="true">…</span></a>',
      { kind: 'link', text: 'a.example/b…', url: 'https://t.co/a' },
    ],
    [
      'a label only',
      '<a href="https://t.co/a">a.example/b</a>',
      { kind: 'link', text: 'a.example/b', url: 'https://t.co/a' },
    ],
    ['a mention', '<a href="/jack">@jack</a>', { kind: 'mention', text: '@jack', handle: 'jack' }],
    [
      'a mention on a saved page',
      '<a href="https://x.com/jack">@jack</a>',
      { kind: 'mention', text: '@jack', handle: 'jack' },
    ],
    ['a hashtag', '<a href="/hashtag/été?src=hashtag_click">#été</a>', { kind: 'hashtag', text: '#été', tag: 'été' }],
    ['a cashtag', '<a href="/search?q=%24KO&src=cashtag_click">$KO</a>', { kind: 'cashtag', text: '$KO', tag: 'KO' }],
    ['a dangerous address', '<a href="javascript:alert(1)">click</a>', { kind: 'text', text: 'click' }],
    ['bold', '<span style="font-weight: bold">so</span>', { kind: 'text', text: 'so', bold: true }],
  ])('%s', (_name, html, inline) => {
    expect(read(html).parts).toEqual([{ type: 'text', inlines: [inline] }]);
  });

  it('knows a long post that the page shows cut', () => {
    const found = thread(
      xPage(sama('1', { after: '<button data-testid="tweet-text-show-more-link">Show more</button>' })),
      at('1'),
    );
    expect(first(found).cut).toBe('long-post');
    expect(found.verdict.reasons).toEqual(['rendered-only', 'cut-long-post']);
  });

  it.each<[string, string | null]>([
    ['Image', null],
    ['画像', null],
    ['Изображение', null],
    ['', null],
    ['Image of a scale', 'Image of a scale'],
  ])('a picture described as %j has the alternative text %j', (alt, expected) => {
    const photo = `<div data-testid="tweetPhoto" aria-label="${alt}"><img alt="${alt}" src="https://pbs.twimg.com/media/KEY?format=jpg&amp;name=small"></div>`;
    expect(read('', photo).media).toEqual([
      { kind: 'photo', url: 'https://pbs.twimg.com/media/KEY?format=jpg&name=orig', alt: expected },
    ]);
  });

  it('finds the picture’s own address on a saved page', () => {
    const saved = (style: string) =>
      `<div data-testid="tweetPhoto"><div style="${style}"></div><img alt="Image" src="Page_files/G6OgxVZXYAEKK4N.png"></div>`;
    const url = 'https://pbs.twimg.com/media/G6OgxVZXYAEKK4N?format=png&name=orig';
    expect(
      read(
        '',
        saved(
          'background-image: url(&quot;https://pbs.twimg.com/media/G6OgxVZXYAEKK4N?format=png&amp;name=medium&quot;);',
        ),
      ).media[0]?.url,
    ).toBe(url);
    expect(read('', saved('')).media[0]?.url).toBe(url);
  });

  it('reads a film by its poster: its own address is of that tab only', () => {
    const film =
      '<div data-testid="tweetPhoto"><div data-testid="videoPlayer"><video poster="https://pbs.twimg.com/p.jpg"><source type="video/mp4" src="blob:https://x.com/1"></video></div></div>';
    expect(read('', film).media).toEqual([{ kind: 'video', url: 'https://pbs.twimg.com/p.jpg', alt: null }]);
  });

  it('reads a quoted post that shows no id', () => {
    const quote =
      '<div role="link" tabindex="0"><div data-testid="User-Name"><span>Jack</span><span>@jack</span></div><div data-testid="tweetText"><span>just setting up</span></div></div>';
    const { quote: quoted, text } = read('<span>Look</span>', quote);
    expect(text).toBe('Look');
    expect(quoted).toMatchObject({
      id: '',
      post: { url: 'https://x.com/jack', text: 'just setting up', author: { name: 'Jack' } },
    });
  });

  it('takes the handle and the name apart, whatever is in the name', () => {
    const page = xPage(sama('1').replace('Name of sama', 'me @ home · @sama fan'));
    expect(first(thread(page, at('1'))).author).toEqual({ handle: 'sama', name: 'me @ home · @sama fan' });
  });
});

describe('an X Article in focus mode, which stands in no post', () => {
  it('takes id and author from the address', () => {
    const page = xPage(
      '<div data-testid="twitterArticleReadView"><div data-testid="twitter-article-title">Title</div><div data-testid="twitterArticleRichTextView"><div class="longform-unstyled" data-block="true">Words.</div></div></div>',
    );
    expect(first(thread(page, 'https://x.com/sama/article/5'))).toMatchObject({
      id: '5',
      title: 'Title',
      text: 'Words.',
      author: { handle: 'sama' },
    });
  });
});

describe.skipIf(!haveCaptures)('real captures (skipped: no captures)', () => {
  const captured = (path: string) => thread(parse(capture(path)));

  it.each<[string, string, string]>([
    ['mediaharvest/dom-status.html', '1852311426666537322', '🦊🦊'],
    ['mediaharvest/dom-modal.html', '1852311426666537322', '🦊🦊'],
    ['tweetyoink/2025-11-dom-sample.html', '1981398750557065646', "Democrat Shutdown Jeopardizes America's Skies"],
    ['tweetyoink/2025-11-dom-quote.html', '1983130065320780162', 'This is a quote tweet with additional commentary'],
    ['control-panel/2025-11-guest-mario-zechner-wow.html', '1991612272289161300', 'Wow.'],
    ['defuddle/localized-conversation.html', '1234567890', 'Main post from a localized X interface.'],
  ])('%s', (path, id, text) => {
    const found = captured(path);
    expect(ids(found)).toEqual([id]);
    expect(first(found).text).toBe(text);
  });

  it('reads an edited post by the link to its history', () => {
    const [{ id, parts }] = captured('mediaharvest/dom-edited-status.html').posts as [Post];
    expect(id).toBe('1842037500065546723');
    const inlines = parts.flatMap((part) => ('inlines' in part ? part.inlines : []));
    expect(inlines.map(({ kind }) => kind)).toEqual(['text', 'link', 'text', 'hashtag', 'text', 'hashtag']);
  });

  it('reads a GIF, a card and a quoted post', () => {
    expect(first(captured('mediaharvest/dom-status.html')).media).toMatchObject([
      { kind: 'gif', video: { url: expect.stringMatching(/\.mp4$/) } },
    ]);
    expect(first(captured('tweetyoink/2025-11-dom-sample.html')).card).toMatchObject({
      site: 'whitehouse.gov',
      title: "Democrat Shutdown Jeopardizes America's Skies",
      url: 'https://t.co/xYHSw5Tm00',
    });
    const { quote } = first(captured('control-panel/2025-11-guest-mario-zechner-wow.html'));
    expect(quote).toMatchObject({ id: '1991546816685568387', post: { author: { handle: 'randall_balestr' } } });
    expect(quote?.post?.text).toContain('github.com/rbalestr-lab/l…\n- ~150 lines *total*\n');
  });

  it('reads an X Article with the same words that Defuddle finds', () => {
    const { title, cover, text, parts } = first(captured('defuddle/2026-02-XArticle-dom.html'));
    const theirs = capture('defuddle/2026-02-XArticle-their-output.md')
      .replace(/^```json[\s\S]*?```/, '')
      .replace(/!\[.*|^\d+\. |^```\w*$/gm, '')
      .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');
    const words = (of: string) => of.match(/[\p{L}\p{N}]+/gu);
    expect(words(text)).toEqual(words(theirs));
    expect([title, cover?.alt]).toEqual(['obsidian + claude code 101', null]);
    const count = (type: string) => parts.filter((part) => part.type === type).length;
    expect({ heading: count('heading'), list: count('list'), code: count('code') }).toEqual({
      heading: 12,
      list: 8,
      code: 4,
    });
  });

  it('says what a profile and an empty shell are', () => {
    const profile = parse(capture('control-panel/2025-11-guest-mario-zechner-twitter.html'));
    expect(readRendered(profile, addressOf(profile), now)).toMatchObject({ why: 'several-threads' });
    expect(ids(thread(profile, addressOf(profile), '1982150084708987222'))).toEqual(['1982150084708987222']);
    const shell = parse(capture('control-panel/2025-11-guest-only-mario-zechner-wow.html'));
    expect(readRendered(shell, addressOf(shell), now)).toMatchObject({
      why: 'no-posts',
      detail: expect.stringContaining('empty shell'),
    });
  });
});
