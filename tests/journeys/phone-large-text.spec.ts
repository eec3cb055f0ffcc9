import { aPhone, comeIn, Evening, expect, test, type Page } from './evening.ts';
import { expectForAll, field, press, saved, write } from './phone.ts';

test.use(aPhone);

/** Comes in and makes the text as large as it goes. */
async function comeInLarge(page: Page, address: string) {
  await comeIn(page, address);
  await enlarge(page);
}

async function enlarge(page: Page) {
  for (let step = 0; step < 3; step += 1) await press(page, 'Større tekst');
  await expect(page.getByRole('button', { name: 'Normal tekst' })).toBeVisible();
}

/** What is told of a card that has just been sent is before one's eyes, without looking for it. */
async function expectInSight(page: Page, text: string) {
  await expect(page.getByRole('main').getByText(text, { exact: true }).first()).toBeInViewport({
    ratio: 1,
  });
}

test('text of twice the size fits, and so does English', async ({ evening, page }) => {
  await evening.ask('challenges', 'Hvad gør det svært at holde fast i en aktiv hverdag?');
  await page.goto(evening.qr);
  await enlarge(page);
  await expectForAll(page);
  await page.getByRole('radio', { name: 'Medarbejder' }).check();
  await press(page, 'Fortsæt som medarbejder');
  await write(page, 'Interessentgruppesammensætningsproblematikken');
  await expect(saved(page)).toBeVisible();
  await expectForAll(page);
  await press(page, 'English');
  await expect(page.getByText('Saved on the computer', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await expectForAll(page);
  await evening.host.call('live.close', { id: evening.sessionId });
  await expect(page.getByRole('heading', { name: 'The evening is over' })).toBeVisible();
  await expectForAll(page);
});

test('whoever reads large text sees that a challenge was saved, or that it waits', async ({
  context,
  evening,
  page,
}) => {
  await evening.ask('challenges', 'Hvad gør det svært at holde fast i en aktiv hverdag?');
  await comeInLarge(page, evening.qr);
  await write(page, 'Bussen kører ikke');
  await expectInSight(page, 'Kortet er gemt på computeren.');
  await expectForAll(page);
  await field(page).fill('O');
  await expect(page.getByText('Én udfordring ad gangen.')).toBeInViewport();

  await write(page, 'Stien er for lang, og der er ingen bænke undervejs. '.repeat(8).trim());
  await expectInSight(page, 'Kortet er gemt på computeren.');
  await expect(field(page)).toBeInViewport({ ratio: 1 });

  await context.setOffline(true);
  await write(page, 'Ingen følges ad');
  await expectInSight(page, 'Venter på forbindelse – bliver sendt');
  await expectForAll(page);
  await context.setOffline(false);
  await expectInSight(page, 'Kortet er gemt på computeren.');
  expect(await evening.texts()).toContain('Ingen følges ad');

  // What is done to the card afterwards is told on the card.
  const told = page.getByRole('main').getByText('Kortet er gemt på computeren.');
  const { cards } = await evening.host.call<{ cards: { id: string; text: string }[] }>(
    'challenges.wall',
    {},
  );
  const ids = cards.filter(({ text }) => /følges|Bussen/.test(text)).map(({ id }) => id);
  await press(page, /^Ret.*Ingen følges ad/);
  await page.getByRole('textbox', { name: 'Ret kortet' }).fill('Ingen følges ad om aftenen');
  await evening.host.call('challenges.merge', { ids, text: 'Transport', themeId: null });
  await press(page, 'Gem rettelsen');
  const refused = page.getByText('Er ikke gemt', { exact: true });
  await expect(refused).toHaveCount(1);
  await expect(refused).toBeInViewport();
  await expect(told).toHaveCount(1);
});

test('one phone for a table: what was sent is told in large text too', async ({
  evening,
  page,
}) => {
  await evening.ask('challenges');
  await page.goto(evening.tableQr);
  await enlarge(page);
  await page.getByLabel('Bordets nummer').fill('4');
  await press(page, 'Fortsæt');
  await page.getByRole('radio', { name: 'Frivillig' }).check();
  await write(page, 'Stien er for lang, og der er ingen bænke undervejs. '.repeat(8).trim());
  await expectInSight(page, 'Kortet er gemt på computeren.');
  await expect(field(page)).toBeInViewport({ ratio: 1 });
  await expectForAll(page);
});

test('whoever reads large text sees that an idea was saved, and that it was put right', async ({
  evening,
  page,
}) => {
  await evening.ask('ideas');
  await comeInLarge(page, evening.qr);
  await page.getByLabel('Hvad skal den hedde?').fill('Følgeven');
  await press(page, 'Næste');
  await press(page, 'Send idékortet');
  await expectInSight(page, 'Kortet er gemt på computeren.');
  await expectForAll(page);
  await press(page, /^Ret\b/);
  await page.getByLabel('Hvad skal den hedde?').fill('Følgeven første gang');
  await press(page, 'Næste');
  await press(page, 'Gem rettelsen');
  await expectInSight(page, 'Rettelsen er gemt på computeren.');
  await expectForAll(page);

  // The note stands above what is written next, which stays where it is.
  const name = page.getByLabel('Hvad skal den hedde?');
  await name.focus();
  const before = await name.boundingBox();
  await name.fill('Kaffe');
  expect(await name.boundingBox()).toEqual(before);
  await press(page, 'Næste');
  await press(page, 'Tilbage');
  const told = page.getByRole('main').getByText(/er gemt på computeren\.$/);
  await expect(told).toHaveCount(0);

  // What is begun and given up was not saved.
  await name.fill('');
  await press(page, /^Ret\b/);
  await name.fill('Noget andet');
  await press(page, 'Fortryd');
  await expect(page.getByText('Følgeven første gang', { exact: true })).toBeVisible();
  await expect(told).toHaveCount(0);
});

test('a correction that is refused says so in large text, and given up it is not called saved', async ({
  evening,
  page,
}) => {
  await evening.ask('ideas');
  const other = { sessionId: evening.sessionId, title: 'Kør sammen', challenges: [] };
  const { id: into } = await evening.host.call<{ id: string }>('ideas.add', other);
  await comeInLarge(page, evening.qr);
  await page.getByLabel('Hvad skal den hedde?').fill('Samkørsel');
  await press(page, 'Næste');
  await press(page, 'Send idékortet');
  await expectInSight(page, 'Kortet er gemt på computeren.');
  await press(page, /^Ret\b/);
  const { ideas } = await evening.host.call<{ ideas: { id: string }[] }>('ideas.list');
  const ids = ideas.flatMap(({ id }) => (id === into ? [] : [id]));
  await evening.host.call('ideas.merge', { into, ids });
  await press(page, 'Næste');
  await press(page, 'Gem rettelsen');
  await expectInSight(page, 'Er ikke gemt');
  await expect(page.getByText(/^Kortet er samlet med andre/).first()).toBeInViewport();
  await expectForAll(page);
  await press(page, 'Drop rettelsen');
  await expect(page.getByText('Er ikke gemt')).toHaveCount(0);
  await expect(page.getByText('Rettelsen er gemt på computeren.')).toHaveCount(0);
});

test('whoever reads large text sees that the vote and the answers were saved', async ({ page }) => {
  const evening = await Evening.begin('ideas');
  const { task } = await evening.askVote(['Følgeven første gang', 'Kaffe bagefter']);
  await comeInLarge(page, evening.qr);
  await press(page, 'Giv en prik til Kaffe bagefter');
  await press(page, 'Se din stemme igennem');
  await press(page, 'Aflever stemmen');
  await expectInSight(page, 'Gemt på computeren');
  await evening.turn(task, 'closed');

  await evening.ask('evaluation');
  await page.getByRole('radio', { name: 'I høj grad' }).check();
  await press(page, 'Næste');
  for (let question = 0; question < 4; question += 1) await press(page, 'Spring over');
  await page.getByRole('radio', { name: 'Det vil jeg helst ikke sige' }).check();
  await press(page, 'Næste');
  await press(page, 'Send mine svar');
  await expectInSight(page, 'Gemt på computeren');
  await expectForAll(page);
  await evening.host.stop();
});
