/** Says that an element, and all in it, is not shown: what can be known without a style sheet. */
const hidden =
  '[hidden],[aria-hidden="true"],[style*="display:none"],[style*="display: none"],[style*="visibility:hidden"],[style*="visibility: hidden"],[style*="opacity:0;"],[style*="opacity: 0;"],[style$="opacity:0"],[style$="opacity: 0"]';

/** True unless the element is hidden by itself or by one around it; style sheets count where the document is shown. */
export function isVisible(element: Element): boolean {
  if (element.closest(hidden)) return false;
  const window = element.ownerDocument.defaultView;
  if (!window) return true;
  if (typeof element.checkVisibility === 'function') {
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  }
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = window.getComputedStyle(at);
    if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return false;
  }
  return true;
}
