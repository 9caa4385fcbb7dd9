import {
  addToModule,
  snowflake,
  tombstone,
  tweetDetail,
  userTweets,
  type WireTweetOptions,
  wireArticle,
  wireCard,
  wireCommunityNote,
  wirePoll,
  wireTweet,
  withVisibility,
} from '../wire';

/** The id of the n-th post of a case; its date is that of `dateAt`. */
export function idAt(n: number): string {
  return snowflake(dateAt(n), n);
}

export function dateAt(n: number): string {
  return new Date(Date.UTC(2025, 9, 27, 8, n, 0)).toISOString();
}

type Words = Omit<WireTweetOptions, 'id'>;

/** Posts that answer one another in a row, from the n-th on; those after the first are of its conversation. */
export function threadOf(posts: readonly (string | Words)[], handle = 'claire_fixture', from = 0) {
  return posts.map((post, index) => {
    const n = from + index;
    const words = typeof post === 'string' ? { text: post } : post;
    const replyTo = index === 0 ? null : { id: idAt(n - 1), handle };
    const place = { id: idAt(n), createdAt: dateAt(n), conversationId: idAt(from), replyTo };
    return wireTweet({ ...place, handle, name: 'Claire Fixture', ...words });
  });
}

/** An answer by somebody else. */
export function answer(n: number, to: number, text: string, handle = 'bruno_answers') {
  const place = { id: idAt(n), createdAt: dateAt(n), conversationId: idAt(0), replyTo: { id: idAt(to), handle: 'x' } };
  return wireTweet({ ...place, handle, name: 'Bruno Answers', text });
}

/** A post by the author of `threadOf`, in its conversation, answering the post with the number `to`. */
export function own(n: number, to: number | null, options: Partial<WireTweetOptions> = {}) {
  const handle = 'claire_fixture';
  const replyTo = to === null ? null : { id: idAt(to), handle };
  const place = { id: idAt(n), createdAt: dateAt(n), conversationId: idAt(0) };
  return wireTweet({ ...place, handle, replyTo, text: `Post ${n}.`, ...options });
}

function guaranteeThread() {
  const [focal, ...thread] = threadOf([
    {
      text: '1/ A loan guarantee is not a grant, and it is not insurance. A short thread on what a state promises when it “backs” a data centre. 🧵',
      media: [{ id: '77001', alt: 'A drawing: a lender, a borrower, and a state standing behind the borrower.' }],
    },
    '2/ The lender lends its own money. The state pays only if the borrower does not: until then, nothing leaves the treasury & nothing shows in the deficit.',
    '3/ What it is worth is the difference in interest. A project that would pay 9% pays 5% once the guarantee stands. See how the US books it: https://www.cbo.gov/publication/how-federal-credit-programs-are-scored',
    '4/ Insurance is another matter: the insured pays a premium for a risk that many share. A guarantee protects ONE lender against ONE borrower. cc @dana_fixture',
    '5/ So ask three things: who borrows, who lends, and who pays when it goes wrong? If you cannot name all three, read it again.\n\n#loanguarantee #insurance',
  ]);
  const advert = wireTweet({ id: idAt(40), text: 'Buy a better mattress today!', handle: 'mattress_fixture' });
  const replies = [[answer(10, 0, '@claire_fixture Very clear, thanks.'), answer(11, 10, '@bruno_answers You too')]];
  return tweetDetail({ focal, thread, replies, adverts: [advert], cursors: ['Bottom'] });
}

function longPost() {
  const text = [
    'Three things people mix up',
    '',
    'I keep reading that a guarantee “costs nothing”. It costs what it is likely to cost: the chance of default times the loss. Auditors call it a contingent liability, and they do count it.',
    '',
    'Who is the insurer of last resort?',
    '',
    'For nuclear plants it is the state, by treaty. For everything else it is whoever cannot walk away. As @dana_fixture wrote at https://example.org/essays/insurer-of-last-resort, “cannot walk away” is not a contract.',
    '',
    'That is all. Questions & corrections welcome, <b>tags</b> stay as written.',
  ].join('\n');
  const focal = wireTweet({
    id: idAt(0),
    createdAt: dateAt(0),
    text,
    richtext: [
      ['Three things people mix up', 'Bold'],
      ['likely', 'Italic'],
      ['Who is the insurer of last resort?', 'Bold'],
    ],
    media: [{ id: '77002', alt: 'A chart of claims.' }, { id: '77003' }],
    inlineMedia: [{ id: '77002', after: 'and they do count it.' }],
  });
  return tweetDetail({ focal, replies: [[answer(10, 0, 'Thank you')]], cursors: ['Bottom'] });
}

function xArticle() {
  const article = wireArticle({
    title: 'The state behind the loan',
    preview: 'A guarantee is a promise about somebody else’s promise.',
    cover: 'https://pbs.twimg.com/media/Cover01.jpg',
    pictures: { '501': 'https://pbs.twimg.com/media/Chart01.png' },
    blocks: [
      { text: 'A guarantee is a promise about somebody else’s promise.', italic: 'somebody else’s' },
      { type: 'header-two', text: 'What is promised' },
      {
        text: 'If the borrower fails, the state pays. The rules stand in the statute, as @dana_fixture showed.',
        link: ['the statute', 'https://example.org/statute'],
        mention: 'dana_fixture',
        bold: 'the state pays',
      },
      { type: 'unordered-list-item', text: 'The lender keeps the loan.' },
      { type: 'unordered-list-item', text: 'The state keeps the risk.' },
      { type: 'ordered-list-item', text: 'First the collateral goes.' },
      { type: 'ordered-list-item', text: 'Then the guarantee is called.' },
      { media: '501', caption: 'Guarantees called, by year' },
      { type: 'blockquote', text: 'A promise costs nothing until it does. 🧾' },
      { divider: true },
      { type: 'header-three', text: 'In numbers' },
      { markdown: '| Year | Called |\n| --- | ---: |\n| 2023 | **3** |\n| 2024 | [7](https://example.org/7) |' },
      { markdown: '```python\nloss = chance * amount\n```' },
      { tweet: idAt(90) },
      { text: 'Insurance is another matter.' },
    ],
  });
  const link = 'http://x.com/i/article/1905541139144298498';
  const focal = wireTweet({ id: idAt(0), createdAt: dateAt(0), text: link, lang: 'zxx', article });
  return tweetDetail({ focal, replies: [[answer(10, 0, 'Saved.')]], cursors: ['Bottom'] });
}

function attachments() {
  const quotedByQuoted = { id: idAt(61), handle: 'erin_fixture' };
  const quoted = wireTweet({
    id: idAt(60),
    createdAt: dateAt(60),
    handle: 'dana_fixture',
    name: 'Dana Fixture',
    text: 'The letter asks for guarantees & “backstops”. Those are two words for one thing.',
    quote: quotedByQuoted,
  });
  const url = 'https://example.org/reports/credit-programmes-2025';
  const [focal, ...thread] = threadOf([
    {
      text: 'This is the best summary of the letter so far:',
      quote: { id: idAt(60), handle: 'dana_fixture', result: withVisibility(quoted), linkInText: true },
      communityNote: wireCommunityNote('The letter is public. See example.org/letter for the text.', [
        ['example.org/letter', 'https://t.co/note000001'],
      ]),
    },
    {
      text: 'What would you call it?',
      poll: wirePoll({
        options: [
          ['A guarantee', 120],
          ['A subsidy', 80],
          ['Both', 300],
        ],
        endsAt: '2025-10-28T08:00:00Z',
      }),
    },
    {
      text: `The full report: ${url}`,
      card: wireCard({
        url,
        title: 'Credit programmes in 2025',
        description: 'What was promised, and what was paid.',
        domain: 'example.org',
        image: 'https://pbs.twimg.com/card_img/1/report?format=jpg&name=orig',
      }),
    },
    {
      text: 'And the hearing, two minutes of it:',
      media: [
        { kind: 'video', id: '77004' },
        { kind: 'gif', id: '77005' },
      ],
    },
    { text: 'The reply it got is gone.', quote: { id: idAt(62), handle: 'erin_fixture', result: tombstone() } },
  ]);
  return tweetDetail({ focal, thread, cursors: ['ShowMoreThreads'] });
}

function openedMidThread() {
  const posts = threadOf([
    'I read the whole annex so that you do not have to.',
    'Page 3 is about the premium.',
    'This post is not there any more.',
    'Page 9 is about who pays: the fund first, then the state.',
    'Page 12 has the list of lenders.',
  ]);
  const [root, second, , focal, last] = posts;
  return tweetDetail({
    ancestors: [root, second, { id: idAt(2), result: tombstone() }],
    focal,
    thread: [last],
    threadMore: true,
    threadKnown: [idAt(4), idAt(5)],
    replies: [[answer(10, 3, 'Which page has the fee?')]],
    cursors: ['Bottom'],
  });
}

function entityBorders() {
  const handle = 'noa_fixture';
  const [focal, ...thread] = threadOf(
    [
      { text: '👩🏽‍🚀🚀#שלום לכולם! ראו https://example.org/he/ערבות 👍🏽@dana_fixture', lang: 'iw' },
      { text: '融資保証と保険は違います。🏦https://example.org/ja/hosho を見てください。＃保険 #融資保証', lang: 'ja' },
      { text: '𝕬 & 𝕭: <ضمان القرض> ليس تأمينًا. $GUAR 🇫🇷🇩🇪 https://example.org/ar?q=1&r=2', lang: 'ar' },
    ],
    handle,
  );
  return tweetDetail({ focal, thread, cursors: ['ShowMoreThreadsPrompt'], shape: 'old' });
}

function frenchThread() {
  const [focal, ...thread] = threadOf([
    {
      text: '1/4 Une garantie de prêt, ce n’est ni une subvention ni une assurance. Petit fil pour s’y retrouver 👇',
      lang: 'fr',
    },
    {
      text: '2/4 La banque prête son argent. L’État ne paie que si l’emprunteur fait défaut : tant que tout va bien, rien ne sort des caisses.',
      lang: 'fr',
    },
    {
      text: '3/4 Une assurance, elle, repose sur une prime et sur la mutualisation : beaucoup paient un peu pour que quelques-uns soient couverts.',
      lang: 'fr',
    },
    { text: '4/4 Et le jardin ? Les tomates vont bien, merci. Bonne journée à tous !', lang: 'fr' },
  ]);
  return tweetDetail({ focal, thread, cursors: ['ShowMoreThreads'], wrapped: false });
}

function branchAndEdit() {
  const [root, second, third] = threadOf(['Root of it.', 'The main line goes on.', 'And on.']);
  const place = { conversationId: idAt(0), handle: 'claire_fixture', name: 'Claire Fixture' };
  const beside = wireTweet({
    ...place,
    id: idAt(5),
    createdAt: dateAt(5),
    replyTo: { id: idAt(0), handle: 'claire_fixture' },
    text: 'PS: an afterthought to the first post.',
  });
  const edited = wireTweet({
    ...place,
    id: idAt(9),
    createdAt: dateAt(9),
    replyTo: { id: idAt(2), handle: 'claire_fixture' },
    versions: [idAt(3), idAt(9)],
    text: 'The last post, with the number put right: 7.',
  });
  const afterEdit = wireTweet({
    ...place,
    id: idAt(4),
    createdAt: dateAt(4),
    replyTo: { id: idAt(3), handle: 'claire_fixture' },
    text: 'End.',
  });
  return [
    tweetDetail({ focal: root, thread: [second, third], threadMore: true, replies: [[beside]] }),
    addToModule(idAt(1), [edited, afterEdit]),
  ];
}

function profileTimeline() {
  const preview = wireArticle({ title: 'The state behind the loan', preview: 'A guarantee is a promise about' });
  const [root, , third] = threadOf(['First of three.', 'Second, which the timeline leaves out.', 'Third of three.']);
  const article = wireTweet({
    id: idAt(20),
    createdAt: dateAt(20),
    text: 'http://x.com/i/article/1905541139144298498',
    article: preview,
    shape: 'old',
  });
  return userTweets([[article], [root, third]], { shape: 'old' });
}

/** Inputs by the name of their case, and the post by which the thread is chosen where a file holds several. */
export const cases: Record<string, { input: unknown; id?: string }> = {
  'guarantee-thread': { input: guaranteeThread() },
  'long-post-richtext': { input: longPost() },
  'x-article-body': { input: xArticle() },
  'quote-poll-card-video': { input: attachments() },
  'opened-mid-thread': { input: openedMidThread() },
  'entity-borders': { input: entityBorders() },
  'french-guarantees': { input: frenchThread() },
  'branch-and-edit': { input: branchAndEdit() },
  'article-preview': { input: profileTimeline(), id: idAt(20) },
  'timeline-gap': { input: profileTimeline(), id: idAt(0) },
};
