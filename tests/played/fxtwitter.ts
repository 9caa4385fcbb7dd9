import type { WireTweet } from '../wire';
import { type Answer, json, type Site } from './site';

export interface PlayedFxTwitter extends Site {
  /** The thread is known: it is given for each of its posts. */
  know(thread: readonly WireTweet[]): void;
  /** Any other answer for a post. */
  set(id: string, answer: Answer): void;
}

/** Where a server of the reader's own plays the same, under an address with a path. */
export const ownServer = 'https://threads.example.net/fx';

/** Plays `api.fxtwitter.com/2/thread/ID`, and a reader's own server: whole threads, without the header that lets any page read. */
export function playFxTwitter(): PlayedFxTwitter {
  const answers = new Map<string, Answer>();
  return {
    plays: (host) => host === 'api.fxtwitter.com' || host === 'threads.example.net',
    answer({ host, url }) {
      const path = host === 'api.fxtwitter.com' ? url.pathname : url.pathname.replace(/^\/fx/, '');
      const id = /^\/2\/thread\/(\d+)$/.exec(path)?.[1];
      if (!id) return null;
      return answers.get(id) ?? json({ code: 404, status: null, thread: null, author: null });
    },
    know(thread) {
      const statuses = thread.map(status);
      for (const one of statuses) {
        answers.set(one.id, json({ code: 200, status: one, thread: statuses, author: one.author }));
      }
    },
    set(id, answer) {
      answers.set(id, answer);
    },
  };
}

interface Legacy {
  full_text: string;
  created_at: string;
  lang: string;
  in_reply_to_status_id_str?: string;
  in_reply_to_screen_name?: string;
}

/** A post as FxTwitter gives it: a long one with its whole text. */
function status(tweet: WireTweet) {
  const legacy = tweet.legacy as Legacy;
  const note = 'note_tweet' in tweet ? tweet.note_tweet?.note_tweet_results.result.text : undefined;
  const { result } = tweet.core.user_results;
  const user = 'core' in result ? result.core : undefined;
  const parent = legacy.in_reply_to_status_id_str;
  return {
    type: 'status',
    id: tweet.rest_id,
    url: `https://x.com/${user?.screen_name}/status/${tweet.rest_id}`,
    text: note ?? legacy.full_text,
    raw_text: { text: note ?? legacy.full_text, facets: [] },
    created_at: legacy.created_at,
    lang: legacy.lang,
    author: { screen_name: user?.screen_name, name: user?.name },
    replying_to: parent ? { status: parent, screen_name: legacy.in_reply_to_screen_name } : null,
    replies: 7,
    is_note_tweet: note !== undefined,
  };
}
