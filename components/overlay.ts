/** A page of the extension laid over the page, kept alive while it is hidden so that toggling is instant. */
export interface Overlay {
  readonly visible: boolean;
  show(): void;
  /** Hides the frame and gives the page back its scroll position and its focus. */
  hide(): void;
  remove(): void;
}

interface OverlayOptions {
  /** The tag of the element that holds the frame; a page's styles cannot reach into it. */
  tag: string;
  /** The address of the extension's page. */
  src: string;
  title: string;
  /** CSS of the frame, `visibility` left out. */
  style: string;
  /** True for a frame that takes the keyboard while it is shown. */
  takesFocus: boolean;
}

/** Puts the frame into the page, hidden; the page itself is not changed otherwise. */
export function createOverlay(document: Document, options: OverlayOptions): Overlay {
  const host = document.createElement(options.tag);
  const frame = document.createElement('iframe');
  frame.src = options.src;
  frame.title = options.title;
  // A browser that does not know the translator would say so in the page's console.
  frame.allow = 'Translator' in globalThis ? 'clipboard-write; translator' : 'clipboard-write';
  frame.style.cssText = `all: initial; ${options.style}; visibility: hidden`;
  host.attachShadow({ mode: 'closed' }).append(frame);
  document.documentElement.append(host);

  let visible = false;
  // Chromium takes the focus away from a frame when its page arrives.
  if (options.takesFocus) frame.addEventListener('load', () => visible && frame.focus());
  let before: { x: number; y: number; focus: Element | null } | null = null;
  const view = document.defaultView;

  return {
    get visible() {
      return visible;
    },
    show() {
      if (visible) return;
      visible = true;
      before = { x: view?.scrollX ?? 0, y: view?.scrollY ?? 0, focus: document.activeElement };
      frame.style.visibility = 'visible';
      if (options.takesFocus) frame.focus();
    },
    hide() {
      if (!visible) return;
      visible = false;
      frame.style.visibility = 'hidden';
      frame.blur();
      if (before) view?.scrollTo({ left: before.x, top: before.y, behavior: 'instant' });
      if (before?.focus instanceof HTMLElement) before.focus.focus({ preventScroll: true });
    },
    remove() {
      visible = false;
      host.remove();
    },
  };
}
