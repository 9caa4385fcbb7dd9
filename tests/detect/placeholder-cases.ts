import { prose, wall } from './page';

export interface Lines {
  lang: string;
  lines: [title: string, what: string, howLong: string];
}

/** The three lines as a site may word them, by language; the first is the one the project began with. */
export const wordings: Lines[] = [
  {
    lang: 'fr',
    lines: [
      'Chargement du thread',
      'Récupération des tweets originaux depuis X pour offrir une lecture épurée.',
      'Cela ne prend généralement que quelques secondes.',
    ],
  },
  {
    lang: 'fr',
    lines: ['Chargement du fil…', 'Nous récupérons les publications sur X.', 'Merci de patienter un instant.'],
  },
  {
    lang: 'en',
    lines: [
      'Loading thread',
      'Fetching the original tweets from X for a clean reading experience.',
      'This usually only takes a few seconds.',
    ],
  },
  { lang: 'en', lines: ['Unrolling the thread…', 'We’re getting the posts from Twitter', 'Please wait.'] },
  { lang: 'en', lines: ['Loading thread', 'Loading the original posts from X', 'Hang tight!'] },
  {
    lang: 'de',
    lines: [
      'Thread wird geladen',
      'Die Originaltweets werden von X abgerufen, um ein klares Leseerlebnis zu bieten.',
      'Das dauert normalerweise nur wenige Sekunden.',
    ],
  },
  { lang: 'de', lines: ['Lade Thread …', 'Wir holen die Beiträge von X.', 'Einen Moment Geduld, bitte.'] },
  {
    lang: 'es',
    lines: [
      'Cargando el hilo',
      'Recuperando los tuits originales de X para ofrecer una lectura limpia.',
      'Normalmente solo tarda unos segundos.',
    ],
  },
  {
    lang: 'it',
    lines: [
      'Caricamento del thread',
      'Recupero dei tweet originali da X per offrire una lettura pulita.',
      'Di solito bastano pochi secondi.',
    ],
  },
  {
    lang: 'pt',
    lines: [
      'Carregando o fio',
      'Buscando os tweets originais do X para uma leitura limpa.',
      'Isso geralmente leva apenas alguns segundos.',
    ],
  },
  {
    lang: 'nl',
    lines: [
      'Draadje laden',
      'De originele tweets worden van X opgehaald.',
      'Dit duurt meestal maar een paar seconden.',
    ],
  },
  {
    lang: 'ja',
    lines: [
      'スレッドを読み込み中',
      '読みやすく表示するため、Xから元のツイートを取得しています。',
      '通常は数秒で完了します。',
    ],
  },
  { lang: 'zh', lines: ['正在加载推文串', '正在从 X 获取原始推文，以提供清爽的阅读体验。', '通常只需几秒钟。'] },
  { lang: 'ko', lines: ['스레드를 불러오는 중', 'X에서 원본 트윗을 가져오는 중입니다.', '보통 몇 초면 됩니다.'] },
  {
    lang: 'ru',
    lines: ['Загрузка треда', 'Получение оригинальных твитов из X.', 'Обычно это занимает несколько секунд.'],
  },
  {
    lang: 'en',
    lines: [
      'Your thread is loading',
      'We’re retrieving the original tweets to give you a clean read.',
      'Just a few more seconds…',
    ],
  },
  { lang: 'en', lines: ['Loading conversation', 'Collecting tweets', 'This may take up to a minute'] },
  {
    lang: 'fr',
    lines: [
      'Chargement de la discussion',
      'Nous allons chercher les tweets d’origine sur X',
      'Encore quelques instants',
    ],
  },
  {
    lang: 'de',
    lines: ['Laden des Threads', 'Original-Tweets werden geladen', 'In der Regel dauert dies nur ein paar Sekunden'],
  },
  { lang: 'es', lines: ['Cargando thread', 'Obteniendo los tweets originales desde X', 'Por favor, espera'] },
  {
    lang: 'it',
    lines: ['Caricamento della discussione in corso', 'Stiamo recuperando i tweet originali', 'Attendere prego'],
  },
  { lang: 'pt', lines: ['A carregar a thread', 'A obter os tweets originais do X', 'Aguarde um momento, por favor'] },
  { lang: 'ja', lines: ['スレッドをロードしています…', 'オリジナルのポストを取得中', 'しばらくお待ちください。'] },
  { lang: 'ar', lines: ['جارٍ تحميل السلسلة', 'يتم جلب التغريدات الأصلية من X.', 'لا يستغرق هذا عادةً سوى بضع ثوانٍ.'] },
];

const [title, what, howLong] = wordings[0]?.lines ?? ['', '', ''];
const own = `<h2>${title}</h2><p>${what}</p><p>${howLong}</p>`;

/** Pages that hang: how the lines can stand in a page. */
export const hanging: Record<string, string> = {
  'a box of its own': `<main><div class="card">${own}</div></main>`,
  'nothing else in the body': own,
  'beside the wall of text': `<main><article><p>${wall}</p></article><div>${own}</div></main>`,
  'in the article, after the wall of text': `<article><p>${wall}</p>${own}</article>`,
  'after a wall of several paragraphs, all three lines': `<article>${`<p>${prose}</p>`.repeat(4)}${own}</article>`,
  'before the wall of text': `<main><div>${own}</div><div><p>${wall}</p><p>${wall}</p></div></main>`,
  'lines cut by <br>': `<main><p>${title}<br>${what}<br>${howLong}</p></main>`,
  'lines in spans': `<div><span>${title}</span><span>${what}</span><span>${howLong}</span></div>`,
  'words in bold': `<div><h3>Chargement du <b>thread</b></h3><p>${howLong}</p></div>`,
  'wrapped in the source': `<div><h3>Chargement\n   du thread</h3><p>${what.replace(/ /g, '\n    ')}</p></div>`,
  'a percentage between the lines': `<div><h3>${title}</h3><span>12 %</span><div>${what}</div></div>`,
  'two lines': `<div><p>${title}</p><p>${howLong}</p></div>`,
  'capitals and a spinner, one line': `<div><div class="h-8 animate-spin"></div><p>CHARGEMENT DU THREAD…</p></div>`,
  'one line in a status region': `<main><div role="status"><p>${title}</p></div><p>${wall}</p></main>`,
  'one line in a busy region': `<main aria-busy="true"><p>${title}</p><p>${wall}</p></main>`,
  'one line beside a progress bar': `<section><p>${title}</p><progress></progress></section>`,
  'a heading and two sentences in other words': `<div><h2>${title}</h2><p>Nous lisons la source pour vous.</p><p>Merci de votre confiance.</p></div>`,
  'languages mixed': `<div><h2>Loading thread</h2><p>${howLong}</p></div>`,
  'with a spinner, between the wall and a long notice': `<main><p>${wall}</p><div><i class="spinner"></i>${own}</div><p>${prose}</p></main>`,
  'footer after it': `<main><div>${own}</div></main><footer><p>${prose}</p></footer>`,
};

/** Pages that do not hang, whatever words are in them. */
export const notHanging: Record<string, string> = {
  'an empty page': '',
  'a thread': `<article><h1>Garanties de prêt</h1><p>${wall}</p></article>`,
  'the title alone': `<main><h1>${title}</h1><p>${wall}</p></main>`,
  'one line of its three, no sign of work': `<main><p>${howLong}</p><article><p>${wall}</p></article></main>`,
  'a quotation': `<article><p>${prose}</p><blockquote>${own}</blockquote></article>`,
  'a quotation alone': `<blockquote><p>${title}</p><p>${what}</p><p>${howLong}</p></blockquote>`,
  code: `<article><p>${prose}</p><pre><code>${title}\n${what}\n${howLong}</code></pre></article>`,
  'a blog post that tells of it': `<article><h1>Mon bogue</h1><p>${prose}</p><p>${title}</p><p>${what}</p><p>${howLong}</p><p>${prose}</p></article>`,
  'the same with a box around the lines': `<article><p>${prose}</p><div class="example">${own}</div><p>${prose}</p></article>`,
  'two such lines at the end of a blog post': `<article><p>${prose}</p><p>${prose}</p><p>${title}</p><p>${what}</p></article>`,
  'a paragraph that tells of it': `<article><p>Le site affichait « ${title} », puis « ${what} », et enfin « ${howLong} ». ${prose}</p></article>`,
  'a sentence with all the words': `<p>Le chargement du thread et la récupération des tweets depuis X ont pris quelques secondes.</p>`,
  'lines of prose cut by <br>': `<p>${prose}<br>${title}<br>${what}<br>${howLong}<br>${prose}</p>`,
  'an article about loading': `<article><h1>Loading threads faster: how we fetch tweets in a few seconds</h1><p>By Ann Smith</p><p>3 May 2024</p><p>${prose}</p><p>${prose}</p></article>`,
  'an article with short paragraphs about loading': `<article><h2>Loading a thread</h2><p>By Ann</p><p>4 June</p><p>${prose}</p></article>`,
  'questions and answers': `<section><h3>How long does loading a thread take?</h3><p>Paste the address and wait. This usually only takes a few seconds.</p></section>`,
  'steps in a list': `<ol><li>Loading the thread</li><li>Fetching the original tweets from X</li><li>This takes a few seconds</li></ol>`,
  'more posts while one scrolls': `<main><p>${wall}</p><div>Loading more tweets</div><div>Please wait</div></main>`,
  'a button': `<main><button>Loading thread</button><button>Please wait</button></main>`,
  'links to help pages': `<nav><a href="/a">Loading thread</a><a href="/b">Fetching the original tweets</a></nav>`,
  'hidden by an attribute': `<div hidden>${own}</div><p>${wall}</p>`,
  'hidden by a style': `<div style="display: none">${own}</div><p>${wall}</p>`,
  'hidden by a style sheet': `<style>.done { display: none }</style><div class="done">${own}</div><p>${wall}</p>`,
  'faded out': `<div style="opacity: 0;">${own}</div><p>${wall}</p>`,
  'hidden from everybody but machines': `<div aria-hidden="true">${own}</div><p>${wall}</p>`,
  'in a template': `<template>${own}</template><noscript>${own}</noscript><p>${wall}</p>`,
  'in a script': `<script>const text = "${title}";</script><p>${wall}</p>`,
  'another thing that loads': `<div class="spinner"></div><p>Chargement de la carte</p><p>Veuillez patienter.</p>`,
  'in a text field': `<textarea>${title}\n${what}\n${howLong}</textarea>`,
};
