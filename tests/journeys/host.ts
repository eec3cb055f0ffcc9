import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

const root = path.resolve(import.meta.dirname, '../..');
const program = process.env.TEST_HOST ?? path.join(root, 'target/debug/test-host');

/** The evening on which every journey starts: 7 June 2021, 17.00 in Denmark. */
export const EVENING = '2021-06-07T15:00:00Z';

/** Where phones can be let in besides the computer's own addresses. */
export const SECOND_ADDRESS = '127.0.0.2';

/** A project's core in a folder of its own, reached as the console reaches it. */
export class Host {
  url = '';
  #process: ChildProcess | undefined;

  private constructor(
    readonly folder: string,
    readonly now: string | undefined,
  ) {}

  /** Starts a host on an empty folder, or on one that another host left behind. */
  static async start(options: { folder?: string; now?: string } = {}): Promise<Host> {
    const folder = options.folder ?? (await mkdtemp(path.join(tmpdir(), 'samskaber-')));
    const host = new Host(folder, options.now);
    await host.#launch(0);
    return host;
  }

  async #launch(port: number) {
    const words = ['--folder', this.folder, '--ui', path.join(root, 'ui/dist/console')];
    words.push('--port', String(port), '--phone-address', SECOND_ADDRESS);
    if (this.now) words.push('--now', this.now);
    const child = spawn(program, words, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, TZ: 'Europe/Copenhagen' },
    });
    this.#process = child;
    const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    this.url = line;
  }

  /** Carries out an operation; throws what the core refuses. */
  async call<T>(operation: string, input: unknown = {}): Promise<T> {
    const answer = (await this.#post('/api/call', { operation, input })) as {
      ok: T;
      error?: { code: string };
    };
    if (answer.error) throw new Error(`${operation}: ${JSON.stringify(answer.error)}`);
    return answer.ok;
  }

  /** Moves the core's clock on. */
  forward(seconds: number) {
    return this.#post('/api/test/forward', seconds);
  }

  /** What the next file dialog answers. */
  nextPath(file: string | null) {
    return this.#post('/api/test/next-path', file);
  }

  async #post(route: string, body: unknown): Promise<unknown> {
    const answer = await fetch(this.url + route, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return answer.json();
  }

  /** Ends the host without a word, as a power cut would. */
  async kill() {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  /** Kills the host and starts it again on the same folder and port. */
  async restart() {
    await this.kill();
    await this.#launch(Number(new URL(this.url).port));
  }

  /** Ends the host and removes its folder. */
  async stop() {
    await this.kill();
    await rm(this.folder, { recursive: true, force: true });
  }
}
