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
    'Thanks for reading!',
    'RT please 🙏',
    'Like and share this thread if you learned something.',
    'Make sure to follow me @ada, and turn on notifications.',
    'Abonnez-vous à ma newsletter !',
    'Abonniert meinen Newsletter und teilt diesen Thread.',
    'Gracias por leer hasta aquí.',
    'Grazie per aver letto!',
    'Compartilhe este fio.',
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
    'RT was banned in Europe yesterday.',
    'My newsletter was shut down by the court.',
    'Thanks for reading this court order aloud, said the judge, and he rose.',
    'Repost from the ledger: RT showed Putin lied about the losses of the year.',
    'Banks share the first loss, and the state pays the second.',
    'I found this thread of money in the ledger.',
    'Like the first post office, it was closed by night.',
    'That’s a wrap on the trial, the judge said.',
    'The bank told customers to turn on notifications.',
    'They asked the crowd to follow us on the march.',
    'Suivez-moi, dit le gardien du pont.',
    'Ma newsletter a été interdite par le tribunal.',
    'Mein Newsletter wurde vom Gericht verboten.',
    'Mi newsletter fue cerrada por el tribunal.',
    'La mia newsletter è stata chiusa dal tribunale.',
    'O medo me segue por toda a cidade.',
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
