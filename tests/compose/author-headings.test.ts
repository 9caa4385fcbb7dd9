import { describe, expect, test } from 'vitest';
import type { Inline } from '../../pipeline/text';
import { aLink, words } from '../nouns/thread';
import { composed, outline, prose } from './composed';

const bold = (text: string): Inline => ({ kind: 'text', text, bold: true });
const long = `${prose(400)}\n\n${prose(400)}\n\n${prose(400)}\n\n${prose(400)}`;
const headingsOf = (...posts: Parameters<typeof composed>) =>
  outline(composed(...posts)).flatMap(([type, text]) => (type === 'heading' ? text : []));

describe('sets as headings', () => {
  test('a bold line, once', () => {
    expect(headingsOf({ inlines: words(`${long}\n\n`, bold('The loans'), `\n${prose()}`) })).toEqual(['The loans']);
  });

  test.each([
    ['capitals', ['THE LOANS']],
    ['numbered lines', ['1. The loans', '2. The bank']],
    ['lines with a colon', ['Input:', 'Output:']],
    ['bare lines', ['The loans', 'The bank']],
  ])('%s', (_, lines) => {
    expect(headingsOf(`${long}\n\n${lines.map((line) => `${line}\n\n${prose()}`).join('\n\n')}`)).toEqual(lines);
  });
});

describe('does not set as headings', () => {
  test.each([
    ['a bare line that stands alone in its way', `${long}\n\nLet that sink in\n\n${prose()}`],
    ['verse', `${long}\n\nOne line\nThen ${prose()}\n\nAnother line\nThen ${prose()}`],
    ['a line with little after it', `${long}\n\nOne thing\n\nShort.\n\nOther thing\n\nShort.`],
    ['sentences', `${long}\n\nIt rained.\n\n${prose()}\n\nIt poured!\n\n${prose()}`],
    ['a long line', `${long}\n\n${'WORD '.repeat(30)}\n\n${prose()}`],
    ['the first line', `THE LOANS\n\n${long}`],
    ['a line before a list', `${long}\n\nInput:\n- a\n- b\n\nOutput:\n- a\n- b`],
    ['anything in a short post', `THE LOANS\n\n${prose()}\n\nTHE BANK\n\n${prose()}`],
  ])('%s', (_, text) => expect(headingsOf(text)).toEqual([]));

  test('a link', () => {
    const link = aLink('https://a.example', 'Annual Report');
    const inlines = words(`${long}\n\n`, link, `\n\n${prose()}\n\n`, link, `\n\n${prose()}`);
    expect(headingsOf({ inlines })).toEqual([]);
  });
});
