import { pipelineAsBuilt } from './bench/as-built';
import { benchCollecting } from './bench/collecting';
import { benchExport } from './bench/export';
import { benchLibrary } from './bench/library';
import { benchNotes } from './bench/notes';
import { benchObserving } from './bench/observing';
import { benchPipeline } from './bench/pipeline';
import { benchSize } from './bench/size';
import { benchView } from './bench/view';

/** Every figure is a ratio within this run: machines are noisy, ratios much less. */
const pipeline = await pipelineAsBuilt();
for (const line of [...benchNotes(pipeline), ...benchPipeline(pipeline), ...benchSize()]) console.log(line);
for (const bench of [benchView, benchObserving, benchCollecting, benchExport, benchLibrary])
  for (const line of await bench()) console.log(line);
