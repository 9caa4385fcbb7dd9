import { benchLibrary } from './scripts/bench/library';
for (const line of await benchLibrary()) console.log(line);
process.exit(0);
