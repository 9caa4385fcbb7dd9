import type { Appearance } from '../../pipeline/appearance';

/** Shows an appearance at once on a document's root: assets/styles/themes.css does the rest. */
export function appear(root: HTMLElement, { theme, face, size, leading, column }: Appearance): void {
  if (theme === 'system') root.removeAttribute('data-theme');
  else root.dataset.theme = theme;
  root.dataset.face = face;
  root.style.setProperty('--size', String(size / 100));
  root.style.setProperty('--leading', String(leading / 10));
  root.style.setProperty('--column', String(column));
}
