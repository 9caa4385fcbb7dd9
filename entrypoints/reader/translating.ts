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
 * that comes later, with more posts, is translated too: only its new words are work.
 */
export function createTranslating(words: Words, show: (of: Article, translation: Translation) => void) {
  const state = signal<TranslatingState>(null);
  let now: Article | null = null;
  let translator: OnDeviceTranslator | null = null;
  const known = new Map<string, string>();

  const translate = async (text: string): Promise<string> => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (!translator) throw new Error('no translator was made');
    const words = await translator.translate(text);
    known.set(text, words);
    return words;
  };
  const translateNow = async () => {
    const article = now;
    if (!article) return;
    const { translated } = await import('../../pipeline/translate');
    const isStill = () => article === now;
    state.value = { name: 'going', share: 0 };
    const translation = await translated(article, {
      lang: words.lang,
      dir: dirOf(words),
      translate,
      onShare(share) {
        if (isStill()) state.value = { name: 'going', share };
      },
    });
    if (!isStill()) return;
    state.value = null;
    show(article, translation);
  };
  const failed = (error: unknown) => {
    console.error(error);
    state.value = { name: 'failed' };
  };

  return {
    state: computed(() => state.value),
    /** Another article is read: it is translated when the one before was, else that is offered where it can be done. */
    async follow(article: Article): Promise<void> {
      now = article;
      if (article.translation) state.value = null;
      else if (translator) await translateNow().catch(failed);
      else {
        const can = await canTranslate(article.lang, words.lang);
        if (now === article && !translator) state.value = can ? { name: 'offered' } : null;
      }
    },
    /** True when the translation is there. */
    async begin(): Promise<boolean> {
      const article = now;
      if (!article) return false;
      try {
        state.value = { name: 'loading', share: 0 };
        translator ??= await createTranslator(article.lang, words.lang, (share) => {
          state.value = { name: 'loading', share };
        });
        await translateNow();
        return state.value === null;
      } catch (error) {
        failed(error);
        return false;
      }
    },
  };
}
