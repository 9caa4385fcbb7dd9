import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { watchPlaceholder } from '../../pipeline/detect/watch-placeholder';
import { page } from './page';
import { hanging } from './placeholder-cases';

const box = hanging['a box of its own'] ?? '';

/** Starts watching and gives what was reported so far: `fr` for a placeholder, `gone` when it left. */
function watch(document: Document, signal: AbortSignal) {
  const reports: string[] = [];
  watchPlaceholder(document, (placeholder) => reports.push(placeholder?.lang ?? 'gone'), signal);
  return reports;
}

const untilReports = (reports: string[], expected: string[]) =>
  vi.waitFor(() => expect(reports).toEqual(expected), { timeout: 3000 });

describe('watchPlaceholder', () => {
  it('reports a placeholder that is there, once', async () => {
    const stop = new AbortController();
    const document = page(box);
    const reports = watch(document, stop.signal);
    expect(reports).toEqual(['fr']);
    document.body.append(document.createElement('hr'));
    await new Promise((done) => setTimeout(done, 500));
    expect(reports).toEqual(['fr']);
    stop.abort();
  });

  it('reports one that comes later, leaves, and comes again', async () => {
    const stop = new AbortController();
    const document = page('<div id="app"></div>');
    const app = document.getElementById('app') as HTMLElement;
    const reports = watch(document, stop.signal);
    expect(reports).toEqual([]);
    app.innerHTML = box;
    await untilReports(reports, ['fr']);
    app.hidden = true;
    await untilReports(reports, ['fr', 'gone']);
    app.hidden = false;
    await untilReports(reports, ['fr', 'gone', 'fr']);
    stop.abort();
  });

  it('looks at a page that never stops changing', async () => {
    const stop = new AbortController();
    const document = page('<i id="spin"></i><div id="app"></div>');
    const spin = setInterval(
      () => document.getElementById('spin')?.setAttribute('style', `rotate: ${Math.random()}deg`),
      20,
    );
    const reports = watch(document, stop.signal);
    (document.getElementById('app') as HTMLElement).innerHTML = box;
    await untilReports(reports, ['fr']);
    clearInterval(spin);
    stop.abort();
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const document = page('');
    const reports = watch(document, stop.signal);
    stop.abort();
    document.body.innerHTML = box;
    await new Promise((done) => setTimeout(done, 600));
    expect(reports).toEqual([]);
  });

  it('does nothing for a page without a window', () => {
    const saved = new JSDOM('').window.document.implementation.createHTMLDocument('');
    saved.body.innerHTML = box;
    expect(watch(saved, new AbortController().signal)).toEqual([]);
  });
});
