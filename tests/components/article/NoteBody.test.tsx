// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { markdownText } from '../../../components/article/markdown-text';
import { NoteBody } from '../../../components/article/NoteBody';
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

test.each([
  ['A **b** [c](https://c.example)', ['A b c']],
  ['one\n\ntwo', ['one', 'two']],
  ['- a\n- b', ['• a', '• b']],
  ['# Title\n\ntext', ['Title', 'text']],
  ['a < b && c > "d" &amp; &lt;e&gt;', ['a < b && c > "d" & <e>']],
  ['<script>alert(1)</script>', ['<script>alert(1)</script>']],
  ['', []],
])('where there is no DOM, %j is %j', (markdown, expected) => {
  expect(markdownText(markdown)).toEqual(expected);
});
