import { computed, signal } from '@preact/signals';

/** How far the reader has to turn back, in CSS pixels, before the bar comes again, and how far on before it goes. */
const turn = 12;

/** Where in the article the reader is: the share that is behind them, their section, and whether the bar stands aside. */
export function createProgress(root: () => HTMLElement | null) {
  const share = signal(0);
  const section = signal<string | null>(null);
  const away = signal(false);
  let last = 0;
  let waiting = false;

  const look = () => {
    waiting = false;
    const article = root();
    if (!article) return;
    const { scrollY, innerHeight } = window;
    const way = document.documentElement.scrollHeight - innerHeight;
    share.value = way > 0 ? Math.min(1, Math.max(0, scrollY / way)) : 1;
    const line = innerHeight / 3;
    const begun = [...article.querySelectorAll<HTMLElement>('section[id]')].filter(
      (each) => each.getBoundingClientRect().top <= line,
    );
    section.value = begun.at(-1)?.id ?? null;
    if (scrollY < 80 || scrollY < last - turn) away.value = false;
    else if (scrollY > last + turn) away.value = true;
    if (Math.abs(scrollY - last) > turn) last = scrollY;
  };

  return {
    /** 0 to 1. */
    share: computed(() => share.value),
    /** The id of the section that is being read; null before the first. */
    section: computed(() => section.value),
    away: computed(() => away.value),
    /** Follows the scrolling; gives back what stops it. */
    listen(): () => void {
      const stop = new AbortController();
      const soon = () => {
        if (waiting) return;
        waiting = true;
        requestAnimationFrame(look);
      };
      window.addEventListener('scroll', soon, { passive: true, signal: stop.signal });
      window.addEventListener('resize', soon, { passive: true, signal: stop.signal });
      // Whoever comes by keyboard finds the bar there.
      document.addEventListener(
        'focusin',
        ({ target }) => {
          if (target instanceof Element && target.closest('.bar')) away.value = false;
        },
        { signal: stop.signal },
      );
      return () => stop.abort();
    },
  };
}
