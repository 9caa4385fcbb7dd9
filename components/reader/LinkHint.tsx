import { useEffect, useState } from 'preact/hooks';
import { destination } from '../../pipeline/address';

interface Hint {
  host: string;
  path: string;
  at: DOMRect;
}

const hintId = 'link-hint';

/** Where the link leads that is pointed at or has the focus; made of its address alone, and nobody is asked. */
export function LinkHint() {
  const [hint, setHint] = useState<Hint | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    let shown: Element | null = null;
    const hide = () => {
      if (!shown) return;
      shown.removeAttribute('aria-describedby');
      shown = null;
      setHint(null);
    };
    const show = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.article a[target="_blank"]') : null;
      if (link === shown) return;
      hide();
      const leads = link && destination(link.href);
      // Its words say it already.
      if (!leads || link.textContent?.replace(/^https?:\/\/(?:www\.)?/u, '') === `${leads.host}${leads.path}`) return;
      shown = link;
      link.setAttribute('aria-describedby', hintId);
      // All its lines: none of them is covered.
      setHint({ ...leads, at: link.getBoundingClientRect() });
    };
    const leave = ({ relatedTarget }: Event & { relatedTarget: EventTarget | null }) => {
      const isOnHint = relatedTarget instanceof Element && relatedTarget.closest(`#${hintId}`) !== null;
      if (!isOnHint) hide();
    };
    /** The focus may have brought the link into the window only now. */
    const follow = () => {
      if (!shown) return;
      const at = shown.getBoundingClientRect();
      const isOut = at.bottom < 0 || at.top > innerHeight;
      // What has the focus is on its way into the window.
      if (isOut && document.activeElement !== shown) hide();
      setHint((now) => now && { ...now, at });
    };
    const { signal } = stop;
    document.addEventListener('pointerover', show, { signal });
    document.addEventListener('focusin', show, { signal });
    document.addEventListener('pointerout', leave, { signal });
    document.addEventListener('focusout', leave, { signal });
    document.addEventListener('scroll', follow, { signal, passive: true });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), { signal, capture: true });
    return () => {
      hide();
      stop.abort();
    };
  }, []);
  if (!hint) return null;
  const isLow = hint.at.bottom > innerHeight - 80;
  return (
    <div
      id={hintId}
      class="link-hint"
      // Told with the link that it describes, and not a second time by itself.
      aria-hidden="true"
      data-testid="link-hint"
      dir="ltr"
      style={{ '--x': `${hint.at.left}px`, '--y': `${isLow ? hint.at.top : hint.at.bottom}px` }}
      data-low={isLow || undefined}
    >
      <b>{hint.host}</b>
      {hint.path}
    </div>
  );
}
