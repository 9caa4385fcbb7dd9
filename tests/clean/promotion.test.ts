import { describe, expect, test } from 'vitest';
import { clean } from '../../pipeline/clean';
import { aChain, aThread } from '../nouns/thread';

const promotions = (...texts: string[]) => clean(aThread({ posts: aChain(...texts) })).promotions;

describe('folds', () => {
  test.each([
    'If you enjoyed this thread:\n1. Follow me @ada for more\n2. RT the first tweet',
    'Please RT the first post.',
    'Merci de m’avoir lu. Partagez ce fil !',
    'That’s a wrap! Follow @ada for more threads like this.',
    'Subscribe to my newsletter: news.example/ada',
    'Suivez-moi pour la suite, et RT le premier tweet !',
    'Wenn euch dieser Thread gefallen hat, folgt mir.',
    'Si te ha gustado este hilo, sígueme.',
    'Se ti è piaciuto questo thread, seguimi.',
    'Se gostou deste fio, me siga.',
  ])('%s', (text) => expect(promotions('Banks fail.', text)).toBe(1));

  test('two posts at the end', () => {
    expect(promotions('Banks fail.', 'Follow me for more.', 'Subscribe to my newsletter.')).toBe(2);
  });
});

describe('does not fold', () => {
  test.each([
    'Follow the money: the loans were sold twice. Then the buyer sold them again. Nobody asked. Follow me for more.',
    'They asked customers to follow the instructions.',
    'Follow me here: if rates rise, banks fall, and then the state pays.',
    'The thread of this story is money.',
  ])('%s', (text) => expect(promotions('Banks fail.', text)).toBe(0));

  test('the first post, or one with words after it', () => {
    expect(promotions('Follow me for more.')).toBe(0);
    expect(promotions('Banks fail.', 'Follow me for more.', 'And one thing I forgot.')).toBe(0);
  });

  test('when it is switched off', () => {
    const thread = aThread({ posts: aChain('Banks fail.', 'Follow me for more.') });
    expect(clean(thread, { off: ['promotion'] }).promotions).toBe(0);
  });
});
