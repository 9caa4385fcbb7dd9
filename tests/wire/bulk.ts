import type { WireTweet } from './tweet';

/** What X sends about an author and nobody here reads; with it a plain post is as large as a real one, about 4 kB. */
const profile = {
  action_counts: { favorites_count: 2642 },
  affiliates_highlighted_label: {
    label: {
      badge: { url: 'https://pbs.twimg.com/profile_images/1000000000000000001/abcdefgh_bigger.jpg' },
      description: 'Harbour Watch',
      url: { url: 'https://twitter.com/harbourwatch', urlType: 'DeepLink' },
      userLabelDisplayType: 'Badge',
      userLabelType: 'BusinessLabel',
    },
  },
  banner: { image_url: 'https://pbs.twimg.com/profile_banners/1000000001/1600000000' },
  dm_permissions: { can_dm: true },
  follow_request_sent: false,
  has_graduated_access: true,
  id: 'VXNlcjoxMDAwMDAwMDAx',
  is_blue_verified: true,
  location: { location: 'A harbour town' },
  media_permissions: { can_media_tag: true },
  notifications_settings: { notifications_enabled: false },
  parody_commentary_fan_label: 'None',
  pinned_items: { tweet_ids_str: ['1900000000000000001'] },
  possibly_sensitive: false,
  privacy: { protected: false },
  professional: {
    category: [{ icon_name: 'IconBriefcaseStroke', id: 1009, name: 'Community' }],
    professional_type: 'Business',
    rest_id: '1500000000000000001',
  },
  profile_bio: {
    description: 'Notes on quays, cranes and the people who pay for them. More at the address below.',
    entities: {
      description: {},
      url: {
        urls: [
          {
            display_url: 'example.org/quays',
            expanded_url: 'https://example.org/quays',
            indices: [0, 23],
            url: 'https://t.co/abcdefghij',
          },
        ],
      },
    },
  },
  profile_description_language: 'en',
  profile_image_shape: 'Square',
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
  verification: { verified: false, verified_type: 'Business' },
  website: { url: 'https://t.co/abcdefghij' },
};

/** A post with all that X sends along. */
export function withBulk(tweet: WireTweet): WireTweet {
  const { user_results } = tweet.core;
  return {
    ...tweet,
    core: { user_results: { ...user_results, result: { ...user_results.result, ...profile } } },
    legacy: {
      ...tweet.legacy,
      ...{
        bookmark_count: 73,
        bookmarked: false,
        favorite_count: 426,
        favorited: false,
        quote_count: 118,
        reply_count: 93,
        retweet_count: 202,
        retweeted: false,
      },
    },
    ...{
      grok_analysis_button: true,
      is_translatable: false,
      quick_promote_eligibility: { eligibility: 'IneligibleTweet' },
      unmention_data: {},
    },
  };
}
