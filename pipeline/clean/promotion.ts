import type { Rest } from './rest';

const thread = '(?:thread|fil|hilo|fio|faden)';

/** Sentences that ask for attention instead of saying something: in English, French, German, Spanish, Italian, Portuguese. */
const promotions: readonly RegExp[] = [
  /^\W*(?:please |and )?(?:rt|retweet|retweete[rzn]?t?|retuit(?:ea|e)|retuíte|retwitta(?:te)?|repost)\b/u,

  /\bfollow (?:me|us|@\w+)(?: (?:for|if|to|on|and|@)|[^\p{L}]*$)/u,
  /\b(?:if you )?(?:enjoyed|liked|loved|found) (?:this|my) thread/,
  /\b(?:share|like)\b.*\b(?:this thread|the first|the original|\w+ below)\b/,
  /\bsubscribe to (?:my|our)|\b(?:join|sign up).*newsletter|\bmy (?:free )?newsletter/,
  /\bthat['’]s a wrap|\bthanks for reading|\bturn on notifications|\bbookmark this/,

  /\b(?:suivez|suis)-moi|\b(?:abonnez|abonne)-(?:vous|toi)|\bma newsletter|\bmerci (?:de|pour) (?:m['’]avoir lu|votre lecture)/,
  new RegExp(`\\bpartage[rz]\\b.*\\b(?:le premier|ce ${thread}|le ${thread})`),
  new RegExp(`\\bsi (?:ce|le) ${thread} vous a (?:plu|intéressé)`),

  /\bfolg(?:t|e)? mir\b|\babonnier(?:t|e) (?:mich|meinen)|\bmein(?:en)? newsletter|\bdanke fürs lesen/,
  new RegExp(`\\b(?:teilt?|teile)\\b.*\\b(?:den ersten|diesen ${thread}|den ${thread})`),
  new RegExp(`\\bwenn (?:dir|euch|ihnen) (?:dieser|der) ${thread} gefallen`),

  /\bs[ií]g(?:ue|an|a)me\b|\bsuscríbe(?:te|nse)\b|\bmi newsletter|\bgracias por leer/,
  new RegExp(`\\bcompart(?:e|an)\\b.*\\b(?:el primer|este ${thread}|el ${thread})`),
  new RegExp(`\\bsi te (?:gustó|ha gustado) (?:este|el) ${thread}`),

  /\bsegui(?:mi|temi)\b|\biscrivi(?:ti|tevi) alla|\bla mia newsletter|\bgrazie per aver letto/,
  new RegExp(`\\bcondivid(?:i|ete)\\b.*\\b(?:il primo|questo ${thread}|il ${thread})`),
  new RegExp(`\\bse (?:ti|vi) è piaciuto (?:questo|il) ${thread}`),

  /\b(?:me siga|siga-me|me segue)\b|\binscreva-se|\bminha newsletter|\bobrigad[oa] por ler/,
  new RegExp(`\\bcompartilhe\\b.*\\b(?:o primeiro|este ${thread}|esse ${thread}|o ${thread})`),
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
