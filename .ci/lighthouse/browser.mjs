import { readFileSync } from 'node:fs';
import { launch } from 'chrome-launcher';

/** Where tests/browser/prepare.mjs says what it found. */
const FOUND = new URL('../../tests/target/browser/browser.properties', import.meta.url);

/** The browser of the tests, with their font. */
export class Browser {
  static async start() {
    const found = Object.fromEntries(
      readFileSync(FOUND, 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.split(/=(.*)/, 2)),
    );
    const chrome = await launch({
      chromePath: found.executable,
      chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--lang=ja'],
      envVars: {
        ...process.env,
        ...(found.libraries && {
          LD_LIBRARY_PATH: [process.env.LD_LIBRARY_PATH, found.libraries].filter(Boolean).join(':'),
        }),
        ...(found.fontconfig && { FONTCONFIG_FILE: found.fontconfig }),
      },
    });
    const about = await (await fetch(`http://127.0.0.1:${chrome.port}/json/version`)).json();
    return new Browser(chrome, about.Browser);
  }

  constructor(chrome, version) {
    this.chrome = chrome;
    this.port = chrome.port;
    this.version = version;
  }

  async close() {
    await this.chrome.kill();
  }
}
