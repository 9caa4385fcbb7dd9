import { listPlaces } from './list-places';

/** What X gives to buttons that do something ("Follow", "Like"), and to rows that lead elsewhere. */
const others = `a, input, [data-testid], ${listPlaces.post}, ${listPlaces.heading}`;

/**
 * X's own controls that load more of a conversation, in the page's order. They are known by structure, in any language: a
 * row of the list with one button, and nothing else to press or to read but what the button says.
 */
export function moreControls(document: Document): HTMLElement[] {
  return [...document.querySelectorAll(listPlaces.cell)].flatMap((cell) => {
    const [only, ...more] = cell.querySelectorAll<HTMLElement>(listPlaces.button);
    return only && more.length === 0 && !cell.querySelector(others) ? [only] : [];
  });
}

/** True while a row in the window shows that X is loading more; X draws rows well before it has to do with them. */
export function isLoading(document: Document, windowHeight: number): boolean {
  return [...document.querySelectorAll(listPlaces.cell)].some((cell) => {
    const { top, bottom } = cell.getBoundingClientRect();
    const inWindow = bottom > 0 && top < windowHeight;
    return (
      inWindow && cell.querySelector(listPlaces.progress) && !cell.querySelector(`${listPlaces.button}, ${others}`)
    );
  });
}
