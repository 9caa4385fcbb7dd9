import { type WireMediaOptions, wireMedia } from './media';
import { appendLink, codePoints, shortLink, wireText } from './text';
import { type WireShape, wireUser } from './user';

export interface WireTweetOptions {
  id: string;
  /** As its author sees it: full addresses, no escapes. Over 280 code points it becomes a long post. */
  text: string;
  handle?: string;
  name?: string;
  /** ISO 8601. */
  createdAt?: string;
  lang?: string;
  replyTo?: { id: string; handle: string } | null;
  conversationId?: string;
  /** True makes a long post of a short text too; false keeps a long text in `full_text`. */
  note?: boolean;
  /** Tags of a long post, by their words: the first place where they stand. */
  richtext?: [words: string, ...types: ('Bold' | 'Italic')[]][];
  media?: WireMediaOptions[];
  /** Pictures set inside a long post, each after the words named. */
  inlineMedia?: { id: string; after: string }[];
  /** A post's result as `wireTweet` makes it, or any other result; `id` and `handle` make its permalink. */
  quote?: { id: string; handle: string; result?: unknown; linkInText?: boolean };
  card?: unknown;
  poll?: unknown;
  article?: unknown;
  communityNote?: unknown;
  /** Ids of the versions of an edited post, oldest first. */
  versions?: string[];
  shape?: WireShape;
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** ISO 8601 to the form X writes: `Thu Apr 20 23:21:13 +0000 2023`. */
export function wireDate(iso: string): string {
  const date = new Date(iso);
  const day = String(date.getUTCDate()).padStart(2, '0');
  return `${days[date.getUTCDay()]} ${months[date.getUTCMonth()]} ${day} ${iso.slice(11, 19)} +0000 ${date.getUTCFullYear()}`;
}

/** A snowflake for a moment and a number, so that ids and dates of a test agree. */
export function snowflake(iso: string, sequence = 0): string {
  return String((BigInt(Date.parse(iso) - 1_288_834_974_657) << 22n) + BigInt(sequence));
}

/** One post's result, as it stands under `tweet_results.result`. */
export function wireTweet(options: WireTweetOptions) {
  const { id, shape = 'new', handle = 'claire_fixture', name, createdAt = '2025-10-27T08:00:00.000Z' } = options;
  const plain = options.quote?.linkInText ? `${options.text} ${permalink(options.quote)}` : options.text;
  const long = options.note ?? codePoints(plain) > 280;
  const card = options.poll ?? options.card;
  return {
    __typename: 'Tweet',
    rest_id: id,
    core: wireUser({ handle, name, shape }),
    edit_control: { edit_tweet_ids: options.versions ?? [id], edits_remaining: '5', is_edit_eligible: false },
    source: '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
    views: { count: '97', state: 'EnabledWithCount' },
    ...(long ? { note_tweet: wireNote(plain, options) } : {}),
    ...(card ? { card } : {}),
    ...(options.article ? { article: options.article } : {}),
    ...(options.communityNote ? { has_birdwatch_notes: true, birdwatch_pivot: options.communityNote } : {}),
    ...(options.quote?.result === undefined ? {} : { quoted_status_result: { result: options.quote.result } }),
    legacy: {
      ...legacyText(plain, long, options),
      id_str: id,
      user_id_str: '12',
      created_at: wireDate(createdAt),
      conversation_id_str: options.conversationId ?? options.replyTo?.id ?? id,
      lang: options.lang ?? 'en',
      is_quote_status: options.quote !== undefined,
      ...(options.quote
        ? { quoted_status_id_str: options.quote.id, quoted_status_permalink: quoteLink(options.quote) }
        : {}),
      ...(options.replyTo
        ? { in_reply_to_status_id_str: options.replyTo.id, in_reply_to_screen_name: options.replyTo.handle }
        : {}),
    },
  };
}

export type WireTweet = ReturnType<typeof wireTweet>;

function permalink({ id, handle }: { id: string; handle: string }): string {
  return `https://x.com/${handle}/status/${id}`;
}

function quoteLink(quote: { id: string; handle: string }) {
  const expanded = permalink(quote);
  return { display: `${expanded.slice(8, 27)}…`, expanded, url: shortLink(expanded) };
}

function legacyText(plain: string, long: boolean, { id, handle = 'claire_fixture', media = [] }: WireTweetOptions) {
  const shown = long ? `${[...plain].slice(0, 274).join('').trimEnd()}…` : plain;
  const wire = wireText(shown, true);
  const range = [0, codePoints(wire.text)];
  if (media.length === 0) {
    const text = long ? appendLink(wire, shortLink(`note:${id}`)).text : wire.text;
    return { full_text: text, display_text_range: range, entities: wire.entities };
  }
  const short = shortLink(`media:${id}`);
  const { text, indices } = appendLink(wire, short);
  const placed = media.map((item, index) => ({
    ...wireMedia(item),
    url: short,
    display_url: `pic.x.com/${short.slice(13)}`,
    expanded_url: `https://x.com/${handle}/status/${id}/${item.kind === 'photo' || !item.kind ? 'photo' : 'video'}/${index + 1}`,
    indices,
  }));
  return {
    full_text: text,
    display_text_range: range,
    entities: { ...wire.entities, media: placed.slice(0, 1) },
    extended_entities: { media: placed },
  };
}

function wireNote(plain: string, { id, richtext = [], inlineMedia = [] }: WireTweetOptions) {
  const { text, entities } = wireText(plain, false);
  const tag = ([words, ...richtext_types]: [string, ...string[]]) => {
    const from_index = text.indexOf(words);
    return { from_index, to_index: from_index + words.length, richtext_types };
  };
  const place = ({ id: media_id, after }: { id: string; after: string }) => ({
    media_id,
    index: codePoints(text.slice(0, text.indexOf(after) + after.length)),
  });
  return {
    is_expandable: true,
    note_tweet_results: {
      result: {
        id: `note-${id}`,
        text,
        entity_set: entities,
        richtext: { richtext_tags: richtext.map(tag) },
        media: { inline_media: inlineMedia.map(place) },
      },
    },
  };
}
