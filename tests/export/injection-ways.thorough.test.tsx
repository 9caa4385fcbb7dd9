// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { drawnText } from '../../pipeline/annotate/drawn-text';
import { clean } from '../../pipeline/clean';
import { compose } from '../../pipeline/compose';
import { type CopyContent, makeCopy } from '../../pipeline/copy';
import { toAnnotations } from '../../pipeline/export/annotations';
import { toEpub } from '../../pipeline/export/epub';
import { fromHtml } from '../../pipeline/export/from-html';
import { toHtml } from '../../pipeline/export/html';
import { toText } from '../../pipeline/export/text';
import { passagesOf, passagesText } from '../../pipeline/passage';
import { pageTextOf, threadFromPageText } from '../../pipeline/pull/page-text';
import type { Thread } from '../../pipeline/thread';
import { draw } from '../components/article/draw';
import { pulled } from '../pull/read';
import { tweetDetail, wireArticle, wireCard, wireCommunityNote, wirePoll, wireTweet } from '../wire';
import { annotatedCopy, english as words } from './copies';
import { copyFullOf } from './hostile-copy';
import { bunches } from './injection-corpus';

const id = '2073000000000000001';

function contentOf(thread: Thread): CopyContent {
  return { thread, article: compose(clean(thread)), notes: [], highlights: [], assets: {} };
}

/** What could run, load or send in a document; our own pictures are data or X's. */
function dangers(root: ParentNode): string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (
      /^(?:script|iframe|object|embed|base|form|link|meta|template|noscript|math|frame|style)$/i.test(element.localName)
    ) {
      found.push(element.localName);
    }
    for (const { name, value } of element.attributes) {
      if (/^on|^srcdoc$|^(?:form)?action$|^srcset$/i.test(name)) found.push(`${name}=${value}`);
      const leads = ['href', 'src', 'poster', 'xlink:href'].includes(name);
      if (leads && !/^(?:https?:\/\/|#|data:image\/png;base64,)/.test(value)) found.push(`${name}=${value}`);
      if (name === 'src' && !/^(?:data:|https:\/\/\w+\.twimg\.com\/)/.test(value)) found.push(`loads ${value}`);
    }
  }
  return found;
}

/** Letters and signs alone: parsers may change white space, controls and lone halves of pairs. */
function letters(text: string | null | undefined): string {
  return (text ?? '').toWellFormed().replaceAll(/[\s\p{C}\uFFFD\uFFFE\uFFFF]/gu, '');
}

const names = (root: ParentNode) => new Set([...root.querySelectorAll('*')].map(({ localName }) => localName));

describe('the view', () => {
  const known = names(draw({ content: annotatedCopy() }));

  test.each(bunches)('of a copy full of %s: nothing but its text', (_, text) => {
    const root = draw({ content: copyFullOf(text) });
    expect(dangers(root)).toEqual([]);
    // Bodies of notes and comments are Markdown, and may hold its few elements.
    for (const body of root.querySelectorAll('.note-body')) body.remove();
    expect([...names(root)].filter((name) => !known.has(name))).toEqual([]);
    expect(letters(root.querySelector('h1')?.textContent)).toBe(letters(text));
  });
});

describe('from X’s data to the view', () => {
  const hostile = (text: string) => {
    const quoted = wireTweet({ id: '2073000000000000002', text, handle: 'dana_fixture', name: text });
    const beside = { handle: 'claire_fixture', name: text, conversationId: id };
    const first = wireTweet({
      ...beside,
      id,
      text,
      media: [{ id: '11', alt: text }],
      quote: { id: '2073000000000000002', handle: 'dana_fixture', result: quoted },
      communityNote: wireCommunityNote(text),
    });
    const replyTo = { id, handle: 'claire_fixture' };
    const second = wireTweet({
      ...beside,
      id: '2073000000000000003',
      text: 'A poll.',
      replyTo,
      poll: wirePoll({
        options: [
          [text, 1],
          ['b', 2],
        ],
        endsAt: '2026-01-01T00:00:00.000Z',
      }),
    });
    const third = wireTweet({
      ...beside,
      id: '2073000000000000004',
      text: 'See https://example.org/a',
      replyTo: { id: '2073000000000000003', handle: 'claire_fixture' },
      card: wireCard({ url: 'https://example.org/a', title: text, description: text, domain: text }),
    });
    const fourth = wireTweet({
      ...beside,
      id: '2073000000000000005',
      text: 'https://x.com/i/article/1',
      replyTo: { id: '2073000000000000004', handle: 'claire_fixture' },
      article: wireArticle({
        title: text,
        blocks: [{ text }, { markdown: `\`\`\`\n${text.replaceAll('`', '')}\n\`\`\`` }],
      }),
    });
    return pulled([tweetDetail({ focal: first, thread: [second, third, fourth] })]);
  };
  const known = names(draw({ content: contentOf(hostile('Plain words.')) }));
  for (const name of [
    'ul',
    'ol',
    'li',
    'h2',
    'h3',
    'h4',
    'nav',
    'bdi',
    'em',
    'strong',
    'code',
    'pre',
    'table',
    'blockquote',
  ])
    known.add(name);
  for (const name of [
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'hr',
    'br',
    'a',
    'span',
    'p',
    'q',
    'cite',
    'details',
    'summary',
    'section',
  ])
    known.add(name);

  test.each(bunches)('%s: nothing executes, nothing is lost', (_, text) => {
    const thread = hostile(text);
    const content = contentOf(thread);
    const root = draw({ content });
    expect(dangers(root)).toEqual([]);
    expect([...names(root)].filter((name) => !known.has(name))).toEqual([]);
    expect(drawnText(root).text).toBe(passagesText(passagesOf(content.article.sections)));
    const [first, second, third, fourth] = thread.posts;
    expect(first?.author.name).toBe(text);
    expect(first?.media[0]?.alt).toBe(text);
    expect(second?.poll?.options[0]?.label).toBe(text);
    expect(third?.card?.title).toBe(text);
    expect(fourth?.title).toBe(text);
    expect(letters(fourth?.text)).toContain(letters(text));
    const back = fromHtml(toHtml(makeCopy(content, null), { words, stylesheet: '' }));
    expect(back.ok && back.value.thread.posts.map((post) => post.text)).toEqual(thread.posts.map((post) => post.text));
  });
});

test.each(bunches)('a reader site’s text that holds %s is text', (_, text) => {
  const page = pageTextOf(`Words before.\n\n${text}\n\nWords after.`, 'https://xunroll.com/a');
  // A file with such signs is refused as no text.
  if (!page.ok) return expect(text).toMatch(/\p{Cc}/u);
  const content = contentOf(threadFromPageText(page.value, { now: '2026-11-23T12:00:00.000Z' }));
  expect(letters(content.thread.posts[0]?.text)).toContain(letters(text));
  const root = draw({ content });
  expect(dangers(root)).toEqual([]);
  expect(drawnText(root).text).toBe(passagesText(passagesOf(content.article.sections)));
});

describe('a copy full of hostile texts', () => {
  test.each(bunches)('%s is a book of well-formed chapters that run nothing', (_, text) => {
    const files = unzipSync(toEpub(copyFullOf(text), { words, stylesheet: '' }));
    for (const [path, bytes] of Object.entries(files)) {
      if (!/\.(?:xhtml|opf|ncx|xml)$/.test(path)) continue;
      const chapter = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml');
      expect(chapter.querySelector('parsererror'), path).toBeNull();
      const inside = dangers(chapter.querySelector('body') ?? chapter);
      expect(
        inside.filter(
          (danger) => !/^(?:meta|link)$|^(?:href|src)=[\w./-]+(?:#[\w:.-]+)?$|^loads images\//.test(danger),
        ),
        path,
      ).toEqual([]);
    }
  });

  test.each(bunches)('%s is in plain text and in annotations as it was', (_, text) => {
    const copy = copyFullOf(text);
    expect(letters(toText(copy, { words }))).toContain(letters(text));
    expect(JSON.stringify(JSON.parse(toAnnotations(copy)))).toContain(JSON.stringify(text).slice(1, -1));
  });
});
