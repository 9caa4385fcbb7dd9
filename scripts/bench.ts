import { benchNotes } from './bench/notes';
import { benchPipeline } from './bench/pipeline';
import { benchSize } from './bench/size';
import { benchView } from './bench/view';

/** Every figure is a ratio within this run: machines are noisy, ratios much less. */
for (const line of [...benchPipeline(), ...benchNotes(), ...benchSize(), ...(await benchView())]) console.log(line);
