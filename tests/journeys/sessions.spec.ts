import {
  expect,
  expectAccessible,
  expectSaved,
  type Host,
  type Page,
  startAgain,
  test,
} from './fixtures.ts';

const agenda = [
  { title: 'Velkomst', minutes: 20 },
  { title: 'Spisning', minutes: 40 },
  { title: 'Kaffe', minutes: 120 },
];

const session = {
  workshop: 'mapping',
  track: 'citizens',
  date: '2021-06-07',
  starts: '17:00',
  ends: '20:00',
  place: 'Sundhedscentret',
  facilitator: '',
  question: '',
  agenda,
};

const person = (name: string, groupId: string | null) => ({
  name,
  groupId,
  organisationId: null,
  role: 'none',
  email: '',
  phone: '',
  notes: '',
  consent: false,
});

async function enter(host: Host, page: Page, tab = ''): Promise<string> {
  const { id } = await host.call<{ id: string }>('sessions.add', session);
  await page.goto(`${host.url}/#/sessions/${id}${tab && `?tab=${tab}`}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Borgere · 7. juni' })).toBeVisible();
  return id;
}

const titles = (page: Page) => page.getByRole('textbox', { name: 'Programpunkt' });
const times = (page: Page) => page.getByRole('listitem').locator('time');

async function expectTitles(page: Page, expected: string[]) {
  await expect(titles(page)).toHaveCount(expected.length);
  for (const [index, title] of expected.entries())
    await expect(titles(page).nth(index)).toHaveValue(title);
}

test('an evening is planned by keyboard, with three hours and a meal to start from', async ({
  project,
  page,
}) => {
  await page.goto(`${project.url}/#/sessions`);
  const plan = page.getByRole('button', { name: 'Ny aften' }).first();
  await expect(plan).toBeVisible();
  await expectAccessible(page);
  await plan.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Ny aften · Kortlægning' });
  await expect(dialog.getByRole('radio', { name: 'Borgere' })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('„Dato“ skal udfyldes.')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.type('14/6');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Borgere · 14. juni' })).toBeVisible();
  await expect(page.getByText('Mandag den 14. juni 2021 kl. 17.00–20.00')).toBeVisible();
  await expect(page.getByText('Passer med aftenen')).toBeVisible();
  await expect(titles(page).nth(2)).toHaveValue('Spisning');
  await expectAccessible(page);
});

test('the agenda runs on the clock and says when it does not fit', async ({ project, page }) => {
  await enter(project, page);
  await expect(times(page)).toHaveText(['17.00', '17.20', '18.00']);
  const minutes = page.getByRole('textbox', { name: 'Minutter' });
  await minutes.nth(0).fill('45');
  await page.keyboard.press('Tab');
  await expect(times(page)).toHaveText(['17.00', '17.45', '18.25']);
  await expect(page.getByText('25 minutter for langt · slutter 20.25')).toBeVisible();
  await minutes.nth(0).fill('0');
  await page.keyboard.press('Tab');
  await expect(page.getByText('1 til 600 minutter')).toBeVisible();
  await startAgain(page);
  await expect(minutes.nth(0)).toHaveValue('45');
});

test('agenda items are added, moved and removed by keyboard', async ({ project, page }) => {
  await enter(project, page);
  await page.getByRole('textbox', { name: 'Minutter' }).nth(2).focus();
  await page.keyboard.press('Enter');
  await expect(titles(page).nth(3)).toBeFocused();
  await page.keyboard.type('Tak for i aften');
  await page.keyboard.press('Enter');
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');
  await expect(titles(page).nth(4)).toBeFocused();
  await page.keyboard.press('Backspace');
  await expect(titles(page).nth(3)).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expectTitles(page, ['Velkomst', 'Spisning', 'Tak for i aften', 'Kaffe']);
  await expect(titles(page).nth(2)).toBeFocused();
  await page.getByRole('button', { name: 'Flyt op: Spisning' }).press('Enter');
  await expectTitles(page, ['Spisning', 'Velkomst', 'Tak for i aften', 'Kaffe']);
  await expectSaved(page);
  await page.getByRole('button', { name: 'Fjern: Kaffe' }).press('Enter');
  await expectTitles(page, ['Spisning', 'Velkomst', 'Tak for i aften']);
  await startAgain(page);
  await expectTitles(page, ['Spisning', 'Velkomst', 'Tak for i aften']);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expectTitles(page, ['Spisning', 'Velkomst', 'Tak for i aften', 'Kaffe']);
});

test('agenda items are dragged', async ({ project, page }) => {
  await enter(project, page);
  const handles = page.locator('[data-handle]');
  const from = (await handles.nth(2).boundingBox())!;
  const to = (await handles.nth(0).boundingBox())!;
  await page.mouse.move(from.x + 5, from.y + 15);
  await page.mouse.down();
  await page.mouse.move(to.x + 5, to.y + 8, { steps: 8 });
  await page.mouse.up();
  await expectTitles(page, ['Kaffe', 'Velkomst', 'Spisning']);
  await startAgain(page);
  await expectTitles(page, ['Kaffe', 'Velkomst', 'Spisning']);
});

test('an evening cannot end before it starts, and can be moved to later all the same', async ({
  project,
  page,
}) => {
  await enter(project, page);
  const starts = page.getByRole('textbox', { name: 'Begynder' });
  await starts.fill('21');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Sluttidspunktet ligger før/)).toBeVisible();
  await expect(starts).toHaveValue('21.00');
  // The sentence under one of the fields leaves the other as it was.
  const height = async (name: string) =>
    (await page.getByRole('textbox', { name }).boundingBox())!.height;
  expect(await height('Begynder')).toBe(await height('Slutter'));
  await page.keyboard.type('23');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/Sluttidspunktet ligger før/)).toHaveCount(0);
  await startAgain(page);
  await expect(starts).toHaveValue('21.00');
  await expect(page.getByRole('textbox', { name: 'Slutter' })).toHaveValue('23.00');
});

test('those who come are ticked with one key each, and heads are counted for the rest', async ({
  project,
  page,
}) => {
  for (const name of ['Anne', 'Bo', 'Carl'])
    await project.call('people.add', person(name, 'citizen'));
  await project.call('people.add', person('Dorte', 'staff'));
  await enter(project, page, 'attendance');
  await expect(page.getByText('Ingen på listen endnu')).toBeVisible();
  await page.getByRole('button', { name: 'Invitér borgerne (3)' }).click();
  await expect(page.getByText('3 personer er sat på listen.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Mødt: Anne' }).focus();
  await page.keyboard.press('m');
  await page.keyboard.press('a');
  await expect(page.getByRole('button', { name: 'Mødt: Carl' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const pressed = (name: string) => page.getByRole('button', { name, pressed: true });
  await expect(pressed('Mødt: Anne')).toBeVisible();
  await expect(pressed('Afbud: Bo')).toBeVisible();
  await expect(pressed('Udeblevet: Carl')).toBeVisible();
  await expect(page.getByText('3 på listen · 0 kommer · 1 afbud · 1 mødt')).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(page.getByText(/2 på listen/)).toBeVisible();

  await page.getByRole('textbox', { name: 'Antal: Borger' }).fill('mange');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Et tal op til 10.000')).toBeVisible();
  await page.getByRole('textbox', { name: 'Antal: Borger' }).fill('12');
  await page.keyboard.press('Enter');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Fremmøde 15' })).toBeVisible();
});

test('at the door a name and Enter are enough, for somebody new too', async ({ project, page }) => {
  await project.call('people.add', person('Anne Jensen', 'citizen'));
  await enter(project, page, 'attendance');
  const search = page.getByRole('textbox', { name: 'Find en person' });
  await search.fill('anne');
  await page.keyboard.press('Enter');
  await expect(search).toHaveValue('');
  await page.keyboard.type('Karen Holm');
  await expect(page.getByText('Ingen i projektet hedder „Karen Holm“.')).toBeVisible();
  await page.keyboard.press('Enter');
  for (const name of ['Anne Jensen', 'Karen Holm'])
    await expect(page.getByRole('button', { name: `Mødt: ${name}`, pressed: true })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Fremmøde 2' })).toBeVisible();
});

test('removing an evening says what goes with it, and can be undone', async ({ project, page }) => {
  const id = await enter(project, page);
  await page.getByRole('button', { name: 'Mere om aftenen' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Slet aftenen' }).press('Enter');
  const question = page.getByRole('dialog', { name: 'Slet „Borgere · 7. juni“?' });
  await expect(question).toContainText('3 programpunkter');
  await question.getByRole('button', { name: 'Slet' }).press('Enter');
  await expect(page.getByText('„Borgere · 7. juni“ er slettet.')).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await page.goto(`${project.url}/#/sessions/${id}`);
  await expectTitles(page, ['Velkomst', 'Spisning', 'Kaffe']);
});

test('an address of an evening that is gone leads on', async ({ project, page }) => {
  await page.goto(`${project.url}/#/sessions/gone`);
  await expect(page.getByText('Aftenen findes ikke længere')).toBeVisible();
  await page.getByRole('button', { name: 'Se alle aftener' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Aftener' })).toBeVisible();
});

test('a workshop remembers which of its evenings was chosen', async ({ project, page }) => {
  const later = { ...session, track: 'stakeholders', date: '2021-06-14' };
  await project.call('sessions.add', session);
  await project.call('sessions.add', later);
  await page.goto(`${project.url}/#/mapping`);
  const first = page.getByRole('radio', { name: 'Borgere · 7. juni' });
  const second = page.getByRole('radio', { name: 'Aktører · 14. juni' });
  await expect(first).toBeChecked();
  await first.press('ArrowRight');
  await expect(second).toBeChecked();
  await page.getByRole('link', { name: 'Deltagere' }).click();
  await page.getByRole('link', { name: 'Kortlægning' }).click();
  await expect(second).toBeChecked();
  await page.getByRole('button', { name: 'Program og fremmøde' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Aktører · 14. juni' })).toBeVisible();
  await page.getByRole('link', { name: 'Kortlægning' }).first().click();
  await expect(second).toBeChecked();
});
