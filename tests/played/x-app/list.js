// The virtualised list: only cells near the viewport exist, each moved to its place, as on X. It follows the page's
// scroll events, a frame at a time, so while the tab is hidden it stands still: browsers send neither to a hidden tab.
// (Chromium 156: none at all. Firefox 153: at about 1, 2, 4, 8 … seconds, ever rarer. What X answers is drawn at once.)
import { element, marked } from './element.js';

const guess = 240;

/** A list in `home`; `draw` makes a cell's content, `near` is told of every cell drawn, and how far it is from the view. */
export function makeList(home, draw, near) {
  const frame = element('div', { style: 'position: relative' });
  home.replaceChildren(frame);
  const heights = new Map();
  const shown = new Map();
  let cells = [];
  let owed = false;

  const heightOf = ({ name }) => heights.get(name) ?? guess;
  const home0 = () => frame.getBoundingClientRect().top + window.scrollY;

  /** Where each cell begins, by its name, in pixels from the list's top. */
  function tops() {
    const all = new Map();
    let at = 0;
    for (const cell of cells) {
      all.set(cell.name, at);
      at += heightOf(cell);
    }
    frame.style.minHeight = `${at}px`;
    return all;
  }

  /** Draws what is near the view and takes away what is not. */
  function place() {
    const top = window.scrollY - home0();
    const height = window.innerHeight;
    const wanted = new Set();
    const reached = [];
    let at = 0;
    for (const cell of cells) {
      const bottom = at + heightOf(cell);
      if (bottom > top - height && at < top + 2 * height) {
        wanted.add(cell.name);
        const { box } = shown.get(cell.name) ?? show(cell);
        box.style.transform = `translateY(${at}px)`;
        reached.push([cell, Math.max(0, top - bottom, at - top - height)]);
      }
      at = bottom;
    }
    for (const [name, { box }] of shown) {
      if (wanted.has(name)) continue;
      box.remove();
      shown.delete(name);
    }
    frame.style.minHeight = `${at}px`;
    return reached;
  }

  function show(cell) {
    const box = marked(
      'div',
      'cellInnerDiv',
      { style: 'position: absolute; width: 100%' },
      element('div', {}, draw(cell)),
    );
    shown.set(cell.name, { box, cell });
    frame.append(box);
    return shown.get(cell.name);
  }

  /** True when a cell turned out higher or lower than thought. */
  function measure() {
    let changed = false;
    for (const [name, { box }] of shown) {
      if (heights.get(name) === box.offsetHeight) continue;
      heights.set(name, box.offsetHeight);
      changed = true;
    }
    return changed;
  }

  /** Changes something, and keeps in its place what the reader looks at. */
  function anchored(change) {
    const from = window.scrollY - home0();
    const inView = [...tops()].filter(([, top]) => top > from - 1);
    change();
    const now = tops();
    const kept = inView.find(([name]) => now.has(name));
    const moved = kept && from > 0 ? now.get(kept[0]) - kept[1] : 0;
    if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: 'instant' });
  }

  function draws() {
    let reached = place();
    for (let turn = 0; turn < 5; turn += 1) {
      let changed = false;
      anchored(() => {
        changed = measure();
      });
      if (!changed) break;
      reached = place();
    }
    for (const [cell, distance] of reached) near(cell, distance);
  }

  return {
    /** To be called on every scroll: draws with the next frame. */
    follow() {
      if (owed) return;
      owed = true;
      window.requestAnimationFrame(() => {
        owed = false;
        draws();
      });
    },
    /** Shows other cells, what is in view staying where it is; with a name, that cell comes to the top of the window. */
    set(next, atTop = null) {
      anchored(() => {
        cells = next;
      });
      const now = new Set(next);
      for (const [name, { box, cell }] of shown) {
        if (now.has(cell)) continue;
        box.remove();
        shown.delete(name);
      }
      if (atTop) window.scrollTo({ top: home0() + tops().get(atTop), behavior: 'instant' });
      draws();
    },
  };
}
