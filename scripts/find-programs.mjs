// Programs that only some tests need. Plain JavaScript for Node 20: it runs before anything is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What each is for, its package on Debian, and where it is when it is no program on PATH. */
export const programs = {
  pdftotext: { what: 'the text of printed articles', debian: 'poppler-utils' },
  epubcheck: { what: 'the validity of books', debian: 'epubcheck', jar: '/usr/share/java/epubcheck.jar' },
};

/** The command line of a program; null when it is not on this machine. */
export function findProgram(name) {
  const { jar } = programs[name];
  if (jar && existsSync(jar)) {
    const java = onPath('java');
    return java && [java, '-jar', jar];
  }
  const path = onPath(name);
  return path && [path];
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const files = process.platform === 'win32' ? [`${name}.exe`, `${name}.cmd`] : [name];
  return folders.flatMap((folder) => files.map((file) => join(folder, file))).find((path) => existsSync(path)) ?? null;
}
