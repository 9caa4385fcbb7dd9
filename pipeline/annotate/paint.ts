import { highlightColours } from '../highlight';
import type { DrawnHighlights } from './ranges';

/** The names under which assets/styles/highlights.css finds what is painted. */
export const painted = { colour: (colour: string) => `epure-${colour}`, shared: 'epure-shared' };

/** True where the browser paints ranges without an element around them (CSS Custom Highlight API). */
export function canPaint(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/** Paints highlights over the words; what was painted before is gone. The article's nodes stay as they are. */
export function paint({ each, shared }: DrawnHighlights): void {
  highlightColours.forEach((colour, index) => {
    const ranges = each.filter(({ highlight }) => highlight.colour === colour).flatMap((drawn) => drawn.ranges);
    set(painted.colour(colour), ranges, index);
  });
  set(painted.shared, shared, highlightColours.length);
}

function set(name: string, ranges: readonly Range[], priority: number): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}
