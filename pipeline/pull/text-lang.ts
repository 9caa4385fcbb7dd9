import { francAll } from 'franc-min';

/** Texts shorter than this, in UTF-16 units, say too little by themselves. */
const sureLength = 200;

/** How near to the best a language must come to be as likely, on franc's scale of 0 to 1: for long and for short texts. */
const asLikely = { long: 0.005, short: 0.1 };

/**
 * The language of a text as BCP 47 (the primary language only), recognised from the text. `hint` is what the page
 * declares: it decides only between languages that are as likely, and where nothing can be told. Null when that is so.
 */
export function textLang(text: string, hint: string | null): string | null {
  const hinted = primary(hint);
  const [best, ...others] = francAll(text).map(([code, score]) => ({ lang: primary(code), score }));
  if (!best || best.lang === null) return hinted;
  const near = best.score - (text.length < sureLength ? asLikely.short : asLikely.long);
  const agreed = others.some(({ lang, score }) => lang === hinted && score >= near);
  return agreed ? hinted : best.lang;
}

/** `fra` → `fr`, `pt-BR` → `pt`, `cmn` → `zh`; null for what is no language. */
function primary(code: string | null): string | null {
  if (!code || code === 'und') return null;
  try {
    return new Intl.Locale(code).language;
  } catch {
    return null;
  }
}
