import { syntheticThread } from '../../tests/wire/synthetic';
import { builtPipeline } from './as-built';
import { pullWith } from './pull-with';
import { budget, inTurn } from './ratio';

/** Prints what pulling a thread of so many posts took, and `JSON.parse` of its text, by the pipeline that was built last. */
const text = syntheticThread(Number(process.argv[2]));
const pipeline = await builtPipeline();
const works = { parse: () => JSON.parse(text), pull: () => pullWith(pipeline, text) };
console.log(JSON.stringify(inTurn(works, 'parse', budget)));
