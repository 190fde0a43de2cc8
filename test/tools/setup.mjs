// Brings a fresh clone to where it can build and test. Plain Node: it runs before node_modules exists.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const lowestNode = [20, 19];

/** Programs the tests and the demo need, and the Debian packages that bring them. */
const debianPackages = [
  'chromium',
  'chromium-l10n',
  'firefox-esr',
  'firefox-esr-l10n-lv',
  'fonts-noto-core',
  'fonts-liberation',
];

/**
 * Checks Node, installs the npm packages where they are missing or older than the lock file, and the browsers.
 * In: the browsers that the caller is going to drive. Ends the process with one sentence when something is missing
 * that it may not install itself.
 */
export function setup({ browsers = ['chromium', 'firefox'] } = {}) {
  checkNode();
  installPackages();
  installBrowsers(browsers);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > lowestNode[0] || (major === lowestNode[0] && minor >= lowestNode[1])) return;
  stop(`Kārtībā needs Node ${lowestNode.join('.')} or newer; this is ${process.versions.node}.`);
}

function installPackages() {
  const stamp = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs) return;
  if (existsSync(stamp) && hasSamePackages(stamp, lock)) return;
  say('Installing the npm packages (about a minute) …');
  const done = run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (done.status !== 0) stop('The npm packages could not be installed; npm has said why above.');
}

/** A fresh checkout gives the lock file a new time without new contents: ask the contents before installing again. */
function hasSamePackages(stamp, lock) {
  const installed = JSON.parse(readFileSync(stamp, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(lock, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  );
}

function installBrowsers(browsers) {
  const missing = [
    ...(browsers.includes('chromium') && !queryChromium() ? ['Chromium or Chrome'] : []),
    ...(browsers.includes('firefox') && !queryFirefox() ? ['Firefox'] : []),
  ];
  const hasApt = process.platform === 'linux' && isProgram('apt-get') && isProgram('dpkg-query');
  const packages = hasApt ? debianPackages.filter((name) => isWanted(name, browsers) && !hasDebianPackage(name)) : [];
  const isRoot = process.getuid?.() === 0;
  if (hasApt && isRoot && packages.length > 0) {
    say(`Installing ${packages.join(', ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['-qq', 'update'], { env });
    const done = run('apt-get', ['-qq', '-y', 'install', '--no-install-recommends', ...packages], { env });
    if (done.status !== 0) stop('The browsers could not be installed; apt-get has said why above.');
    return;
  }
  if (missing.length === 0) return;
  const hint = hasApt ? `: as root, apt-get install ${packages.join(' ')}` : ', or set CHROMIUM_PATH and FIREFOX_PATH';
  stop(`Please install ${missing.join(' and ')}${hint}.`);
}

/** A browser from elsewhere brings its own languages: then its Debian packages are not wanted. */
function isWanted(name, browsers) {
  if (name.startsWith('chromium')) return browsers.includes('chromium') && !process.env.CHROMIUM_PATH;
  if (name.startsWith('firefox')) return browsers.includes('firefox') && !process.env.FIREFOX_PATH;
  return true;
}

/** The path of a Chromium or Chrome on this computer; `CHROMIUM_PATH` comes first. */
export function queryChromium() {
  return queryProgram(
    process.env.CHROMIUM_PATH,
    ['chromium', 'chromium-browser', 'google-chrome', 'chrome'],
    [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      join(process.env.PROGRAMFILES ?? '', 'Google/Chrome/Application/chrome.exe'),
    ],
  );
}

/** The path of a Firefox on this computer; `FIREFOX_PATH` comes first. */
export function queryFirefox() {
  return queryProgram(
    process.env.FIREFOX_PATH,
    ['firefox-esr', 'firefox'],
    [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox/firefox.exe'),
    ],
  );
}

function queryProgram(chosen, names, places) {
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  return [...names.flatMap(placesOnPath), ...places].find((place) => existsSync(place));
}

function isProgram(name) {
  return placesOnPath(name).some((place) => existsSync(place));
}

function placesOnPath(name) {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
}

function hasDebianPackage(name) {
  const asked = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], { encoding: 'utf8' });
  return asked.stdout === 'installed';
}

function run(command, args, options = {}) {
  // npm is a script file on Windows, which only a shell starts.
  return spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    ...options,
  });
}

function say(sentence) {
  console.log(sentence);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
