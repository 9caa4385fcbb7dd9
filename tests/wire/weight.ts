import type { WireTweet } from './tweet';

/** What X sends with every user and nobody here reads; names and lengths as in its answers of 2026. */
const user = {
  action_counts: { favorites_count: 2642 },
  affiliates_highlighted_label: {},
  banner: { image_url: 'https://pbs.twimg.com/profile_banners/1/1690213128' },
  dm_permissions: { can_dm: true },
  follow_request_sent: false,
  has_graduated_access: true,
  id: 'VXNlcjoyMjQ0OTk0OTQ1',
  is_blue_verified: true,
  location: { location: 'A town by the sea' },
  media_permissions: { can_media_tag: true },
  notifications_settings: { notifications_enabled: false },
  parody_commentary_fan_label: 'None',
  pinned_items: { tweet_ids_str: ['2019881223666233717'] },
  possibly_sensitive: false,
  privacy: { protected: false },
  professional: {
    category: [{ icon_name: 'IconBriefcaseStroke', id: 1009, name: 'Community' }],
    professional_type: 'Creator',
    rest_id: '1516891231749517312',
  },
  profile_bio: {
    description: 'Writes about who pays when it goes wrong. Not advice, and not for sale.',
    entities: {
      description: {},
      url: {
        urls: [
          {
            display_url: 'example.org',
            expanded_url: 'https://example.org/',
            indices: [0, 23],
            url: 'https://t.co/NIwHVIVyrN',
          },
        ],
      },
    },
  },
  profile_description_language: 'en',
  profile_image_shape: 'Circle',
  profile_metadata: { profile_interstitial_type: '' },
  profile_translation: { translator_type: 'regular' },
  relationship_perspectives: {
    blocked_by: false,
    blocking: false,
    followed_by: false,
    following: true,
    live_following: false,
    muting: false,
  },
  super_follow_eligible: false,
  super_followed_by: false,
  super_following: false,
  tipjar_settings: {},
  tweet_counts: { media_tweets: 829, tweets: 4319 },
  verification: { verified: false, verified_type: 'None' },
  website: { url: 'https://t.co/NIwHVIVyrN' },
};

const tweet = {
  grok_analysis_button: true,
  has_birdwatch_notes: false,
  is_translatable: false,
  quick_promote_eligibility: { eligibility: 'IneligibleTweet' },
  unmention_data: {},
};

const editing = { editable_until_msecs: '1682034674000' };

const counts = {
  bookmark_count: 73,
  bookmarked: false,
  favorite_count: 426,
  favorited: false,
  possibly_sensitive: false,
  possibly_sensitive_editable: true,
  quote_count: 118,
  reply_count: 93,
  retweet_count: 202,
  retweeted: false,
};

/** What X sends beside every post of a module, for its own page to report what is seen. */
const clientEventInfo = {
  component: 'tweet',
  details: {
    conversationDetails: { conversationSection: 'HighQuality' },
    timelinesDetails: { controllerData: 'DAACDAAEDAABCgABAAAAAAAAAAEKAAIAAAAAAAAAAAoAAwAAAZAAAAAAAAAAAA==' },
  },
  element: 'tweet',
};

/** An answer as JSON, with what X sends beside each item of its modules. */
export function heavyJson(answer: unknown): string {
  return JSON.stringify(answer, (key, value) => (key === 'item' ? { clientEventInfo, ...value } : value));
}

/**
 * The same post with what X sends besides, for benches. In the captures of 2026 an item of a thread's module, without
 * a card or pictures, has 3,900 to 4,400 characters and 142 to 155 fields; with a card 6,400 and 250. Here it is 3,700
 * and 138: the badge that some companies’ accounts carry, 250 and 9, is left out.
 */
export function asHeavyAsX(result: WireTweet): WireTweet {
  const { user_results } = result.core;
  const { in_reply_to_screen_name: answered, user_id_str: user_id } = result.legacy;
  const isSelfReply = answered !== undefined && handleOf(result) === answered;
  return {
    ...result,
    ...tweet,
    core: { user_results: { result: { ...user, ...user_results.result } } },
    edit_control: { ...result.edit_control, ...editing },
    legacy: { ...counts, ...result.legacy, ...(isSelfReply ? { in_reply_to_user_id_str: user_id } : {}) },
  };
}

function handleOf({ core: { user_results } }: WireTweet): string | undefined {
  return user_results.result.core?.screen_name ?? user_results.result.legacy?.screen_name;
}
