// Makes a fresh clone ready: packages, generated types, browsers. Plain JavaScript for Node 20, with nothing installed.
// Silent and fast when there is nothing to do. `--browsers`: real browsers are needed too.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, variables } from './find-browsers.mjs';
import { findProgram, programs } from './find-programs.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.epure-stamp');
const lock = join(root, 'package-lock.json');
const onWindows = process.platform === 'win32';
const program = onWindows ? 'node.exe' : 'node';
const linkedNode = join(root, 'node_modules', '.bin', onWindows ? 'node.cmd' : 'node');

const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];

setUpPackages();
setUpTypes();
if (process.argv.includes('--browsers')) setUpBrowsers();
if (process.argv.includes('--programs')) setUpPrograms();

function setUpPackages() {
  if (packagesAreCurrent()) return setUpNode();
  say('installing the packages …');
  // `npm ci` refuses a lock file that lacks another system's optional packages; `install --no-save` keeps to it all the same.
  if (!existsSync(lock) || !succeeds('npm', ['ci', ...quietly])) run('npm', ['install', '--no-save', ...quietly]);
  setUpNode();
  writeFileSync(stamp, wantedPackages());
}

function packagesAreCurrent() {
  const wanted = wantedPackages();
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === wanted;
  // Somebody ran npm by hand: npm's own record of what it installed is then the newer file.
  if (timeOf(join(root, 'node_modules', '.package-lock.json')) <= timeOf(lock)) return false;
  writeFileSync(stamp, wanted);
  return true;
}

/** Where npm does not run the install script of the `node` package, it is run here, and the program linked. */
function setUpNode() {
  const folder = join(root, 'node_modules', 'node');
  if (existsSync(linkedNode) || !existsSync(folder)) return;
  say('installing Node …');
  if (!existsSync(join(folder, 'bin', program))) run(process.execPath, ['installArchSpecificPackage'], folder);
  run('npm', ['rebuild', 'node', '--ignore-scripts', ...quietly]);
}

/** What the installed packages are to match: the lock file, or package.json when there is none. */
function wantedPackages() {
  const file = existsSync(lock) ? lock : join(root, 'package.json');
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** WXT writes the types of the project into .wxt; they are stale when its configuration is newer. */
function setUpTypes() {
  const made = timeOf(join(root, '.wxt', 'tsconfig.json'));
  const sources = ['wxt.config.ts', join('node_modules', '.epure-stamp')].map((file) => timeOf(join(root, file)));
  if (made > Math.max(...sources)) return;
  runInstalled('wxt', ['prepare']);
}

function timeOf(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

function setUpBrowsers() {
  if (missingBrowsers().length === 0) return;
  if (mayInstall()) installBrowsers();
  const missing = missingBrowsers();
  if (missing.length === 0) return;
  const names = missing.map((name) => (name === 'firefox' ? 'Firefox' : 'Chromium (or Chrome, or Edge)'));
  const named = missing.map((name) => variables[name]);
  const how = existsSync('/etc/debian_version') ? 'as root, apt-get install chromium firefox-esr' : 'install it';
  fail(`${names.join(' and ')} not found: ${how}, or name the program in ${named.join(' and ')}`);
}

function missingBrowsers() {
  return ['chromium', 'firefox'].filter((name) => !findBrowser(name));
}

/** Debian and Ubuntu, as root, and nobody named a program that is not there. */
function mayInstall() {
  if (missingBrowsers().some((name) => process.env[variables[name]])) return false;
  return isDebianRoot();
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** Tests that need a program do without it where it is missing, and say so. */
function setUpPrograms() {
  const missing = Object.keys(programs).filter((name) => !findProgram(name));
  if (missing.length === 0 || !isDebianRoot()) return;
  say(`installing ${missing.join(' and ')} …`);
  installPackages(missing.map((name) => programs[name].debian));
}

function installBrowsers() {
  say('installing Chromium and Firefox …');
  installPackages(debianPackages());
}

function installPackages(packages) {
  const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, encoding: 'utf8' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status, stderr } = spawnSync('apt-get', ['-qq', ...args], quiet);
    if (status !== 0) return say((stderr ?? '').trim().split('\n').at(-1) ?? 'apt-get failed');
  }
}

/** Ubuntu's own packages of these names are only doors to snap, which works in few containers; Debian's are the browsers. */
function debianPackages() {
  const packages = { chromium: 'chromium', firefox: 'firefox-esr' };
  return missingBrowsers().map((name) => packages[name]);
}

function runInstalled(command, args) {
  const folder = join(root, 'node_modules', '.bin');
  const path = `${folder}${onWindows ? ';' : ':'}${process.env.PATH ?? ''}`;
  run(command, args, root, { ...process.env, PATH: path });
}

function succeeds(command, args) {
  return spawnSync(command, args, { cwd: root, shell: onWindows }).status === 0;
}

/** Runs a program and shows what it prints only when it fails; then this script ends with exit code 1. */
function run(command, args, cwd = root, env = process.env) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env, encoding: 'utf8', shell: onWindows });
  if (status === 0) return;
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
  fail(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`);
}

function say(text) {
  console.error(`epure: ${text}`);
}

function fail(text) {
  say(text);
  process.exit(1);
}
