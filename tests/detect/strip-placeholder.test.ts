import { describe, expect, it } from 'vitest';
import { stripPlaceholder } from '../../pipeline/detect/strip-placeholder';
import { prose, wall } from './page';
import { wordings } from './placeholder-cases';

const [title, what, howLong] = wordings[0]?.lines ?? ['', '', ''];

describe('stripPlaceholder', () => {
  it.each(wordings)('takes the lines in $lang out, at the end, at the start and between: $lines.0', ({ lines }) => {
    const three = lines.join('\n');
    expect(stripPlaceholder(`${wall.trim()}\n${three}`)).toBe(wall.trim());
    expect(stripPlaceholder(`${three}\n\n${prose}`)).toBe(prose);
    expect(stripPlaceholder(`${prose}\n\n${lines.join('\n\n')}\n\n${prose}`)).toBe(`${prose}\n\n${prose}`);
  });

  it.each<[string, string, string]>([
    ['blank lines between them', `${prose}\n\n${title}\n\n${what}\n\n${howLong}\n`, prose],
    ['two of the three', `${prose}\n${title}\n${howLong}`, prose],
    ['run on after the last sentence', `${prose} ${title} ${what} ${howLong}`, prose],
    ['Windows line ends', `${prose}\r\n${title}\r\n${what}\r\n${howLong}`, prose],
    ['nothing else in the text', `${title}\n${what}\n${howLong}`, ''],
    ['one line and nothing else', title, ''],
  ])('cuts: %s', (_name, text, kept) => {
    expect(stripPlaceholder(text)).toBe(kept);
  });

  it.each<[string, string]>([
    ['a text without any', `${prose}\n\n${prose}`],
    ['an empty text', ''],
    ['one such line at the end: the author may have written it', `${prose}\n${title}`],
    ['one such sentence', `${prose} ${howLong}`],
    ['sentences in the middle of a line', `${prose} ${title}. ${what} ${howLong} ${prose}`],
    ['a quotation in a sentence', `Le site disait « ${title} » puis « ${howLong} ». ${prose}`],
  ])('leaves as it is: %s', (_name, text) => {
    expect(stripPlaceholder(text)).toBe(text);
  });

  it('leaves the last sentence of the text, even when it reads like a line', () => {
    const text = 'Merci de patienter un instant.';
    expect(stripPlaceholder(`${prose} ${text}\n${title}\n${what}\n${howLong}`)).toBe(`${prose} ${text}`);
  });
});
