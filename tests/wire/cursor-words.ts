import type { WireCursor } from './entry';

/** The interface languages that the played X speaks. */
export type XLang = 'en' | 'fr' | 'ja' | 'ar';

export interface CursorWords {
  actionText: string;
  labelText?: string;
}

const words: Record<XLang, { more: string; threads: string; show: string; hidden: string }> = {
  en: {
    more: 'Show replies',
    threads: 'Show more replies',
    show: 'Show',
    hidden: 'Show additional replies, including those that may contain offensive content',
  },
  fr: {
    more: 'Voir les réponses',
    threads: 'Voir plus de réponses',
    show: 'Voir',
    hidden: 'Voir les autres réponses, y compris celles au contenu potentiellement offensant',
  },
  ja: {
    more: '返信を表示',
    threads: '返信をさらに表示',
    show: '表示',
    hidden: '攻撃的な内容を含む可能性のあるものも含めて、他の返信を表示',
  },
  ar: {
    more: 'عرض الردود',
    threads: 'عرض المزيد من الردود',
    show: 'عرض',
    hidden: 'عرض الردود الإضافية التي قد تكون مسيئة',
  },
};

/** What X writes on the control of a cursor; undefined for those that have none. */
export function cursorWords(cursor: WireCursor, lang: XLang): CursorWords | undefined {
  const { more, threads, show, hidden } = words[lang];
  if (cursor === 'ShowMore') return { actionText: more };
  if (cursor === 'ShowMoreThreads') return { actionText: threads };
  return cursor === 'ShowMoreThreadsPrompt' ? { actionText: show, labelText: hidden } : undefined;
}
