export interface PlaceholderLines {
  title: string;
  fetching: string;
  wait: string;
}

/** The placeholder's three lines: French as seen, the others as a site would translate them. By BCP 47. */
export const placeholderLines = {
  fr: {
    title: 'Chargement du thread',
    fetching: 'Récupération des tweets originaux depuis X pour offrir une lecture épurée.',
    wait: 'Cela ne prend généralement que quelques secondes.',
  },
  en: {
    title: 'Loading thread',
    fetching: 'Fetching the original tweets from X to give you a clean reading experience.',
    wait: 'This usually takes only a few seconds.',
  },
  de: {
    title: 'Thread wird geladen',
    fetching: 'Die Original-Tweets werden von X abgerufen, um ein übersichtliches Lesen zu ermöglichen.',
    wait: 'Das dauert normalerweise nur wenige Sekunden.',
  },
  es: {
    title: 'Cargando el hilo',
    fetching: 'Recuperando los tuits originales de X para ofrecer una lectura limpia.',
    wait: 'Normalmente solo tarda unos segundos.',
  },
  it: {
    title: 'Caricamento del thread',
    fetching: 'Recupero dei tweet originali da X per offrire una lettura pulita.',
    wait: 'Di solito ci vogliono solo pochi secondi.',
  },
  pt: {
    title: 'Carregando o thread',
    fetching: 'Recuperando os tweets originais do X para oferecer uma leitura limpa.',
    wait: 'Isso geralmente leva apenas alguns segundos.',
  },
} satisfies Record<string, PlaceholderLines>;

export type PlaceholderLang = keyof typeof placeholderLines;
