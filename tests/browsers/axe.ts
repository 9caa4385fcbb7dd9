import axe from 'axe-core';
import type { View } from './session';

interface Finding {
  id: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

/** What axe finds wrong with a document in a real browser, one line a place; nothing is the wanted answer. */
export function axeFindings(view: View): Promise<string[]> {
  return view.evaluate(async (source) => {
    // The driver's scripts may use eval where the page's policy forbids it.
    const run = new Function(`${source}; return axe.run(document)`) as () => Promise<{ violations: Finding[] }>;
    const { violations } = await run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
    );
  }, axe.source);
}
