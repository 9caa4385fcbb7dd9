import { describe, expect, test } from 'vitest';
import { namedAddress, siteName, siteOf, webAddress } from '../pipeline/address';

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
