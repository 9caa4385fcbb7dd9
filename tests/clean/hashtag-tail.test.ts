import { describe, expect, test } from 'vitest';
import { aChain, aLink, words } from '../nouns/thread';
import { leftBy } from './cleaned-texts';

const left = (...texts: string[]) => leftBy('hashtag-tail', aChain(...texts));

describe('fires', () => {
  test.each([
    ['two after the sentence', 'It works. #ai #ml', 'It works.'],
    ['two on their own line', 'It works\n\n#ai #ml', 'It works'],
    ['two after an emoji', 'It works 🎉 #ai #ml', 'It works 🎉'],
    ['three after the sentence', 'It works! #ai #ml #llm', 'It works!'],
    ['three on their own line', 'Birds by @bob\n#birds #wild #nature', 'Birds by @bob'],
    ['in Arabic', 'انتهى الأمر. #أخبار #اقتصاد', 'انتهى الأمر.'],
  ])('%s', (_, text, expected) => expect(left(text)).toEqual([expected]));

  test('one that is repeated at the end of another post', () => {
    expect(left('It works. #AI', 'It broke.\n#ai')).toEqual(['It works.', 'It broke.']);
  });

  test('two after a link', () => {
    const [post] = leftBy('hashtag-tail', aChain({ inlines: words('See ', aLink('https://a.example'), ' #ai #ml') }));
    expect(post).toBe('See a.example');
  });
});

describe('does not fire', () => {
  test.each([
    ['a hashtag used as a word', 'I love my #dog'],
    ['two used as words', 'We moved from #react to #vue #svelte'],
    ['three that end the sentence', 'My favourite languages are #rust #go #zig'],
    ['those that a colon announces', 'My favourites: #rust #go #zig'],
    ['three after a name, which may be part of it', 'Birds by @bob #birds #wild #nature'],
    ['one after the sentence', 'Would they?\n\n#StandUp'],
    ['a post of hashtags alone', '#ai #ml'],
    ['hashtags in the middle', '#ai #ml It works.'],
    ['a rank', 'We are done. #1 #2'],
  ])('%s', (_, text) => expect(left(text)).toEqual([text]));
});
