// What X puts before whoever is not logged in.
import { element, marked } from './element.js';
import { words } from './words.js';

const login = () => marked('a', 'login', { href: '/login', role: 'link' }, words.login);
const signup = () => marked('a', 'signup', { href: '/i/flow/signup', role: 'link' }, words.signup);

/** Adds the bar at the foot, and a sheet over the page, which from then on does not scroll. */
export function putWall() {
  if (document.querySelector('[data-testid="BottomBar"]')) return;
  const sheet = marked('div', 'sheetDialog', { role: 'dialog' }, element('h1', {}, words.wall), login(), signup());
  document.body.append(marked('div', 'BottomBar', {}, words.wall, login(), signup()), sheet);
  document.documentElement.style.overflow = 'hidden';
}
