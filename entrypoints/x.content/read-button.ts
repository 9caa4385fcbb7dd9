/** The button that X's page gets for a thread: in a shadow root, so that neither style nor script of the page changes it. */
export interface ReadButton {
  show(): void;
  hide(): void;
}

/** Set on the elements one by one: X's policy forbids style elements, and adopted sheets do not reach through Firefox's wrappers. */
const buttonStyle = `
  position: fixed; inset-block-end: 5.5rem; inset-inline-end: 1.25rem; z-index: 2147483000;
  display: inline-flex; align-items: center; gap: .5rem; padding: .7rem 1.1rem; border: 0; border-radius: 999px;
  font: 600 15px/1 system-ui, sans-serif; color: #fdfaf3; background: #1f3a34; cursor: pointer;
  box-shadow: 0 0 0 1px rgb(255 255 255 / .2), 0 6px 20px rgb(0 0 0 / .25)`;
const iconStyle =
  'width: 18px; height: 18px; fill: none; stroke: currentColor; stroke-width: 2.2; stroke-linecap: round';

/** Makes the button, not yet in the page; `onPress` is called for the mouse and the keyboard alike. */
export function createReadButton(document: Document, label: string, onPress: () => void): ReadButton {
  const host = document.createElement('epure-read');
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.testid = 'read';
  button.style.cssText = buttonStyle;
  button.append(linesOfText(document), label);
  button.addEventListener('click', (event) => {
    // X reads clicks and keys on its whole document.
    event.stopPropagation();
    onPress();
  });
  host.attachShadow({ mode: 'open' }).append(button);
  return {
    show: () => document.documentElement.append(host),
    hide: () => host.remove(),
  };
}

function linesOfText(document: Document): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.style.cssText = iconStyle;
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', 'M5 6h14M5 12h14M5 18h8');
  svg.append(path);
  return svg;
}
