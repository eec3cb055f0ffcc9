import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { EVENING, Host, SECOND_ADDRESS } from './host.ts';

export { expect };
export type { BrowserContext, Page };

type Kind = 'challenges' | 'ideas' | 'vote' | 'evaluation';
type State = 'open' | 'paused' | 'closed';

type Way =
  | { kind: 'dots'; dotsPerPerson: number; maxPerIdea: number }
  | { kind: 'approval'; most: number | null }
  | { kind: 'score' }
  | { kind: 'ranking'; places: number };

interface Status {
  addresses: { address: string }[];
  open: Record<'qr' | 'tabletQr' | 'tableQr', { text: string }> & {
    code: string;
    shownAddress: string;
  };
}

/** An evening that runs, with a door for phones at an address other than the computer's loopback. */
export class Evening {
  readonly host: Host;
  readonly sessionId: string;
  /** Where phones were let in before the laptop moved. */
  leftUrl = '';
  #path: string;
  #status: Status;

  private constructor(host: Host, path: string, sessionId: string, status: Status) {
    this.host = host;
    this.#path = path;
    this.sessionId = sessionId;
    this.#status = status;
  }

  /** Opens an evening of a workshop and lets phones in. */
  static async begin(workshop = 'mapping', ticketsOnly = false): Promise<Evening> {
    const host = await Host.start({ now: EVENING });
    const project = { title: 'Aktive Fællesskaber', municipality: 'Odsherred' };
    const { path } = await host.call<{ path: string }>('desk.create', project);
    const plan = { starts: '17:00', ends: '20:00', place: 'Vig', facilitator: '', question: '' };
    const agenda = [{ title: 'I gang', minutes: 30 }];
    const input = { workshop, track: 'everyone', date: '2021-06-07', ...plan, agenda };
    const { id } = await host.call<{ id: string }>('sessions.add', input);
    await host.call('live.open', { id });
    const { addresses } = await host.call<Status>('phones.status');
    const { address } = addresses.find(({ address }) => /^(?!127\.)[\d.]+$/.test(address)) ?? {
      address: SECOND_ADDRESS,
    };
    const open = { sessionId: id, address, ticketsOnly };
    return new Evening(host, path, id, await host.call<Status>('phones.open', open));
  }

  /** The address a phone types. */
  get url() {
    return this.qr.split('#')[0]!;
  }

  get qr() {
    return this.#status.open.qr.text;
  }

  get tabletQr() {
    return this.#status.open.tabletQr.text;
  }

  get tableQr() {
    return this.#status.open.tableQr.text;
  }

  get code() {
    return this.#status.open.code;
  }

  /** Moves to another address, and soon is nowhere else; answers what the screen then says to type. */
  async move(): Promise<string> {
    this.leftUrl = this.url;
    const open = { sessionId: this.sessionId, address: SECOND_ADDRESS, ticketsOnly: false };
    this.#status = await this.host.call<Status>('phones.open', open);
    return this.#status.open.shownAddress;
  }

  /** Opens a task and answers its id. */
  async ask(kind: Kind, question = '', roundId: string | null = null) {
    const input = { sessionId: this.sessionId, kind, question, roundId };
    return (await this.host.call<{ id: string }>('live.ask', input)).id;
  }

  /** Opens a vote: with five dots, three at most for one idea, if nothing else is said. */
  async askVote(
    ideas: string[],
    way: Way = { kind: 'dots', dotsPerPerson: 5, maxPerIdea: 3 },
    barred: string[] = [],
  ) {
    const options: string[] = [];
    for (const title of ideas) {
      const idea = { sessionId: this.sessionId, title, challenges: [] };
      options.push((await this.host.call<{ id: string }>('ideas.add', idea)).id);
    }
    const round = { title: 'Hvad går vi videre med?', way, barred, options };
    const input = { ...round, sessionId: this.sessionId };
    const { id } = await this.host.call<{ id: string }>('votes.add', input);
    return { round: id, task: await this.ask('vote', '', id) };
  }

  turn(task: string, state: State) {
    return this.host.call('live.task', { id: task, state, question: '' });
  }

  /** The texts of the cards that have come in, as they lie in the project. */
  async texts(): Promise<string[]> {
    const input = { id: this.sessionId };
    const { cards } = await this.host.call<{ cards: { text: string }[] }>('live.incoming', input);
    return cards.map(({ text }) => text);
  }

  /** How many are waited for, and how many are done with the task at hand. */
  turnout() {
    const input = { id: this.sessionId };
    return this.host.call<{ may: number; done: number }>('live.turnout', input);
  }

  /** Ends the app without a word and starts it again, with its project open. */
  async restart() {
    await this.host.restart();
    await this.host.call('desk.open', { path: this.#path });
  }
}

interface Fixtures {
  /** A mapping evening. */
  evening: Evening;
}

export const test = base.extend<Fixtures>({
  evening: async ({ context }, use) => {
    const faults: string[] = [];
    context.on('page', (page) => page.on('pageerror', ({ message }) => faults.push(message)));
    const evening = await Evening.begin();
    await use(evening);
    await evening.host.stop();
    expect(faults, 'errors on the page').toEqual([]);
  },
});

/** A phone of a common size; `test.use(aPhone)`. */
export const aPhone = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
} as const;

/** Comes in with a QR and picks a group. */
export async function comeIn(page: Page, address: string, group = 'Borger') {
  await page.goto(address);
  await page.getByRole('radio', { name: group }).check();
  await page.getByRole('button', { name: `Fortsæt som ${group}` }).click();
  await expect(page.getByText('Forbundet')).toBeVisible();
}

/** Fails when the page is wider than the phone, or something to press is smaller than a finger. */
export async function expectFitsThumbs(page: Page) {
  const found = await page.evaluate(() => {
    const pressed =
      'button, a, summary, textarea, input:not([type=radio], [type=checkbox]), label:has(input)';
    const small = [...document.querySelectorAll(pressed)].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && Math.min(width, height) < 48 ? [element.outerHTML.slice(0, 120)] : [];
    });
    return { small, tooWide: document.documentElement.scrollWidth - innerWidth };
  });
  expect(found).toEqual({ small: [], tooWide: 0 });
}
