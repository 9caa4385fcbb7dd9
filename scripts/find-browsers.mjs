// Plain JavaScript for Node 20: it runs before anything is installed.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where each system keeps its browsers, the one to prefer first; a bare word is looked for on PATH. */
const places = {
  chromium: {
    linux: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
      '/opt/google/chrome/chrome',
      '/snap/bin/chromium',
    ],
    darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) => macApp(name, name)),
    win32: [
      ...windowsApp('Chromium\\Application\\chrome.exe'),
      ...windowsApp('Google\\Chrome\\Application\\chrome.exe'),
      ...windowsApp('Microsoft\\Edge\\Application\\msedge.exe'),
      'chrome.exe',
      'msedge.exe',
    ],
  },
  firefox: {
    linux: ['firefox-esr', 'firefox', '/usr/lib/firefox/firefox', '/opt/firefox/firefox', '/snap/bin/firefox'],
    darwin: [...macApp('Firefox', 'firefox'), ...macApp('Firefox ESR', 'firefox')],
    win32: [
      ...windowsApp('Mozilla Firefox\\firefox.exe'),
      ...windowsApp('Mozilla Firefox ESR\\firefox.exe'),
      'firefox.exe',
    ],
  },
};

/** The variable that names a browser's file when it stands anywhere else. */
export const variables = { chromium: 'EPURE_CHROMIUM', firefox: 'EPURE_FIREFOX' };

/** The path of a Chromium (Chrome and Edge will do) or of a Firefox on this machine; null when there is none. */
export function findBrowser(name) {
  const named = process.env[variables[name]];
  if (named) return isProgram(named) ? named : null;
  const candidates = places[name][process.platform] ?? places[name].linux;
  for (const candidate of candidates) {
    const path = candidate.includes('/') || candidate.includes('\\') ? candidate : onPath(candidate);
    if (path && isProgram(path)) return path;
  }
  return null;
}

function macApp(name, program) {
  const inside = join('Applications', `${name}.app`, 'Contents', 'MacOS', program);
  return [join('/', inside), join(process.env.HOME ?? '/', inside)];
}

function windowsApp(inside) {
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return roots.filter(Boolean).map((root) => `${root}\\${inside}`);
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isProgram) ?? null;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
