import type { Posts } from './article-of';
import type { Case } from './edit-cases';

const loan = 'The state [pays the loan back] when the firm cannot.';
const rest: Posts = [
  ['2', 'A second post about the river, which runs low in August.'],
  ['3', 'A third post about the trout and the people of Marle.'],
];

/** Paragraphs and posts split and joined, scripts, posts missing, other sources, other cleaning rules. */
export const threadCases: Record<string, Case> = {
  // Paragraphs and posts split and joined.
  'a paragraph split inside the words': {
    was: [['1', 'Then [the state pays, and the bank is glad] of it.']],
    now: [['1', 'Then the state pays,', 'and the bank is glad of it.']],
    found: '1: the state pays,¶and the bank is glad',
  },
  'paragraphs joined inside the words': {
    was: [['1', 'Then [the state pays,', 'and the bank is glad] of it.']],
    now: [['1', 'Then the state pays, and the bank is glad of it.']],
    found: '1: the state pays, and the bank is glad',
  },
  'a paragraph split before the words': {
    was: [['1', 'Yes. The state [pays the loan back] now.']],
    now: [['1', 'Yes.', 'The state pays the loan back now.']],
    found: '1: pays the loan back',
  },
  'a post cut in two, the words in the second': {
    was: [['1', 'A beginning of some length. The state [pays the loan back] now.'], ...rest],
    now: [['1', 'A beginning of some length.'], ['9', 'The state pays the loan back now.'], ...rest],
    found: '9: pays the loan back',
  },
  'two posts joined into one': {
    was: [
      ['1', 'A beginning of some length.'],
      ['9', 'The state [pays the loan back] now.'],
    ],
    now: [['1', 'A beginning of some length. The state pays the loan back now.']],
    found: '1: pays the loan back',
  },
  'over two posts': {
    was: [
      ['1', 'Then [the state pays.'],
      ['2', 'And the bank] is glad.'],
    ],
    now: [
      ['1', 'Then the state pays.'],
      ['2', 'And the bank is glad.'],
    ],
    found: '1: the state pays.¶And the bank',
  },
  'over two posts, with another between them now': {
    was: [
      ['1', 'Then [the state pays it.'],
      ['2', 'And the bank] is glad.'],
    ],
    now: [
      ['1', 'Then the state pays it.'],
      ['7', 'A long word between them, with much more to it than there was.'],
      ['2', 'And the bank is glad.'],
    ],
    found: null,
  },
  'over three posts, the middle one edited a little': {
    was: [
      ['1', 'One: [the state pays the loan.'],
      ['2', 'Two: the bank is glad of it.'],
      ['3', 'Three: the firm] is gone.'],
    ],
    now: [
      ['1', 'One: the state pays the loan.'],
      ['2', 'Two: the banks are glad of it.'],
      ['3', 'Three: the firm is gone.'],
    ],
    found: '1: the state pays the loan.¶Two: the banks are glad of it.¶Three: the firm',
  },
  // Scripts.
  'Arabic, words before': {
    was: [['1', 'قال إن [التأمين وعد] للناس.']],
    now: [['1', 'نعم. قال إن التأمين وعد للناس.']],
    found: '1: التأمين وعد',
  },
  'Arabic, a long passage with an edit': {
    was: [['1', 'قال إن [التأمين وعد قديم من الدولة إلى الناس] كلهم.']],
    now: [['1', 'قال إن التأمين وعد كبير من الدولة إلى الناس كلهم.']],
    found: '1: التأمين وعد كبير من الدولة إلى الناس',
  },
  'Hebrew in an English post': {
    was: [['1', 'It is called [ערבות מדינה] there.']],
    now: [['1', 'Yes. It is called ערבות מדינה there.']],
    found: '1: ערבות מדינה',
  },
  'Chinese, words before': {
    was: [['1', '他说[保险是一种承诺]。']],
    now: [['1', '今天他说保险是一种承诺。']],
    found: '1: 保险是一种承诺',
  },
  'Chinese, an edit inside': {
    was: [['1', '他说[保险是国家对所有银行的一种很大的承诺]。']],
    now: [['1', '他说保险是国家对所有银行的一种巨大的承诺。']],
    found: '1: 保险是国家对所有银行的一种巨大的承诺',
  },
  'Japanese, its sentence gone': {
    was: [['1', 'はい。[国が銀行の借金をすべて払う]と言う。']],
    now: [['1', 'はい。川の水は八月に少ないと言う。']],
    found: null,
  },
  Thai: {
    was: [['1', 'เขาพูดว่า[ประกันคือคำสัญญา]เสมอ']],
    now: [['1', 'วันนี้เขาพูดว่าประกันคือคำสัญญาเสมอ']],
    found: '1: ประกันคือคำสัญญา',
  },
  'emoji before': {
    was: [['1', 'Yes 👩‍👩‍👧 [it is so] 🙂.']],
    now: [['1', '🙂🙂 Yes 👩‍👩‍👧 it is so 🙂.']],
    found: '1: it is so',
  },
  'only an emoji': { was: [['1', 'Yes [🙂] no.']], now: [['1', 'Oh yes 🙂 no.']], found: '1: 🙂' },
  'an emoji inside, of another skin': {
    was: [['1', 'Look, [the state pays 👍🏽 the whole loan] back.']],
    now: [['1', 'Look, the state pays 👍🏿 the whole loan back.']],
    found: '1: the state pays 👍🏿 the whole loan',
  },
  'an accent written in two': {
    was: [['1', 'Donc [l’État paie la dette entière de la société] demain.']],
    now: [['1', 'Donc l’État paie la dette entie\u0300re de la socie\u0301te\u0301 demain.']],
    found: '1: l’État paie la dette entie\u0300re de la socie\u0301te\u0301',
  },
  // Posts missing.
  'its post is missing': { was: [['1', loan], ...rest], now: rest, found: null },
  'the post before is missing': {
    was: [
      ['0', 'Good morning to all of you.'],
      ['1', '[The state pays] the loan.'],
    ],
    now: [['1', 'The state pays the loan.']],
    found: '1: The state pays',
  },
  'the post after is missing': {
    was: [
      ['1', 'The loan: [the state pays it.]'],
      ['2', 'Good night.'],
    ],
    now: [['1', 'The loan: the state pays it.']],
    found: '1: the state pays it.',
  },
  'one of its two posts is missing': {
    was: [
      ['1', 'Then [the state pays it all.'],
      ['2', 'And so the bank] is glad.'],
    ],
    now: [['1', 'Then the state pays it all.']],
    found: null,
  },
  'all posts are missing': { was: [['1', loan]], now: [], found: null },
  // Fuller and poorer sources.
  'a cut post is whole now': {
    was: [['1', 'The state [pays the loan back] wh…'], ...rest],
    now: [['1', 'The state pays the loan back when the firm cannot, and then some more of it.'], ...rest],
    found: '1: pays the loan back',
  },
  'a cut post is whole now, marked up to the cut': {
    was: [['1', 'The state [pays the loan back when the firm can…]']],
    now: [['1', 'The state pays the loan back when the firm cannot, and then some.']],
    found: '1: pays the loan back when the firm',
  },
  'first without posts, now with them': {
    was: [['-', 'The state [pays the loan back] now.', 'The river is low.']],
    now: [
      ['1', 'The state pays the loan back now.'],
      ['2', 'The river is low.'],
    ],
    found: '1: pays the loan back',
  },
  'first with posts, now without them': {
    was: [['1', loan], ...rest],
    now: [
      [
        '-',
        'The state pays the loan back when the firm cannot.',
        'A second post about the river, which runs low in August.',
      ],
    ],
    found: '-: pays the loan back',
  },
  // Other cleaning rules.
  'the numbering stays now': {
    was: [
      ['1', 'First things first.'],
      ['2', '[The state pays the loan] back.'],
    ],
    now: [
      ['1', '1/2 First things first.'],
      ['2', '2/2 The state pays the loan back.'],
    ],
    found: '2: The state pays the loan',
  },
  'the numbering is gone now': {
    was: [
      ['1', '1/2 First things first.'],
      ['2', '2/2 [The state pays the loan] back. (2/2)'],
    ],
    now: [
      ['1', 'First things first.'],
      ['2', 'The state pays the loan back.'],
    ],
    found: '2: The state pays the loan',
  },
  'marked with its numbering, which is gone now': {
    was: [['1', '[1/9 The state pays the whole loan back to the bank, and that is that.] So.']],
    now: [['1', 'The state pays the whole loan back to the bank, and that is that. So.']],
    found: null,
  },
  'a hashtag at the end is gone now': {
    was: [['1', 'The state [pays the whole loan back to us.] #loans']],
    now: [['1', 'The state pays the whole loan back to us.']],
    found: '1: pays the whole loan back to us.',
  },
  'white space inside is other': {
    was: [['1', 'Then [the state pays\n\nthe whole loan] back.']],
    now: [['1', 'Then the state pays\nthe whole loan back.']],
    found: '1: the state pays\nthe whole loan',
  },
};
