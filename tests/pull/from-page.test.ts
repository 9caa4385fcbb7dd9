import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { withoutPlaceholder } from '../../pipeline/detect/without-placeholder';
import { readPage } from '../../pipeline/pull/from-page';
import { addressOf } from '../../pipeline/pull/page-address';
import { capture, haveCaptures } from '../captures';
import { expectGolden, fixture, fixtureJson } from '../golden';
import { post } from './x-markup';

const now = '2026-11-23T12:00:00.000Z';
const parse = (html: string, url?: string) => new JSDOM(html, { url }).window.document;

describe('readPage', () => {
  it('reads a page of X by its posts', () => {
    const outcome = readPage(parse(fixture('rendered-thread', 'input.html')), { now });
    expect(outcome).toEqual({ ok: true, value: fixtureJson('rendered-thread', 'thread.json') });
  });

  it('reads a part of such a page, saved without its address', () => {
    expect(readPage(parse(post({ id: '7', focal: true })), { now })).toMatchObject({
      value: { id: '7', source: 'rendered' },
    });
  });

  it('reads a reader site’s page by its text, and keeps the post it stands for', () => {
    const page = withoutPlaceholder(parse(fixture('reader-page', 'input.html')));
    const outcome = readPage(page, { now, original: '1980000000000000001' });
    if (!outcome.ok) throw new Error(outcome.detail);
    expectGolden('reader-page', 'thread.json', outcome.value);
  });

  it.each<[string, string, string]>([
    ['an empty page', '', 'no-text'],
    ['a page of X before it has loaded', '<link rel="canonical" href="https://x.com/sama/status/1">', 'no-posts'],
    ['a profile of X', ['1', '2'].map((id) => post({ id })).join(''), 'several-threads'],
  ])('says why not: %s', (_name, html, why) => {
    expect(readPage(parse(html), { now })).toMatchObject({ ok: false, why });
  });

  it('takes the post asked for where a page of X shows several', () => {
    const html = ['1', '2'].map((id) => post({ id })).join('');
    expect(readPage(parse(html), { now, id: '2' })).toMatchObject({ value: { id: '2' } });
  });

  it.skipIf(!haveCaptures)('knows an empty shell of X (skipped: no captures)', () => {
    const shell = parse(capture('control-panel/2025-11-guest-only-mario-zechner-wow.html'));
    expect(readPage(shell, { now })).toMatchObject({ why: 'no-posts', detail: expect.stringContaining('empty shell') });
  });
});

describe('addressOf', () => {
  const a = 'https://a.example/1';
  const b = 'https://b.example/2';

  it.each<[string, string, string | null]>([
    [
      'the canonical link before all else',
      `<!-- {"url":"${b}"} --><link rel="canonical" href="${a}"><meta property="og:url" content="${b}">`,
      a,
    ],
    ['og:url', `<meta property="og:url" content="${a}">`, a],
    ['a tool’s comment before the page', `<!-- {"url":"${a}"} --><!DOCTYPE html><html></html>`, a],
    ['a browser’s comment', `<!DOCTYPE html><!-- saved from url=(0019)${a} --><html></html>`, a],
    ['a comment within', `<html><head><!-- saved from url=${a} --></head></html>`, a],
    [
      'a comment of several lines',
      `<!--\n Page saved with SingleFile \n url: ${a} \n saved date: today\n--><html></html>`,
      a,
    ],
    ['nothing', '<p>Hello</p>', null],
    ['a dangerous address', '<link rel="canonical" href="javascript:alert(1)">', null],
    ['a comment about something else', '<!-- the url is below --><p>Hello</p>', null],
  ])('%s', (_name, html, expected) => {
    expect(addressOf(parse(html))).toBe(expected);
  });

  it('is the page’s own where it says nothing, and completes what it says', () => {
    expect(addressOf(parse('<p>Hello</p>', a))).toBe(a);
    expect(addressOf(parse('<link rel="canonical" href="/thread/7">', a))).toBe('https://a.example/thread/7');
  });
});
