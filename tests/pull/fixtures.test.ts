import { describe, expect, test } from 'vitest';
import { readJsonFile } from '../../pipeline/pull/from-file';
import { partsText } from '../../pipeline/thread';
import { expectGolden, fixture } from '../golden';
import { cases } from './cases';

const now = '2025-11-01T00:00:00.000Z';

describe.each(Object.entries(cases))('%s', (name, { input, id }) => {
  test('the input is what the builders make', () => {
    expectGolden(name, 'input.json', input);
  });

  test('is pulled as the golden thread', () => {
    const thread = readJsonFile(fixture(name, 'input.json'), { id, now });
    if (!thread.ok) throw new Error(thread.detail);
    expectGolden(name, 'thread.json', thread.value);
    for (const post of thread.value.posts) expect(post.text).toBe(partsText(post.parts));
  });
});
