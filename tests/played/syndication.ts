import { syndicationAnswer, syndicationTombstone, type WireTweet } from '../wire';
import { type Answer, json, type Site } from './site';

export interface PlayedSyndication extends Site {
  /** The post is known: its answer as X makes it of the post (a long one cut). */
  know(post: WireTweet): void;
  /** Any other answer for a post: a status, broken JSON, a delay, a foreign shape. */
  set(id: string, answer: Answer): void;
  bury(id: string): void;
}

/** Plays `cdn.syndication.twimg.com/tweet-result`: one known post without a login; an unknown one is a 404. */
export function playSyndication(): PlayedSyndication {
  const answers = new Map<string, Answer>();
  return {
    plays: (host) => host === 'cdn.syndication.twimg.com',
    answer({ url }) {
      if (url.pathname !== '/tweet-result') return null;
      const answer = answers.get(url.searchParams.get('id') ?? '');
      if (!url.searchParams.get('token')) return { status: 404, type: 'text/plain', body: '' };
      return answer ?? { status: 404, type: 'text/html', body: '' };
    },
    know(post) {
      answers.set(post.rest_id, json(syndicationAnswer(post)));
    },
    set(id, answer) {
      answers.set(id, answer);
    },
    bury(id) {
      answers.set(id, json(syndicationTombstone()));
    },
  };
}
