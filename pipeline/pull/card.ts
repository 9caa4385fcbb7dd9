import { webAddress } from '../address';
import type { Card, Poll } from '../thread';
import { amount, fields, text } from './wire';

/** What X calls a card: its values by key. Most cards are links, a poll is one too. */
interface WireCard {
  name: string;
  url: string | null;
  say: (key: string) => string | null;
  picture: (key: string) => string | null;
  flag: (key: string) => boolean;
}

const kinds: [RegExp, Card['kind']][] = [
  [/audiospace/, 'audiospace'],
  [/broadcast|live_event|periscope/, 'broadcast'],
  [/player/, 'player'],
  [/app/, 'app'],
];

/** Where a card keeps its picture, the largest first. */
const pictures = [
  'photo_image_full_size',
  'summary_photo_image',
  'thumbnail_image',
  'player_image',
  'broadcast_thumbnail',
].flatMap((name) => ['_original', '_large', ''].map((size) => name + size));

/** Opens what stands under `card`: `legacy` in X's own answers, bare in the syndication's; values as a list or an object. */
export function openCard(value: unknown): WireCard | null {
  const outer = fields<'legacy'>(value);
  const card = fields<'name' | 'url' | 'binding_values'>(outer.legacy ?? value);
  const name = text(card.name);
  if (!name) return null;
  const values = valuesOf(card.binding_values);
  const read = <F extends string>(key: string) => fields<F>(values.get(key));
  return {
    name,
    url: text(card.url),
    say: (key) => text(read<'string_value'>(key).string_value) || null,
    picture: (key) => webAddress(text(fields<'url'>(read<'image_value'>(key).image_value).url)),
    flag: (key) => read<'boolean_value'>(key).boolean_value === true,
  };
}

function valuesOf(bindings: unknown): Map<string, unknown> {
  if (!Array.isArray(bindings)) return new Map(Object.entries(fields(bindings)));
  return new Map(
    bindings.map((binding) => {
      const { key, value } = fields<'key' | 'value'>(binding);
      return [text(key) ?? '', value];
    }),
  );
}

/**
 * For a card of which nothing could be read: true when it was more than a look at a link, which stands in the post's words
 * all the same. It is of another kind, or known by an address of X's own (`card://…`) and did not come.
 */
export function isCardLost(value: unknown): boolean {
  const card = openCard(value);
  return card ? !card.name.startsWith('summary') : /^card:/.test(text(fields<'rest_id'>(value).rest_id) ?? '');
}

/** The card of a link, a player or a broadcast; null for one that says nothing. `expand` resolves a t.co address. */
export function readCard(card: WireCard, expand: (url: string) => string): Card | null {
  if (card.name === 'unified_card') return readUnifiedCard(card);
  const { say } = card;
  const kind = kinds.find(([pattern]) => pattern.test(card.name))?.[1] ?? 'link';
  const space = kind === 'audiospace' ? say('id') : null;
  const url = space ? `https://x.com/i/spaces/${space}` : (say('broadcast_url') ?? say('card_url') ?? card.url);
  const title = say('title') ?? say('broadcast_title') ?? say('event_title') ?? (kind === 'audiospace' ? '' : null);
  const address = webAddress(url && expand(url));
  if (title === null || !address) return null;
  const image = pictures.map(card.picture).find((picture) => picture !== null) ?? null;
  return {
    kind,
    title,
    description: say('description'),
    url: address,
    site: say('vanity_url') ?? say('domain'),
    image,
  };
}

/** A unified card is a JSON text inside the JSON: components that point at destinations and media. */
function readUnifiedCard({ say }: WireCard): Card | null {
  const unified = fields<'component_objects' | 'destination_objects' | 'media_entities'>(parse(say('unified_card')));
  const data = <F extends string>(object: unknown) => fields<F>(fields<'data'>(object).data);
  const inner = (objects: unknown) => Object.values(fields(objects));
  const content = (part: unknown) => text(fields<'content'>(part).content);
  const details = inner(unified.component_objects).map((object) => data<'title' | 'subtitle'>(object));
  const title = details.map((one) => content(one.title)).find((one) => one) ?? null;
  const target = inner(unified.destination_objects)
    .map((object) => fields<'url' | 'vanity'>(data<'url_data'>(object).url_data))
    .find((one) => text(one.url));
  const url = webAddress(text(target?.url));
  if (!title || !url) return null;
  const image = inner(unified.media_entities).map((one) => text(fields<'media_url_https'>(one).media_url_https));
  const subtitle = details.map((one) => content(one.subtitle)).find((one) => one) ?? null;
  return {
    kind: 'link',
    title,
    description: null,
    url,
    site: text(target?.vanity) ?? subtitle,
    image: webAddress(image[0]),
  };
}

function parse(json: string | null): unknown {
  try {
    return JSON.parse(json ?? 'null');
  } catch {
    // A card X garbled is a card that is not shown; the link stands in the text.
    return null;
  }
}

/** X has four at most today; this is room for more. */
const mostOptions = 20;

/** A poll's options and votes; null when the card is none. It is over when X says so, or at `now` (ISO 8601). */
export function readPoll({ name, say, flag }: WireCard, now: string | null = null): Poll | null {
  if (!/^poll\d/.test(name)) return null;
  const options: Poll['options'] = [];
  for (let n = 1; n <= mostOptions; n += 1) {
    const label = say(`choice${n}_label`);
    if (label !== null) options.push({ label, votes: amount(say(`choice${n}_count`)) });
  }
  if (options.length === 0) return null;
  const endsAt = say('end_datetime_utc');
  const isOver = endsAt !== null && now !== null && Date.parse(endsAt) <= Date.parse(now);
  return { options, endsAt, final: isOver || flag('counts_are_final') };
}
