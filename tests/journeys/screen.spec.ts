import { expect, expectAccessible, Host, test, type Page } from './fixtures.ts';
import { EVENING, SECOND_ADDRESS } from './host.ts';

const QUESTION = 'Hvad gør det svært at holde fast?';
const LONG =
  'ventelister, kontingenter og lange opkrævninger gør det besværligt at prøve en forening af uden forpligtelser';

async function plan(host: Host, workshop = 'mapping'): Promise<string> {
  const { id } = await host.call<{ id: string }>('sessions.add', {
    workshop,
    track: 'citizens',
    date: '2021-06-07',
    starts: '17:00',
    ends: '19:00',
    place: '',
    facilitator: '',
    question: QUESTION,
    agenda: [{ title: 'Skriv', minutes: 20 }],
  });
  return id;
}

/** The projector's page, beside the console's. */
async function project(host: Host, page: Page): Promise<Page> {
  const screen = await page.context().newPage();
  await screen.clock.setFixedTime(host.now!);
  await screen.setViewportSize({ width: 1920, height: 1080 });
  await screen.goto(`${host.url}/screen/`);
  return screen;
}

/** An evening that is held, and the projector's page. */
async function hold(host: Host, page: Page) {
  const id = await plan(host);
  await host.call('live.open', { id });
  return { id, screen: await project(host, page) };
}

const show = (host: Host, sessionId: string, view: string, showsInterim = false) =>
  host.call('live.show', { sessionId, view, showsInterim });

const ask = async (host: Host, sessionId: string, kind: string, roundId: string | null = null) =>
  (await host.call<{ id: string }>('live.ask', { sessionId, kind, question: '', roundId })).id;

const close = (host: Host, id: string) =>
  host.call('live.task', { id, state: 'closed', question: '' });

const write = (host: Host, sessionId: string, text: string, kind = 'challenges') =>
  host.call<{ id: string }>('live.help', {
    sessionId,
    kind,
    text,
    groupId: 'citizen',
    tableNumber: null,
    code: null,
  });

test('the hall follows the evening from welcome to thanks', async ({ project: host, page }) => {
  const screen = await project(host, page);
  await expect(screen.getByRole('heading', { name: 'Om lidt går vi i gang' })).toBeVisible();
  await expectAccessible(screen);

  const id = await plan(host);
  await host.call('live.open', { id });
  await expect(screen.getByRole('heading', { name: 'Velkommen' })).toBeVisible();
  await expectAccessible(screen);

  const { agenda } = await host.call<{ agenda: { id: string }[] }>('sessions.get', { id });
  await host.call('live.goTo', { sessionId: id, itemId: agenda[0]!.id, skipping: false });
  const task = await ask(host, id, 'challenges');
  await expect(screen.getByRole('heading', { name: QUESTION })).toBeVisible();
  await expect(screen.getByRole('timer')).toContainText('20:00');
  await write(host, id, 'Bussen kører ikke');
  const { id: rude } = await write(host, id, 'Noget grimt');
  await expect(screen.getByRole('article')).toHaveCount(2);
  await host.call('challenges.hide', { ids: [rude], hidden: true });
  await expect(screen.getByText('Noget grimt')).toHaveCount(0);
  await expect(screen.getByText('1 kort', { exact: true })).toBeVisible();
  await expectAccessible(screen);

  await host.forward(90);
  await screen.clock.setFixedTime('2021-06-07T15:01:30Z');
  await expect(screen.getByRole('timer')).toContainText('18:30');
  await host.call('live.pause', { id });
  await expect(screen.getByRole('heading', { name: 'Pause' })).toBeVisible();
  await expectAccessible(screen);
  await host.call('live.resume', { id });

  await show(host, id, 'themes');
  await expect(screen.getByText('Temaerne kommer her')).toBeVisible();
  const { cards } = await host.call<{ cards: { id: string }[] }>('challenges.wall', {});
  await host.call('themes.add', { title: 'Transport', note: '', cards: [cards[0]!.id] });
  await expect(screen.getByRole('heading', { name: 'Transport 1' })).toBeVisible();
  await expectAccessible(screen);

  await close(host, task);
  await ask(host, id, 'evaluation');
  await expect(screen.getByRole('heading', { name: 'Tak for i aften' })).toBeVisible();
  await expect(screen.getByText('0 har svaret')).toBeVisible();
  await expectAccessible(screen);
  await host.call('live.close', { id });
  await expect(screen.getByText('Alt, hvad I har skrevet, er gemt.')).toBeVisible();
});

test('themes are written as large as their cards allow, and none sticks out', async ({
  project: host,
  page,
}) => {
  const { id, screen } = await hold(host, page);
  await show(host, id, 'themes');
  const fill = async (title: string, count: number, more = '') => {
    const cards = [];
    for (let card = 0; card < count; card += 1)
      cards.push((await write(host, id, `${title} ${card}: ${LONG}`)).id);
    await host.call('themes.add', { title: `${title} ${more}`, note: '', cards });
  };
  const inSight = (title: string) =>
    screen
      .locator('section', { hasText: `${title} 0` })
      .getByRole('article')
      .filter({ visible: true })
      .count();
  const letters = () =>
    screen.getByText('Bus 0').evaluate((text) => parseFloat(getComputedStyle(text).fontSize));

  await fill('Bus', 3);
  await fill('Hal', 2);
  await expect(screen.getByRole('article')).toHaveCount(5);
  await expect.poll(() => inSight('Bus')).toBe(3);
  const large = await letters();
  expect(large).toBeGreaterThan(1080 / 27);

  // A long name takes nothing from the cards but its second line.
  await fill('Tid', 4, LONG);
  await expect(screen.getByRole('article')).toHaveCount(9);
  await expect.poll(() => inSight('Tid')).toBe(4);
  const normal = await letters();
  expect(normal).toBeLessThan(large);

  await fill('Penge', 30);
  await expect.poll(letters).toBeLessThan(normal);
  await expect(screen.getByText(/^\+\d+$/)).toBeVisible();
  await expectAccessible(screen);
});

test('a vote shows how many, never what, until it is closed or chosen', async ({
  project: host,
  page,
}) => {
  const id = await plan(host, 'ideas');
  await host.call('live.open', { id });
  const ideas = [];
  for (const title of ['Følgeven', 'Samkørsel'])
    ideas.push((await write(host, id, title, 'ideas')).id);
  const round = await host.call<{ id: string }>('votes.add', {
    title: 'Hvad går vi videre med?',
    sessionId: id,
    way: { kind: 'dots', dotsPerPerson: 3, maxPerIdea: 3 },
    options: ideas,
  });
  const tickets = await host.call<{ code: string }[]>('tickets.issue', {
    sessionId: id,
    groups: [{ groupId: 'citizen', count: 6 }],
    people: [],
  });
  const screen = await project(host, page);
  const task = await ask(host, id, 'vote', round.id);
  await expect(screen.getByText('Du har 3 prikker')).toBeVisible();
  for (const { code } of tickets)
    await host.call('votes.helped', {
      roundId: round.id,
      sessionId: id,
      code,
      groupId: null,
      marks: [{ ideaId: ideas[1], value: 2 }],
      replace: false,
    });
  await expect(screen.getByText('af 6, der kan stemme')).toBeVisible();
  await expect(screen.getByText('Samkørsel')).toHaveCount(0);
  await expectAccessible(screen);
  await show(host, id, 'task', true);
  await expect(screen.getByText('Stillingen lige nu')).toBeVisible();
  await expect(screen.getByRole('listitem').filter({ hasText: 'Samkørsel' })).toHaveText(
    /^\s*1\s*Samkørsel\s*$/,
  );
  await expectAccessible(screen);
  const bars = screen.getByRole('listitem').filter({ hasText: 'prikker' });
  await show(host, id, 'result');
  await expect(screen.getByText('Resultatet kommer her')).toBeVisible();
  await close(host, task);
  await expect(bars.first()).toContainText('12 prikker');
  await expectAccessible(screen);
});

test('the way in is on the screen while phones are let in, with the network to be on', async ({
  page,
}) => {
  const host = await Host.start({ now: EVENING });
  await host.call('desk.create', { title: 'Aktive Fællesskaber', municipality: 'Odsherred' });
  const { id, screen } = await hold(host, page);
  await expect(screen.getByText(QUESTION)).toBeVisible();
  await host.call('phones.open', { sessionId: id, address: SECOND_ADDRESS, ticketsOnly: false });
  await expect(screen.getByText(/^127\.0\.0\.2:\d+$/)).toBeVisible();
  await host.call('phones.wifi', { name: 'Forsamlingshuset', password: 'kaffe og kage' });
  await expect(screen.getByText('kaffe og kage')).toBeVisible();
  await expect(screen.getByRole('img', { name: 'Kom på Wi-Fi' })).toBeVisible();
  await expectAccessible(screen);
  await host.call('phones.close');
  await expect(screen.getByText('kaffe og kage')).toHaveCount(0);
  await host.stop();
});

test('a screen that has lost touch says so, and comes back by itself', async ({
  project: host,
  page,
}) => {
  const { id, screen } = await hold(host, page);
  await expect(screen.getByRole('heading', { name: 'Velkommen' })).toBeVisible();
  await host.kill();
  await expect(screen.getByRole('alert')).toContainText('mistet forbindelsen');
  await expect(screen.getByRole('heading', { name: 'Velkommen' })).toBeVisible();
  await host.restart();
  const { path } = (await host.call<{ recent: { path: string }[] }>('desk.status')).recent[0]!;
  await host.call('desk.open', { path, readOnly: false, passphrase: null });
  await expect(screen.getByRole('alert')).toHaveCount(0);
  await expect(screen.getByRole('heading', { name: 'Velkommen' })).toBeVisible();
});

test('few cards are large, and smaller when they are many or have much to say', async ({
  project: host,
  page,
}) => {
  const screen = await project(host, page);
  const id = await plan(host);
  await host.call('live.open', { id });
  await ask(host, id, 'challenges');
  await write(host, id, 'Bussen kører ikke');
  const text = screen.getByRole('article').getByText('Bussen kører ikke');
  const size = () => text.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  await expect.poll(size).toBeGreaterThan(40);
  const others = [];
  for (let other = 1; other < 6; other += 1)
    others.push((await write(host, id, `Kort ${other}`)).id);
  await expect(screen.getByRole('article')).toHaveCount(6);
  expect(await size()).toBeGreaterThan(40);
  await expectAccessible(screen);
  others.push((await write(host, id, 'Det syvende kort')).id);
  await expect.poll(size).toBeLessThan(36);

  await host.call('challenges.hide', { ids: others, hidden: true });
  await expect.poll(size).toBeGreaterThan(40);
  const long = 'Ventelister og kontingentopkrævninger gør det besværligt at prøve en forening af. ';
  for (let more = 1; more < 6; more += 1) await write(host, id, long.repeat(3));
  await expect(screen.getByText('6 kort', { exact: true })).toBeVisible();
  await expect.poll(size).toBeLessThan(36);
});

test('two hundred cards stay within the picture, the newest of them', async ({
  project: host,
  page,
}) => {
  const id = await plan(host);
  await host.call('live.open', { id });
  await ask(host, id, 'challenges');
  const texts = Array.from({ length: 200 }, (_, n) => `Kort nummer ${n + 1} om bussen`);
  const from = { groupId: 'citizen', authorId: null, tableNumber: null, themeId: null };
  await host.call('challenges.addMany', { sessionId: id, texts, ...from });
  await host.forward(1);
  await write(host, id, 'Det nyeste kort');
  const screen = await project(host, page);
  await screen.setViewportSize({ width: 1280, height: 720 });
  await expect(screen.getByText('201 kort')).toBeVisible();
  await expect(screen.getByText(/^· og 1\d\d kort mere$/)).toBeVisible();
  await expect(screen.getByText('Det nyeste kort')).toBeVisible();
  const overflow = await screen.evaluate(
    () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
  );
  expect(overflow).toBe(0);
  await expectAccessible(screen);
});

test('ideas with long names stay within the pictures of the rules and of a choice', async ({
  project: host,
  page,
}) => {
  const id = await plan(host, 'ideas');
  await host.call('live.open', { id });
  const ideas: string[] = [];
  const name = 'Forebyggelsessamarbejdskoordinationsmedarbejderordning i sundhedscentret og hallen';
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9])
    ideas.push((await write(host, id, `${name} ${number}`, 'ideas')).id);
  const way = { kind: 'approval', most: null };
  const round = { title: 'Hvad går vi videre med?', sessionId: id, way, options: ideas };
  const { id: roundId } = await host.call<{ id: string }>('votes.add', round);
  for (const [groupId, voters] of [
    ['citizen', 9],
    ['staff', 7],
  ] as const) {
    await host.call('votes.voters', { roundId, groupId, voters });
    const cells = ideas.map((ideaId, at) => ({
      ideaId,
      groupId,
      dots: 1 + ((at * voters + voters) % 6),
    }));
    await host.call('votes.count', { roundId, cells });
  }
  await host.call('votes.close', { id: roundId });
  const screen = await project(host, page);
  await screen.setViewportSize({ width: 1920, height: 1080 });
  const below = () =>
    screen.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('p, th, td')]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .map((element) => element.getBoundingClientRect().bottom - innerHeight),
      ),
    );
  await host.call('live.show', { sessionId: id, view: 'rules', showsInterim: false, seats: 8 });
  await expect(screen.getByRole('heading', { name: /når der er 8 pladser/ })).toBeVisible();
  await expect(screen.getByText(/^og \d idéer mere$/)).toBeVisible();
  await expect.poll(below).toBeLessThanOrEqual(0);
  const seats = { rule: 'equal_groups', roundId, seats: 8, reason: '', decidedOn: null, ideas: [] };
  const { id: choiceId } = await host.call<{ id: string }>('choices.add', seats);
  for (const ideaId of ideas)
    await host.call('choices.change', {
      choiceId,
      ideaId,
      outcome: 'chosen',
      reason: `Salen var enig om, at netop den her skal med, og at det ikke kan vente. ${name}`,
    });
  await show(host, id, 'choice');
  await expect(screen.getByRole('heading', { name: '9 idéer går videre' })).toBeVisible();
  await expect(screen.getByText(/^og \d idéer mere$/)).toBeVisible();
  await expect.poll(below).toBeLessThanOrEqual(0);
});
