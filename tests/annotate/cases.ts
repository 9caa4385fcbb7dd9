interface Case {
  /** The article as drawn, the selection between ⟦ and ⟧. */
  html: string;
  /** What is marked; null for nothing. */
  exact: string | null;
  start?: number;
  blockId?: string;
  postId?: string | null;
}

const note = '<aside role="note"><p>Context: a promise to a lender.</p></aside>';
const permalink = '<span class="permalink" data-skip><a href="#">12</a></span>';

export const cases: Record<string, Case> = {
  'words inside a paragraph': {
    html: '<p data-block="b1" data-post="7">Who ⟦pays the⟧ loan?</p>',
    exact: 'pays the',
    start: 4,
    blockId: 'b1',
    postId: '7',
  },
  'the first words': {
    html: '<p data-block="b1">⟦Who⟧ pays?</p>',
    exact: 'Who',
    start: 0,
    blockId: 'b1',
    postId: null,
  },
  'the last words': { html: '<p data-block="b1">Who ⟦pays?⟧</p>', exact: 'pays?', start: 4 },
  'across inline elements': {
    html: '<p data-block="b1">Who <b>real⟦ly</b> <a href="#">pays</a> th⟧e loan?</p>',
    exact: 'ly pays th',
    start: 8,
  },
  'across two blocks': {
    html: '<p data-block="b1">Who ⟦pays?</p><p data-block="b2" data-post="8">The ⟧state.</p>',
    exact: 'pays?\nThe',
    start: 4,
    blockId: 'b1',
  },
  'in the second block': {
    html: '<p data-block="b1">Who pays?</p><p data-block="b2" data-post="8">The ⟦state.⟧</p>',
    exact: 'state.',
    start: 14,
    blockId: 'b2',
    postId: '8',
  },
  'white space at the ends': { html: '<p data-block="b1">Who⟦ pays ⟧it?</p>', exact: 'pays', start: 4 },
  'only white space': { html: '<p data-block="b1">Who⟦ ⟧pays?</p>', exact: null },
  'a note between two blocks': {
    html: `<p data-block="b1">Who ⟦pays?</p>${note}<p data-block="b2">The state.⟧</p>`,
    exact: 'pays?\nThe state.',
    start: 4,
  },
  'inside a note': {
    html: '<p data-block="b1">Who pays?</p><aside role="note"><p>A ⟦promise⟧.</p></aside>',
    exact: null,
  },
  'from a note into the text': {
    html: '<p data-block="b1">Who pays?</p><aside role="note"><p>A ⟦promise.</p></aside><p data-block="b2">The state⟧.</p>',
    exact: 'The state',
    start: 10,
    blockId: 'b2',
  },
  'over a permalink': {
    html: `<p>${permalink}<span data-block="b1">Who ⟦pays</span> ${permalink}<span data-block="b2">the loan⟧?</span></p>`,
    exact: 'pays\nthe loan',
    start: 4,
  },
  'from inside a permalink': {
    html: '<span data-skip><a href="#">⟦12</a></span><p data-block="b1">Who⟧ pays?</p>',
    exact: 'Who',
    start: 0,
  },
  'over a note reference': {
    html: '<p data-block="b1">Who ⟦pays<sup data-skip>1</sup> the⟧ loan?</p>',
    exact: 'pays the',
    start: 4,
  },
  'a heading that is an extract': {
    html: '<h2 data-skip>Who ⟦pays?</h2><p data-block="b1">Who⟧ pays?</p>',
    exact: 'Who',
    start: 0,
  },
  'a picture between': {
    html: '<p data-block="b1">Who ⟦pays?</p><div data-block="b2" data-skip><figcaption>no description</figcaption></div><p data-block="b3">All⟧.</p>',
    exact: 'pays?\nAll',
    start: 4,
  },
  'items of a list': {
    html: '<ul data-block="b1"><li>Grant⟦s</li>\n<li>Loan⟧s</li></ul>',
    exact: 's\nLoan',
    start: 5,
  },
  'cells of a table': {
    html: '<div data-block="b1"><table><tbody><tr><td>2023</td>\n<td>⟦2.1</td></tr><tr>\n<td>20⟧24</td></tr></tbody></table></div>',
    exact: '2.1\n20',
    start: 5,
  },
  'a line break': { html: '<p data-block="b1">Who ⟦pays?<br>\nThe⟧ state.</p>', exact: 'pays?\nThe', start: 4 },
  code: { html: '<pre data-block="b1"><code>a = ⟦1\nb⟧ = 2</code></pre>', exact: '1\nb', start: 4 },
  emoji: { html: '<p data-block="b1">🙂 Who ⟦pays 🙂⟧?</p>', exact: 'pays 🙂', start: 7 },
  'right to left': { html: '<p data-block="b1" dir="rtl">قال إن ⟦التأمين⟧ وعد.</p>', exact: 'التأمين', start: 7 },
  everything: {
    html: `⟦<p data-block="b1">Who pays?</p>${note}<p data-block="b2">The state.</p>⟧`,
    exact: 'Who pays?\nThe state.',
    start: 0,
  },
  'outside the text': { html: '<p>By ⟦Mira⟧</p><p data-block="b1">Who pays?</p>', exact: null },
  'nothing selected': { html: '<p data-block="b1">Who ⟦⟧pays?</p>', exact: null },
  'no blocks at all': { html: '<p>⟦Who⟧ pays?</p>', exact: null },
};
