import { describe, expect, it } from 'vitest';
import { withoutPlaceholder } from '../../pipeline/detect/without-placeholder';
import { page, wall } from './page';
import { hanging } from './placeholder-cases';

describe('withoutPlaceholder', () => {
  it.each(['beside the wall of text', 'in the article, after the wall of text', 'before the wall of text'])(
    'leaves the text alone and takes the lines away: %s',
    (name) => {
      const original = page(hanging[name] ?? '');
      const before = original.documentElement.outerHTML;
      const copy = withoutPlaceholder(original);
      expect(copy.body.textContent).not.toMatch(/Chargement|Récupération|secondes/);
      expect(copy.body.textContent).toContain(wall);
      expect(original.documentElement.outerHTML).toBe(before);
    },
  );

  it('takes a title that says only that the page is loading', () => {
    const head =
      '<title>Chargement du thread | Lecteur</title><meta property="og:title" content="Sam sur les garanties">';
    const copy = withoutPlaceholder(page('', { head }));
    expect(copy.title).toBe('');
    expect(copy.querySelector('meta')?.getAttribute('content')).toBe('Sam sur les garanties');
  });

  it('copies a page without a placeholder as it is', () => {
    const original = page(`<p>${wall}</p>`);
    expect(withoutPlaceholder(original).documentElement.outerHTML).toBe(original.documentElement.outerHTML);
  });
});
