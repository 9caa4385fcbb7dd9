// @vitest-environment jsdom
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { expect, describe as group, test, vi } from 'vitest';
import { anchor } from '../../../pipeline/annotate/anchor';
import { drawnText } from '../../../pipeline/annotate/drawn-text';
import { passagesOf, passagesText } from '../../../pipeline/passage';
import { annotatedCopy, french } from '../../export/copies';
import { draw } from './draw';

const copy = annotatedCopy();

function all<T extends Element = HTMLElement>(root: Element, selector: string): T[] {
  return [...root.querySelectorAll<T>(selector)];
}

group('the words', () => {
  test('the text drawn is the article’s text, unit for unit, with and without marks', () => {
    const text = passagesText(passagesOf(copy.article.sections));
    expect(drawnText(draw()).text).toBe(text);
    expect(drawnText(draw({ content: { ...copy, notes: [], highlights: [] } })).text).toBe(text);
  });

  test('every block stands there once, in order', () => {
    const blocks = copy.article.sections.flatMap((section) => section.blocks.map(({ id }) => id));
    expect(all(draw(), '[data-block]').map((element) => element.dataset.block)).toEqual(blocks);
  });

  test('a sentence cut across posts is one paragraph of two blocks', () => {
    const paragraph = draw().querySelector('[data-block=b3]')?.closest('p');
    expect(all(paragraph as Element, '[data-block]').map((element) => element.dataset.block)).toEqual(['b3', 'b4']);
  });

  test('the author’s own heading is drawn once, an extract beside its block', () => {
    const headings = all(draw(), 'h2, h3').map((heading) => heading.textContent);
    expect(headings.filter((heading) => heading === 'Three kinds of help')).toHaveLength(1);
    expect(headings).toContain('Who bears the loss?');
  });

  test('a block in another language and direction says so; the others do not', () => {
    const root = draw();
    const arabic = root.querySelector('[data-block=b15]');
    expect([arabic?.getAttribute('lang'), arabic?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    expect(root.querySelector('[data-block=b1]')?.hasAttribute('dir')).toBe(false);
  });

  test('each post has its permalink, once, with its date', () => {
    const links = all<HTMLAnchorElement>(draw(), '[data-permalink] a');
    expect(links.map((link) => link.href)).toEqual(copy.thread.posts.map((post) => post.url));
    expect(links[2]?.title).toBe('Post 3, November 6, 2025 at 6:02 PM UTC');
  });

  test('the translation takes the place of the original', () => {
    const root = draw({ show: 'translation' });
    expect(drawnText(root, 'translation').text).toBe(
      'Qui paie quand un centre de données est construit à crédit\u202f?',
    );
    expect(root.querySelector('.article-body')?.getAttribute('lang')).toBe('fr');
  });
});

group('links, pictures and videos', () => {
  test('every link out opens beside, without the page’s name', () => {
    const out = all<HTMLAnchorElement>(draw(), 'a[href^=http]');
    expect(out.length).toBeGreaterThan(10);
    for (const link of out) expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });

  test('a picture shows its description, or says that it has none', () => {
    const [chart, plain] = all<HTMLImageElement>(draw(), '[data-block=b2] img');
    expect([chart?.alt, chart?.width, chart?.height]).toEqual([
      'A bar chart: loans guaranteed by year, in billions.',
      640,
      360,
    ]);
    expect([plain?.alt, plain?.getAttribute('loading')]).toEqual(['Picture, no description', 'lazy']);
    expect(plain?.closest('figure')?.querySelector('.no-description')?.textContent).toBe('no description');
  });

  test('the view takes the picture that the copy carries, else the one at its address', () => {
    const [chart, plain] = all<HTMLImageElement>(draw(), '[data-block=b2] img');
    expect(chart?.src).toMatch(/^data:image\/png;base64,/u);
    expect(plain?.src).toBe('https://pictures.twimg.com/no-alt.png');
  });

  test('a video waits for the reader behind its poster, then plays in its place', () => {
    const root = draw();
    expect(root.querySelector('video')).toBeNull();
    const button = root.querySelector<HTMLButtonElement>('[data-block=b19] [data-testid=play]');
    expect(button?.getAttribute('aria-label')).toMatch(/^Play: /u);
    void act(() => button?.click());
    const video = root.querySelector('video');
    expect([video?.controls, video?.autoplay]).toEqual([true, true]);
    expect(video?.querySelector('source')?.getAttribute('src')).toBe('https://videos.twimg.com/turbines.mp4');
    expect(document.activeElement).toBe(video);
  });

  test('in a copy it is its poster, linked to its address', () => {
    const root = draw({ mode: 'copy' });
    expect(root.querySelector('video')).toBeNull();
    const poster = root.querySelector('[data-block=b19] img');
    expect(poster?.closest('a')?.getAttribute('href')).toBe('https://videos.twimg.com/turbines.mp4');
  });
});

group('notes', () => {
  test('each stands apart, after the words that called it, with label, date and sources', () => {
    const root = draw();
    const [note, ...others] = all(root, '[data-testid=note]');
    expect(others).toHaveLength(1);
    expect([note?.getAttribute('role'), note?.dataset.noteId, note?.dataset.topic]).toEqual([
      'note',
      'loan-guarantee',
      'loan-guarantees',
    ]);
    for (const words of [
      'Context — not the author’s words',
      'Loan guarantee',
      'As of June 2025',
      'Called by “loan guarantee”',
    ]) {
      expect(note?.textContent).toContain(words);
    }
    expect(all(note as Element, '.note-sources a').map((link) => link.getAttribute('href'))).toEqual(
      copy.notes[0]?.sources.map(({ url }) => url),
    );
    const block = root.querySelector('[data-block=b3]') as Element;
    expect(block.compareDocumentPosition(note as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(note?.closest('[data-block]')).toBeNull();
  });

  test('words and note lead to each other', () => {
    const root = draw();
    const inside = all<HTMLAnchorElement>(root, 'a[href^="#"]');
    const lost = inside
      .map((link) => decodeURIComponent(link.hash.slice(1)))
      .filter((id) => !document.getElementById(id));
    expect(lost).toEqual([]);
    const called = root.querySelector('.called');
    expect(called?.textContent).toBe('loan guarantee');
    const note = root.querySelector('[data-note-id=loan-guarantee]');
    expect(note?.querySelector('.note-called a')?.getAttribute('href')).toBe(`#${called?.id}`);
    expect(all(root, `a[href="#${note?.id}"]`)).toHaveLength(2);
  });
});

group('highlights', () => {
  test('each is drawn on its own words', () => {
    const root = draw();
    for (const highlight of copy.highlights.slice(0, 4)) {
      const drawn = all(root, `mark[data-highlight="${highlight.id}"]`).map((mark) => mark.textContent);
      expect(drawn.join('').replaceAll(/\s/gu, '')).toBe(highlight.selectors[0].exact.replaceAll(/\s/gu, ''));
      expect(anchor(root, highlight)?.toString()).toContain(drawn[0]);
    }
  });

  test('its comment stands beside it; one without a place is listed at the end', () => {
    const root = draw();
    expect(all(root, '.comment').map((comment) => comment.dataset.comment?.at(-1))).toEqual(['1', '3', '5']);
    expect(root.querySelector('.unplaced mark')?.textContent).toBe('a sentence that the author took back');
  });

  test('a button after its block says its words and opens it; a copy has none', () => {
    const onHighlight = vi.fn();
    const root = draw({ onHighlight });
    root.querySelector<HTMLElement>('button.highlight-edit')?.click();
    expect(onHighlight.mock.calls.map(([highlight]) => highlight.id)).toEqual([copy.highlights[0]?.id]);
    const named = all(root, 'button.highlight-edit').map((button) => button.textContent);
    expect(named).toHaveLength(4);
    expect(named[0]).toMatch(/^Edit the highlight “.+”$/u);
    expect(draw({ mode: 'copy' }).querySelector('button')).toBeNull();
  });
});

group('the frame around', () => {
  test('a whole thread needs no words, unless it was opened where X does not show all', () => {
    const badge = (...reasons: ('end-seen' | 'opened-further-on')[]) => {
      const thread = { ...copy.thread, verdict: { status: 'complete' as const, reasons, missing: [] } };
      return draw({ content: { ...copy, thread } }).querySelector('[data-testid=verdict]')?.textContent;
    };
    expect(badge('end-seen')).toBe('Complete');
    expect(badge('end-seen', 'opened-further-on')).toMatch(/^Complete The end .* opened after the first post/);
    expect(badge('end-seen', 'opened-further-on')).not.toContain('Every post');
  });

  test('the verdict is told at the head and explained at the foot', () => {
    const root = draw();
    const verdict = root.querySelector<HTMLElement>('[data-testid=verdict]');
    expect([verdict?.dataset.status, verdict?.querySelector('a')?.textContent]).toEqual(['partial', 'Partial']);
    expect(root.querySelector('#colophon')?.textContent).toContain(copy.thread.verdict.missing[0]);
  });

  test('what was removed is told with the rule that did it', () => {
    expect(all(draw(), '[data-testid=removed] li').map((item) => item.textContent)).toEqual([
      '🧵 thread marker',
      '1/9 thread numbering',
    ]);
  });

  test('contents are listed from three headings on', () => {
    expect(all(draw(), '.contents a').map((link) => link.getAttribute('href'))).toEqual(['#s2', '#s3', '#s4']);
    const fewer = { ...copy, article: { ...copy.article, sections: copy.article.sections.slice(0, 3) } };
    expect(draw({ content: fewer }).querySelector('.contents')).toBeNull();
  });

  test('ours is in the reader’s language and says so', () => {
    const root = draw({ words: french });
    expect(root.querySelector('[data-testid=verdict]')?.getAttribute('lang')).toBe('fr');
    expect(root.querySelector('[data-testid=note] .aside-label')?.textContent).toBe(
      'Contexte — ce ne sont pas les mots de l’auteur',
    );
    expect(root.querySelector('[data-testid=note] .note-title')?.getAttribute('lang')).toBe('en');
  });

  test.each(['view', 'copy'] as const)('axe finds nothing in the %s', async (mode) => {
    document.documentElement.lang = 'en';
    document.title = copy.article.title;
    const root = draw({ mode });
    const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
