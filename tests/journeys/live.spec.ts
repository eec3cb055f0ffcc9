import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, expectAccessible, test, type Host, type Page } from './fixtures.ts';
import { SECOND_ADDRESS } from './host.ts';

const items = [
  { title: 'Velkomst', minutes: 20 },
  { title: 'Skriv udfordringer', minutes: 40 },
  { title: 'Kaffe', minutes: 20 },
  { title: 'Tak for i aften', minutes: 40 },
];
const QUESTION = 'Hvad gør det svært at holde fast?';

/** Plans an evening for seven o'clock on the seventh of June. */
async function plan(host: Host, workshop = 'mapping'): Promise<string> {
  const { id } = await host.call<{ id: string }>('sessions.add', {
    workshop,
    track: 'citizens',
    date: '2021-06-07',
    starts: '17:00',
    ends: '19:00',
    place: 'Vig Forsamlingshus',
    facilitator: '',
    question: QUESTION,
    agenda: items,
  });
  return id;
}

/** An evening that is open, and the live view of it. */
async function enter(host: Host, page: Page, workshop = 'mapping'): Promise<string> {
  const id = await plan(host, workshop);
  await host.call('live.open', { id });
  await page.goto(`${host.url}/#/live/${id}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Aftenens program' })).toBeVisible();
  return id;
}

const ask = (host: Host, sessionId: string, kind: string, roundId: string | null = null) =>
  host.call<{ id: string }>('live.ask', { sessionId, kind, question: '', roundId });

const help = (host: Host, sessionId: string, text: string, kind = 'challenges') =>
  host.call('live.help', {
    sessionId,
    kind,
    text,
    groupId: 'citizen',
    tableNumber: 3,
    code: null,
  });

/** Lets the laptop's clock and the window's go on together. */
async function wait(host: Host, page: Page, minutes: number, from: string) {
  await host.forward(minutes * 60);
  const then = new Date(new Date(from).getTime() + minutes * 60_000).toISOString();
  await page.clock.setFixedTime(then);
  return then;
}

const card = (page: Page, text: string) =>
  page.getByRole('row').filter({ has: page.getByText(text, { exact: true }) });
const clock = (page: Page) => page.getByRole('timer');
const current = (page: Page) => page.locator('[aria-current="step"]');

test('the evening is opened from its page, run by mouse and closed', async ({ project, page }) => {
  const id = await plan(project);
  await page.goto(`${project.url}/#/sessions/${id}`);
  await page.getByRole('button', { name: 'Start aftenen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Aftenens program' })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Begynd: Velkomst' }).click();
  await expect(clock(page)).toHaveText('20:00');
  await page.getByRole('button', { name: '+5 min.' }).click();
  await expect(clock(page)).toHaveText('25:00');
  await expect(page.getByText('5 min. bagud · slut 19.05')).toBeVisible();
  await page.getByRole('button', { name: 'Næste: Skriv udfordringer' }).click();
  await expect(current(page)).toContainText('Skriv udfordringer');

  await page.getByRole('button', { name: 'Skriv udfordringer', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Skriv udfordringer' });
  await expect(dialog.getByRole('textbox', { name: 'Spørgsmålet' })).toHaveValue(QUESTION);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Åbn opgaven' }).click();
  await expect(page.getByRole('heading', { name: QUESTION })).toBeVisible();
  await help(project, id, 'Bussen kører ikke');
  await expect(card(page, 'Bussen kører ikke')).toContainText('bord 3');
  await expect(page.getByText('1 kort', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Luk opgaven' }).click();
  await expect(page.getByText('„Skriv udfordringer“ er lukket.')).toBeVisible();

  await page.getByRole('button', { name: 'Mere om tiden' }).click();
  await page.getByRole('menuitem', { name: 'Tilbage til: Velkomst' }).click();
  await expect(current(page)).toContainText('Velkomst');
  await page.getByRole('button', { name: 'Mere om aftenen' }).click();
  await page.getByRole('menuitem', { name: 'Luk aftenen' }).click();
  await expect(page.getByText('Aftenen er lukket')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Se udfordringerne' }).click();
  await expect(page.getByText('Bussen kører ikke')).toBeVisible();
  const item = page.getByRole('listitem').filter({ hasText: 'Kortlægning · Borgere' });
  await page.getByRole('link', { name: 'Overblik' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hvor er vi?' })).toBeVisible();
  await expect(item).toHaveCount(0);
  await project.call('live.open', { id });
  await expect(item).toContainText('er i gang');
  await item.getByRole('button', { name: 'Gå til aftenen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Aftenens program' })).toBeVisible();
});

test('a copy is laid in the chosen folder when the evening ends', async ({ project, page }) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'samskaber-kopi-'));
  await project.call('desk.copyFolder', { folder });
  await enter(project, page);
  await page.getByRole('button', { name: 'Mere om aftenen' }).click();
  await page.getByRole('menuitem', { name: 'Luk aftenen' }).click();
  await expect(page.getByText(`Kopien ligger nu i ${folder}`)).toBeVisible();
  expect(await readdir(folder)).toEqual(['Aktive Fællesskaber.samskab']);
  await rm(folder, { recursive: true });
  await page.getByRole('button', { name: 'Åbn aftenen igen' }).click();
  await page.getByRole('button', { name: 'Mere om aftenen' }).click();
  await page.getByRole('menuitem', { name: 'Luk aftenen' }).click();
  await expect(page.getByText('Mappen til kopier er der ikke')).toBeVisible();
  await expect(page.getByText('Aftenen er lukket')).toBeVisible();
});

test('an evening is run by keyboard alone', async ({ project, page }) => {
  const id = await enter(project, page);
  for (const title of ['Transport', 'Penge'])
    await project.call('themes.add', { title, note: '', cards: [] });
  await page.getByRole('button', { name: 'Begynd: Velkomst' }).press('Enter');
  await expect(clock(page)).toHaveText('20:00');

  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Skriv et kort' })).toBeFocused();
  await page.keyboard.press('Alt+1');
  for (const [index, text] of ['Bussen kører ikke', 'Det er dyrt', 'Noget grimt'].entries()) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await expect(page.getByText(`${index + 1} kort`, { exact: true })).toBeVisible();
    await project.forward(1);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Skriv et kort' })).toHaveCount(0);

  await card(page, 'Noget grimt').locator('[data-card]').focus();
  await page.keyboard.press('h');
  await expect(card(page, 'Noget grimt')).toHaveCount(0);
  await expect(card(page, 'Det er dyrt').locator('[data-card]')).toBeFocused();
  await page.keyboard.press('2');
  await expect(card(page, 'Det er dyrt')).toContainText('Penge');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('1');
  await expect(card(page, 'Bussen kører ikke')).toContainText('Transport');

  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Ret en slåfejl' });
  await dialog.getByRole('textbox', { name: 'Kortet' }).fill('Bussen kører ikke om aftenen');
  await page.keyboard.press('Control+Enter');
  await expect(card(page, 'Bussen kører ikke om aftenen')).toBeVisible();
  const wall = await project.call<{ cards: { text: string; themeId?: string }[] }>(
    'challenges.wall',
    { sessionId: id },
  );
  expect(wall.cards.map(({ text }) => text)).toEqual([
    'Bussen kører ikke om aftenen',
    'Det er dyrt',
  ]);
  expect(wall.cards.every(({ themeId }) => themeId)).toBe(true);
});

test('space lets everything rest and go on, but never while one types', async ({
  project,
  page,
}) => {
  const id = await enter(project, page);
  await page.getByRole('button', { name: 'Begynd: Velkomst' }).click();
  // The button that was clicked keeps the focus: space is not pressed on it once more.
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Fortsæt' })).toBeVisible();
  await expect(current(page)).toContainText('Velkomst');
  await expectAccessible(page);
  const now = await wait(project, page, 5, '2021-06-07T15:00:00Z');
  await expect(clock(page)).toHaveText('20:00');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: /^Pause/ })).toBeVisible();
  await wait(project, page, 1, now);
  await expect(clock(page)).toHaveText('19:00');

  await page.keyboard.press('n');
  await page.keyboard.type('To ord');
  await expect(page.getByRole('textbox', { name: 'Skriv et kort' })).toHaveValue('To ord');
  const { state } = await project.call<{ state: { pausedAt: string | null } }>('live.evening', {
    id,
  });
  expect(state.pausedAt).toBeNull();
});

test('lost time is made good, with a preview and a way back', async ({ project, page }) => {
  await enter(project, page);
  await page.getByRole('button', { name: 'Begynd: Velkomst' }).click();
  await expect(clock(page)).toHaveText('20:00');
  await wait(project, page, 32, '2021-06-07T15:00:00Z');
  await expect(clock(page)).toHaveText('−12:00');
  await expect(page.getByText('12 min. bagud · slut 19.12')).toBeVisible();
  await page.getByRole('button', { name: 'Hent ind' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hent ind' });
  await expect(dialog.getByText('Så slutter I kl. 19.00.')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('checkbox', { name: 'Rør ikke: Skriv udfordringer' }).check();
  await expect(dialog.getByRole('row', { name: /Tak for i aften 40 32/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Hent 12 min. ind' }).click();
  await expect(page.getByText('I følger tiden')).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(page.getByText('12 min. bagud · slut 19.12')).toBeVisible();
});

test('what is left of the agenda is moved, and any item is gone to', async ({ project, page }) => {
  await enter(project, page);
  await page.getByRole('button', { name: 'Begynd: Velkomst' }).click();
  await page.getByRole('button', { name: 'Flyt programpunkter' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Flyt op: Kaffe' }).click();
  await page.getByRole('button', { name: 'Færdig' }).click();
  await expect(page.getByRole('button', { name: 'Næste: Kaffe' })).toBeVisible();
  await page.getByRole('button', { name: 'Gå til: Skriv udfordringer' }).press('Enter');
  await expect(current(page)).toContainText('Skriv udfordringer');
  await expect(page.getByRole('img', { name: 'sprunget over' })).toHaveCount(1);
});

test('a hidden card is kept, and found again live and on the wall', async ({ project, page }) => {
  const id = await enter(project, page);
  await ask(project, id, 'challenges');
  await help(project, id, 'Noget grimt');
  await help(project, id, 'Bussen kører ikke');
  await card(page, 'Noget grimt').hover();
  await card(page, 'Noget grimt').getByRole('button', { name: 'Skjul for salen' }).click();
  await expect(card(page, 'Noget grimt')).toHaveCount(0);
  await page.getByText('Skjulte (1)').click();
  await expect(card(page, 'Noget grimt')).toBeVisible();
  await expectAccessible(page);

  await page.goto(`${project.url}/#/mapping?session=${id}`);
  await expect(page.getByText(/for\sen\sdeltager/)).toBeVisible();
  await expect(page.getByText('Noget grimt')).toHaveCount(0);
  await page.getByRole('button', { name: 'Skjulte (1)' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Vis igen' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('Noget grimt')).toBeVisible();
});

test('a card is dragged into a theme', async ({ project, page }) => {
  const id = await enter(project, page);
  await project.call('themes.add', { title: 'Transport', note: '', cards: [] });
  await help(project, id, 'Bussen kører ikke');
  const from = (await card(page, 'Bussen kører ikke').boundingBox())!;
  const to = (await page.getByRole('button', { name: /Transport/ }).boundingBox())!;
  await page.mouse.move(from.x + 30, from.y + 15);
  await page.mouse.down();
  await page.mouse.move(to.x + 20, to.y + 10, { steps: 8 });
  await page.mouse.up();
  await expect(card(page, 'Bussen kører ikke')).toContainText('Transport');
});

test('a vote is made on the spot, voted in for those without a phone, and revealed', async ({
  project,
  page,
}) => {
  const id = await enter(project, page, 'ideas');
  for (const title of ['Følgeven', 'Samkørsel']) await help(project, id, title, 'ideas');
  const tickets = await project.call<{ code: string }[]>('tickets.issue', {
    sessionId: id,
    groups: [{ groupId: 'citizen', count: 1 }],
    people: [],
  });
  await page.getByRole('button', { name: 'Stem', exact: true }).click();
  await page.getByRole('button', { name: 'Ny afstemning' }).click();
  await page.getByRole('button', { name: /^Opret med/ }).click();
  await page.getByRole('button', { name: 'Åbn opgaven' }).click();
  await expect(page.getByText('af 0 deltagere har stemt').first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Stem for en uden telefon' }).click();
  const dialog = page.getByRole('dialog', { name: 'Stem for en uden telefon' });
  await dialog.getByRole('textbox', { name: 'Kode fra billetten' }).fill('forkert 1');
  await dialog.getByRole('button', { name: 'Én prik mere: Følgeven' }).click();
  await dialog.getByRole('button', { name: 'Afgiv stemmen' }).click();
  await expect(dialog.getByText(/passer ikke til nogen deltagerbillet/)).toBeVisible();
  await expectAccessible(page);
  await dialog
    .getByRole('textbox', { name: 'Kode fra billetten' })
    .fill(tickets[0]!.code.toLowerCase());
  await dialog.getByRole('button', { name: 'Afgiv stemmen' }).click();
  await expect(page.getByText('Stemmen er afgivet.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Luk' }).first().click();
  await expect(page.getByText('af 1 deltager har stemt').first()).toBeVisible();

  await page.getByRole('button', { name: 'Luk opgaven' }).click();
  await page.getByRole('button', { name: 'Luk afstemningen' }).click();
  await expect(page.getByRole('radio', { name: 'Resultat' })).toBeChecked();
});

test('phones are let in where the facilitator says, and the room is checked first', async ({
  project,
  page,
}) => {
  await enter(project, page);
  await page.getByRole('button', { name: 'Åbn for telefoner' }).click();
  await expect(page.getByText('Vælg det netværk, deltagernes telefoner er på.')).toBeVisible();
  await page.getByRole('button', { name: 'Er vi klar til telefoner?' }).click();
  const check = page.getByRole('dialog', { name: 'Er vi klar til telefoner?' });
  await expect(check.getByText(/Ikke endnu/)).toBeVisible();
  await expectAccessible(page);
  await check.getByLabel('Netværk').selectOption(SECOND_ADDRESS);
  await check.getByRole('button', { name: 'Åbn for telefoner' }).click();
  await expect(check.getByText('Computeren lytter, og adressen gælder.')).toBeVisible();
  await expect(
    check.getByText(/Ret kameraet mod koden, eller skriv 127\.0\.0\.2:\d+/),
  ).toBeVisible();
  await check.getByText('iPhones hopper af netværket').click();
  await expect(check.getByText(/Brug uden internet/)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByText('● 0 forbundet')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Mere om telefonerne' }).click();
  await page.getByRole('menuitem', { name: 'Husets Wi-Fi' }).click();
  await page.getByRole('textbox', { name: 'Adgangskode' }).fill('kaffe og kage');
  await page.getByRole('button', { name: 'Gem netværket' }).click();
  await expect(page.getByText('„Navn“ skal udfyldes.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Netværkets navn' }).fill('Forsamlingshuset');
  await page.getByRole('button', { name: 'Gem netværket' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Mere om telefonerne' }).click();
  await page.getByRole('menuitem', { name: 'Bordets telefon' }).click();
  await expect(page.getByRole('img', { name: /til bordets/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Mere om telefonerne' }).click();
  await page.getByRole('menuitem', { name: 'Luk for telefoner' }).click();
  await expect(page.getByRole('button', { name: 'Åbn for telefoner' })).toBeVisible();
});

test('the live view is found from the command palette', async ({ project, page }) => {
  await plan(project);
  await page.goto(`${project.url}/#/overview`);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('aftenen live');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Åbn aftenen' })).toBeVisible();
});
