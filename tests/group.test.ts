import { expect, test } from 'vitest';
import type { Block } from '../pipeline/article';
import { between } from '../pipeline/group';

const paragraph = (text: string): Block => ({
  id: 'b1',
  type: 'paragraph',
  postId: '1001',
  text,
  lang: null,
  dir: 'ltr',
  range: null,
  inlines: [{ kind: 'text', text }],
});

test.each([
  ['They lent to', 'whoever asked.', ' '],
  ['没有人知道，', '也没有人问。', ''],
  ['橋は閉鎖、', 'された。', ''],
  ['橋は', 'OpenAI', ' '],
  ['다리는', '닫혔다', ' '],
])('between %s and %s stands %j', (before, after, space) => {
  expect(between(paragraph(before), paragraph(after))).toBe(space);
});

test('before the first stands nothing', () => expect(between(undefined, paragraph('A'))).toBe(''));
