/**
 * How thread readers say that they are still fetching a thread, by language and by line: the title (`loading` with
 * `thread`), what they do (`fetching` with `posts`), how long it takes (`wait`). Matched against `folded` text: lower
 * case, without Latin accents and Arabic vowel signs.
 */
export interface PlaceholderWords {
  loading: RegExp;
  thread: RegExp;
  fetching: RegExp;
  posts: RegExp;
  wait: RegExp;
}

/** By BCP 47, the languages in which the lines have been seen (fr) or must be expected. */
export const placeholderWords: Readonly<Record<string, PlaceholderWords>> = {
  fr: {
    loading: /\b(?:chargement|on charge|nous chargeons|deroulement)\b/,
    thread: /\b(?:thread|fil|tweets?|discussion|conversation)\b/,
    fetching:
      /\b(?:recuperation|recuperons|recupere|extraction|importation|collecte|telechargement|rapatriement|allons chercher|cherchons)\b/,
    posts: /\b(?:thread|fil|tweets?|posts?|publications?|messages?)\b/,
    wait: /\bquelques (?:secondes|instants)\b|\b(?:un|encore un) (?:petit )?(?:instant|moment)\b|\bpatient(?:er|ez)\b/,
  },
  en: {
    loading: /\b(?:loading|unrolling|preparing)\b/,
    thread: /\b(?:threads?|tweets?|conversation)\b/,
    fetching: /\b(?:fetching|retrieving|getting|collecting|gathering|pulling|importing|grabbing|downloading)\b/,
    posts: /\b(?:threads?|tweets?|posts?)\b/,
    wait: /\btakes? (?:\S+ ){0,4}(?:seconds?|moments?|minute)\b|\b(?:only|just) (?:a few|some) (?:more )?(?:seconds|moments)\b|\b(?:just|one|hold on|hang on) (?:a |one )?(?:moment|seconds?|sec|minute)\b|\bplease (?:wait|hold on|stand by|be patient)\b|\bhang tight\b|\b(?:won't|not) (?:take )?long\b/,
  },
  de: {
    loading: /\b(?:ladt|laden|lade|geladen)\b/,
    thread: /thread|\bfaden\b|tweets?\b|unterhaltung|konversation/,
    fetching: /\b(?:abgerufen|abrufen|rufen|rufe|abruf|geladen|geholt|holen|hole)\b/,
    posts: /thread|tweets?\b|posts?\b|beitrage?\b/,
    wait: /\bdauert (?:\w+ ){0,5}(?:sekunden?|augenblicke?|momente?)\b|\beinen (?:kleinen )?(?:moment|augenblick)\b|\bbitte warten\b|\bgeduld\b/,
  },
  es: {
    loading: /\b(?:cargando|carga)\b/,
    thread: /\b(?:hilo|thread|tuits?|tweets?|conversacion)\b/,
    fetching: /\b(?:recuperando|obteniendo|recuperacion|obtencion|extrayendo|descargando|importando|buscando)\b/,
    posts: /\b(?:hilo|thread|tuits?|tweets?|posts?|publicaciones|mensajes)\b/,
    wait: /\b(?:unos|algunos|pocos) (?:segundos|instantes|momentos)\b|\bun (?:momento|instante|segundo)\b|\besper[ae]\b|\bpaciencia\b/,
  },
  it: {
    loading: /\b(?:caricamento|caricando)\b/,
    thread: /\b(?:thread|tweet|discussione|conversazione)\b/,
    fetching: /\b(?:recupero|recuperando|recuperiamo|scaricando|scaricamento|recuperati|estrazione|importazione)\b/,
    posts: /\b(?:thread|tweet|post|messaggi)\b/,
    wait: /\b(?:qualche|pochi|alcuni) (?:secondo|secondi|istante|istanti|momenti)\b|\bun (?:attimo|momento|istante)\b|\battend(?:ere|i|ete)\b|\bpazienza\b/,
  },
  pt: {
    loading: /\b(?:carregando|carregar|carregamento)\b/,
    thread: /\b(?:thread|fio|tweets?|conversa|sequencia)\b/,
    fetching: /\b(?:recuperando|recuperar|recuperacao|obtendo|a obter|buscando|baixando|coletando|a recolher)\b/,
    posts: /\b(?:thread|fio|tweets?|posts?|publicacoes|postagens|mensagens)\b/,
    wait: /\b(?:alguns|poucos|uns) (?:segundos|instantes|momentos)\b|\bum (?:momento|instante|segundo)\b|\baguard[ea]r?\b|\bespere\b|\bpaciencia\b/,
  },
  nl: {
    loading: /\b(?:laden|laadt|geladen)\b/,
    thread: /\b(?:draadje|draad|thread|tweets?|gesprek)\b/,
    fetching: /\b(?:ophalen|opgehaald|haalt|halen|opvragen)\b/,
    posts: /\b(?:draadje|thread|tweets?|posts?|berichten)\b/,
    wait: /\bduurt (?:\w+ ){0,5}(?:seconden|ogenblik(?:ken)?|tellen)\b|\been (?:moment|momentje|ogenblik)\b|\beven geduld\b|\bgeduld\b/,
  },
  ru: {
    loading: /загрузка|загружа/,
    thread: /тред|твит|ветк|обсужден/,
    fetching: /получ(?:ение|аем)|извлеч|извлека|скачива|загружа/,
    posts: /тред|твит|пост|публикаци|сообщени/,
    wait: /несколько (?:секунд|мгновений)|подожд|минут(?:у|очку)/,
  },
  ja: {
    loading: /読み込み|読込|ロード中|ロードして|展開中/,
    thread: /スレッド|ツイート/,
    fetching: /取得|収集|ダウンロード/,
    posts: /スレッド|ツイート|ポスト|投稿/,
    wait: /数秒|お待ち/,
  },
  zh: {
    loading: /加载|載入|载入/,
    thread: /推文|推特|推串|讨论串|討論串|thread/,
    fetching: /获取|獲取|抓取|取得|提取/,
    posts: /推文|推特|帖子|貼文|thread/,
    wait: /几秒|幾秒|请稍|請稍|稍候|稍等/,
  },
  ko: {
    loading: /불러오는|로딩|로드/,
    thread: /스레드|타래|트윗/,
    fetching: /가져오는|가져오고|수집/,
    posts: /스레드|타래|트윗|게시물/,
    wait: /몇 초|잠시만|기다려/,
  },
  ar: {
    loading: /تحميل/,
    thread: /سلسل|ثريد|تغريد|محادث/,
    fetching: /جلب|استرجاع|استرداد|استخراج/,
    posts: /سلسل|ثريد|تغريد|منشور/,
    wait: /ثوان|لحظ|انتظ|انتظار/,
  },
};

/** Names where the posts come from: makes of "Loading the tweets from X" a line of its own beside "Loading thread". */
export const sourceWords = /\borigin|\b(?:x|twitter)\b|オリジナル|元の|оригинал|原|원본|اصلي|أصلي/;

/** Lists that grow while one scrolls say "Loading more posts": they are no placeholder. */
export const moreWords =
  /\b(?:more|next|previous|older|weitere|mehr|autres|suivants|precedents|altri|meer|outros)\b|もっと|さらに|ещ[ёе]|更多/;
