import type { PostId } from '../thread';
import { addUnreadable, emptyPage, lastOf, type ObservedPage } from './observed-page';
import { sight } from './sighting';
import { amount, fields, list, postId, text, type Wire } from './wire';

/** Where FxTwitter, or a server like it at an address of one's own, gives the thread around a post. */
export function fxTwitterUrl(base: string, id: PostId): string {
  return `${base}/2/thread/${id}`;
}

/** True for an answer of FxTwitter's `/2/thread/ID`; its OpenAPI file names the fields. */
export function isFxTwitterThread(json: unknown): boolean {
  const { code, thread, status } = fields<'code' | 'thread' | 'status'>(json);
  return amount(code) !== null && (Array.isArray(thread) || fields<'id'>(status).id !== undefined);
}

/** Reads such an answer. It does not say whether the thread is whole, and long ones come back short. */
export function readFxTwitterThread(json: unknown): ObservedPage {
  const { thread, status } = fields<'thread' | 'status'>(json);
  const page: ObservedPage = { ...emptyPage(), kind: 'conversation', more: true };
  for (const one of Array.isArray(thread) ? thread : [status]) {
    const { id } = fields<'id'>(one);
    const read = sight(asResult(one), 'fxtwitter');
    if (read === null) addUnreadable(page, text(id) ?? 'status', one);
    else if ('handle' in read) page.posts.push(read);
    else page.absent.push({ ...read, id: postId(id), after: lastOf(page) });
  }
  // The first post of a thread names its conversation, which FxTwitter does not.
  const [first] = page.posts;
  if (first && first.replyTo === null) for (const post of page.posts) post.conversationId = first.id;
  page.focal = postId(fields<'id'>(status).id);
  return page;
}

type Status =
  | 'type'
  | 'message'
  | 'reason'
  | 'id'
  | 'text'
  | 'raw_text'
  | 'created_at'
  | 'lang'
  | 'author'
  | 'replying_to'
  | 'media'
  | 'quote'
  | 'poll'
  | 'article'
  | 'card'
  | 'community_note'
  | 'replies';

/** A status put into the shape of X's own results, which have one reader for all. */
function asResult(value: unknown): unknown {
  const status = fields<Status>(value);
  if (status.type === 'tombstone') return { __typename: 'TweetTombstone', tombstone: asTombstone(status) };
  if (!postId(status.id)) return { rest_id: status.id };
  const { text: raw, facets } = fields<'text' | 'facets'>(status.raw_text);
  const words = text(raw) ?? text(status.text) ?? '';
  const { avatar_url: image_url } = fields<'avatar_url'>(status.author);
  const parent = fields<'status' | 'screen_name'>(status.replying_to);
  const { content: content_state, ...article } = fields<'content' | 'content_state'>(status.article);
  return {
    rest_id: status.id,
    core: { user_results: { result: { core: status.author, avatar: { image_url } } } },
    legacy: {
      full_text: words,
      entities: entitiesOf(facets, words),
      extended_entities: { media: list(fields<'all'>(status.media).all).map(asMedia) },
      created_at: status.created_at,
      lang: status.lang,
      in_reply_to_status_id_str: parent.status,
      in_reply_to_screen_name: parent.screen_name,
      reply_count: status.replies,
      quoted_status_id_str: fields<'id'>(status.quote).id,
    },
    card: asCard(status.poll, status.card),
    birdwatch_pivot: { subtitle: status.community_note },
    ...(status.article ? { article: { ...article, content_state } } : {}),
    ...(status.quote ? { quoted_status_result: { result: asResult(status.quote) } } : {}),
  };
}

/** Its message is for people; its reason (`deleted`, `suspended`) says why in one word. */
function asTombstone({ message, reason }: Wire<'message' | 'reason'>) {
  return { text: text(message), reason: text(reason) };
}

/** Facets stand at UTF-16 units, X's own entities at code points. */
function entitiesOf(facets: unknown, words: string) {
  const entities = new Map<unknown, unknown[]>();
  for (const facet of list(facets)) {
    const { type, indices, original, replacement, display } = fields<
      'type' | 'indices' | 'original' | 'replacement' | 'display'
    >(facet);
    const places = list(indices).map((unit) => [...words.slice(0, amount(unit) ?? 0)].length);
    const link = { url: original, expanded_url: replacement, display_url: display };
    const entity = { indices: places, ...link, screen_name: text(original)?.replace(/^@/, '') };
    const same = entities.get(type);
    if (same) same.push(entity);
    else entities.set(type, [entity]);
  }
  const of = (type: string) => entities.get(type) ?? [];
  return {
    urls: [...of('url'), ...of('media')],
    user_mentions: of('mention'),
    hashtags: of('hashtag'),
    symbols: of('cashtag'),
  };
}

function asMedia(value: unknown) {
  const item = fields<'type' | 'url' | 'thumbnail_url' | 'altText' | 'width' | 'height' | 'duration' | 'formats'>(
    value,
  );
  const variants = list(item.formats).map((format) => {
    const { container, url, bitrate } = fields<'container' | 'url' | 'bitrate'>(format);
    return { content_type: `video/${String(container)}`, url, bitrate };
  });
  return {
    type: item.type === 'gif' ? 'animated_gif' : item.type,
    media_url_https: item.thumbnail_url ?? item.url,
    ext_alt_text: item.altText,
    original_info: { width: item.width, height: item.height },
    video_info: { variants, duration_millis: (amount(item.duration) ?? 0) * 1000 },
  };
}

/** X sends a poll as a card too. */
function asCard(poll: unknown, card: unknown): unknown {
  // What is null or of another kind outside is left out, not written as a word.
  const say = (value: unknown) => ({ string_value: typeof value === 'number' ? String(value) : text(value) });
  const { choices, ends_at, time_left_en } = fields<'choices' | 'ends_at' | 'time_left_en'>(poll);
  if (list(choices).length > 0) {
    const values = list(choices).flatMap((choice, index) => {
      const { label, count } = fields<'label' | 'count'>(choice);
      return [[`choice${index + 1}_label`, say(label)] as const, [`choice${index + 1}_count`, say(count)] as const];
    });
    const binding_values = {
      ...Object.fromEntries(values),
      end_datetime_utc: say(ends_at),
      counts_are_final: { boolean_value: /^final/i.test(text(time_left_en) ?? '') },
    };
    return { name: `poll${list(choices).length}choice_text_only`, binding_values };
  }
  const { url, title, description, domain, image } = fields<'url' | 'title' | 'description' | 'domain' | 'image'>(card);
  if (!url) return undefined;
  const binding_values = {
    title: say(title),
    description: say(description),
    domain: say(domain),
    thumbnail_image: { image_value: image },
  };
  return { name: 'summary', url, binding_values };
}
