import { describe, expect, test } from 'vitest';
import { sentenceSplitter } from '../../pipeline/compose/sentences';

const split = (lang: string, text: string) =>
  Array.from(sentenceSplitter(lang)(text), ({ start, end }) => text.slice(start, end).trim());

describe('keeps together', () => {
  test.each([
    ['en', 'Mr. Smith went to the U.S. Treasury.'],
    ['en', 'We met Dr. J. F. Hale, e.g. On Monday.'],
    ['en', '“Why?” he asked.'],
    ['en', 'She said "Go." and left.'],
    ['fr', 'M. Martin et Mme. Petit habitent au n°. Douze.'],
    ['fr', 'La question est : « Pourquoi maintenant ? »'],
    ['fr', 'Troisièmement, « Pourquoi maintenant ? ».'],
    ['de', 'Das gilt z.B. Für Dr. Brandt.'],
    ['es', 'El Sr. López vive en EE.UU. Norte.'],
    ['it', 'Il dott. Rossi arriva.'],
    ['pt', 'A Dra. Silva chegou.'],
    ['ja', '「ここが危ない。」と言った。'],
  ])('%s: %s', (lang, text) => expect(split(lang, text)).toEqual([text]));
});

describe('splits', () => {
  test.each([
    ['en', ['It rained.', 'We left!', 'Why?', 'Nobody knows.']],
    ['en', ['They live in the U.S.', 'The others do not.']],
    ['en', ['It cost $3.5 million.', 'Then 1,000 more.']],
    ['fr', ['« Ah ! »', 'Notre réponse est non.']],
    ['fr', ['Il dit « non. »', 'Puis il part.']],
    ['de', ['Er ging.', '»Warum?« fragte sie.']],
    ['en', ['He left.', '"Why?" she asked.']],
    ['ja', ['今日は晴れ。', '明日は雨。']],
    ['und', ['One.', 'Two.']],
  ])('%s: %j', (lang, sentences) => expect(split(lang, sentences.join(lang === 'ja' ? '' : ' '))).toEqual(sentences));

  test('at line breaks', () => expect(split('en', 'One\nTwo')).toEqual(['One', 'Two']));
});

test('ranges touch and cover the text', () => {
  const text = ' Mr. Hale came. « Why ? » Nobody knows…  ';
  const ranges = [...sentenceSplitter('en')(text)];
  expect(ranges.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  expect([...sentenceSplitter('en')('')]).toEqual([]);
});
