import type { Thread } from '../../pipeline/thread';
import { germanPoints, libraryWall, longPostWithHeadings } from './long-texts';
import { moreCases } from './more-cases';
import {
  aCard,
  aChain,
  aHashtag,
  aLink,
  aMention,
  aPhoto,
  aPoll,
  aPost,
  aQuote,
  aThread,
  aVideo,
  words,
} from './thread';

const chain = (...posts: Parameters<typeof aChain>) => aThread({ posts: aChain(...posts) });
const inLang = (lang: string, ...texts: string[]) => chain(...texts.map((text) => ({ text, lang })));

/** What each fixture shows, in as little as shows it; `thread.json` in its folder is written from here. */
export const cases: Readonly<Record<string, Thread>> = {
  ...moreCases,

  'numbered-thread': chain(
    {
      inlines: words(
        'How a bridge is closed. A thread 🧵👇 1/4 ',
        aLink('https://x.com/ada/status/1001/photo/1', 'pic.x.com/a1'),
      ),
      media: [aPhoto('bridge', { alt: 'A closed bridge at dawn' })],
    },
    '2/4 The inspectors come at night, for the traffic is lightest then.',
    '3/4 They look for rust in 1/3 of the joints.',
    '4/4 Then they close it, and nobody is told why.',
  ),

  'fraction-look-alike': chain(
    '1/3 of developers never write a test.',
    '2/3 of those who do write them after the code.',
    'The rest of us read both with interest.',
  ),

  'self-reply-mentions': aThread({
    posts: aChain(
      { inlines: words('I asked ', aMention('bob'), ' about the bridge.') },
      { inlines: words(aMention('ada'), ' ', aMention('bob'), ' He said it was closed.') },
      { inlines: words(aMention('bob'), ' says so to everybody.') },
    ),
  }),

  'fil-a-derouler': inLang(
    'fr',
    'Pourquoi ferme-t-on un pont la nuit ? Un fil à dérouler 🧵👇',
    'Parce que la circulation y est la plus faible. #ponts #villes',
    'Et parce que personne ne regarde. #ponts #villes',
  ),

  'hashtag-as-word': chain(
    { inlines: words('We moved our ', aHashtag('library'), ' to the old ', aHashtag('station')) },
    { inlines: words('The move took a week.\n\n', aHashtag('library'), ' ', aHashtag('books')) },
  ),

  'author-lists': chain(
    'What to bring:\n\n- bread\n- milk\n- a map of 1:25,000\n\nWhat to leave:\n\n• the telephone\n\n• the watch',
    'In this order:\n1. Eat\n2. Walk\n3. Sleep\nThat is all.',
    '- A dash alone opens no list.\n\n-5 degrees is cold.\n2. Nor does a lone number.',
  ),

  'sentence-across-posts': chain(
    'The bank lent to whoever asked, at whatever price they named, because the state had promised to pay',
    'for every loan that failed. Nobody asked what that would cost…',
    '…until the loans failed.',
    'Then everybody did',
  ),

  'wall-of-text': chain(libraryWall),
  'german-points': inLang('de', germanPoints),
  'long-post-with-headings': chain(longPostWithHeadings),

  'arabic-thread': chain(
    { lang: 'ar', text: '1/ لماذا تُغلق الجسور ليلاً؟ سؤال بسيط وجوابه طويل.' },
    { lang: 'ar', text: '2/ لأن حركة المرور تكون أخف، ولأن المهندسين يرون الشقوق تحت الضوء.' },
    { lang: 'ar', inlines: words('3/ ', aMention('bob'), ' سأل عن التكلفة: 1,000 دولار لكل متر.') },
  ),

  'japanese-thread': inLang(
    'ja',
    '橋はなぜ夜に閉鎖されるのか。これは簡単な質問ですが、答えは長くなります。🧵',
    '夜は交通量が最も少ないからです。技師たちは「ここが危ない。」と言って印をつけます。',
  ),

  'emoji-at-the-ends': chain(
    '1/ 👩‍👩‍👧‍👦 A family crossed the bridge 🏳️‍🌈',
    '2/ 🧑🏽‍🚒 came, and then 🇫🇷🇩🇪\n\n#fire #bridge',
    '3/ 𝕏 and 𠮷 stand outside the basic plane 👍🏿',
  ),

  gaps: aThread({
    posts: aChain('I begin in the middle.', 'Here I go on.', 'And here I end.'),
    gaps: [
      { id: '999', after: null, why: 'before-root', text: null },
      { id: '1009', after: '1002', why: 'deleted', text: 'This Post was deleted by the Post author.' },
    ],
    verdict: { status: 'partial', reasons: ['gap', 'root-missing'], missing: ['999', '1009'] },
  }),

  'everything-attached': chain(
    {
      inlines: words('All that a post can carry. ', aLink('https://x.com/bob/status/900', 'x.com/bob/status/900')),
      media: [aPhoto('one', { alt: 'A bridge' }), aVideo('two')],
      quote: aQuote({ text: 'What is quoted.' }),
      card: aCard(),
      poll: aPoll('Yes', 'No'),
      communityNote: { title: 'Readers added context', text: words('See ', aLink('https://facts.example')), url: null },
    },
    { text: 'A quoted post that is gone.', quote: { id: '901', post: null, missing: 'This Post is unavailable.' } },
  ),

  'x-article': aThread({
    posts: [
      aPost({
        title: 'How Bridges Are Closed',
        cover: aPhoto('cover'),
        parts: [
          {
            type: 'text',
            inlines: words('Bridges are closed at night, and ', aLink('https://why.example', 'this'), ' is why.'),
          },
          { type: 'heading', level: 2, inlines: words('The inspectors') },
          {
            type: 'text',
            inlines: [
              { kind: 'text', text: 'They come ' },
              { kind: 'text', text: 'late', bold: true },
            ],
          },
          { type: 'quotation', inlines: words('We see more in the dark.') },
          { type: 'list', ordered: true, items: [words('rust'), words('cracks')] },
          { type: 'media', media: aPhoto('rust', { caption: 'Rust, close' }) },
          { type: 'heading', level: 2, inlines: words('The code') },
          { type: 'code', language: 'c', text: 'if (rust > 3) {\n  close();\n}' },
          { type: 'table', header: [words('Joint'), words('Rust')], rows: [[words('A'), words('3')]] },
          { type: 'divider' },
          { type: 'embed', quote: aQuote({ text: 'An embedded post.' }) },
          { type: 'text', inlines: words('That is all.') },
        ],
      }),
    ],
  }),

  'promotion-at-the-end': chain(
    'How a bridge is closed, in two posts.',
    'By night, and without a word.',
    'If you enjoyed this thread:\n1. Follow me @ada for more\n2. RT the first post',
  ),

  'nothing-but-pictures': chain(
    {
      inlines: words(aLink('https://x.com/ada/status/1001/photo/1', 'pic.x.com/a1')),
      media: [aPhoto('one'), aPhoto('two')],
      lang: 'zxx',
    },
    { text: '', media: [aPhoto('three')], lang: 'zxx' },
  ),

  'two-languages': chain(
    { text: 'The sign on the bridge says it in three languages.', lang: 'en' },
    { text: 'Brücke gesperrt.', lang: 'de' },
    { text: 'הגשר סגור.', lang: 'iw' },
    { text: '🙂', lang: 'qme' },
  ),

  'tracked-links': chain({
    inlines: words(
      'Read ',
      aLink('https://news.example/a?id=7&utm_source=x&fbclid=abc#top', 'news.example/a?id=7&utm…'),
    ),
    card: aCard({ url: 'https://news.example/a?utm_source=x' }),
  }),

  'translation-beside': aThread({
    posts: aChain('Bridges are closed at night.', 'Nobody is told why.'),
    translation: {
      url: 'https://reader.example/1001',
      title: 'Les ponts',
      lang: 'fr',
      text: 'Les ponts sont fermés la nuit.\n\nPersonne ne sait pourquoi :\n1. peur\n2. habitude',
    },
  }),
};
