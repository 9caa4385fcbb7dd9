import type { Inline } from '../../pipeline/text';
import {
  type Author,
  type Card,
  type Media,
  type Part,
  type Poll,
  type Post,
  partsText,
  type Quote,
  type Thread,
} from '../../pipeline/thread';

// Builders: whole nouns from only what matters in a test. No value here comes from a real person or post.

export function anAuthor(author: Partial<Author> = {}): Author {
  return { handle: 'ada', name: 'Ada Test', ...author };
}

/** A picture; its address is made of its name, so that two pictures of a test differ. */
export function aPhoto(name = 'one', media: Partial<Media> = {}): Media {
  return { kind: 'photo', url: `https://media.example/${name}.jpg`, alt: null, width: 800, height: 600, ...media };
}

export function aVideo(name = 'one', media: Partial<Media> = {}): Media {
  const video = { url: `https://media.example/${name}.mp4`, type: 'video/mp4', durationMs: 12_000 };
  return { ...aPhoto(name), kind: 'video', video, ...media };
}

export function aCard(card: Partial<Card> = {}): Card {
  const url = 'https://news.example/story';
  return { kind: 'link', title: 'A story', description: null, url, site: 'news.example', image: null, ...card };
}

export function aPoll(...labels: string[]): Poll {
  return { options: labels.map((label) => ({ label, votes: 10 })), endsAt: '2026-01-03T12:00:00.000Z', final: true };
}

export function aQuote(post: Partial<Post> & Words = {}): Quote {
  const quoted = aPost({ id: '900', author: anAuthor({ handle: 'bob', name: 'Bob Test' }), ...post });
  return { id: quoted.id, post: quoted, missing: null };
}

export function aLink(url: string, text = url.replace('https://', '')): Inline {
  return { kind: 'link', text, url };
}

export function aMention(handle: string): Inline {
  return { kind: 'mention', text: `@${handle}`, handle };
}

export function aHashtag(tag: string): Inline {
  return { kind: 'hashtag', text: `#${tag}`, tag };
}

/** Inlines from strings and inlines: `words('See ', aLink('https://a.example'))`. */
export function words(...pieces: (string | Inline)[]): Inline[] {
  return pieces.map((piece) => (typeof piece === 'string' ? { kind: 'text', text: piece } : piece));
}

/** What a post says, the shortest way: `text` for plain words, `inlines` for typed ones, `parts` for an X Article. */
interface Words {
  text?: string;
  inlines?: Inline[];
  parts?: Part[];
}

function partsOf({ text, inlines, parts }: Words): Part[] {
  if (parts) return parts;
  if (inlines) return [{ type: 'text', inlines }];
  return text === '' ? [] : [{ type: 'text', inlines: words(text ?? 'A post that says something.') }];
}

/** A plain post by @ada; its `text` is always the text of its parts. */
export function aPost({ text, inlines, parts, ...given }: Partial<Post> & Words = {}): Post {
  const author = given.author ?? anAuthor();
  const id = given.id ?? '1001';
  const said = partsOf({ text, inlines, parts });
  return {
    id,
    url: `https://x.com/${author.handle}/status/${id}`,
    author,
    createdAt: '2026-01-02T12:00:00.000Z',
    lang: 'en',
    text: partsText(said),
    parts: said,
    media: [],
    quote: null,
    card: null,
    poll: null,
    communityNote: null,
    cut: null,
    source: 'observed',
    replyTo: null,
    conversationId: id,
    ...given,
  };
}

/** A complete thread of the given posts; id, address and author are those of its first post. */
export function aThread({ posts = [aPost()], ...given }: Partial<Thread> = {}): Thread {
  const first = posts[0];
  return {
    id: first?.id ?? 'page',
    url: first?.url ?? 'https://reader.example/thread',
    author: first?.author ?? anAuthor(),
    posts,
    branches: [],
    gaps: [],
    verdict: { status: 'complete', reasons: ['end-seen'], missing: [] },
    source: 'observed',
    pulledAt: '2026-01-05T08:00:00.000Z',
    unreadable: 0,
    translation: null,
    ...given,
  };
}

/**
 * Posts that answer one another, one a minute, with ids from 1001 on. Each is its words, or a post's own fields:
 * `aThread({ posts: aChain('First.', { text: 'Second.', media: [aPhoto()] }) })`.
 */
export function aChain(...posts: (string | (Partial<Post> & Words))[]): Post[] {
  return posts.map((given, index) => {
    const id = String(1001 + index);
    return aPost({
      id,
      createdAt: new Date(Date.UTC(2026, 0, 2, 12, index)).toISOString(),
      replyTo: index === 0 ? null : { id: String(1000 + index), handle: 'ada' },
      conversationId: '1001',
      ...(typeof given === 'string' ? { text: given } : given),
    });
  });
}
