// A post's text as X draws it: entities decoded, links as their shortened label, mentions and hashtags as links.
import { element, marked } from './element.js';
import { words } from './words.js';

const decoded = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const span = (text) => element('span', { class: 'css-1jxf684' }, text);

function linked({ url, display_url, screen_name, text }, shown) {
  if (url) return element('a', { href: url, role: 'link', dir: 'ltr', target: '_blank' }, display_url ?? shown);
  if (screen_name) return element('a', { href: `/${screen_name}`, role: 'link' }, shown);
  return element('a', { href: `/hashtag/${text}`, role: 'link' }, shown);
}

function entitiesOf({ urls = [], user_mentions = [], hashtags = [] } = {}) {
  return [...urls, ...user_mentions, ...hashtags].sort((a, b) => a.indices[0] - b.indices[0]);
}

function draw(letters, entities, decode, [start, end]) {
  const drawn = [];
  let at = start;
  for (const entity of entities) {
    const [from, to] = entity.indices;
    if (from < at || to > end) continue;
    if (from > at) drawn.push(span(decode(letters.slice(at, from).join(''))));
    drawn.push(linked(entity, letters.slice(from, to).join('')));
    at = to;
  }
  if (at < end) drawn.push(span(decode(letters.slice(at, end).join(''))));
  return drawn;
}

/** The `tweetText` of a post; a long post is whole only where it is the focal one. */
export function tweetText(post, isFocal) {
  const note = post.note_tweet?.note_tweet_results?.result;
  const { legacy } = post;
  const whole = note && isFocal;
  const letters = [...(whole ? note.text : legacy.full_text)];
  const range = whole ? [0, letters.length] : (legacy.display_text_range ?? [0, letters.length]);
  const drawn = whole
    ? draw(letters, entitiesOf(note.entity_set), (text) => text, range)
    : draw(letters, entitiesOf(legacy.entities), decoded, range);
  return marked(
    'div',
    'tweetText',
    { lang: legacy.lang ?? 'und', dir: 'auto', style: 'white-space: pre-wrap' },
    ...drawn,
  );
}

/** The link below the cut text of a long post. */
export function showMore(post, isFocal) {
  return post.note_tweet && !isFocal
    ? marked('button', 'tweet-text-show-more-link', { role: 'link', type: 'button' }, words.showMore)
    : null;
}
