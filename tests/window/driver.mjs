/**
 * Drives the real window: the built app in WebKitGTK on a display of its own, over the W3C WebDriver
 * endpoints. One `Screen` holds the display; every `Driven` app has a driver process of its own.
 */
import { spawn, execFile } from 'node:child_process';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { answers } from './x-server.mjs';

const run = promisify(execFile);
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** How long the page may take to show something that a test looks for. */
const PATIENCE = 20_000;

export const Keys = { enter: '\uE007', tab: '\uE004', escape: '\uE00C', control: '\uE009' };

/** A display without a monitor; the X server picks a free number itself. */
export class Screen {
  static async start(size = '1280x800') {
    const server = spawn(
      'Xvfb',
      // Without `-noreset` the display starts over, deaf for a moment, whenever its last client has left.
      ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp', '-noreset'],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      },
    );
    const [number] = await firstOf(server, once(server.stdio[3], 'data'), 'Xvfb');
    const display = `:${String(number).trim()}`;
    await answers(display);
    return new Screen(server, display);
  }

  constructor(server, display) {
    this.server = server;
    this.display = display;
  }

  /** Takes a picture from the display itself: what a person would see. */
  async picture(path) {
    await run('import', ['-display', this.display, '-window', 'root', path]);
  }

  async stop() {
    await ended(this.server);
  }
}

/** The app as someone at the keyboard meets it. */
export class Driven {
  /** Starts `binary` with `args` on `screen`. */
  static async start(screen, binary, args) {
    const port = await freePort();
    const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
      env: {
        ...process.env,
        DISPLAY: screen.display,
        GDK_BACKEND: 'x11',
        TAURI_WEBVIEW_AUTOMATION: 'true',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const driven = new Driven(driver, `http://127.0.0.1:${port}`);
    try {
      await driven.#open(binary, args);
    } catch (cause) {
      await ended(driver);
      throw cause;
    }
    return driven;
  }

  constructor(driver, address) {
    this.driver = driver;
    this.address = address;
  }

  /** The first element that fits a CSS selector, waiting for it to be there. */
  find(selector) {
    return this.#element({ using: 'css selector', value: selector });
  }

  /** A button, link or option by its visible name. */
  named(name, tags = ['button', 'a', 'label']) {
    const text = JSON.stringify(name);
    const said = `normalize-space()=${text} or @aria-label=${text} or starts-with(normalize-space(),${text})`;
    return this.#element({
      using: 'xpath',
      value: tags.map((tag) => `//${tag}[${said}]`).join('|'),
    });
  }

  /** The field that belongs to a label. */
  field(label) {
    const text = JSON.stringify(label);
    const own = `@id=//label[starts-with(normalize-space(),${text})]/@for or @aria-label=${text}`;
    const value = ['input', 'textarea', 'select'].map((tag) => `//${tag}[${own}]`).join('|');
    return this.#element({ using: 'xpath', value });
  }

  /** Any element whose text is exactly this. */
  showing(text) {
    return this.#element({
      using: 'xpath',
      value: `//*[normalize-space(text())=${JSON.stringify(text)}]`,
    });
  }

  /** What `script` returns, run in the page. */
  evaluate(script, ...args) {
    return this.#ask('POST', `${this.session}/execute/sync`, { script, args });
  }

  /** Waits until what the page holds has been painted; a hidden window paints nothing. */
  painted() {
    const frames =
      'let n = 4; const next = () => (n-- ? requestAnimationFrame(next) : arguments[0]()); next();';
    return this.#ask('POST', `${this.session}/execute/async`, { script: frames, args: [] });
  }

  /** Waits for a second window and goes on there; answers how to come back. */
  async secondWindow() {
    const here = await this.#ask('GET', `${this.session}/window`);
    const other = await until('there is no second window', async () => {
      const all = await this.#ask('GET', `${this.session}/window/handles`);
      return all.find((handle) => handle !== here);
    });
    await this.#ask('POST', `${this.session}/window`, { handle: other });
    return () => this.#ask('POST', `${this.session}/window`, { handle: here });
  }

  title() {
    return this.#ask('GET', `${this.session}/title`);
  }

  /** Ends the app as a power cut would: nothing of it holds the file any more. */
  async kill() {
    process.kill(this.pid, 'SIGKILL');
    await this.ended();
    await ended(this.driver);
  }

  /** Waits until the app has ended, with all its threads: the last of them gives its files back. */
  async ended() {
    await until('the app goes on', async () => {
      const state = await readFile(`/proc/${this.pid}/stat`, 'utf8').catch(() => ' Z ');
      const threads = await readdir(`/proc/${this.pid}/task`).catch(() => []);
      return / Z /.test(state) && threads.length <= 1;
    });
  }

  /** Ends the app as its driver does, and the driver with it. */
  async close() {
    if (this.driver.exitCode === null && this.driver.signalCode === null) {
      await this.#ask('DELETE', this.session).catch(() => undefined);
    }
    await ended(this.driver);
  }

  async #open(binary, args) {
    await this.#listening();
    const { sessionId } = await this.#ask('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args } } },
    });
    this.session = `/session/${sessionId}`;
    this.pid = await pidOf(binary, args);
    await this.#ask('POST', `${this.session}/timeouts`, { implicit: PATIENCE, script: PATIENCE });
    // Until its first screen is there the window is hidden, and nothing in it can be used.
    await this.painted();
  }

  async #element(by) {
    const found = await this.#ask('POST', `${this.session}/element`, by);
    const path = `${this.session}/element/${found[ELEMENT]}`;
    return {
      click: () => this.#ask('POST', `${path}/click`, {}),
      type: (text) => this.#ask('POST', `${path}/value`, { text }),
      clear: () => this.#ask('POST', `${path}/clear`, {}),
      text: () => this.#ask('GET', `${path}/text`),
      value: () => this.#ask('GET', `${path}/property/value`),
    };
  }

  async #ask(method, path, body) {
    const response = await fetch(this.address + path, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(2 * PATIENCE),
    });
    const { value } = await response.json();
    if (!response.ok)
      throw new Error(
        `${method} ${path} ${JSON.stringify(body)}: ${value.error}: ${value.message}`,
      );
    return value;
  }

  async #listening() {
    await until('WebKitWebDriver does not answer', async () => {
      const status = await this.#ask('GET', '/status').catch(() => undefined);
      return status?.ready;
    });
  }
}

/**
 * The app's process: the one whose program and arguments are those we asked for. A process that it is about to start
 * looks the same for a moment; that one's parent is the app.
 */
async function pidOf(binary, args) {
  const wanted = [binary, ...args].join('\0');
  const parents = new Map();
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    const program = await readlink(`/proc/${pid}/exe`).catch(() => '');
    if (program !== binary || line.replace(/\0$/, '') !== wanted) continue;
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    parents.set(pid, /^PPid:\s*(\d+)/m.exec(status)?.[1]);
  }
  const app = [...parents].find(([, parent]) => parent && !parents.has(parent));
  if (!app) throw new Error(`${binary} is not running`);
  return Number(app[0]);
}

/** Looks again and again until something is found, and answers it. */
async function until(failure, look) {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(failure);
    await new Promise((go) => setTimeout(go, 50));
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function firstOf(child, awaited, name) {
  const failed = once(child, 'error').then(([error]) => {
    throw new Error(`${name} does not start: ${error.message}`);
  });
  return Promise.race([awaited, failed]);
}

async function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}
