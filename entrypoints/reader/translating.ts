import { computed, signal } from '@preact/signals';
import type { Article, Translation } from '../../pipeline/article';
import { dirOf, type Words } from '../../pipeline/words';
import { canTranslate, createTranslator, type OnDeviceTranslator } from './on-device-translator';

/** Null when there is nothing to offer; `loading` and `going` with how much has come, from 0 to 1. */
export type TranslatingState =
  | { name: 'offered' }
  | { name: 'failed' }
  | { name: 'loading' | 'going'; share: number }
  | null;

/**
 * The article in the interface's language by what the browser has on the device, when the reader asks for it. An article
 * that comes later, with more posts, is translated too: only its new words are work. `show` is waited for.
 */
export function createTranslating(words: Words, show: (of: Article, translation: Translation) => Promise<void>) {
  const state = signal<TranslatingState>(null);
  let now: Article | null = null;
  /** What was made last, and the language that it reads. */
  let made: { from: string; translator: OnDeviceTranslator } | null = null;
  let working: Promise<boolean> | null = null;
  const known = new Map<string, string>();

  const translatorFrom = async (from: string): Promise<OnDeviceTranslator> => {
    if (made?.from === from) return made.translator;
    made?.translator.destroy();
    made = null;
    known.clear();
    state.value = { name: 'loading', share: 0 };
    const translator = await createTranslator(from, words.lang, (share) => {
      if (state.value?.name === 'loading') state.value = { name: 'loading', share };
    });
    made = { from, translator };
    return translator;
  };
  const translationOf = async (article: Article): Promise<Translation> => {
    const translator = await translatorFrom(article.lang);
    const { translated } = await import('../../pipeline/translate');
    const tell = (share: number) => {
      if (article === now) state.value = { name: 'going', share };
    };
    tell(0);
    return translated(article, {
      lang: words.lang,
      dir: dirOf(words),
      async translate(text) {
        if (article !== now) throw new Error('another article is read by now');
        const ready = known.get(text) ?? (await translator.translate(text));
        known.set(text, ready);
        return ready;
      },
      onShare: tell,
    });
  };
  const offer = async (article: Article): Promise<void> => {
    const can = await canTranslate(article.lang, words.lang);
    if (now === article && !isBusy(state.value)) state.value = can ? { name: 'offered' } : null;
  };
  /** What comes in the middle takes the place of what was read before; true when it has a translation at the end. */
  const work = async (): Promise<boolean> => {
    const from = now?.lang;
    for (let article = now; article && !article.translation && article.lang === from; article = now) {
      try {
        const translation = await translationOf(article);
        if (article === now) await show(article, translation);
        if (article !== now) continue;
        state.value = null;
        return true;
      } catch (error) {
        if (article !== now) continue;
        console.error(error);
        state.value = { name: 'failed' };
        return false;
      }
    }
    state.value = null;
    if (!now || now.translation) return now !== null;
    // Another language may have to be loaded, which takes another click.
    await offer(now);
    return false;
  };
  const begin = (): Promise<boolean> => {
    working ??= work().finally(() => {
      working = null;
    });
    return working;
  };

  return {
    state: computed(() => state.value),
    /** Another article is read: it is translated when the one before was, else that is offered where it can be done. */
    async follow(article: Article): Promise<void> {
      now = article;
      if (article.translation) state.value = null;
      else if (working || made?.from === article.lang) await begin();
      else await offer(article);
    },
    /** True when the translation is there. Asked for twice at once, it is made once. */
    begin,
    /** What failed is no longer told; it can be asked for again. */
    dismiss(): void {
      if (state.value?.name === 'failed') state.value = { name: 'offered' };
    },
  };
}

function isBusy(state: TranslatingState): boolean {
  return state?.name === 'loading' || state?.name === 'going';
}
