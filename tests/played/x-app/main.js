// The played X: routes, loads and shows. It keeps what it loaded, so going back asks for nothing again, as on X.
import { boot } from './boot.js';
import { drawCell } from './draw.js';
import { element } from './element.js';
import { listenToKeys } from './keys.js';
import { makeList } from './list.js';
import { makePlace } from './place.js';
import { allowPresses, watchPresses } from './presses.js';
import { putWall } from './wall.js';
import { words } from './words.js';

const places = new Map();
const heading = document.getElementById('heading');
const timeline = document.getElementById('timeline');
const back = document.getElementById('back');
let current = null;

/** A cursor at the foot loads when it comes near, one at the top when it is seen, the others when they are pressed. */
function isReached({ kind, type }, distance) {
  return (
    kind === 'cursor' && ((type === 'Bottom' && distance < window.innerHeight) || (type === 'Top' && distance === 0))
  );
}

function show(path) {
  const place = places.get(path) ?? makePlace(path, draw);
  heading.textContent = place.title;
  document.title = `${place.title} / X`;
  timeline.replaceChildren(element('div', { role: 'progressbar' }, '…'));
  current = { place, list: null };
  if (places.has(path) && place.cells) draw(place);
  else void place.begin();
  places.set(path, place);
}

function draw(place) {
  if (current.place !== place) return;
  if (place.failed) {
    timeline.replaceChildren(element('div', { role: 'alert' }, words.failed));
    return;
  }
  if (current.list) current.list.set(place.cells);
  else begin(place);
  if (!boot.session && place.focal) putWall();
}

function begin(place) {
  const list = makeList(
    timeline,
    (cell) => drawCell(cell, place.focal, () => void place.more(cell)),
    (cell, distance) => isReached(cell, distance) && void place.more(cell),
  );
  current.list = list;
  const asLeft = place.scrollY;
  const focal = place.cells.find(({ post }) => post && post.rest_id === place.focal);
  // A post that others stand above is brought to the top of the window, before anything above it is reached.
  const atTop = asLeft === null && focal && focal !== place.cells[0] ? focal.name : null;
  if (!atTop) window.scrollTo({ top: 0, behavior: 'instant' });
  list.set(place.cells, atTop);
  if (asLeft !== null) window.scrollTo({ top: asLeft, behavior: 'instant' });
}

function go(path) {
  if (current) current.place.scrollY = window.scrollY;
  history.pushState({}, '', path);
  show(path);
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="/"]');
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  go(link.getAttribute('href'));
});
allowPresses(back).addEventListener('click', () => history.back());
window.addEventListener('popstate', () => {
  if (current) current.place.scrollY = window.scrollY;
  show(location.pathname);
});
history.scrollRestoration = 'manual';
window.addEventListener('scroll', () => current?.list?.follow(), { passive: true });
window.addEventListener('resize', () => current?.list?.follow());
watchPresses();
listenToKeys();
show(location.pathname);
