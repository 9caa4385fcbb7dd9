import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Page, Session, View } from '../../tests/browsers';
import { freshFolder } from '../../tests/browsers/downloads';

/** The film's width in pixels; the window is wider, so that words stay sharp when it is made smaller. */
const filmWidth = 900;
const arrow = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="26" height="32"><path d="M3 2v23l6-5 4 9 4-2-4-9h8z" fill="#111" stroke="#fff" stroke-width="2" stroke-linejoin="round"/></svg>',
);

interface Frame {
  picture: Buffer;
  ms: number;
}

interface Point {
  x: number;
  y: number;
}

/** Where a frame of the extension stands in the window. */
export const wholeWindow: Point = { x: 0, y: 0 };

/** Takes the frames of a film, with a pointer that a driver's browser does not draw. */
export function createCamera(session: Session, filmed: { width: number; height: number }) {
  const frames: Frame[] = [];
  const shot = join(freshFolder('film'), 'frame.png');
  let pointer: Point = { x: filmed.width * 0.62, y: filmed.height * 0.45 };

  /** One frame that stands for so many milliseconds. */
  const hold = async (page: Page, ms: number): Promise<void> => {
    await session.screenshot(page, shot);
    const picture = await sharp(readFileSync(shot))
      .composite([{ input: arrow, left: Math.round(pointer.x), top: Math.round(pointer.y) }])
      .png()
      .toBuffer();
    frames.push({ picture: await sharp(picture).resize({ width: filmWidth }).png().toBuffer(), ms });
  };

  /** The pointer goes to an element, in a few frames. */
  const point = async (page: Page, view: View, selector: string, at: Point = wholeWindow): Promise<void> => {
    await view.see(selector);
    const from = pointer;
    const to = await view.evaluate(middleOf, selector);
    for (const share of [0.35, 0.75, 1]) {
      pointer = { x: from.x + (at.x + to.x - from.x) * share, y: from.y + (at.y + to.y - from.y) * share };
      await hold(page, 90);
    }
    await hold(page, 350);
  };

  return {
    hold,
    point,
    /** The pointer goes to an element, and it is clicked. */
    async press(page: Page, view: View, selector: string, at?: Point): Promise<void> {
      await point(page, view, selector, at);
      await view.click(selector);
    },
    /** Scrolls an article until an element is so many pixels below the upper edge, slower at both ends. */
    async scroll(page: Page, reader: View, selector: string, from: number): Promise<void> {
      const way = await reader.evaluate(wayTo, { selector, from });
      for (const share of [0.06, 0.2, 0.42, 0.66, 0.85, 0.96, 1]) {
        await reader.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), way.now + way.far * share);
        await hold(page, 80);
      }
    },
    /** Writes the film, an animated GIF that begins again. */
    async develop(file: string): Promise<void> {
      const pictures = frames.map(({ picture }) => picture);
      await sharp(pictures, { join: { animated: true } })
        .gif({ delay: frames.map(({ ms }) => ms), loop: 0, colours: 64, dither: 0, effort: 8, interFrameMaxError: 2 })
        .toFile(file);
    },
  };
}

export type Camera = ReturnType<typeof createCamera>;

/** Runs in a document. */
function middleOf(selector: string): Point {
  const seen = [...document.querySelectorAll(selector)].find((element) => element.getBoundingClientRect().width > 0);
  const { left = 0, top = 0, width = 0, height = 0 } = seen?.getBoundingClientRect() ?? {};
  return { x: left + width / 2, y: top + height / 2 };
}

/** Runs in the reader: where the window is, and how far it has to go. */
function wayTo({ selector, from }: { selector: string; from: number }): { now: number; far: number } {
  const top = document.querySelector(selector)?.getBoundingClientRect().top ?? from;
  return { now: window.scrollY, far: top - from };
}
