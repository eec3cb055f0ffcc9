import { chromium, type Browser } from '@playwright/test';
import { aPhone, Evening, expect as patient, test, type Page } from './evening.ts';

// Thirty phones on two cores take their turns.
const expect = patient.configure({ timeout: 60_000 });
test.use({ actionTimeout: 60_000 });

/** How many phones sit in the hall. */
const PHONES = 30;
const GROUPS = ['Borger', 'Frivillig', 'Medarbejder', 'Forsker', 'Politiker'];

/** Somebody in the hall, and what their phone has told them is saved. */
class Guest {
  readonly told: string[] = [];
  constructor(
    readonly page: Page,
    readonly number: number,
  ) {}

  get group() {
    return GROUPS[this.number % GROUPS.length]!;
  }

  press(name: string | RegExp) {
    return this.page.getByRole('button', { name }).click();
  }

  async comeIn(address: string) {
    await this.page.goto(address);
    await this.page.getByRole('radio', { name: this.group }).check();
    await this.press(`Fortsæt som ${this.group}`);
    await expect(this.page.getByText('Forbundet')).toBeVisible();
  }

  async write(text: string) {
    await this.page.getByRole('textbox').first().fill(text);
    await this.press('Send kortet');
  }

  /** Waits until the phone says that a card is saved, and holds it to that. */
  async isTold(text: string) {
    const card = this.page.getByRole('listitem').filter({ hasText: text });
    await expect(card.getByText('Gemt på computeren', { exact: true })).toBeVisible();
    this.told.push(text);
  }
}

type Everyone = (deed: (guest: Guest) => Promise<unknown>) => Promise<unknown>;

/** Thirty phones of their own in one browser, each as if alone. */
async function fill(browser: Browser, evening: Evening): Promise<[Guest[], Everyone]> {
  const guests: Guest[] = [];
  for (let number = 0; number < PHONES; number += 1) {
    const context = await browser.newContext({
      ...aPhone,
      locale: 'da-DK',
      reducedMotion: 'reduce',
    });
    guests.push(new Guest(await context.newPage(), number));
  }
  const everyone: Everyone = (deed) => Promise.all(guests.map(deed));
  await everyone((guest) => guest.comeIn(evening.qr));
  return [guests, everyone];
}

/** Challenges while the network drops, replies are lost, a phone has two tabs, and the app is killed. */
async function challenges(evening: Evening, guests: Guest[], everyone: Everyone) {
  const task = await evening.ask('challenges', 'Hvad gør det svært at holde fast?');
  await everyone((guest) => guest.write(`Første fra ${guest.number}`));
  await everyone((guest) => guest.isTold(`Første fra ${guest.number}`));

  const [cut, lost, twice] = [guests[3]!, guests[7]!, guests[11]!];
  await cut.page.context().setOffline(true);
  let replies = 0;
  await lost.page.route('**/api/cards', async (route) => {
    const reply = await route.fetch().catch(() => null);
    if (reply) replies += 1;
    if (reply && replies > 1) await route.fulfill({ response: reply });
    else await route.abort('connectionreset');
  });
  const tab = await twice.page.context().newPage();
  await tab.goto(evening.qr);
  const killed = evening.host.kill();
  await everyone((guest) => guest.write(`Andet fra ${guest.number}`));
  await killed;
  await evening.restart();
  await cut.page.context().setOffline(false);
  await everyone((guest) => guest.isTold(`Andet fra ${guest.number}`));
  expect(replies).toBeGreaterThan(1);
  await tab.close();
  await evening.turn(task, 'closed');
}

async function ideas(evening: Evening, everyone: Everyone) {
  const task = await evening.ask('ideas');
  await everyone(async (guest) => {
    await guest.page.getByLabel('Hvad skal den hedde?').fill(`Idé fra ${guest.number}`);
    await guest.press('Næste');
    await guest.press('Næste');
    await guest.page.getByText('Den første gang').click();
    await guest.page
      .getByRole('checkbox', { name: `Første fra ${guest.number}`, exact: true })
      .check();
    await guest.press('Send idékortet');
    await guest.isTold(`Idé fra ${guest.number}`);
  });
  await evening.turn(task, 'closed');
}

/** Everybody gives the first idea three dots, and citizens two more to the second. */
async function dots(evening: Evening, everyone: Everyone) {
  const vote = await evening.askVote(['Følgeven første gang', 'Kaffe bagefter']);
  await everyone(async (guest) => {
    await expect(guest.page.getByText('5 prikker tilbage')).toBeVisible();
    const give = (idea: string) => guest.press(`Giv en prik til ${idea}`);
    for (let dot = 0; dot < 3; dot += 1) await give('Følgeven første gang');
    if (guest.group === 'Borger') for (let dot = 0; dot < 2; dot += 1) await give('Kaffe bagefter');
    await guest.press('Se din stemme igennem');
    await guest.press('Aflever stemmen');
    await expect(guest.page.getByRole('heading', { name: 'Tak for din stemme' })).toBeVisible();
    await expect(guest.page.getByText('Gemt på computeren', { exact: true }).first()).toBeVisible();
  });
  return vote;
}

async function answers(evening: Evening, everyone: Everyone) {
  await evening.ask('evaluation');
  await everyone(async (guest) => {
    await guest.page.getByRole('radio', { name: 'I høj grad' }).check();
    await guest.press('Næste');
    for (let skipped = 1; skipped < 5; skipped += 1) await guest.press('Spring over');
    await guest.page.getByRole('radio', { name: guest.group }).check();
    await guest.press('Næste');
    await guest.press('Send mine svar');
    await expect(guest.page.getByRole('heading', { name: 'Tak for dine svar' })).toBeVisible();
    await expect(guest.page.getByText('Gemt på computeren', { exact: true }).first()).toBeVisible();
  });
}

test('thirty phones play an evening through power cuts and lost replies, and all that they were told is there', async ({
  launchOptions,
}) => {
  test.setTimeout(400_000);
  const evening = await Evening.begin();
  const browser = await chromium.launch(launchOptions);
  const [guests, everyone] = await fill(browser, evening);
  const screen = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await screen.goto(`${evening.host.url}/screen/`);

  await challenges(evening, guests, everyone);
  await expect(screen.getByText(/^Andet fra/).first()).toBeVisible();
  const { cards } = await evening.host.call<{ cards: { id: string; text: string }[] }>(
    'challenges.wall',
    { sessionId: evening.sessionId },
  );
  const first = cards.filter(({ text }) => text.startsWith('Første')).map(({ id }) => id);
  await evening.host.call('themes.add', { title: 'Den første gang', note: '', cards: first });
  const show = { sessionId: evening.sessionId, view: 'themes', showsInterim: false };
  await evening.host.call('live.show', show);
  await expect(screen.getByText('Den første gang')).toBeVisible();

  await ideas(evening, everyone);
  const { round, task } = await dots(evening, everyone);
  await evening.turn(task, 'closed');
  await answers(evening, everyone);
  const turnout = await evening.host.call<{ may: number; handedIn: number }>('live.turnout', {
    id: evening.sessionId,
  });
  expect(turnout).toMatchObject({ may: PHONES, handedIn: PHONES });
  await evening.host.call('live.close', { id: evening.sessionId });

  const told = guests.flatMap((guest) => guest.told);
  expect(told).toHaveLength(3 * PHONES);
  const own = (text: string) => !['Følgeven første gang', 'Kaffe bagefter'].includes(text);
  expect((await evening.texts()).filter(own).sort()).toEqual(told.sort());
  const result = await evening.host.call<{
    voters: number;
    standings: { title: string; total: number }[];
  }>('votes.result', { id: round });
  expect(result.voters).toBe(PHONES);
  expect(result.standings.map(({ title, total }) => [title, total])).toEqual([
    ['Følgeven første gang', 3 * PHONES],
    ['Kaffe bagefter', (2 * PHONES) / GROUPS.length],
  ]);
  const { responses } = await evening.host.call<{ responses: number }>('evaluation.results');
  expect(responses).toBe(PHONES);
  await browser.close();
  await evening.host.stop();
});
