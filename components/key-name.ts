import { say, type Words } from '../pipeline/words';

/** True on a Mac and its like, whose keys have other signs. */
export function isApple(platform = globalThis.navigator?.platform ?? ''): boolean {
  return /^(?:Mac|iP)/u.test(platform);
}

/** What is printed on the keys of a shortcut such as `Ctrl+Z`: on a Mac ⌘Z, on a German keyboard Strg+Z. */
export function keyName(shortcut: string, words: Words, apple = isApple()): string {
  if (apple) return shortcut.replace('Ctrl+', '⌘').replace('Shift+', '⇧');
  return shortcut.replace('Ctrl', say(words, 'key.control')).replace('Shift', say(words, 'key.shift'));
}
