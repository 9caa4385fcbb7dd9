import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../../.output/bench-previous.json', import.meta.url);

/** What `report` wrote: the name of the measure, then its ratio. */
const reported = /^(.+?)\s{1,}(\d+\.\d\d) {2}/;

/** A printer of the bench's lines, each with the ratio of the run before beside it; `keep` keeps this run's for the next. */
export function besidePrevious() {
  const previous = readPrevious();
  const now: Record<string, number> = {};
  return {
    print(line: string): void {
      const [, what, ratio] = reported.exec(line) ?? [];
      if (what === undefined) {
        console.log(line);
        return;
      }
      now[what] = Number(ratio);
      const before = previous[what];
      console.log(before === undefined ? line : `${line}; before ${before.toFixed(2)}`);
    },
    keep(): void {
      writeFileSync(file, JSON.stringify({ ...previous, ...now }, null, 2));
    },
  };
}

/** By measure; empty when there was no run before, or its file is broken. */
function readPrevious(): Record<string, number> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') console.error(`the run before cannot be read: ${error}`);
    return {};
  }
}
