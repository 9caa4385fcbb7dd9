import type { VNode } from 'preact';
import { AsideView } from './AsideView';
import type { Drawing } from './drawing';
import type { Stretch } from './lay-out';

interface Props {
  stretch: Stretch;
  groups: readonly VNode[];
  drawing: Drawing;
}

/**
 * A stretch of blocks: the first with its asides, the others below. In the margin of a wide window an aside stands
 * at its block's height, or below the asides before it where these are longer: CSS anchors, numbered, say so.
 */
export function StretchView({ stretch: { asides, number }, groups: [first, ...rest], drawing }: Props) {
  if (asides.length === 0) return <div class="stretch">{[first, ...rest]}</div>;
  const below = `anchor(--beside-${number - 1} bottom, 0px) + 1.25rem`;
  const place = `anchor-name: --beside-${number}; top: max(anchor(--called-${number} top, 0px), ${below})`;
  return (
    <div class="stretch has-asides">
      <div class="called-by" style={`anchor-name: --called-${number}`}>
        {first}
      </div>
      <div class="asides" data-skip style={place}>
        {asides.map((aside) => (
          <AsideView key={aside.kind === 'note' ? aside.note.id : aside.highlight.id} aside={aside} drawing={drawing} />
        ))}
      </div>
      <div class="rest">{rest}</div>
    </div>
  );
}
