import { characterReader } from './character';
import { foldWord } from './fold-word';
import { fail, type Phrase, type Step } from './phrase';
import { readWords } from './read-words';

/** A step that is one word, or several alternatives. */
export function step(anyOf: readonly string[], phrases: readonly Phrase[] = []): Step {
  return { anyOf, phrases, optional: false, within: 1 };
}

/**
 * The steps of one written word of a phrase: `d'État*` → `d`, `etat*`; `保険` → `保`, `険`.
 * A star stands for any beginning or ending of the word it touches, and wants two letters beside it.
 */
export function readLiteral(written: string): Step[] {
  const [, before = '', bare = '', after = ''] =
    /^(\*?)([^*]+)(\*?)$/.exec(written) ?? fail('`*` at one end of a word');
  if (before !== '' && after !== '') fail('`*` at one end of a word, not at both');
  const words = /^\p{Script=Latin}+$/u.test(bare) ? [bare] : readWords([bare], characterReader()).raw;
  if (words.length === 0) fail(`letters or digits in \`${written}\``);
  return words.map((word, index) => {
    const folded = foldWord(word);
    const open = index === 0 ? before : '';
    const close = index === words.length - 1 ? after : '';
    if (open + close !== '' && folded.length < 2) fail(`two letters beside the star of \`${written}\``);
    return step([`${open}${folded}${close}`]);
  });
}
