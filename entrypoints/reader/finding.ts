import { computed, signal } from '@preact/signals';
import { wholeArticle } from './whole-article';

/** Looks for words in what is shown, marks them without changing the article, and goes from one to the next. */
export function createFinding(root: () => HTMLElement | null) {
  const open = signal(false);
  const found = signal<Range[] | null>(null);
  const at = signal(0);
  let asked = 0;

  const paint = () => {
    if (!('highlights' in CSS)) return;
    CSS.highlights.delete('found');
    CSS.highlights.delete('found-here');
    const ranges = found.value ?? [];
    const here = ranges[at.value];
    if (ranges.length > 0) CSS.highlights.set('found', new Highlight(...ranges));
    if (here) CSS.highlights.set('found-here', new Highlight(here));
  };
  const show = (place: number) => {
    at.value = place;
    paint();
    const rect = found.value?.[place]?.getBoundingClientRect();
    if (!rect) return;
    const isSeen = rect.top > 80 && rect.bottom < innerHeight - 40;
    if (!isSeen) scrollBy({ top: rect.top - innerHeight / 3, behavior: 'instant' });
  };

  return {
    open: computed(() => open.value),
    found: computed(() => found.value?.length ?? null),
    at: computed(() => at.value),
    begin() {
      open.value = true;
    },
    async seek(text: string) {
      asked += 1;
      const mine = asked;
      const { findWords } = await import('../../pipeline/annotate/find-words');
      await wholeArticle(root());
      // Somebody who goes on typing wants the later words only.
      const goesOn = () => mine === asked && open.value;
      if (!goesOn()) return;
      const article = root();
      const words = article && text.trim() !== '' ? await findWords(article, text, goesOn) : null;
      if (!goesOn()) return;
      found.value = words;
      const below = (found.value ?? []).findIndex((range) => range.getBoundingClientRect().top > 60);
      show(Math.max(below, 0));
    },
    step(by: 1 | -1) {
      const count = found.value?.length ?? 0;
      if (count > 0) show((at.value + by + count) % count);
    },
    end() {
      // The place that was found stays under the reader's eyes and becomes the selection.
      const here = found.value?.[at.value];
      if (here)
        getSelection()?.setBaseAndExtent(here.startContainer, here.startOffset, here.endContainer, here.endOffset);
      open.value = false;
      found.value = null;
      at.value = 0;
      paint();
    },
  };
}
