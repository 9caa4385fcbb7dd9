import { describe, expect, test } from 'vitest';
import { growth } from '../growth';
import { aChain } from '../nouns/thread';
import { leftBy } from './cleaned-texts';

const left = (text: string) => leftBy('thread-marker', aChain(text, 'Second post 👇'));

describe('fires at the end of the first post', () => {
  test.each([
    ['How banks fail 🧵', 'How banks fail'],
    ['How banks fail. A thread 🧵👇', 'How banks fail.'],
    ['How banks fail, a thread:', 'How banks fail'],
    ['How banks fail — a short thread', 'How banks fail'],
    ['How banks fail (thread)', 'How banks fail'],
    ['How banks fail.\n\n👇🏽👇🏽', 'How banks fail.'],
    ['How banks fail ⬇️', 'How banks fail'],
    ['Comment meurent les banques ? Un fil à dérouler 🧵', 'Comment meurent les banques ?'],
    ['Comment meurent les banques.\nÀ dérouler ⤵️', 'Comment meurent les banques.'],
    ['Wie Banken sterben. Ein Thread:', 'Wie Banken sterben.'],
    ['Cómo mueren los bancos. Abro hilo 👇', 'Cómo mueren los bancos.'],
    ['Como morrem os bancos. Segue o fio:', 'Como morrem os bancos.'],
    ['I lost a thread 🧵', 'I lost a thread'],
  ])('%s', (text, expected) => expect(left(text)).toEqual([expected, 'Second post 👇']));
});

describe('fires at the start of the first post', () => {
  test.each([
    ['🧵 How banks fail', 'How banks fail'],
    ['Thread: how banks fail', 'how banks fail'],
    ['THREAD 🧵\n\nHow banks fail', 'How banks fail'],
    ['[THREAD] How banks fail', 'How banks fail'],
    ['A thread\nHow banks fail', 'How banks fail'],
    ['Un fil à dérouler : les banques', 'les banques'],
    ['Hilo 🧵 Los bancos', 'Los bancos'],
  ])('%s', (text, expected) => expect(left(text)).toEqual([expected, 'Second post 👇']));
});

describe('does not fire', () => {
  test.each([
    'I lost a thread',
    'Thread 🧵 on how banks fail',
    'Thread safety is hard',
    'Thread-level parallelism',
    'Thread.start() is wrong',
    'A thread on how banks fail',
    'Au fil de l’eau',
    'He hangs by a thread.',
    'The 🧵 in the middle stays',
  ])('%s', (text) => expect(left(text)).toEqual([text, 'Second post 👇']));

  test('on a post that stands alone', () => {
    expect(leftBy('thread-marker', aChain('Look at this 👇'))).toEqual(['Look at this 👇']);
  });
});

describe('a long post takes no longer per character than a short one', () => {
  test.each([
    ['signs', (n: number) => `start ${'👇'.repeat(n)}x`],
    ['spaces after a sign', (n: number) => `a🧵${' '.repeat(n)}x`],
  ])('%s in its middle', (_, text) => {
    const stays = (n: number) => () => expect(left(text(n))[0]).toBe(text(n));
    expect(growth(8, stays(3_000), stays(24_000))).toBeLessThan(4);
  });

  test('signs at its end go, unless they are hundreds', () => {
    const ended = (n: number) => `How banks fail ${'👇'.repeat(n)}`;
    expect(left(ended(50))[0]).toBe('How banks fail');
    expect(left(ended(500))[0]).toBe(ended(500));
  });
});
