import type { Rest } from './rest';

const thread = '(?:thread|fil|hilo|filo|fio|faden)';
const letters = '(?:newsletter|substack|infolettre|boletín|podcast|blog|channel|chaîne|kanal|canale?|patreon)';

/** Where an imperative stands: at the start of a sentence or after a comma, perhaps after `and` or `please`. */
const polite = [
  ...['please', 'and', 'also', 'then', '(?:make|be) sure to', "don[’']t forget to"],
  ...['et', 'merci de', 'pensez à', "n[’']oubliez pas de", 'und', 'bitte', 'y', 'por favor', 'e', 'per favore'],
].join('|');
const told = `(?:^|[,;–—-])[^\\p{L}@]*(?:(?:${polite})[\\s,]+)*`;

/** What may come after its object: `Follow me, said the watchman` and `Like the first post office` ask for nothing. */
const next = [
  ...['below', 'above', 'if', 'and', 'so', 'to', 'on', 'with', 'for', 'or', 'pour', 'si', 'sur', 'et', 'avec'],
  ...['für', 'auf', 'wenn', 'und', 'mit', 'para', 'por', 'en', 'y', 'con', 'per', 'se', 'su', 'e', 'no', 'na', 'com'],
].join('|');
const done = `(?=[^\\p{L}]*$|\\s*@|[^\\p{L},]*\\s(?:${next})(?!\\p{L})|, (?:and|et|und|y|e)\\s)`;

const pass = [
  ...['rt', 'retweet(?:e[rzn]?|t)?', 'retuitea?', 'retuíte', 'retwitta(?:te)?', 'repost(?:e[rz]?)?', 'share', 'like'],
  ...['partage[rz]?', 'teilt?', 'teile', 'comparte', 'compartan', 'condividi', 'condividete', 'compartilhe'],
].join('|');
const which = '(?:the|this|my|le|ce|mon|den|diesen|meinen|el|este|mi|il|questo|mio|o|esse|meu)';
const place = '(?:first|original|whole|entire|premier|ersten|ganzen|primer|primo|primeiro)';
const post = `(?:${which} (?:${place} )?(?:${thread}|post|t(?:weet|uit)|beitrag|message|mensaje|quote)|this|it)`;

/** An imperative with its object, and nothing after that makes it a tale. */
function asks(imperative: string): RegExp {
  return new RegExp(`${told}(?:${imperative})${done}`, 'u');
}

/** A sentence that says this and no more. */
function whole(sentence: string): RegExp {
  return new RegExp(`^[^\\p{L}]*(?:${sentence})\\s*(?:[.!…:]|\\p{Extended_Pictographic}|$)`, 'u');
}

/** Sentences that ask for attention instead of saying something: in English, French, German, Spanish, Italian, Portuguese. */
const promotions: readonly RegExp[] = [
  asks(`(?:${pass})(?:(?:\\s*[/,&+]\\s*|\\s+(?:and|or|et|und|y|e)\\s+)(?:${pass}))* ${post}`),
  whole('(?:please |pls )?(?:rt|retweet|repost)(?: please| pls)?'),

  asks('follow (?:me|us|@\\w+)'),
  /\b(?:if|hope) you(?:['’]ve| have)? (?:enjoy|like|love|found)e?d? (?:this|my) thread/,
  asks(`(?:subscribe to|join|sign up (?:for|to)|get|read) (?:my|our) (?:[\\p{L}-]+ )?${letters}`),
  whole('(?:my|our) (?:free |weekly )?newsletter'),
  whole(
    "that[’']s a wrap(?: on this thread| for today| folks)?|thanks? (?:you )?(?:so much )?for reading(?: this| this thread| my thread| along| to the end)?",
  ),
  asks('turn on (?:my |post )?notifications|bookmark this(?: thread| post| t(?:weet|uit))?(?: for later)?'),

  asks(`(?:suivez|suis)-moi|(?:abonnez-vous|abonne-toi|inscrivez-vous|inscris-toi)(?: à (?:ma|mon|notre) ${letters})?`),
  whole("ma newsletter|merci (?:de|pour) (?:m[’']avoir lu(?:e|s|es)?|votre lecture)(?: jusqu[’'](?:au bout|ici))?"),
  new RegExp(`\\bsi (?:ce|le) ${thread} vous a (?:plu|intéressé)`),

  asks(`folg(?:t|e)? mir|abonnier(?:t|e) (?:mich|mein(?:en)? ${letters})`),
  whole('mein newsletter|danke fürs lesen'),
  new RegExp(`\\bwenn (?:dir|euch|ihnen) (?:dieser|der) ${thread} gefallen`),

  asks(`s[ií]g(?:ue|an|a)me|suscríbe(?:te|nse)(?: a (?:mi|nuestro|nuestra) ${letters})?`),
  whole('mi newsletter|gracias por leer(?:me)?(?: este hilo| hasta (?:aquí|el final))?'),
  new RegExp(`\\bsi te (?:gustó|ha gustado) (?:este|el) ${thread}`),

  asks(`segui(?:mi|temi)|iscrivi(?:ti|tevi) (?:alla mia|al mio) ${letters}`),
  whole('la mia newsletter|grazie per aver letto(?: questo thread| fin qui)?'),
  new RegExp(`\\bse (?:ti|vi) è piaciuto (?:questo|il) ${thread}`),

  asks(`me siga|siga-me|me segue|inscreva-se(?: (?:na minha|no meu) ${letters})?`),
  whole('minha newsletter|obrigad[oa] por ler(?: este fio| até (?:aqui|o fim))?'),
  new RegExp(`\\bse (?:você )?gostou (?:desse|deste|dessa|do) ${thread}`),
];

const longestPromotion = 500;

/**
 * How many posts at the end of a thread only promote (`If you liked this thread, follow @ada and RT the first post`),
 * to be folded, not deleted. At least half of a post's sentences must do so; the first post never counts.
 */
export function promotionsAtEnd(rests: readonly Rest[]): number {
  const lastOfSubstance = rests.findLastIndex((rest, index) => index === 0 || !promotes(rest));
  return rests.length === 0 ? 0 : rests.length - 1 - lastOfSubstance;
}

function promotes({ text }: Rest): boolean {
  if (text.length > longestPromotion) return false;
  const sentences = text
    .toLowerCase()
    .split(/\n+|(?<=[.!?…:])\s+/)
    .filter((sentence) => /\p{L}{2}/u.test(sentence) && !/^\S+\.\S+$/.test(sentence));
  const promoting = sentences.filter((sentence) => promotions.some((promotion) => promotion.test(sentence)));
  return promoting.length > 0 && promoting.length * 2 >= sentences.length;
}
