// One cell as X draws it: the elements and the data-testid names of the captures, without X's class names.
import { drawBeside } from './draw-beside.js';
import { element, marked } from './element.js';
import { authorOf } from './read.js';
import { showMore, tweetText } from './text.js';
import { words } from './words.js';

function avatar({ handle, avatar: address }) {
  const picture = address ? element('img', { src: address, alt: '', width: 40, height: 40 }) : null;
  const link = element('a', { href: `/${handle}`, role: 'link', 'aria-hidden': 'true', tabindex: '-1' }, picture);
  return marked('div', 'Tweet-User-Avatar', {}, marked('div', `UserAvatar-Container-${handle}`, {}, link));
}

function permalink(post, handle) {
  const date = new Date(post.legacy.created_at);
  const shown = date.toLocaleString('en-GB', { timeZone: 'UTC' });
  const time = element('time', { datetime: date.toISOString() }, shown);
  return element('a', { href: `/${handle}/status/${post.rest_id}`, role: 'link', 'aria-label': shown }, time);
}

function userName({ handle, name }, ...more) {
  const link = (shown) => element('a', { href: `/${handle}`, role: 'link' }, element('span', {}, shown));
  return marked('div', 'User-Name', {}, link(name), link(`@${handle}`), ...more);
}

function photos(post, handle) {
  const media = post.legacy.extended_entities?.media ?? [];
  return media.map(({ type, media_url_https: address, ext_alt_text: alt }, index) => {
    if (type !== 'photo')
      return marked('div', 'videoPlayer', {}, element('video', { poster: address, preload: 'none' }));
    const picture = element('img', { src: `${address}?format=jpg&name=small`, alt: alt ?? 'Image', draggable: 'true' });
    const photo = marked('div', 'tweetPhoto', { 'aria-label': alt ?? 'Image' }, picture);
    const href = `/${handle}/status/${post.rest_id}/photo/${index + 1}`;
    return element('a', { href, role: 'link' }, photo);
  });
}

function quote(post) {
  const quoted = post.quoted_status_result?.result;
  const inner = quoted?.tweet ?? quoted;
  if (!inner?.legacy) return null;
  const author = authorOf(inner);
  const time = element('time', { datetime: new Date(inner.legacy.created_at).toISOString() }, '5h');
  return element(
    'div',
    { role: 'link', tabindex: '0' },
    userName(author, time),
    tweetText(inner, false),
    ...photos(inner, author.handle),
  );
}

/** A poll, or the card of a link, as X draws them below the words. */
function card({ card: { legacy } = {} }) {
  if (!legacy) return null;
  const value = (key) => legacy.binding_values.find((one) => one.key === key)?.value.string_value;
  if (!legacy.name.startsWith('poll')) {
    const shown = [value('domain') ?? '', value('title') ?? ''].map((words) => element('span', {}, words));
    return marked('div', 'card.wrapper', {}, element('a', { href: legacy.url, role: 'link' }, ...shown));
  }
  const choices = [1, 2, 3, 4].filter((at) => value(`choice${at}_label`));
  const votes = (at) => Number(value(`choice${at}_count`) ?? 0);
  const all = choices.reduce((sum, at) => sum + votes(at), 0);
  const items = choices.map((at) => {
    const share = `${Math.round((100 * votes(at)) / all)}%`;
    return element(
      'li',
      { role: 'listitem' },
      element('span', {}, value(`choice${at}_label`)),
      element('span', {}, share),
    );
  });
  return marked('div', 'cardPoll', {}, element('ul', { role: 'list' }, ...items), element('span', {}, `${all} votes`));
}

function article(post) {
  const result = post.article?.article_results?.result;
  if (!result) return null;
  const title = marked('div', 'twitter-article-title', {}, element('span', {}, result.title));
  if (!result.content_state) return element('div', { role: 'link' }, title, element('p', {}, result.preview_text));
  const blocks = result.content_state.blocks.map(({ text, type }) => {
    const name = { 'header-one': 'h1', 'header-two': 'h2', blockquote: 'blockquote' }[type] ?? 'div';
    return element(name, { class: `longform-${type}` }, element('span', {}, text));
  });
  return marked('div', 'twitterArticleReadView', {}, title, marked('div', 'twitterArticleRichTextView', {}, ...blocks));
}

function actions() {
  const buttons = Object.entries(words.actions).map(([name, label]) =>
    marked('button', name, { role: 'button', type: 'button', 'aria-label': label }, label),
  );
  const share = element('button', { role: 'button', type: 'button', 'aria-label': words.share }, '↗');
  return element('div', { role: 'group' }, ...buttons, share);
}

function post(cell, isFocal) {
  const author = authorOf(cell.post);
  const time = permalink(cell.post, author.handle);
  return marked(
    'article',
    'tweet',
    { role: 'article', tabindex: isFocal ? '-1' : '0' },
    cell.promoted ? element('span', {}, words.advert) : null,
    avatar(author),
    isFocal || cell.promoted ? userName(author) : userName(author, time),
    marked('button', 'caret', { role: 'button', type: 'button', 'aria-label': words.more }),
    article(cell.post) ?? tweetText(cell.post, isFocal),
    showMore(cell.post, isFocal),
    ...photos(cell.post, author.handle),
    card(cell.post),
    quote(cell.post),
    isFocal ? time : null,
    actions(),
  );
}

/** Draws what stands in one cell of the list; `press` is called when its control is pressed. */
export function drawCell(cell, focal, press) {
  if (cell.kind !== 'post') return drawBeside(cell, press);
  const drawn = post(cell, cell.post.rest_id === focal);
  return cell.promoted ? marked('div', 'placementTracking', {}, drawn) : drawn;
}
