import { useEffect, useRef, useState } from 'preact/hooks';
import type { LaidSection } from './lay-out';

/** In an article of more groups than this, those far from the window are not laid out. */
export const many = 300;

/** Groups that are drawn at once: more than any window shows. */
const first = 30;

/** An article of so many is drawn at once: it would not be there sooner in parts. */
const few = 60;

/** Groups that are drawn each time the browser has nothing else to do: a frame's work or two. */
const step = 60;

/** The longest that the next ones wait for that, in milliseconds. */
const longestWait = 100;

export function countGroups(sections: readonly LaidSection[]): number {
  return sections.reduce(
    (sum, { stretches }) => sum + stretches.reduce((all, { groups }) => all + groups.length, 0),
    0,
  );
}

/**
 * How many of an article's groups are to be drawn by now. What is far down comes bit by bit after the first ones are on
 * the screen, and all of it before the article is printed. With `atOnce` it is all of them.
 */
export function useDrawnSoFar(all: number, atOnce: boolean): number {
  const [asked, ask] = useState(first);
  // What was drawn stays when posts are added.
  const reached = useRef(first);
  const drawn = atOnce || all <= few ? all : Math.min(all, Math.max(reached.current, asked));
  reached.current = Math.max(reached.current, drawn);
  const isWhole = drawn >= all;
  useEffect(() => {
    if (isWhole) return;
    const stop = soon(() => ask(drawn + step));
    const drawAll = () => ask(Number.POSITIVE_INFINITY);
    addEventListener('beforeprint', drawAll);
    return () => {
      stop();
      removeEventListener('beforeprint', drawAll);
    };
  }, [isWhole, drawn]);
  return drawn;
}

/** The sections down to their first `count` groups. */
export function firstGroups(sections: readonly LaidSection[], count: number): LaidSection[] {
  let left = count;
  const here: LaidSection[] = [];
  for (const { section, stretches } of sections) {
    if (left <= 0) break;
    const all = countGroups([{ section, stretches }]);
    if (all <= left) {
      here.push({ section, stretches });
      left -= all;
      continue;
    }
    const begun = stretches.map((stretch) => {
      const groups = stretch.groups.slice(0, Math.max(left, 0));
      left -= groups.length;
      return groups.length === stretch.groups.length ? stretch : { ...stretch, groups };
    });
    here.push({ section, stretches: begun.filter(({ groups }) => groups.length > 0) });
  }
  return here;
}

/** Runs it when the browser has time; gives back what stops it. */
function soon(run: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const waiting = setTimeout(run, 0);
    return () => clearTimeout(waiting);
  }
  const waiting = requestIdleCallback(run, { timeout: longestWait });
  return () => cancelIdleCallback(waiting);
}
