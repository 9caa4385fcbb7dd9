// The played X: routes, loads and shows. It keeps what it loaded, so going back asks for nothing again, as on X.
import { boot } from './boot.js';
import { addCells } from './cells.js';
import { drawCell } from './draw.js';
import { element } from './element.js';
import { listenToKeys } from './keys.js';
import { makeList } from './list.js';
import { load } from './load.js';
import { readCells } from './read.js';

const places = new Map();

function routeOf(path) {
  const status = /^\/([^/]+(?:\/web)?)\/(?:status|article)\/(\d+)/.exec(path);
  if (status) return { title: 'Post', focal: status[2], ...conversation(status[2]) };
  if (path === '/home' || path === '/') return { title: 'Home', operation: 'HomeTimeline', variables: {} };
  return { title: 'Profile', operation: 'UserTweets', variables: { userId: path.slice(1) } };
}

function conversation(focal) {
  return boot.session
    ? { operation: 'TweetDetail', variables: { focalTweetId: focal, with_rux_injections: false } }
    : { operation: 'TweetResultByRestId', variables: { tweetId: focal } };
}

const heading = document.getElementById('heading');
const timeline = document.getElementById('timeline');

async function show(path) {
  const route = routeOf(path);
  heading.textContent = route.title;
  document.title = `${route.title} / X`;
  const place = places.get(path) ?? { cells: null, scrollY: 0 };
  places.set(path, place);
  const list = makeList(
    timeline,
    (cell) => drawCell(cell, route.focal),
    (cell) => cell.type === 'Bottom' && more(place, route, list, cell),
  );
  current = { place, route, list };
  if (place.cells) list.set(place.cells);
  else await first(place, route, list);
  window.scrollTo(0, place.scrollY);
}

let current = null;

async function first(place, route, list) {
  try {
    place.cells = readCells(await load(route.operation, route.variables)).filter(({ type }) => type !== 'Top');
    if (current.list === list) list.set(place.cells);
  } catch {
    if (current.list !== list) return;
    timeline.replaceChildren(element('div', { role: 'alert' }, 'Something went wrong. Try reloading.'));
  }
}

async function more(place, route, list, cursor) {
  try {
    const answer = await load(route.operation, { ...route.variables, cursor: cursor.value });
    place.cells = addCells(place.cells, cursor, readCells(answer));
  } catch {
    place.cells = place.cells.filter((cell) => cell !== cursor);
  }
  if (current.list === list) list.set(place.cells);
}

function go(path) {
  if (current) current.place.scrollY = window.scrollY;
  history.pushState({}, '', path);
  void show(path);
}

document.addEventListener('click', (event) => {
  const button = event.target.closest('button[data-cursor]');
  if (button) {
    const { place, route, list } = current;
    const cursor = place.cells.find(({ value }) => value === button.dataset.cursor);
    void more(place, route, list, cursor);
  }
  const link = event.target.closest('a[href^="/"]');
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  go(link.getAttribute('href'));
});
document.getElementById('back').addEventListener('click', () => history.back());
window.addEventListener('popstate', () => {
  if (current) current.place.scrollY = window.scrollY;
  void show(location.pathname);
});
history.scrollRestoration = 'manual';
window.addEventListener('scroll', () => current?.list.draws(), { passive: true });
window.addEventListener('resize', () => current?.list.draws());
listenToKeys();
void show(location.pathname);
