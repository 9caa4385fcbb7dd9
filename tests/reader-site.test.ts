import { expect, test } from 'vitest';
import { belongs, shippedSites, siteAt } from '../pipeline/reader-site';

test.each([
  ['unroller.example.org', 'unroller.example.org'],
  [' https://www.Unroller.example.org/t/12?a#b ', 'unroller.example.org'],
  ['http://unroller.example.org', 'unroller.example.org'],
  ['unroller.example.org/t/12', 'unroller.example.org'],
  ['unroller.example.org:8443/t', 'unroller.example.org'],
  ['fil.à-lire.example', 'fil.xn---lire-qqa.example'],
  ['twitter-thread.com.example.org', 'twitter-thread.com.example.org'],
])('%j is the site %s', (typed, site) => {
  expect(siteAt(typed, [])).toEqual({ site });
});

test.each([
  ['', 'no-address'],
  ['unroller', 'no-address'],
  ['localhost', 'no-address'],
  ['127.0.0.1', 'no-address'],
  ['[::1]', 'no-address'],
  ['*.example.org', 'no-address'],
  ['*', 'no-address'],
  ['com', 'no-address'],
  ['two words.org', 'no-address'],
  ['javascript:alert(1)', 'no-address'],
  ['file:///etc/hosts', 'no-address'],
  ['ftp://unroller.example.org', 'no-address'],
  ['https://x.com/a/status/1', 'is-x'],
  ['mobile.twitter.com', 'is-x'],
  ['threadreaderapp.com', 'is-known'],
  ['https://www.threadreaderapp.com/thread/1.html', 'is-known'],
  ['mine.example.org', 'is-known'],
  ['below.mine.example.org', 'is-known'],
])('%j is no site to add: %s', (typed, why) => {
  expect(siteAt(typed, ['mine.example.org'])).toEqual({ why });
});

test('a host belongs to its site and to no other that ends alike', () => {
  expect(shippedSites.every((site) => belongs(`www.${site}`, site) && belongs(site, site))).toBe(true);
  expect(belongs('notxunroll.com', 'xunroll.com')).toBe(false);
});
