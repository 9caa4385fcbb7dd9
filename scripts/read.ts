import { readFiles } from './read-files';

process.exitCode = await readFiles(process.argv.slice(2), {
  print: (what) => process.stdout.write(what),
  complain: (line) => console.error(line),
});
