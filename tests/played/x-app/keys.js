// X's own keyboard shortcuts: j and k move, l likes, and every key that reaches the page is written down.
window.__keys = [];

export function listenToKeys() {
  document.addEventListener('keydown', (event) => {
    window.__keys.push(event.key);
    if (event.target.matches?.('input, textarea, [contenteditable]')) return;
    if (event.key === 'j' || event.key === 'k') window.scrollBy(0, event.key === 'j' ? 200 : -200);
    if (event.key === 'l') document.querySelector('[data-testid="like"]')?.setAttribute('data-testid', 'unlike');
  });
}
