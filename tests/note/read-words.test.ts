import { describe, expect, test } from 'vitest';
import { foldWord } from '../../pipeline/note/fold-word';
import { wordReader } from '../../pipeline/note/read-words';

function wordsOf(...texts: string[]) {
  const { read, vocabulary } = wordReader();
  const { count, ids, starts, ends, texts: inText, sentences } = read(texts);
  return Array.from({ length: count }, (_, at) => ({
    folded: foldWord(vocabulary[ids[at] ?? -1] ?? ''),
    start: starts[at],
    end: ends[at],
    text: inText[at],
    sentence: sentences()[at] ?? -1,
  }));
}

const folded = (text: string) => wordsOf(text).map((word) => word.folded);

/** The text cut into its sentences, as the reader sees them. */
function sentences(text: string): string[] {
  const found: string[] = [];
  for (const { sentence, folded: word } of wordsOf(text)) found[sentence] = `${found[sentence] ?? ''} ${word}`.trim();
  return found;
}

describe('words', () => {
  test.each<[string, string[]]>([
    ['Too-big-to-fail', ['too', 'big', 'to', 'fail']],
    ["l’État, l'Etat et d’ÉTAT", ['l', 'etat', 'l', 'etat', 'et', 'd', 'etat']],
    ["the government's and the state’s loans", ['the', 'government', 'and', 'the', 'state', 'loans']],
    ['1\u202f400 milliards, 1,400 and 1.4T', ['1', '400', 'milliards', '1', '400', 'and', '1', '4t']],
    ['cœur, Straße, Ærø, œuvre', ['coeur', 'strasse', 'aero', 'oeuvre']],
    ['Rückversicherer in A\u030angstro\u0308m', ['ruckversicherer', 'in', 'angstrom']],
    ['gua\u00adran\u200dtee', ['guarantee']],
    ['𝗟𝗼𝗮𝗻 ｇｕａｒａｎｔｅｅ', ['loan', 'guarantee']],
    ['🏦💸 loan 👩‍💻', ['loan']],
    ['保険 と loan', ['保', '険', 'と', 'loan']],
    ['', []],
  ])('%s', (text, words) => {
    expect(folded(text)).toEqual(words);
  });

  test('know where they stand in the text, in UTF-16 units', () => {
    const text = '🏦 L’État «\u00a0garantit\u00a0» 𝗹𝗼𝗮𝗻𝘀';
    for (const { start, end, folded: word } of wordsOf(text)) expect(foldWord(text.slice(start, end))).toBe(word);
  });

  test('of several texts are one run', () => {
    expect(
      wordsOf('the state will', 'repay them').map(({ text, sentence, folded: word }) => [text, sentence, word]),
    ).toEqual([
      [0, 0, 'the'],
      [0, 0, 'state'],
      [0, 0, 'will'],
      [1, 0, 'repay'],
      [1, 0, 'them'],
    ]);
  });
});

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['One. Two! Three? Four', ['one', 'two', 'three', 'four']],
    ['no bailout promised. we mean it', ['no bailout promised', 'we mean it']],
    ['The U.S. Treasury and Acme Inc. said so', ['the u s treasury and acme inc said so']],
    ['It costs 1.4 billion, see x.com/a for more', ['it costs 1 4 billion see x com a for more']],
    ['a line\nthat goes on', ['a line that goes on']],
    ['A title\nThe text', ['a title', 'the text']],
    ['one\n\ntwo', ['one', 'two']],
    ['« Qui paie ? » demande-t-il', ['qui paie', 'demande t il']],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
