// The cells of X's list that are no posts: what is gone, what loads more, what X mixes in.
import { element, marked } from './element.js';
import { allowPresses } from './presses.js';
import { words } from './words.js';

const lines = (text) => element('div', { dir: 'auto' }, element('span', {}, text));

function button(text, press) {
  const made = element('button', { role: 'button', type: 'button' }, lines(text));
  made.addEventListener('click', press);
  return allowPresses(made);
}

const spinner = () =>
  element('div', { role: 'progressbar', 'aria-valuemax': '1', 'aria-valuemin': '0' }, element('div', {}, '…'));

/** A button alone, or a question and its button; a cursor that loads by itself is only seen while it loads. */
function cursor({ type, words: said, loading }, press) {
  if (loading || type === 'Bottom' || type === 'Top') return spinner();
  const show = button(said?.actionText ?? words.retry, press);
  return said?.labelText ? element('div', {}, lines(said.labelText), show) : element('div', {}, show);
}

/** Where one answers the post: not seen, but there, with a bar that never moves. */
function composer() {
  const bar = element(
    'div',
    { role: 'progressbar', 'aria-valuemax': '100', 'aria-valuenow': '0', style: 'visibility: hidden' },
    marked('div', 'progressBar-bar', { style: 'width: 0%' }),
  );
  const field = marked('div', 'tweetTextarea_0', { role: 'textbox', 'aria-label': words.composer }, words.composer);
  const send = marked('button', 'tweetButtonInline', { role: 'button', type: 'button', disabled: '' }, words.send);
  return marked('div', 'inline_reply_offscreen', {}, bar, field, send);
}

function user({ handle, name }) {
  const follow = marked(
    'button',
    `12-follow`,
    { role: 'button', type: 'button', 'aria-label': `${words.follow} @${handle}` },
    words.follow,
  );
  const link = (shown) => element('a', { href: `/${handle}`, role: 'link' }, shown);
  return marked('div', 'UserCell', { role: 'button', tabindex: '0' }, link(name), link(`@${handle}`), follow);
}

/** Draws a cell that is no post; `press` is called when its control is pressed. */
export function drawBeside(cell, press) {
  if (cell.kind === 'cursor') return cursor(cell, press);
  if (cell.kind === 'failed') return element('div', {}, lines(words.failed), button(words.retry, press));
  if (cell.kind === 'heading') return element('h2', { role: 'heading', 'aria-level': '2' }, lines(cell.text));
  if (cell.kind === 'composer') return composer();
  if (cell.kind === 'user') return user(cell);
  const more = element('a', { href: 'https://help.x.com/rules-and-policies/notices-on-x', role: 'link' }, cell.link);
  return element('div', {}, lines(cell.text), cell.link ? more : '');
}
