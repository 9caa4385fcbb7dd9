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
  professional: { category: [], professional_type: 'Creator', rest_id: '1516891231749517312' },
  profile_bio: {
    description: 'Writes about who pays when it goes wrong. Not advice, and not for sale.',
    entities: { description: {}, url: { urls: [{ display_url: 'example.org', indices: [0, 23] }] } },
  },
  profile_description_language: 'en',
  profile_image_shape: 'Circle',
  profile_metadata: { profile_interstitial_type: '' },
  profile_translation: { translator_type: 'regular' },
  relationship_perspectives: { blocked_by: false, blocking: false, followed_by: false, following: true, muting: false },
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

/** The same post with what X sends besides, for benches: a post of X weighs some four thousand characters. */
export function asHeavyAsX(result: WireTweet): WireTweet {
  const { user_results } = result.core;
  return {
    ...result,
    ...tweet,
    core: { user_results: { result: { ...user, ...user_results.result } } },
    legacy: { ...counts, ...result.legacy },
  };
}
