import { expect, test } from 'vitest';
import { toQuote } from '../../pipeline/export/quote';
import { annotatedCopy, english, french } from './copies';

const copy = annotatedCopy();
const second = copy.thread.posts[1];

test('words of a post say who wrote them, when and where', () => {
  expect(toQuote(copy, ' the state does ', second?.id ?? '', english)).toBe(
    `“the state does”\n— Mira Lenoir, @mira_lenoir, November 6, 2025, ${second?.url}\n`,
  );
  expect(toQuote(copy, 'the state does', second?.id ?? '', french)).toBe(
    `«\u00a0the state does\u00a0»\n— Mira Lenoir, @mira_lenoir, 6 novembre 2025, ${second?.url}\n`,
  );
});

test('words of no known post are the thread’s', () => {
  expect(toQuote(copy, 'x', 'gone', english)).toContain(copy.thread.url);
});

test('a text without author, date or address is quoted all the same', () => {
  const article = { ...copy.article, author: { handle: '', name: 'Somebody' }, publishedAt: null };
  const thread = { ...copy.thread, url: '', posts: [] };
  expect(toQuote({ article, thread }, 'x', null, english)).toBe('“x”\n— Somebody\n');
});
