// Finds a browser and a Japanese font for the tests, and writes where they are to target/browser/browser.properties.
// In this order: the browser that CHROMIUM names, the one inside an npm package where it runs, one of the system. No root, no apt.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chmod, rename } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const SYSTEM_BROWSERS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const here = import.meta.dirname;
const target = resolve(here, '../target/browser');
mkdirSync(target, { recursive: true });

const named = browserNamed();
const packaged = !named && process.platform === 'linux' && process.arch === 'x64';
const settings = packaged ? await packagedBrowser() : { executable: named ?? browserOfSystem() };
// Pictures are the same everywhere only with the same font.
if (packaged || !hasJapaneseFont()) settings.fontconfig = packagedFont();
writeFileSync(
  join(target, 'browser.properties'),
  Object.entries(settings).map(([name, value]) => `${name}=${value}\n`).join(''),
);

function browserNamed() {
  const named = process.env.CHROMIUM;
  if (named && !existsSync(named)) {
    console.error(`tests: CHROMIUM names ${named}, but there is no such file.`);
    process.exit(1);
  }
  return named || undefined;
}

function browserOfSystem() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = SYSTEM_BROWSERS.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
  if (!found) {
    console.error('tests: no Chromium was found; let CHROMIUM name one.');
    process.exit(1);
  }
  return found;
}

async function packagedBrowser() {
  const packed = join(install(), '@sparticuz/chromium/bin');
  const executable = join(target, 'chromium');
  if (!existsSync(executable)) {
    const { extract } = await import('tar-fs');
    await unpack(join(packed, 'al2023.tar.br'), extract(join(target, 'al2023')));
    await unpack(join(packed, 'chromium.br'), createWriteStream(`${executable}.part`));
    await chmod(`${executable}.part`, 0o755);
    await rename(`${executable}.part`, executable);
  }
  return { executable, libraries: join(target, 'al2023/lib') };
}

function unpack(file, into) {
  return pipeline(createReadStream(file), createBrotliDecompress(), into);
}

function hasJapaneseFont() {
  try {
    return execFileSync('fc-list', [':lang=ja', 'file'], { stdio: ['ignore', 'pipe', 'ignore'] }).length > 0;
  } catch {
    return false;
  }
}

function packagedFont() {
  const fonts = join(install(), '@expo-google-fonts/noto-sans-jp');
  const file = join(target, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}/400Regular</dir>
  <dir>${fonts}/700Bold</dir>
  <cachedir>${target}/font-cache</cachedir>
</fontconfig>
`,
  );
  return file;
}

/** Installs what package-lock.json names, unless it is there already. */
function install() {
  const modules = join(here, 'node_modules');
  const stamp = join(modules, '.installed');
  const wanted = createHash('sha256').update(readFileSync(join(here, 'package-lock.json'))).digest('hex');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], {
      cwd: here,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) process.exit(status ?? 1);
    writeFileSync(stamp, wanted);
  }
  return modules;
}
