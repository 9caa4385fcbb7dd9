/** A button that X's page gets: in a shadow root, so that neither style nor script of the page changes it. */
export interface PageButton {
  show(): void;
  hide(): void;
  say(label: string): void;
}

interface PageButtonOptions {
  /** The tag of the element that holds it. */
  tag: string;
  testId: string;
  label: string;
  /** Called for the mouse and the keyboard alike. */
  onPress(): void;
}

/** Set on the elements one by one: X's policy forbids style elements, and adopted sheets do not reach through Firefox's wrappers. */
const buttonStyle = `
  position: fixed; inset-block-end: 5.5rem; inset-inline-end: 1.25rem; z-index: 2147483000;
  display: inline-flex; align-items: center; gap: .5rem; padding: .7rem 1.1rem; border: 0; border-radius: 999px;
  font: 600 15px/1 system-ui, sans-serif; color: #fdfaf3; background: #1f3a34; cursor: pointer;
  box-shadow: 0 0 0 1px #fff3, 0 6px 20px #0004`;
/** Three lines of text. */
const iconStyle = 'width: 16px; height: 14px; background: repeating-linear-gradient(currentColor 0 2px, #0000 0 6px)';

/** Makes the button, not yet in the page. */
export function createPageButton(document: Document, { tag, testId, label, onPress }: PageButtonOptions): PageButton {
  const host = document.createElement(tag);
  const button = document.createElement('button');
  const icon = document.createElement('span');
  const text = document.createElement('span');
  button.type = 'button';
  button.dataset.testid = testId;
  button.style.cssText = buttonStyle;
  icon.style.cssText = iconStyle;
  text.textContent = label;
  button.append(icon, text);
  button.addEventListener('click', (event) => {
    // X reads clicks and keys on its whole document.
    event.stopPropagation();
    onPress();
  });
  host.attachShadow({ mode: 'open' }).append(button);
  return {
    show: () => document.documentElement.append(host),
    hide: () => host.remove(),
    say(next) {
      text.textContent = next;
    },
  };
}
