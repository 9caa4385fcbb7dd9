// The virtualised list: only cells near the viewport exist, each moved to its place, as on X.
import { element, marked } from './element.js';

const guess = 240;

/** A list in `home`; `draw` makes a cell's content, `reached` is told of every cell that comes near the viewport. */
export function makeList(home, draw, reached) {
  const frame = element('div', { style: 'position: relative' });
  home.replaceChildren(frame);
  const heights = new Map();
  const shown = new Map();
  let cells = [];

  function place() {
    const top = window.scrollY - frame.offsetTop - window.innerHeight;
    const bottom = top + 3 * window.innerHeight;
    const wanted = new Set();
    let at = 0;
    for (const cell of cells) {
      const height = heights.get(cell.name) ?? guess;
      if (at + height > top && at < bottom) {
        wanted.add(cell.name);
        const box = shown.get(cell.name) ?? show(cell);
        box.style.transform = `translateY(${at}px)`;
      }
      at += height;
    }
    for (const [name, box] of shown) {
      if (wanted.has(name)) continue;
      box.remove();
      shown.delete(name);
    }
    frame.style.minHeight = `${at}px`;
    return measure();
  }

  function show(cell) {
    const box = marked('div', 'cellInnerDiv', { style: 'position: absolute; width: 100%' }, draw(cell));
    shown.set(cell.name, box);
    frame.append(box);
    reached(cell);
    return box;
  }

  /** True when a cell turned out higher or lower than thought. */
  function measure() {
    let changed = false;
    for (const [name, box] of shown) {
      if (heights.get(name) === box.offsetHeight) continue;
      heights.set(name, box.offsetHeight);
      changed = true;
    }
    return changed;
  }

  function draws() {
    for (let turn = 0; turn < 5 && place(); turn += 1);
  }

  return {
    draws,
    set(next) {
      cells = next;
      for (const box of shown.values()) box.remove();
      shown.clear();
      draws();
    },
  };
}
