// Every press of a button that only its reader may press is written down: nothing but a person likes, follows or replies.
window.__presses = [];

const harmless = new WeakSet();

/** Lets a button be pressed by anybody: it loads, or goes back. */
export function allowPresses(button) {
  harmless.add(button);
  return button;
}

export function watchPresses() {
  document.addEventListener(
    'click',
    (event) => {
      const button = event.target.closest('button, [role="button"], [data-testid="UserCell"]');
      if (!button || harmless.has(button)) return;
      window.__presses.push(button.dataset.testid ?? button.getAttribute('aria-label') ?? button.textContent);
    },
    true,
  );
}
