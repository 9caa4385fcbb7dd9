import { expect, test } from 'vitest';
import { siteName, webAddress } from '../pipeline/address';

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
