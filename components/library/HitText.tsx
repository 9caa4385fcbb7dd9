import type { Piece } from '../../pipeline/found';

/** A text with what was looked for marked in it. */
export function HitText({ pieces }: { pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : text))}</>;
}
