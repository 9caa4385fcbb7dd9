import type { WireTweet } from './tweet';

interface Loose {
  [field: string]: unknown;
}

/** What cdn.syndication.twimg.com answers for a post that `wireTweet` made; a long post loses its whole text. */
export function syndicationAnswer(
  tweet: WireTweet,
  { parent, quoted }: { parent?: Loose; quoted?: Loose } = {},
): Loose {
  const { legacy } = tweet as { legacy: Loose };
  const { user_results } = tweet.core;
  const { result } = user_results;
  const user = 'core' in result && result.core ? result.core : 'legacy' in result ? result.legacy : undefined;
  const { entities, extended_entities } = legacy as { entities: unknown; extended_entities?: { media: Loose[] } };
  return {
    __typename: 'Tweet',
    id_str: tweet.rest_id,
    lang: legacy.lang,
    created_at: new Date(String(legacy.created_at)).toISOString(),
    text: legacy.full_text,
    display_text_range: legacy.display_text_range,
    entities,
    user: {
      id_str: '12',
      name: user?.name,
      screen_name: user?.screen_name,
      profile_image_url_https: 'https://pbs.twimg.com/profile_images/1/epure_normal.jpg',
    },
    edit_control: tweet.edit_control,
    conversation_count: 2,
    isEdited: false,
    isStaleEdit: false,
    ...('note_tweet' in tweet && tweet.note_tweet ? { note_tweet: { id: 'Tm90ZVR3ZWV0' } } : {}),
    ...(extended_entities ? { mediaDetails: extended_entities.media } : {}),
    ...(legacy.in_reply_to_status_id_str
      ? {
          in_reply_to_status_id_str: legacy.in_reply_to_status_id_str,
          in_reply_to_screen_name: legacy.in_reply_to_screen_name,
        }
      : {}),
    ...(parent ? { parent } : {}),
    ...(quoted ? { quoted_tweet: quoted } : {}),
  };
}

/** The answer for a post that is deleted or withheld. */
export function syndicationTombstone(text = 'This Post was deleted by the Post author.') {
  return { __typename: 'TweetTombstone', tombstone: { text: { text, entities: [], rtl: false } } };
}
