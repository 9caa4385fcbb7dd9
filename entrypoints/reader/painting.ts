import { type Hit, hit } from '../../pipeline/annotate/hit';
import { canPaint, paint } from '../../pipeline/annotate/paint';
import { type DrawnHighlight, highlightRanges } from '../../pipeline/annotate/ranges';
import type { Mark } from '../../pipeline/mark';

/** What takes a click for itself, whatever is painted over it. */
const ownClick = 'a, button, summary, input, select, textarea, label, video';

/** Paints the highlights of the article under `root`, and knows which one stands where. */
export function createPainting(root: () => HTMLElement | null) {
  let drawn: readonly DrawnHighlight[] = [];
  return {
    /** `marks` where the browser cannot paint: they are elements then. */
    highlightsAs: canPaint() ? ('ranges' as const) : ('marks' as const),
    /** Called whenever the article has been drawn: ranges of the old nodes are worth nothing. */
    draw(marks: ReadonlyMap<string, readonly Mark[]>): void {
      const article = root();
      if (!article) return;
      const found = highlightRanges(article, marks);
      drawn = found.each;
      if (canPaint()) paint(found);
    },
    /** The highlight that a click means; null where it means something else. */
    clicked(event: MouseEvent): Hit | null {
      const { target } = event;
      if (event.defaultPrevented || !(target instanceof Element) || target.closest(ownClick)) return null;
      if (document.getSelection()?.isCollapsed === false) return null;
      return hit(drawn, document, event.clientX, event.clientY);
    },
  };
}
