import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../pipeline/export/file-name';
import { anyCharacter } from '../nouns/any-character';
import { annotatedCopy } from './copies';

function copyNamed(title: string, handle = 'mira_lenoir', publishedAt: string | null = '2025-11-06T18:00:00.000Z') {
  const { article } = annotatedCopy();
  return { article: { ...article, title, publishedAt, author: { ...article.author, handle } } };
}

test.each([
  ['Who pays?', '2025-11-06 mira_lenoir - Who pays.md'],
  ['Who/pays\\what|now: "this" <that>*', '2025-11-06 mira_lenoir - Who-pays-what-now this that.md'],
  ['../../etc/passwd', '2025-11-06 mira_lenoir - ..-..-etc-passwd.md'],
  ['line\nbreak\u0000and\u007Fcontrols', '2025-11-06 mira_lenoir - line break and controls.md'],
  ['turned \u202Efdp.exe', '2025-11-06 mira_lenoir - turned fdp.exe.md'],
  ['ends with dots...', '2025-11-06 mira_lenoir - ends with dots.md'],
  ['Les garanties de prêt\u00a0: qui paie\u202f?', '2025-11-06 mira_lenoir - Les garanties de prêt qui paie.md'],
  ['e\u0301te\u0301', '2025-11-06 mira_lenoir - été.md'],
  ['👩\u200D👧 می\u200Cخواهم', '2025-11-06 mira_lenoir - 👩\u200D👧 می\u200Cخواهم.md'],
  ['保险 是 وعد 🙂', '2025-11-06 mira_lenoir - 保险 是 وعد 🙂.md'],
  ['', '2025-11-06 mira_lenoir.md'],
])('%j is kept as %j', (title, expected) => {
  expect(fileName(copyNamed(title), 'md')).toBe(expected);
});

test('names that a system keeps for itself, or that say nothing, are changed', () => {
  expect(fileName(copyNamed('', 'con', null), 'md')).toBe('_con.md');
  expect(fileName(copyNamed('CON.aux', '', null), 'md')).toBe('_CON.aux.md');
  expect(fileName(copyNamed('...', '', null), 'md')).toBe('copy.md');
  expect(fileName(copyNamed('.hidden', '', null), 'md')).toBe('hidden.md');
});

test('a name in use gets a number, whatever its case', () => {
  const taken = ['2025-11-06 MIRA_lenoir - who pays.md', '2025-11-06 mira_lenoir - Who pays (2).md'];
  expect(fileName(copyNamed('Who pays'), 'md', taken)).toBe('2025-11-06 mira_lenoir - Who pays (3).md');
});

test('any title gives a name that every file system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 400 }), (title) => {
      const name = fileName(copyNamed(title), 'html');
      expect(new TextEncoder().encode(name).length).toBeLessThan(200);
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069]|^[.\s]|[.\s]\.html$/u);
      expect(name.isWellFormed()).toBe(true);
    }),
  );
});
