/** In milliseconds of the processor's time, which some systems count in steps of several. */
const enough = 40;
const mostTurns = 12;

/**
 * How a work grows with its size: the time of the whole over that of `times` parts of it. 1 when it grows as its size
 * does, `times` when with its square. The two are done in turn and their thread's own time is counted, for a machine does
 * other things beside.
 */
export function growth(times: number, part: () => unknown, whole: () => unknown): number {
  part();
  let [ofParts, ofWhole] = [0, 0];
  for (let turn = 0; turn < mostTurns && (turn < 2 || ofParts < enough); turn += 1) {
    const start = now();
    for (let one = 0; one < times; one += 1) part();
    const between = now();
    whole();
    ofParts += between - start;
    ofWhole += now() - between;
  }
  return ofWhole / Math.max(ofParts, 1);
}

function now(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
