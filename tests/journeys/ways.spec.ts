import { expectAccessible } from './fixtures.ts';
import { aPhone, comeIn, Evening, expect, expectFitsThumbs, test, type Page } from './evening.ts';
import type { BrowserContext } from './evening.ts';

const IDEAS = ['Følgeven første gang', 'Kaffe bagefter', 'Samkørsel til hallen'];

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

async function expectForAll(page: Page) {
  await expectAccessible(page);
  await expectFitsThumbs(page);
}

/** The console, at its votes. */
async function facilitator(context: BrowserContext, evening: Evening, place = '#/ideas/votes') {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${evening.host.url}${place}`);
  return page;
}

/** A phone of its own, come in as somebody of a group. */
async function phone(evening: Evening, context: BrowserContext, group: string) {
  const own = await context.browser()!.newContext({ ...aPhone, locale: 'da-DK' });
  const page = await own.newPage();
  await comeIn(page, evening.qr, group);
  return page;
}

async function handIn(page: Page) {
  await press(page, 'Se din stemme igennem');
  await expect(page.getByRole('heading', { name: 'Er det rigtigt?' })).toBeFocused();
  await expectForAll(page);
  await press(page, 'Aflever stemmen');
  await expect(page.getByRole('heading', { name: 'Tak for din stemme' })).toBeVisible();
  await expect(page.getByText('Gemt på computeren', { exact: true })).toBeVisible();
}

async function addIdeas(evening: Evening) {
  for (const title of IDEAS) {
    await evening.host.forward(1);
    const idea = { sessionId: evening.sessionId, title, challenges: [] };
    await evening.host.call('ideas.add', idea);
  }
}

interface Round {
  id: string;
}

/** Sets a round up in the console; answers its id. */
async function setUp(
  page: Page,
  evening: Evening,
  fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
) {
  await press(page, 'Ny afstemning');
  const dialog = page.getByRole('dialog', { name: 'Ny afstemning' });
  await fill(dialog);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: /^Opret med/ }).click();
  await expect(dialog).toBeHidden();
  const [round] = await evening.host.call<Round[]>('votes.list');
  return round!.id;
}

const pick = (dialog: ReturnType<Page['getByRole']>, way: string) =>
  dialog.getByRole('radio', { name: new RegExp(`^${way}`) }).check();

test('ticks: set up, given on a phone by keyboard, changed, closed and shown; a group without a vote is told', async ({
  context,
}) => {
  const evening = await Evening.begin('ideas');
  await addIdeas(evening);
  const console = await facilitator(context, evening);
  const round = await setUp(console, evening, async (dialog) => {
    await pick(dialog, 'Kryds');
    await dialog.getByRole('textbox', { name: 'Højst antal krydser pr. person' }).fill('2');
    await dialog.getByRole('checkbox', { name: 'Politiker' }).uncheck();
  });
  await expect(console.getByText(/op til 2 krydser hver/)).toBeVisible();
  const task = await evening.ask('vote', '', round);

  const politician = await phone(evening, context, 'Politiker');
  await expect(
    politician.getByRole('heading', { name: 'Denne gang er det andre, der stemmer' }),
  ).toBeVisible();
  await expect(
    politician.getByText('Det er borgere, frivillige, medarbejdere og forskere, der stemmer.'),
  ).toBeVisible();
  await expectForAll(politician);

  const citizen = await phone(evening, context, 'Borger');
  await press(citizen, 'Se din stemme igennem');
  await expect(citizen.getByText('Sæt mindst ét kryds først.')).toBeVisible();
  await expectForAll(citizen);
  const box = (title: string) => citizen.getByRole('checkbox', { name: title });
  await box(IDEAS[0]!).focus();
  await citizen.keyboard.press('Space');
  await box(IDEAS[1]!).focus();
  await citizen.keyboard.press('Space');
  await expect(citizen.getByText('Alle krydser er sat')).toBeVisible();
  await box(IDEAS[2]!).focus();
  await citizen.keyboard.press('Space');
  await expect(citizen.getByText('Alle krydser er sat. Fjern et andet kryds først.')).toBeVisible();
  await expect(box(IDEAS[2]!)).not.toBeChecked();
  await citizen.reload();
  await expect(box(IDEAS[1]!)).toBeChecked();
  await handIn(citizen);
  await press(citizen, 'Lav stemmen om');
  await box(IDEAS[1]!).uncheck({ force: true });
  await handIn(citizen);
  await expectForAll(citizen);

  // Somebody who voted on paper: ticks are counted group by group.
  const cell = (label: string) => console.getByRole('textbox', { name: label });
  await cell('Hvor mange har stemt: Frivillig').fill('5');
  await cell(`${IDEAS[2]}: krydser fra Frivillig`).fill('3');
  await console.keyboard.press('Enter');
  await expectAccessible(console);
  await evening.turn(task, 'closed');
  await expect(console.getByText(/Afstemningen blev lukket/)).toBeVisible();
  await expect(console.getByText(`Flest krydser fik „${IDEAS[2]}“ (3).`)).toBeVisible();
  await expect(
    console.getByText('Tallet er, hvor mange der har sat kryds ved idéen.'),
  ).toBeVisible();
  await expectAccessible(console);
  await evening.host.stop();
});

test('scores: each idea is answered for, paper ballots are typed in one by one and can be undone', async ({
  context,
}) => {
  const evening = await Evening.begin('ideas');
  await addIdeas(evening);
  const console = await facilitator(context, evening);
  const round = await setUp(console, evening, (dialog) => pick(dialog, 'Svar fra 0 til 3'));
  const task = await evening.ask('vote', '', round);

  const citizen = await phone(evening, context, 'Borger');
  const answer = (page: Page, title: string, words: string) =>
    page.getByRole('group', { name: title }).getByRole('radio', { name: words });
  await answer(citizen, IDEAS[0]!, 'I høj grad').check();
  await answer(citizen, IDEAS[1]!, 'Slet ikke').check();
  await expect(citizen.getByText('2 af 3 idéer besvaret')).toBeVisible();
  await expectForAll(citizen);
  await citizen.reload();
  await expect(answer(citizen, IDEAS[0]!, 'I høj grad')).toBeChecked();
  await press(citizen, 'Se din stemme igennem');
  await expect(citizen.getByText('Du har sprunget 1 idé over.')).toBeVisible();
  await press(citizen, 'Tilbage');
  await answer(citizen, IDEAS[2]!, 'I nogen grad').focus();
  await citizen.keyboard.press('Space');
  await handIn(citizen);

  await expect(console.getByText('Ingen sedler er tastet endnu.')).toBeVisible();
  await console
    .getByRole('combobox', { name: 'Hvem har udfyldt sedlen?' })
    .selectOption('Frivillig');
  await console
    .getByRole('radiogroup', { name: IDEAS[2] })
    .getByRole('radio', { name: 'I høj grad' })
    .check({ force: true });
  await expectAccessible(console);
  await press(console, 'Gem stemmesedlen');
  await expect(console.getByText('1 seddel i alt')).toBeVisible();
  await console.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(console.getByText('Ingen sedler er tastet endnu.')).toBeVisible();
  await console
    .getByRole('radiogroup', { name: IDEAS[0] })
    .getByRole('radio', { name: 'I nogen grad' })
    .check({ force: true });
  await press(console, 'Gem stemmesedlen');
  await expect(console.getByText('1 seddel i alt')).toBeVisible();

  await evening.turn(task, 'closed');
  await expect(console.getByText(/Afstemningen blev lukket/)).toBeVisible();
  await expect(console.getByText(`Flest point fik „${IDEAS[0]}“ (5).`)).toBeVisible();
  await expect(console.getByText(/Tallet er alle svar lagt sammen/)).toBeVisible();
  await expectAccessible(console);
  await evening.host.stop();
});

test('an order: ideas are pressed one after the other, moved and taken out; groups count the same', async ({
  context,
}) => {
  const evening = await Evening.begin('ideas');
  await addIdeas(evening);
  const console = await facilitator(context, evening);
  const round = await setUp(console, evening, async (dialog) => {
    await pick(dialog, 'Rækkefølge');
    await dialog.getByRole('textbox', { name: 'Antal pladser i rækkefølgen' }).fill('2');
    await dialog.getByRole('checkbox', { name: 'Lad grupperne veje lige' }).check();
  });
  await expect(
    console.getByText(/de 2 bedste i rækkefølge · .*grupperne vejer lige/),
  ).toBeVisible();
  const task = await evening.ask('vote', '', round);

  const citizen = await phone(evening, context, 'Borger');
  const idea = (title: string) => citizen.getByRole('button', { name: title });
  await idea(IDEAS[0]!).focus();
  await citizen.keyboard.press('Enter');
  await idea(IDEAS[2]!).focus();
  await citizen.keyboard.press('Enter');
  await expect(citizen.getByText('Rækkefølgen er færdig')).toBeVisible();
  await expect(citizen.getByRole('button', { name: `nummer 2 ${IDEAS[2]}` })).toBeVisible();
  await idea(IDEAS[1]!).click();
  await expect(
    citizen.getByText('Rækkefølgen er færdig. Tryk på en valgt idé for at tage den ud.'),
  ).toBeVisible();
  await expectForAll(citizen);
  await citizen.reload();
  await press(citizen, 'Se din stemme igennem');
  await press(citizen, `Flyt ${IDEAS[2]} en plads op`);
  await expect(citizen.getByRole('listitem').first()).toContainText(IDEAS[2]!);
  await expectForAll(citizen);
  await press(citizen, 'Aflever stemmen');
  await expect(citizen.getByText('Gemt på computeren', { exact: true })).toBeVisible();

  // A helper reads a ballot aloud; nobody is left out for want of a phone.
  const [ticket] = await evening.host.call<{ code: string }[]>('tickets.issue', {
    sessionId: evening.sessionId,
    groups: [{ groupId: 'volunteer', count: 1 }],
    people: [],
  });
  const live = await facilitator(context, evening, `#/live/${evening.sessionId}`);
  await press(live, 'Stem for en uden telefon');
  const dialog = live.getByRole('dialog', { name: 'Stem for en uden telefon' });
  await dialog.getByRole('textbox', { name: 'Kode fra billetten' }).fill(ticket!.code);
  await dialog.getByRole('button', { name: IDEAS[1] }).click();
  await expectAccessible(live);
  await dialog.getByRole('button', { name: 'Afgiv stemmen' }).click();
  await expect(live.getByText('Stemmen er afgivet.')).toBeVisible();

  await evening.turn(task, 'closed');
  await expect(console.getByText(/Afstemningen blev lukket/)).toBeVisible();
  await expect(console.getByText(/Tallet er point: 2 for en førsteplads/)).toBeVisible();
  await expect(console.getByText(/Grupperne vejer lige: Tallet ved søjlen/)).toBeVisible();
  // The best idea fills its room, by whatever number it came first.
  const bar = console.getByRole('listitem').getByRole('img').first();
  const { width } = (await bar.boundingBox())!;
  expect((await bar.locator('.part').boundingBox())!.width).toBeCloseTo(width, 0);
  await expectAccessible(console);
  const result = await evening.host.call<{ standings: { title: string; total: number }[] }>(
    'votes.result',
    { id: round },
  );
  const totals = Object.fromEntries(result.standings.map(({ title, total }) => [title, total]));
  expect(totals).toEqual({ [IDEAS[2]!]: 2, [IDEAS[1]!]: 2, [IDEAS[0]!]: 1 });
  await evening.host.stop();
});
