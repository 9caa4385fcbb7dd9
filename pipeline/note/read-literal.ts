import { foldWord } from './fold-word';
import { fail, type Phrase } from './phrase';
import { wordReader } from './read-words';

/** A word that stands in a phrase as it is written. */
export const plainWord = /^[a-z0-9]{2,}\*?$/;

/**
 * The words of one written word of a phrase: `d'État*` → `d`, `etat*`; `保険` → `保`, `険`.
 * A star stands for any beginning or ending of the word it touches, and wants two letters beside it.
 */
export function readLiteral(written: string): Phrase {
  if (plainWord.test(written)) return [oneWord(written)];
  const [, before = '', bare = '', after = ''] =
    /^(\*?)([^*]+)(\*?)$/.exec(written) ?? fail('`*` at one end of a word');
  if (before !== '' && after !== '') fail('`*` at one end of a word, not at both');
  const words = /^\p{Script=Latin}+$/u.test(bare) ? [bare] : splitWords(bare);
  if (words.length === 0) fail(`letters or digits in \`${written}\``);
  return words.map((word, index) => {
    const folded = foldWord(word);
    const open = index === 0 ? before : '';
    const close = index === words.length - 1 ? after : '';
    if (open + close !== '' && folded.length < 2) fail(`two letters beside the star of \`${written}\``);
    return oneWord(`${open}${folded}${close}`);
  });
}

function splitWords(text: string): string[] {
  const { read, vocabulary } = wordReader();
  const { ids, count } = read([text]);
  return ids.slice(0, count).map((id) => vocabulary[id] ?? '');
}

function oneWord(word: string) {
  return { step: { anyOf: [word], phrases: [], optional: false }, within: 1 };
}
