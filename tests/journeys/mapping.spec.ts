import { expect, expectAccessible, test, type Host, type Page } from './fixtures.ts';

interface WallCard {
  id: string;
  text: string;
  groupId?: string;
  tableNumber?: number;
  mergedCount?: number;
}

/** Plans an evening of the mapping workshop. */
async function plan(host: Host, date: string, track = 'citizens'): Promise<string> {
  const evening = { workshop: 'mapping', track, date, starts: '17:00', ends: '20:00' };
  const where = { place: 'Mødesalen', facilitator: '', agenda: [] };
  const question = 'Hvad gør det svært at holde fast?';
  const { id } = await host.call<{ id: string }>('sessions.add', {
    ...evening,
    ...where,
    question,
  });
  return id;
}

async function hang(host: Host, sessionId: string, ...texts: string[]): Promise<string[]> {
  const from = { groupId: 'citizen', authorId: null, tableNumber: 2, themeId: null };
  return host.call('challenges.addMany', { sessionId, texts, ...from });
}

const theme = (host: Host, title: string, cards: string[] = []) =>
  host.call('themes.add', { title, note: '', cards });

const cardsOf = async (host: Host, sessionId: string) =>
  (await host.call<{ cards: WallCard[] }>('challenges.wall', { sessionId })).cards;

const card = (page: Page, text: string) =>
  page.getByRole('row').filter({ has: page.getByText(text, { exact: true }) });
const column = (page: Page, title: string) => page.getByRole('region', { name: title });
const textsIn = (page: Page, title: string) => column(page, title).locator('.text');
const entry = (page: Page) => page.getByRole('textbox', { name: 'Ny udfordring' });

const rail = (page: Page, room: RegExp) =>
  page.getByRole('navigation', { name: 'Projekt' }).getByRole('link', { name: room });

async function enter(page: Page) {
  await rail(page, /Kortlægning/).click();
  await expect(entry(page)).toBeFocused();
}

test('without an evening one is led to plan it', async ({ project, page }) => {
  await rail(page, /Kortlægning/).click();
  await expect(page.getByRole('heading', { name: 'Planlæg den første aften' })).toBeVisible();
  await expectAccessible(page);
  expect(project.url).toBeTruthy();
});

test('twenty cards are typed without a mouse', async ({ project, page }) => {
  const session = await plan(project, '2021-06-07');
  await enter(page);
  await expectAccessible(page);
  await page.keyboard.press('Alt+1');
  await page.keyboard.press('Alt+ArrowUp');
  for (let number = 1; number <= 20; number++) {
    if (number === 11) await page.keyboard.press('Alt+2');
    await page.keyboard.type(`Kort ${number}`);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText('20 kort', { exact: true })).toBeVisible();
  const cards = await cardsOf(project, session);
  expect(cards.map(({ text }) => text)).toEqual(
    Array.from({ length: 20 }, (_, n) => `Kort ${n + 1}`),
  );
  expect(cards.map(({ groupId }) => groupId)).toEqual([
    ...Array(10).fill('citizen'),
    ...Array(10).fill('volunteer'),
  ]);
  expect(new Set(cards.map(({ tableNumber }) => tableNumber))).toEqual(new Set([1]));
  await expectAccessible(page);
});

test('what is typed survives another screen, a reload and a power cut', async ({
  project,
  page,
}) => {
  const session = await plan(project, '2021-06-07');
  await enter(page);
  await page.keyboard.type('Halvt skrevet');
  await rail(page, /Deltagere/).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Deltagere' })).toBeVisible();
  await enter(page);
  await expect(entry(page)).toHaveValue('Halvt skrevet');
  await project.kill();
  await page.keyboard.type(' kort');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ikke gemt endnu.')).toBeVisible();
  await page.keyboard.type('Det næste');
  await project.restart();
  const [recent] = (await project.call<{ recent: { path: string }[] }>('desk.status')).recent;
  await project.call('desk.open', { path: recent!.path });
  await page.reload();
  await expect(entry(page)).toHaveValue('Det næste');
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(card(page, 'Halvt skrevet kort')).toBeVisible();
  expect(await cardsOf(project, session)).toHaveLength(1);
});

test('a card too long to keep says why and comes back into the field', async ({
  project,
  page,
}) => {
  const session = await plan(project, '2021-06-07');
  await enter(page);
  await entry(page).fill('å'.repeat(10_001));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Ikke gemt endnu. „Kortets tekst“ er for lang/)).toBeInViewport();
  await page.getByRole('button', { name: 'Ret kortet' }).click();
  await expect(entry(page)).toHaveValue('å'.repeat(10_001));
  await entry(page).fill('å'.repeat(10_000));
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 kort', { exact: true })).toBeVisible();
  expect(await cardsOf(project, session)).toHaveLength(1);
});

test('the last card is undone from the field it was typed in', async ({ project, page }) => {
  const session = await plan(project, '2021-06-07');
  await enter(page);
  for (const text of ['Bussen kører ikke', 'Toget er dyrt']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  await expect(card(page, 'Toget er dyrt')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(card(page, 'Toget er dyrt')).toBeHidden();
  await page.keyboard.type('Der er langt');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+z');
  await expect(card(page, 'Bussen kører ikke')).toBeVisible();
  expect(await cardsOf(project, session)).toHaveLength(1);
});

test('a pasted list becomes cards after a look at them, in one step', async ({ project, page }) => {
  const session = await plan(project, '2021-06-07');
  await enter(page);
  await page.evaluate(() => {
    const lines = Array.from({ length: 300 }, (_, n) => `• Linje ${n + 1}`).join('\r\n');
    const data = new DataTransfer();
    data.setData('text/plain', lines);
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true });
    document.activeElement?.dispatchEvent(paste);
  });
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Alle 300 linjer')).toBeChecked();
  await expect(dialog.getByLabel('Teksten i linje 1', { exact: true })).toHaveValue('Linje 1');
  await dialog.getByLabel('Tag linje 2 med', { exact: true }).uncheck();
  await dialog.getByLabel('Teksten i linje 3', { exact: true }).fill('Rettet linje');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Tilføj 299 kort' }).click();
  await expect(page.getByText('299 kort', { exact: true })).toBeVisible();
  const texts = (await cardsOf(project, session)).map(({ text }) => text);
  expect(texts.slice(0, 3)).toEqual(['Linje 1', 'Rettet linje', 'Linje 4']);
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Væggen er tom' })).toBeVisible();
});

test('a card is dragged to a theme, and several at once', async ({ project, page }) => {
  const session = await plan(project, '2021-06-07');
  await hang(project, session, 'Bussen kører ikke', 'Der er langt', 'Det er dyrt');
  await theme(project, 'Transport');
  await enter(page);
  const drag = async (text: string) => {
    await card(page, text).hover();
    await page.mouse.down();
    const goal = (await column(page, 'Transport').boundingBox())!;
    await page.mouse.move(goal.x + 60, goal.y + 120, { steps: 8 });
    await expect(column(page, 'Transport')).toHaveClass(/over/);
    await page.mouse.up();
  };
  await drag('Bussen kører ikke');
  await expect(textsIn(page, 'Transport')).toHaveText(['Bussen kører ikke']);
  for (const text of ['Der er langt', 'Det er dyrt'])
    await card(page, text).click({ modifiers: ['Control'] });
  await expect(page.getByText('2 kort valgt')).toBeVisible();
  await expectAccessible(page);
  await drag('Det er dyrt');
  await expect(textsIn(page, 'Transport')).toHaveCount(3);
  await expect(textsIn(page, 'Uden tema')).toHaveCount(0);
});

test('cards find their themes by keyboard alone', async ({ project, page }) => {
  const session = await plan(project, '2021-06-07');
  await hang(project, session, 'Bussen kører ikke', 'Der er langt', 'Det er dyrt');
  await theme(project, 'Transport');
  await enter(page);
  await card(page, 'Bussen kører ikke').focus();
  await page.keyboard.press('m');
  await page.keyboard.type('trans');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(textsIn(page, 'Transport')).toHaveText(['Bussen kører ikke']);
  await expect(card(page, 'Der er langt'), 'the next card is ready').toBeFocused();
  await page.keyboard.press('m');
  await page.keyboard.type('Økonomi');
  await page.keyboard.press('Enter');
  await expect(textsIn(page, 'Økonomi')).toHaveText(['Der er langt']);
  await expect(card(page, 'Det er dyrt')).toBeFocused();
  await page.keyboard.press('Control+ArrowLeft');
  await expect(textsIn(page, 'Økonomi')).toHaveText(['Der er langt', 'Det er dyrt']);
  await page.keyboard.press('Control+ArrowUp');
  await expect(textsIn(page, 'Økonomi')).toHaveText(['Det er dyrt', 'Der er langt']);
  await expect(card(page, 'Det er dyrt')).toBeFocused();
});

test('cards are merged, read, taken apart, split and undone', async ({ project, page }) => {
  const session = await plan(project, '2021-06-07');
  await hang(project, session, 'Man kender ingen', 'Ingen sagde goddag', 'Dyrt. Langt væk.');
  await enter(page);
  await card(page, 'Man kender ingen').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('g');
  await expectAccessible(page);
  await page.getByRole('textbox', { name: /Det samlede kort siger/ }).fill('Man føler sig alene');
  await page.getByRole('button', { name: 'Saml kortene' }).click();
  const merged = card(page, 'Man føler sig alene');
  await expect(merged).toContainText('2 kort samlet');
  await expect(merged).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Ingen sagde goddag')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Skil ad igen' }).click();
  await expect(page.locator('.text')).toHaveText([
    'Man kender ingen',
    'Ingen sagde goddag',
    'Dyrt. Langt væk.',
  ]);
  await card(page, 'Dyrt. Langt væk.').focus();
  await page.keyboard.press('d');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Del i 2 kort' }).click();
  await expect(card(page, 'Langt væk.')).toContainText('del af et kort');
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(page.locator('.text')).toHaveCount(3);
  await expect(card(page, 'Dyrt. Langt væk.')).toBeVisible();
});

test('a card is edited, and its history tells what it said before', async ({ project, page }) => {
  const session = await plan(project, '2021-06-07');
  await hang(project, session, 'Busen kører ikke');
  await enter(page);
  await card(page, 'Busen kører ikke').dblclick();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /Kortets tekst/ }).fill('Bussen kører ikke');
  await dialog.getByLabel('Gruppe').selectOption({ label: 'Frivillig' });
  await dialog.getByText('Kortets historie').click();
  await expect(dialog.getByText('Før: „Busen kører ikke“')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Færdig' }).click();
  await expect(card(page, 'Bussen kører ikke').getByRole('img')).toHaveAccessibleName('Frivillig');
});

test('a later evening shows the earlier cards and where they come from', async ({
  project,
  page,
}) => {
  const first = await plan(project, '2021-06-07');
  const second = await plan(project, '2021-06-14', 'stakeholders');
  await hang(project, first, 'Fra borgerne');
  await hang(project, second, 'Fra foreningerne');
  await enter(page);
  await expect(page.locator('.text')).toHaveText(['Fra borgerne']);
  await page.getByText('Aktører · 14. juni').click();
  await expect(card(page, 'Fra borgerne')).toContainText('fra 7. juni');
  await expect(card(page, 'Fra foreningerne')).not.toContainText('fra');
  await page.getByLabel('Aften', { exact: true }).selectOption({ label: 'Fra 14. juni' });
  await expect(page.getByText('1 af 2 kort')).toBeVisible();
  await page.getByRole('button', { name: 'Alle kort' }).click();
  await expect(page.locator('.text')).toHaveCount(2);
});

test('a card is found from anywhere, on its own evening, and left on the wall', async ({
  project,
  page,
}) => {
  await plan(project, '2021-06-07');
  const second = await plan(project, '2021-06-14', 'stakeholders');
  await hang(project, second, 'Bussen kører ikke');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('bussen');
  await page.getByRole('option', { name: /Bussen kører ikke/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: /Kortets tekst/ })).toHaveValue(
    'Bussen kører ikke',
  );
  await expect(page.locator('.text')).toHaveText(['Bussen kører ikke']);
  await page.keyboard.press('Escape');
  await expect(card(page, 'Bussen kører ikke')).toBeFocused();
  await expect(page.getByRole('radio', { name: /14. juni/ })).toBeChecked();
});

test('searching narrows the wall, and the way back is clear', async ({ project, page }) => {
  const session = await plan(project, '2021-06-07');
  await hang(project, session, 'Bussen kører ikke', 'Toget er dyrt');
  await enter(page);
  await card(page, 'Bussen kører ikke').focus();
  await page.keyboard.press('/');
  await page.keyboard.type('TOG');
  await expect(page.locator('.text')).toHaveText(['Toget er dyrt']);
  await expect(page.getByText('1 af 2 kort')).toBeVisible();
  await page.keyboard.type('x');
  await expect(page.getByRole('heading', { name: 'Ingen kort passer' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Vis alle kort' }).click();
  await expect(page.locator('.text')).toHaveCount(2);
});

test('what a search finds is in sight however many themes there are', async ({ project, page }) => {
  const session = await plan(project, '2021-06-07');
  const [bus] = await hang(project, session, 'Bussen kører ikke');
  for (const title of ['Tid', 'Penge', 'Mod', 'Krop', 'Sted']) await theme(project, title);
  await theme(project, 'Transport', [bus!]);
  await enter(page);
  await page.getByLabel('Søg på væggen').fill('bus');
  await expect(card(page, 'Bussen kører ikke')).toBeInViewport({ ratio: 1 });
});

test('what can be done with a card leaves its words in sight', async ({ project, page }) => {
  const session = await plan(project, '2021-06-07');
  const from = { groupId: null, authorId: null, tableNumber: null, themeId: null };
  await project.call('challenges.add', { sessionId: session, text: 'Dyrt', ...from });
  await enter(page);
  await card(page, 'Dyrt').focus();
  const move = card(page, 'Dyrt').getByRole('button', { name: 'Flyt til tema …' });
  const [words, deeds] = [await page.getByText('Dyrt').boundingBox(), await move.boundingBox()];
  expect(deeds!.y).toBeGreaterThanOrEqual(words!.y + words!.height);
});

test('several cards get their group by a key', async ({ project, page }) => {
  const session = await plan(project, '2021-06-07');
  await hang(project, session, 'Bussen kører ikke', 'Toget er dyrt', 'Der er langt');
  await enter(page);
  await card(page, 'Bussen kører ikke').focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByText('3 kort valgt')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Alt+3');
  const badges = column(page, 'Uden tema').getByRole('img', { name: 'Medarbejder' });
  await expect(badges).toHaveCount(2);
  const groups = async () => (await cardsOf(project, session)).map(({ groupId }) => groupId);
  await expect.poll(groups).toEqual(['staff', 'staff', 'citizen']);
});

test('a project that is only looked at offers nothing that would change it', async ({
  project,
  page,
}) => {
  const session = await plan(project, '2021-06-07');
  await hang(project, session, 'Bussen kører ikke');
  const { open } = await project.call<{ open: { path: string } }>('desk.status');
  await project.call('desk.close');
  await project.call('desk.open', { path: open.path, readOnly: true });
  await rail(page, /Kortlægning/).click();
  await card(page, 'Bussen kører ikke').click();
  await expect(entry(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Flyt til tema …' })).toBeHidden();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: /Kortets tekst/ })).toBeDisabled();
  await expectAccessible(page);
});

test('removing says what is lost, and can be undone', async ({ project, page }) => {
  const session = await plan(project, '2021-06-07');
  const ids = await hang(project, session, 'Bussen kører ikke', 'Det er dyrt');
  await theme(project, 'Transport', [ids[0]!]);
  await enter(page);
  await card(page, 'Det er dyrt').focus();
  await page.keyboard.press('Delete');
  await expect(page.locator('.text')).toHaveText(['Bussen kører ikke']);
  await page.getByRole('button', { name: 'Temaet „Transport“' }).click();
  await page.getByRole('menuitem', { name: 'Fjern temaet' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Kortet falder tilbage til „Uden tema“.');
  await dialog.getByRole('button', { name: 'Fjern temaet' }).click();
  await expect(textsIn(page, 'Uden tema')).toHaveText(['Bussen kører ikke']);
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(textsIn(page, 'Transport')).toHaveText(['Bussen kører ikke']);
  await page.keyboard.press('Control+z');
  await expect(card(page, 'Det er dyrt')).toBeVisible();
});

test('five thousand cards leave the page light', async ({ project, page }) => {
  const session = await plan(project, '2021-06-07');
  await theme(project, 'Transport');
  for (let batch = 0; batch < 5; batch++) {
    const texts = Array.from({ length: 1000 }, (_, n) => `Kort nummer ${batch * 1000 + n + 1}`);
    await hang(project, session, ...texts);
  }
  await enter(page);
  await expect(page.getByText('5.000 kort', { exact: true })).toBeVisible();
  await expect(card(page, 'Kort nummer 1')).not.toHaveCount(0);
  const nodes = () => page.locator('*').count();
  expect(await nodes()).toBeLessThan(3000);
  await card(page, 'Kort nummer 1').focus();
  await page.keyboard.press('End');
  await expect(card(page, 'Kort nummer 5000')).toBeFocused();
  expect(await nodes()).toBeLessThan(3000);
  await page.keyboard.press('Control+ArrowLeft');
  await expect(textsIn(page, 'Transport')).toHaveText(['Kort nummer 5000']);
});

test('themes for which there is no room are counted, and come forward', async ({
  example,
  page,
}) => {
  await page.goto(`${example.url}/#/mapping`);
  for (const left of ['3 temaer til', '2 temaer til', '1 tema til'])
    await page.getByRole('button', { name: left }).press('Enter');
  await expect(page.getByRole('button', { name: '1 tema til' })).toBeHidden();
});
