import { computed, signal } from '@preact/signals';

/** How far the reader turns back, in CSS pixels, until the bar comes; and reads on until it goes: what is laid out late moves the page a little. */
const back = 12;
const on = 60;

/** Where in the article the reader is: the share that is behind them, their section, and whether the bar stands aside. */
export function createProgress(root: () => HTMLElement | null) {
  const share = signal(0);
  const section = signal<string | null>(null);
  const away = signal(false);
  let last = 0;
  let waiting = false;

  /** `last` follows the reader on while the bar is away, and back while it is there. */
  const turn = (now: number) => {
    if (away.value ? now > last : now < last) last = now;
    if (away.value && now < last - back) away.value = false;
    else if (!away.value && now > last + on) away.value = true;
    else return;
    last = now;
  };
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
    turn(scrollY);
    if (scrollY < 80) away.value = false;
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
