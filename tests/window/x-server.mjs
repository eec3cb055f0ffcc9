/** What the tests ask of the display itself, in the X11 protocol. */
import { createConnection } from 'node:net';

/** What is asked of the X server here, by number (X11 protocol, section 9). */
const QUERY_TREE = 15;
const INTERN_ATOM = 16;
const GET_PROPERTY = 20;
const SEND_EVENT = 25;
const CLIENT_MESSAGE = 33;

/** Waits until the display answers. */
export async function answers(display) {
  const server = await Server.reach(display);
  server.line.destroy();
}

/** Asks every window to close, as the cross in its frame does (ICCCM: a client message WM_DELETE_WINDOW). */
export async function askToClose(display) {
  const server = await Server.reach(display);
  const protocols = await server.atom('WM_PROTOCOLS');
  const deletes = await server.atom('WM_DELETE_WINDOW');
  for (const window of await server.children(server.root))
    if (await server.has(window, protocols)) server.tell(window, protocols, deletes);
  // An answer to something later says that it has arrived.
  await server.atom('WM_PROTOCOLS');
  server.line.destroy();
}

class Server {
  #heard = Buffer.alloc(0);
  #wake = () => undefined;

  static async reach(display) {
    const server = new Server();
    server.line = createConnection(`/tmp/.X11-unix/X${display.replace(':', '')}`);
    server.line.on('data', (more) => {
      server.#heard = Buffer.concat([server.#heard, more]);
      server.#wake();
    });
    const hello = Buffer.alloc(12);
    hello.write('l');
    hello.writeUInt16LE(11, 2);
    server.line.write(hello);
    const head = await server.#take(8);
    const setup = await server.#take(head.readUInt16LE(6) * 4);
    const vendor = Math.ceil(setup.readUInt16LE(16) / 4) * 4;
    server.root = setup.readUInt32LE(32 + vendor + setup.readUInt8(21) * 8);
    return server;
  }

  /** The number of a name. */
  async atom(name) {
    const padded = Buffer.alloc(Math.ceil(name.length / 4) * 4);
    padded.write(name);
    const length = Buffer.alloc(4);
    length.writeUInt16LE(name.length);
    return (await this.#ask(INTERN_ATOM, Buffer.concat([length, padded]))).readUInt32LE(8);
  }

  /** The windows that lie in a window. */
  async children(window) {
    const answer = await this.#ask(QUERY_TREE, words(window));
    const count = answer.readUInt16LE(16);
    return Array.from({ length: count }, (_, at) => answer.readUInt32LE(32 + 4 * at));
  }

  /** Whether a window has a property. */
  async has(window, property) {
    const answer = await this.#ask(GET_PROPERTY, words(window, property, 0, 0, 1));
    return answer.readUInt32LE(8) !== 0;
  }

  tell(window, type, what) {
    const event = Buffer.alloc(32);
    event.writeUInt8(CLIENT_MESSAGE, 0);
    event.writeUInt8(32, 1);
    words(window, type, what).copy(event, 4);
    this.#send(SEND_EVENT, Buffer.concat([words(window, 0), event]));
  }

  #send(request, body) {
    const head = Buffer.alloc(4);
    head.writeUInt8(request, 0);
    head.writeUInt16LE(1 + body.length / 4, 2);
    this.line.write(Buffer.concat([head, body]));
  }

  async #ask(request, body) {
    this.#send(request, body);
    for (;;) {
      const answer = await this.#take(32);
      const more = answer.readUInt8(0) === 1 ? answer.readUInt32LE(4) * 4 : 0;
      const whole = Buffer.concat([answer, await this.#take(more)]);
      if (answer.readUInt8(0) === 0) throw new Error(`the X server refuses ${request}`);
      if (answer.readUInt8(0) === 1) return whole;
    }
  }

  async #take(length) {
    while (this.#heard.length < length) await new Promise((go) => (this.#wake = go));
    const taken = this.#heard.subarray(0, length);
    this.#heard = this.#heard.subarray(length);
    return taken;
  }
}

function words(...numbers) {
  const buffer = Buffer.alloc(4 * numbers.length);
  numbers.forEach((number, at) => buffer.writeUInt32LE(number, 4 * at));
  return buffer;
}
