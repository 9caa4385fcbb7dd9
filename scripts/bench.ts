import { pipelineAsBuilt } from './bench/as-built';
import { besidePrevious } from './bench/beside-previous';
import { benchCollecting } from './bench/collecting';
import { benchExport } from './bench/export';
import { benchLibrary } from './bench/library';
import { benchLongThread } from './bench/long-thread';
import { benchNotes } from './bench/notes';
import { benchObserving } from './bench/observing';
import { benchPipeline } from './bench/pipeline';
import { benchSize } from './bench/size';
import { benchView } from './bench/view';

/** Every figure is a ratio within this run: machines are noisy, ratios much less. */
const { print, keep } = besidePrevious();
const pipeline = await pipelineAsBuilt();
for (const line of [...benchNotes(pipeline), ...benchPipeline(pipeline), ...benchSize()]) print(line);
for (const bench of [benchView, benchLongThread, benchObserving, benchCollecting, benchExport, benchLibrary])
  for (const line of await bench()) print(line);
keep();
