import type { Posts } from './article-of';

export interface Case {
  /** What the posts said when it was marked; the marked words stand between [ and ]. */
  was: Posts;
  now: Posts;
  /** `post: words`, ¶ between blocks; null for unplaced. */
  found: string | null;
}

const loan = 'The state [pays the loan back] when the firm cannot.';
const rest: Posts = [
  ['2', 'A second post about the river, which runs low in August.'],
  ['3', 'A third post about the trout and the people of Marle.'],
];

/** Edits before, inside and after the words, and words that stand there more than once. */
export const editCases: Record<string, Case> = {
  // Nothing changed, or only elsewhere.
  'nothing changed': {
    was: [['1', loan], ...rest],
    now: [['1', 'The state pays the loan back when the firm cannot.'], ...rest],
    found: '1: pays the loan back',
  },
  'the first words': { was: [['1', '[The state] pays.']], now: [['1', 'The state pays.']], found: '1: The state' },
  'the last words': { was: [['1', 'The state [pays.]']], now: [['1', 'The state pays.']], found: '1: pays.' },
  'a whole post': {
    was: [['1', '[The state pays.]'], ...rest],
    now: [['1', 'The state pays.'], ...rest],
    found: '1: The state pays.',
  },
  'a post put before': {
    was: [['1', loan]],
    now: [
      ['0', 'Good morning.'],
      ['1', 'The state pays the loan back when the firm cannot.'],
    ],
    found: '1: pays the loan back',
  },
  'posts put after': {
    was: [['1', loan]],
    now: [['1', 'The state pays the loan back when the firm cannot.'], ...rest],
    found: '1: pays the loan back',
  },
  'the posts in another order': {
    was: [['1', loan], ...rest],
    now: [...rest, ['1', 'The state pays the loan back when the firm cannot.']],
    found: '1: pays the loan back',
  },
  // Edits around the words.
  'words put before, in the post': {
    was: [['1', loan]],
    now: [['1', 'Well then: the state, I say, pays the loan back when the firm cannot.']],
    found: '1: pays the loan back',
  },
  'words taken away before': {
    was: [['1', 'Well then. The state [pays the loan back] soon.']],
    now: [['1', 'The state pays the loan back soon.']],
    found: '1: pays the loan back',
  },
  'words put after, in the post': {
    was: [['1', loan]],
    now: [['1', 'The state pays the loan back, always, when the firm cannot.']],
    found: '1: pays the loan back',
  },
  'all words around changed': {
    was: [['1', 'We hope that the state [pays the loan of the harbour back to them] soon.']],
    now: [['1', 'They fear a town pays the loan of the harbour back to them never.']],
    found: '1: pays the loan of the harbour back to them',
  },
  'an edit touches both borders': {
    was: [['1', 'Then (the state pays the loan) or so: [who guarantees it], then?']],
    now: [['1', 'Then (the state pays the loan) or so — who guarantees it — then?']],
    found: '1: who guarantees it',
  },
  // Edits inside the words.
  'a letter inside': {
    was: [['1', 'Then [the state pays the whole loan] back.']],
    now: [['1', 'Then the State pays the whole loan back.']],
    found: '1: the State pays the whole loan',
  },
  'a typing error mended inside': {
    was: [['1', 'Then [the state paies the whole loan] back.']],
    now: [['1', 'Then the state pays the whole loan back.']],
    found: '1: the state pays the whole loan',
  },
  'a word put inside': {
    was: [['1', 'Then [the state pays the whole loan back to the bank] for us.']],
    now: [['1', 'Then the state itself pays the whole loan back to the bank for us.']],
    found: '1: the state itself pays the whole loan back to the bank',
  },
  'a word taken away inside': {
    was: [['1', 'Then [the state itself pays the whole loan back to the bank] for us.']],
    now: [['1', 'Then the state pays the whole loan back to the bank for us.']],
    found: '1: the state pays the whole loan back to the bank',
  },
  'other quotation marks inside': {
    was: [['1', 'He said [it is not "too big to fail"] twice.']],
    now: [['1', 'He said it is not “too big to fail” twice.']],
    found: '1: it is not “too big to fail”',
  },
  'the first word changed': {
    was: [['1', 'Then [this state pays the whole loan] back.']],
    now: [['1', 'Then the state pays the whole loan back.']],
    found: '1: the state pays the whole loan',
  },
  'the last word changed': {
    was: [['1', 'Then [the state pays the whole loans] back.']],
    now: [['1', 'Then the state pays the whole loan back.']],
    found: '1: the state pays the whole loan',
  },
  'a number changed inside': {
    was: [['1', 'Then [the state pays 58 per cent of it] back.']],
    now: [['1', 'Then the state pays 34 per cent of it back.']],
    found: null,
  },
  'rewritten beyond recognition': {
    was: [['1', 'Then [the state pays the whole loan back] to them.']],
    now: [['1', 'Then the city owes a small loan bank to them.']],
    found: null,
  },
  'a short word spelt otherwise': { was: [['1', 'The [tax] is low.']], now: [['1', 'The fax is low.']], found: null },
  // Repeated quotes.
  'repeated, the first one meant': {
    was: [['1', 'I [pay] first. You pay later.']],
    now: [['1', 'I pay first. You pay later.']],
    found: '1: pay',
  },
  'repeated in two posts, the second meant': {
    was: [
      ['1', 'Who pays the loan?'],
      ['2', 'And again: [who pays the loan?]'],
    ],
    now: [
      ['1', 'and again: who pays the loan?'],
      ['2', 'And again: who pays the loan?'],
    ],
    found: '2: who pays the loan?',
  },
  'repeated, the other post comes first now': {
    was: [
      ['1', 'It is a promise to a lender.'],
      ['2', 'Well, [it is a promise to a lender.]'],
    ],
    now: [
      ['2', 'Well, it is a promise to a lender.'],
      ['1', 'It is a promise to a lender.'],
    ],
    found: '2: it is a promise to a lender.',
  },
  'repeated, its own post gone': {
    was: [
      ['1', 'So: it is a promise to a lender. Yes.'],
      ['2', 'Well, [it is a promise to a lender.] No.'],
    ],
    now: [['1', 'So: it is a promise to a lender. Yes.']],
    found: null,
  },
  'repeated, its own post says something else now': {
    was: [
      ['1', 'So: it is a promise to a lender. Yes.'],
      ['2', 'Well, [it is a promise to a lender.] No.'],
    ],
    now: [
      ['1', 'So: it is a promise to a lender. Yes.'],
      ['2', 'Well, I was wrong about that. No.'],
    ],
    found: null,
  },
  'its like next to it, and itself gone': {
    was: [['1', 'We want a guarantee for farms. [We want a guarantee for banks.] Soon.']],
    now: [['1', 'We want a guarantee for farms. Soon.']],
    found: null,
  },
  'its like after it, and itself gone': {
    was: [['1', 'Now. [We want a guarantee for banks.] We want a guarantee for farms.']],
    now: [['1', 'Now. We want a guarantee for farms.']],
    found: null,
  },
  'its like with another number': {
    was: [
      ['1', 'In 2019 they lent us 5 million.'],
      ['2', 'Then: [in 2020 they lent us 6 million.]'],
    ],
    now: [
      ['1', 'In 2019 they lent us 5 million.'],
      ['2', 'Then:'],
    ],
    found: null,
  },
  'a lone common word, its sentence gone': {
    was: [['1', 'You [pay] later on.']],
    now: [['1', 'Nobody can be made to pay for it.']],
    found: null,
  },
};
