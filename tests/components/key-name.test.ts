import { expect, test } from 'vitest';
import { isApple, keyName } from '../../components/key-name';
import { loadWords } from '../../pipeline/words';

test.each([
  ['Ctrl+Z', 'en', false, 'Ctrl+Z'],
  ['Ctrl+Z', 'de', false, 'Strg+Z'],
  ['Shift+N', 'fr', false, 'Maj+N'],
  ['Ctrl+Z', 'de', true, '⌘Z'],
  ['Shift+N', 'fr', true, '⇧N'],
  ['j', 'de', false, 'j'],
])('%s in %s (Apple: %s) is %s', async (shortcut, lang, apple, name) => {
  expect(keyName(shortcut, await loadWords(lang), apple)).toBe(name);
});

test.each([
  ['MacIntel', true],
  ['iPhone', true],
  ['Win32', false],
  ['Linux x86_64', false],
  ['', false],
])('%j is one of Apple’s: %s', (platform, apple) => {
  expect(isApple(platform)).toBe(apple);
});
