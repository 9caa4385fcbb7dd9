import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readObserved } from '../../pipeline/pull/observed';
import { showsUnobserved } from '../../pipeline/pull/shows-unobserved';
import { trace } from '../../pipeline/pull/trace';
import { tweetDetail } from '../wire';
import { idAt, threadOf } from './cases';

const [one, two] = threadOf(['One.', 'Two.']);
const link = (handle: string, id: string, inner = '<time datetime="2025-10-27T08:00:00.000Z">now</time>') =>
  `<article data-testid="tweet"><a href="/${handle}/status/${id}">${inner}</a></article>`;

test.each<[string, string, boolean]>([
  ['posts that were all observed', link('claire_fixture', idAt(0)) + link('claire_fixture', idAt(1)), false],
  ['another post by the author', link('claire_fixture', idAt(0)) + link('Claire_Fixture', idAt(2)), true],
  ['posts by others, adverts among them', link('bruno_answers', idAt(5)), false],
  ['a picture of another post', link('claire_fixture', `${idAt(2)}/photo/1`, '<img>'), false],
  ['a link in a text', `<p><a href="/claire_fixture/status/${idAt(2)}">there</a></p>`, false],
  ['nothing', '', false],
])('a page that shows %s', (_, markup, expected) => {
  const observed = readObserved(tweetDetail({ focal: one, thread: [two] }));
  const traced = trace([observed], idAt(0));
  if (!traced.ok) throw new Error(traced.detail);
  const { document } = new JSDOM(markup, { url: `https://x.com/claire_fixture/status/${idAt(0)}` }).window;
  const isObserved = (id: string) => observed.posts.some((post) => post.id === id);
  expect(showsUnobserved(document, traced.value, isObserved)).toBe(expected);
});
