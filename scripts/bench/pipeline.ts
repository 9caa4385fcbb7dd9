import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { capture, haveCaptures } from '../../tests/captures';
import { syntheticThread } from '../../tests/wire/synthetic';
import type { Pipeline } from './as-built';
import { pullWith } from './pull-with';
import { budget, inTurn, type Measured, report } from './ratio';

/**
 * What an item of a thread's module weighs in X's answers of 2026 without a card or pictures, in characters, as in the
 * captures; with a card it is 6,400.
 */
const realItem = '3,900 to 4,400';

/** From a TweetDetail's text to the noted article, over `JSON.parse` of the same text; then stage by stage. */
export function benchPipeline(pipeline: Pipeline): string[] {
  // Captures are kept indented; X sends none of that.
  const few = haveCaptures
    ? JSON.stringify(JSON.parse(capture('twscrape/2026-08-TweetDetail.json')))
    : syntheticThread(4);
  return [
    ...benchStages(pipeline, '4 posts', few),
    ...benchStages(pipeline, '100 posts', syntheticThread(100)),
    ...benchStages(pipeline, '1,000 posts', syntheticThread(1000)),
    ...benchGrowth(),
  ];
}

function benchStages(pipeline: Pipeline, name: string, text: string): string[] {
  const { read, clean, compose, placeNotes, compile, shippedPacks, preparedPacks } = pipeline;
  const matcher = compile(shippedPacks, preparedPacks);
  const cleaning = { off: [] };
  const pull = (json: string) => pullWith(pipeline, json);
  const thread = pull(text);
  const cleaned = clean(thread, cleaning);
  const article = compose(cleaned);
  const works = {
    parse: () => JSON.parse(text),
    whole: () => read(pull(text), { matcher, noteLang: 'en', cleaning }),
    pull: () => pull(text),
    clean: () => clean(thread, cleaning),
    compose: () => compose(cleaned),
    notes: () => placeNotes(article, matcher, { lang: 'en' }),
  };
  const took = inTurn(works, 'parse', budget);
  const line = (what: string, { ratio, ms }: Measured, aim: number | null) =>
    report(`${what}, ${name}`, ratio, aim, `${ms.toFixed(2)} ms over ${took.parse.ms.toFixed(2)} ms`);
  const posts = text.split('"__typename":"Tweet"').length - 1;
  const perPost = Math.round(text.length / posts).toLocaleString('en');
  const weight = `${(text.length / 1e6).toFixed(2)} MB, ${perPost} a post (X's: ${realItem})`;
  const middle = { ms: took.clean.ms + took.compose.ms, ratio: took.clean.ratio + took.compose.ratio };
  return [
    `${line('text to noted article over JSON.parse', took.whole, 2)}, ${weight}`,
    line('  pull, JSON.parse included', took.pull, 1.5),
    line('  clean', took.clean, null),
    line('  compose', took.compose, null),
    line('  clean and compose', middle, 0.7),
    line('  notes', took.notes, 0.5),
  ];
}

/**
 * Whether pulling a hundred times as many posts takes a hundred times as long, as `JSON.parse` does. Each in a process of
 * its own: beside what other benches left in memory, most of the time would be the collector's.
 */
function benchGrowth(): string[] {
  const [hundred, many] = [100, 10_000].map(pullAlone);
  if (!hundred || !many) return [];
  const behind = `${many.pull.ms.toFixed(1)} ms over ${many.parse.ms.toFixed(1)} ms`;
  const growth = many.pull.ratio / hundred.pull.ratio;
  return [
    report('  pull, JSON.parse included, 10,000 posts', many.pull.ratio, 1.5, behind),
    report('  growth of that share from 100 to 10,000 posts', growth, 1.25, `1 is linear as JSON.parse is`),
  ];
}

function pullAlone(posts: number): Record<'parse' | 'pull', Measured> {
  const program = join(import.meta.dirname, 'pull-alone.ts');
  // With the loader this process runs under, for that is TypeScript too.
  const printed = execFileSync(process.execPath, [...process.execArgv, program, String(posts)], { encoding: 'utf8' });
  return JSON.parse(printed) as Record<'parse' | 'pull', Measured>;
}
