import { describe, expect, it } from 'vitest';
import { isReadable } from '../../pipeline/detect/readable';

type Kind = 'post' | 'long-post' | 'article';

/** A thread of posts, each sent once as the kinds name it. */
const thread = (...kinds: Kind[]) => ({ spine: kinds.map((kind) => ({ copies: [{ kind }] })) });

describe('isReadable', () => {
  it.each([
    { name: 'a thread of two posts', found: thread('post', 'post') },
    { name: 'one long post', found: thread('long-post') },
    { name: 'an X Article', found: thread('article') },
    {
      name: 'a long post that also came cut',
      found: { spine: [{ copies: [{ kind: 'post' }, { kind: 'long-post' }] }] } as const,
    },
  ])('gives $name a Read button', ({ found }) => expect(isReadable(found)).toBe(true));

  it.each([
    { name: 'one short post', found: thread('post') },
    { name: 'nothing', found: thread() },
  ])('gives $name none', ({ found }) => expect(isReadable(found)).toBe(false));
});
