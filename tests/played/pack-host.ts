import type { Answer, Site } from './site';

/** Where packs stand that a reader imports, and where another host's redirect leads. */
export const packHost = 'https://packs.example.net';
export const otherPackHost = 'https://elsewhere.example.net';

export interface PlayedPackHost extends Site {
  /** What stands at an address of either host. */
  put(address: string, answer: Answer): void;
}

/** Plays two hosts of note packs; any page may read the second. */
export function playPackHost(): PlayedPackHost {
  const answers = new Map<string, Answer>();
  return {
    plays: (host) => [packHost, otherPackHost].some((address) => new URL(address).host === host),
    answer: ({ host, path }) => answers.get(`https://${host}${path}`) ?? null,
    put(address, answer) {
      answers.set(address, answer);
    },
  };
}
