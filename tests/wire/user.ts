/** The two shapes of X's data: `old` until about May 2025, `new` since. */
export type WireShape = 'old' | 'new';

export interface WireUserOptions {
  handle?: string;
  name?: string;
  shape?: WireShape;
}

const avatar = 'https://pbs.twimg.com/profile_images/1/epure_normal.jpg';

/** What stands under `core.user_results` of a post. */
export function wireUser({ handle = 'claire_fixture', name = 'Claire Fixture', shape = 'new' }: WireUserOptions = {}) {
  const result =
    shape === 'old'
      ? {
          __typename: 'User',
          rest_id: '12',
          legacy: { screen_name: handle, name, profile_image_url_https: avatar, followers_count: 3 },
        }
      : {
          __typename: 'User',
          rest_id: '12',
          core: { screen_name: handle, name, created_at: 'Mon Jan 01 00:30:00 +0000 2018' },
          avatar: { image_url: avatar },
          relationship_counts: { followers: 3 },
        };
  return { user_results: { result } };
}
