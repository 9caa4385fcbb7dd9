import { type Colour, png } from '../tests/played/png';

const paper: Colour = [250, 249, 245];
const bars: { share: number; colour: Colour }[] = [
  { share: 58, colour: [38, 70, 108] },
  { share: 34, colour: [150, 168, 188] },
  { share: 8, colour: [58, 133, 96] },
];

/** The demo's picture: what Hollin Ferry is paid with, as three bars. */
export function fundingChart(): Buffer {
  const [width, height, margin, thickness] = [960, 420, 60, 70];
  return png(width, height, (x, y) => {
    const row = Math.floor((y - margin) / (thickness + 45));
    const isBetween = (y - margin) % (thickness + 45) >= thickness;
    const bar = y < margin || isBetween ? undefined : bars[row];
    const length = bar ? (bar.share / 58) * (width - 2 * margin) : 0;
    return bar && x >= margin && x < margin + length ? bar.colour : paper;
  });
}
