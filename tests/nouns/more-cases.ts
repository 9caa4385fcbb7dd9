import type { Thread } from '../../pipeline/thread';
import {
  aCard,
  aChain,
  aHashtag,
  aLink,
  aMention,
  anAuthor,
  aPhoto,
  aPoll,
  aPost,
  aQuote,
  aThread,
  aVideo,
  words,
} from './thread';

const chain = (...posts: Parameters<typeof aChain>) => aThread({ posts: aChain(...posts) });

/** What the rules must leave alone. */
const lookAlikes: Record<string, Thread> = {
  'marker-look-alike': chain(
    'I lost a thread on the bridge. Thread safety is another matter, and a thread of hope a third.',
    'The thread 🧵 I mean is the one that my coat lost, and 👇 is where it lies.',
  ),

  'media-link-look-alike': chain(
    {
      inlines: words(
        'This picture is not mine: ',
        aLink('https://x.com/bob/status/700/photo/1', 'x.com/bob/status/700…'),
      ),
      media: [aPhoto('mine', { alt: 'Mine' })],
    },
    { inlines: words('And mine never came: ', aLink('https://x.com/ada/status/1002/photo/1', 'pic.x.com/b')) },
  ),

  'quote-link-look-alike': chain(
    {
      inlines: words('See ', aLink('https://x.com/bob/status/900', 'x.com/bob/status/900'), ' for what I mean.'),
      quote: aQuote({ text: 'What is meant.' }),
    },
    {
      inlines: words(
        'And this, which is not the one below: ',
        aLink('https://x.com/bob/status/9001', 'x.com/bob/status/9001'),
      ),
      quote: aQuote({ text: 'The one below.' }),
    },
  ),

  'mention-look-alike': chain(
    { inlines: words(aMention('bob'), ' asked me about the bridge.') },
    { inlines: words(aMention('carol'), ' Did you see it?') },
  ),

  'promotion-look-alike': chain(
    'They asked the night watch to follow me for a mile.',
    'Whoever wants to share this bridge with the lorries must subscribe to a rule. It says who goes first. It says who waits.',
    'Follow me, said the watchman. We went down to the third pier. There the water stood at the mark of 1910, and he showed me where the boats had hit it.',
  ),

  'tracking-look-alike': chain({
    inlines: words(
      'At the minute I mean: ',
      aLink('https://video.example/watch?v=abc&t=42s', 'video.example/watch?v=abc&t=42s'),
      ', and a search: ',
      aLink('https://find.example/?s=word&ref=7', 'find.example/?s=word&ref=7'),
    ),
  }),

  'join-look-alike': chain(
    'i never use capitals and seldom stop',
    'so every post begins small',
    { inlines: words('A post that ends with a link does not go on: ', aLink('https://a.example')) },
    'small letters after it or not',
    'THE END',
  ),

  'list-number-look-alike': chain(
    '1984. That was the year of the flood.',
    '2001. That was the year of the other one.',
    'Neither is a list, and 24/7 is no count either.',
  ),
};

/** Every kind of thing that a post can carry. */
const contents: Record<string, Thread> = {
  'cards-of-every-kind': chain(
    ...(['link', 'player', 'app', 'broadcast', 'audiospace'] as const).map((kind) => ({
      text: `A post with a card: ${kind}.`,
      card: aCard({ kind, title: `The ${kind}`, description: 'What its site says.', url: `https://${kind}.example/1` }),
    })),
  ),

  'polls-of-every-kind': chain(
    { text: 'Over:', poll: aPoll('Yes', 'No') },
    { text: 'Still open:', poll: { ...aPoll('Yes', 'No', 'Perhaps', 'Ask again'), final: false } },
    {
      text: 'Without counts:',
      poll: {
        options: [
          { label: 'Yes', votes: null },
          { label: 'No', votes: null },
        ],
        endsAt: null,
        final: false,
      },
    },
  ),

  'moving-pictures': chain(
    { text: 'A film:', media: [aVideo('film', { alt: 'A lorry turns around.', caption: 'Filmed at night' })] },
    { text: 'A loop, and a picture beside it:', media: [{ ...aVideo('loop'), kind: 'gif' }, aPhoto('still')] },
  ),

  'names-and-tags': chain({
    inlines: words(
      aMention('bob'),
      ' and ',
      aMention('carol_2'),
      ' sold ',
      { kind: 'cashtag', text: '$BRDG', tag: 'BRDG' },
      ' over the ',
      aHashtag('pont_neuf'),
      ' and the ',
      aHashtag('橋'),
      ', all in a day.',
    ),
  }),

  'edited-post': chain({ text: 'This was said twice, and the second time better.', versions: ['1000', '1001'] }),

  'branches-of-its-own': aThread({
    posts: aChain('1/ Banks fail.', '2/ Then others follow.', '3/ And nobody is told.'),
    branches: [
      {
        from: '1002',
        posts: [
          aPost({
            id: '2001',
            text: '3/ Not all of them, though: one held, because',
            replyTo: { id: '1002', handle: 'ada' },
          }),
          aPost({ id: '2002', text: '4/ nobody owned it.', replyTo: { id: '2001', handle: 'ada' } }),
        ],
      },
      {
        from: '1003',
        posts: [
          aPost({
            id: '3001',
            inlines: words(
              aMention('ada'),
              ' My sources: ',
              aLink('https://a.example/p?utm_source=x', 'a.example/p?utm_so…'),
            ),
            replyTo: { id: '1003', handle: 'ada' },
          }),
        ],
      },
    ],
  }),

  'quote-of-an-article': chain({
    text: 'Read this one, and what it answers.',
    quote: aQuote({
      title: 'How Bridges Are Closed',
      cover: aPhoto('cover', { alt: 'A bridge' }),
      parts: [
        { type: 'text', inlines: words('Bridges are closed at night.') },
        { type: 'media', media: aPhoto('inside') },
        { type: 'list', ordered: true, items: [words('rust'), words('cracks')] },
        { type: 'embed', quote: aQuote({ id: '800', text: 'Why at night?' }) },
      ],
      communityNote: { title: 'Readers added context', text: words('Not all of them.'), url: null },
      versions: ['899', '900'],
    }),
  }),

  'everything-missing': aThread({
    posts: aChain(
      { text: 'Quotes that are not here.', quote: { id: '901', post: null, missing: null } },
      { text: 'And one withheld.', quote: { id: '902', post: null, missing: 'This Post is withheld.' } },
    ),
    gaps: [
      { id: '1008', after: '1001', why: 'withheld', text: 'This Post is withheld in your country.' },
      { id: null, after: '1002', why: 'unavailable', text: null },
      { id: '1010', after: '1002', why: 'not-sent', text: null },
    ],
    verdict: { status: 'partial', reasons: ['gap'], missing: ['1008', '1010'] },
  }),

  'not-a-person': aThread({
    posts: [aPost({ author: anAuthor({ handle: 'o', name: '' }), text: '', lang: null, createdAt: null })],
  }),
};

/** Scripts, and characters that take more than one unit. */
const scripts: Record<string, Thread> = {
  'hebrew-with-latin': chain(
    { lang: 'iw', inlines: words('1/ לפי ', aMention('bob'), ', Hollin Ferry עולה 1,400 דולר — ', aHashtag('גשר')) },
    { lang: 'iw', text: '2/ Corvane אמרה אחרת: "לא 1,400 אלא 2,000".\n\n1. ראשון\n2. שני' },
  ),

  'chinese-thread': chain(
    { lang: 'zh', text: '1/ 桥为什么在夜里关闭？这是一个简单的问题。' },
    { lang: 'zh', text: '2/ 因为夜里车最少。工程师说：“这里有裂缝。”然后他们做记号。' },
    { lang: 'zh', text: '3/ 没有人知道为什么，' },
    { lang: 'zh', text: '4/ 也没有人问。' },
  ),

  'korean-and-thai': chain(
    { lang: 'ko', text: '다리는 왜 밤에 닫히는가? 간단한 질문이지만 대답은 길다.' },
    { lang: 'th', text: 'สะพานปิดตอนกลางคืนเพราะรถน้อย' },
  ),

  'surrogates-at-the-borders': chain({
    inlines: [
      { kind: 'text', text: '👩‍👩‍👧‍👦' },
      { kind: 'text', text: '𝔹old 🧑🏽‍🚒', bold: true },
      { kind: 'text', text: '🏳️‍🌈 then ' },
      aLink('https://a.example/😀', 'a.example/😀'),
      { kind: 'text', text: ' 𠮷\n\n- 🇫🇷 one\n- 🇩🇪 two' },
    ],
  }),
};

/** What each further fixture shows, in as little as shows it. */
export const moreCases: Readonly<Record<string, Thread>> = { ...lookAlikes, ...contents, ...scripts };
