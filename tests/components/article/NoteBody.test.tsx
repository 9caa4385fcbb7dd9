// @vitest-environment jsdom

import { render } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { fileMarkdown } from '../../../components/article/file-markdown';
import { MarkdownNodes } from '../../../components/article/MarkdownNodes';
import { MarkdownDrawing } from '../../../components/article/markdown-drawing';
import { NoteBody } from '../../../components/article/NoteBody';
import { NoteText } from '../../../components/article/NoteText';
import { injections } from '../../export/injection-corpus';

function draw(markdown: string): HTMLElement {
  const root = document.createElement('div');
  render(<NoteBody markdown={markdown} />, root);
  return root;
}

test('Markdown is drawn, its links open beside', () => {
  expect(draw('A **b** [c](https://c.example)\n\n- d').querySelector('.note-body')?.innerHTML).toBe(
    '<p>A <strong>b</strong> <a target="_blank" rel="noopener noreferrer" href="https://c.example">c</a></p>\n<ul>\n<li>d</li>\n</ul>',
  );
});

test.each(Object.entries(injections))('%s runs nothing and loads nothing', (_, markdown) => {
  for (const element of draw(markdown).querySelectorAll('.note-body *')) {
    expect(['p', 'br', 'em', 'strong', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'a']).toContain(
      element.localName,
    );
    for (const { name, value } of element.attributes) {
      expect(['href', 'target', 'rel']).toContain(name);
      if (name === 'href') expect(value).toMatch(/^https?:\/\//u);
    }
  }
});

test('until what draws it has come, it is its plain text', () => {
  expect(renderToString(<NoteText markdown="A **b** <i>" />)).toBe('<div class="note-body">A **b** &lt;i></div>');
});

test('where it is written into a file, it is drawn piece by piece', () => {
  const written = renderToString(
    <MarkdownDrawing.Provider value={fileMarkdown}>
      <NoteText markdown="- A **b**" />
    </MarkdownDrawing.Provider>,
  );
  expect(written).toBe('<div class="note-body"><ul><li><p>A <strong>b</strong></p></li></ul></div>');
});

test.each([
  [
    'A **b** [c](https://c.example)',
    '<p>A <strong>b</strong> <a href="https://c.example" target="_blank" rel="noopener noreferrer">c</a></p>',
  ],
  ['one\n\ntwo', '<p>one</p><p>two</p>'],
  ['- a\n- _b_', '<ul><li><p>a</p></li><li><p><em>b</em></p></li></ul>'],
  ['# Title\n\n`code`', '<p>Title</p><p><code>code</code></p>'],
  ['a < b && c &amp; &lt;e>', '<p>a &lt; b &amp;&amp; c &amp; &lt;e></p>'],
  ['<script>alert(1)</script>', '<span>&lt;script>alert(1)&lt;/script></span>'],
  ['[a](javascript:alert(1)) ![b](https://b.example)', '<p><span>a</span> b</p>'],
  ['', ''],
])('without a DOM, %j is %j', (markdown, expected) => {
  expect(renderToString(<MarkdownNodes markdown={markdown} />)).toBe(expected);
});
