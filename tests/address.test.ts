import { describe, expect, test } from 'vitest';
import { destination, namedAddress, siteName, siteOf, webAddress } from '../pipeline/address';

test.each(['https://a.example', 'http://a.example/b?c#d', 'HTTPS://A.EXAMPLE/'])('%s is of the web', (address) => {
  expect(webAddress(address)).toBe(address);
});

test.each([
  'javascript:alert(1)',
  ' https://a.example',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  '//a.example',
  '/a',
  'https://',
  'https://a b',
  '',
  null,
  undefined,
])('%j is not', (address) => {
  expect(webAddress(address)).toBeNull();
});

test('a site is known by its host', () => {
  expect(siteName('https://www.a.example/b')).toBe('a.example');
  expect(siteName('nothing')).toBe('nothing');
});

describe('the site of the posts', () => {
  test('is the origin of a thread’s address', () => {
    expect(siteOf({ id: '1001', url: 'https://posts.example/ada/status/1001' })).toBe('https://posts.example');
  });

  test.each([
    { id: 'page', url: 'https://reader.example/1001' },
    { id: '1001', url: 'javascript:alert(1)' },
  ])('is not known for %j', (thread) => expect(siteOf(thread)).toBeNull());
});

describe('where a name leads', () => {
  const site = 'https://posts.example';

  test.each([
    [{ kind: 'mention', text: '@a_b', handle: 'a_b' }, `${site}/a_b`],
    [{ kind: 'hashtag', text: '#été', tag: 'été' }, `${site}/hashtag/%C3%A9t%C3%A9`],
    [{ kind: 'hashtag', text: '#橋', tag: '橋' }, `${site}/hashtag/%E6%A9%8B`],
    [{ kind: 'cashtag', text: '$BRK.A', tag: 'BRK.A' }, `${site}/search?q=%24BRK.A`],
  ] as const)('%j → %s', (inline, address) => expect(namedAddress(inline, site)).toBe(address));

  test.each([
    { kind: 'mention', text: '@..', handle: '../settings' },
    { kind: 'mention', text: '@', handle: '' },
    { kind: 'hashtag', text: '#a/b', tag: 'a/b' },
    { kind: 'hashtag', text: '#?', tag: '\ud83d' },
    { kind: 'cashtag', text: '$', tag: 'A&B' },
  ] as const)('%j leads nowhere', (inline) => expect(namedAddress(inline, site)).toBeNull());

  test('nothing leads anywhere without a site', () => {
    expect(namedAddress({ kind: 'mention', text: '@a_b', handle: 'a_b' }, null)).toBeNull();
  });
});

test.each([
  ['https://www.a.example/', 'a.example', ''],
  ['https://a.example/b/c?d=1#e', 'a.example', '/b/c?d=1#e'],
  ['https://a.example/%C3%A9t%C3%A9', 'a.example', '/été'],
  ['https://a.example/%E2%80%AEgpj.exe', 'a.example', '/%E2%80%AEgpj.exe'],
  ['https://a.example/a%20b%0Ac', 'a.example', '/a%20b%0Ac'],
  ['https://a.example/%E0%A4%A', 'a.example', '/%E0%A4%A'],
  ['https://x.com@b.example/a', 'b.example', '/a'],
  ['https://xn--80ak6aa92e.example/', 'xn--80ak6aa92e.example', ''],
  [`https://a.example/${'b'.repeat(100)}`, 'a.example', `/${'b'.repeat(79)}…`],
])('%s leads to %s', (address, host, path) => {
  expect(destination(address)).toEqual({ host, path });
});

test('what is no web address leads nowhere', () => {
  expect(destination('javascript:alert(1)')).toBeNull();
});
