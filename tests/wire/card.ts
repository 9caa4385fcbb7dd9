import { shortLink } from './text';

const text = (key: string, string_value: string) => ({ key, value: { string_value, type: 'STRING' } });
const flag = (key: string, boolean_value: boolean) => ({ key, value: { boolean_value, type: 'BOOLEAN' } });
const image = (key: string, url: string) => ({
  key,
  value: { image_value: { url, width: 800, height: 419 }, type: 'IMAGE' },
});

export interface WireCardOptions {
  url: string;
  title: string;
  description?: string;
  domain?: string;
  image?: string;
  name?: 'summary' | 'summary_large_image' | 'player';
}

/** A link card; `url` is the address the card stands for, which must also be in the post's text. */
export function wireCard(options: WireCardOptions) {
  const { url, title, description, domain, name = 'summary_large_image' } = options;
  return {
    rest_id: shortLink(url),
    legacy: {
      name,
      url: shortLink(url),
      binding_values: [
        text('title', title),
        ...(description ? [text('description', description)] : []),
        ...(domain ? [text('domain', domain), text('vanity_url', domain)] : []),
        ...(options.image ? [image('thumbnail_image_original', options.image)] : []),
        text('card_url', shortLink(url)),
      ],
    },
  };
}

export interface WirePollOptions {
  options: [label: string, votes: number][];
  /** ISO 8601. */
  endsAt: string;
  final?: boolean;
}

/** A poll: X sends it as a card. */
export function wirePoll({ options, endsAt, final = true }: WirePollOptions) {
  return {
    rest_id: 'card://1',
    legacy: {
      name: `poll${options.length}choice_text_only`,
      url: 'card://1',
      binding_values: [
        ...options.flatMap(([label, votes], index) => [
          text(`choice${index + 1}_label`, label),
          text(`choice${index + 1}_count`, String(votes)),
        ]),
        text('end_datetime_utc', endsAt),
        flag('counts_are_final', final),
      ],
    },
  };
}

/** A Community Note; `links` are [words, address] and each must stand in the text. */
export function wireCommunityNote(words: string, links: [string, string][] = []) {
  return {
    destinationUrl: 'https://x.com/i/birdwatch/n/1739410631554424951',
    title: 'Readers added context they thought people might want to know',
    shorttitle: 'Readers added context',
    subtitle: {
      text: words,
      entities: links.map(([label, url]) => {
        const fromIndex = words.indexOf(label);
        return { fromIndex, toIndex: fromIndex + label.length, ref: { type: 'TimelineUrl', url } };
      }),
    },
  };
}
