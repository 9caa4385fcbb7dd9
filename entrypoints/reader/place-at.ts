import type { Place } from '../../components/reader/HighlightBar';

/** Below a rectangle of the window, or above it where there is no room, and never beyond the edges; all in CSS pixels. */
export function placeAt(rect: DOMRect, { width, height }: { width: number; height: number }): Place {
  const room = 8;
  const x = Math.max(room, Math.min(rect.left, innerWidth - width - room));
  const below = rect.bottom + room;
  const y = below + height < innerHeight ? below : Math.min(rect.top, innerHeight) - height - room;
  return { x, y: Math.max(room, y) };
}
