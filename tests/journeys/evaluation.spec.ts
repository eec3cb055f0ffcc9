import { readFile } from 'node:fs/promises';
import { comeIn } from './evening.ts';
import { expect, expectAccessible, expectSaved, test, type Host, type Page } from './fixtures.ts';
import { SECOND_ADDRESS } from './host.ts';

/** Plans an evening and answers its id. */
async function evening(host: Host, workshop: string, track: string, date: string) {
  const plan = { starts: '17:00', ends: '20:00', place: '', facilitator: '', question: '' };
  const input = { workshop, track, date, ...plan, agenda: [] };
  return (await host.call<{ id: string }>('sessions.add', input)).id;
}

/** Puts a stack in that the test does not type itself: each group's answers to "Jeg følte mig hørt". */
async function stack(host: Host, sessionId: string, heard: Record<string, number[]>) {
  for (const [groupId, degrees] of Object.entries(heard))
    for (const degree of degrees)
      await host.call('evaluation.add', { sessionId, groupId, answers: { heard: degree } });
}

const go = (page: Page, address: string) =>
  page.evaluate((hash) => (location.hash = hash), `#/evaluation${address}`);

/** Drags a question of the builder by its handle to the place of another. */
async function drag(page: Page, from: number, to: number) {
  const item = (number: number) =>
    page.getByRole('group', { name: `Spørgsmål ${number}`, exact: true });
  const handle = item(from).locator('[data-handle]');
  await handle.scrollIntoViewIfNeeded();
  const start = (await handle.boundingBox())!;
  const goal = (await item(to).boundingBox())!;
  const x = start.x + start.width / 2;
  await page.mouse.move(x, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(x, goal.y + goal.height * (from < to ? 0.75 : 0.25), { steps: 6 });
  await page.mouse.up();
}

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('a stack is typed by keyboard alone, and the sums are those of the paper', async ({
  project,
  page,
}) => {
  await evening(project, 'mapping', 'everyone', '2021-06-07');
  await go(page, '');
  await expect(page.getByRole('heading', { name: 'Ingen har svaret endnu' })).toBeVisible();
  await expectAccessible(page);

  let presses = 0;
  const press = async (keys: string) => {
    for (const key of keys.split(' ')) {
      await page.keyboard.press(key);
      presses += 1;
    }
  };
  await page.keyboard.press('t');
  await expect(page.getByRole('heading', { name: 'Skema 1' })).toBeVisible();
  await expect(page.getByRole('radio', { name: /Slet ikke/ }).first()).toBeFocused();
  await expectAccessible(page);

  // Meaningful, heard, again, group; one key each, and one to save.
  const forms = ['4 4 4 b', '4 3 4 b', '3 3 0 b', '4 2 3 m', '3 1 2 f', '4 4 4 f'];
  for (const [index, form] of forms.entries()) {
    await press(`${form} Enter`);
    await expect(page.getByRole('heading', { name: `Skema ${index + 2}` })).toBeVisible();
  }
  expect(presses).toBe(6 * (4 + 1));
  await expect(page.getByText('6 skemaer tastet')).toBeVisible();
  await expectAccessible(page);

  await go(page, '?view=table');
  const heard = panel(page, 'Jeg følte mig hørt').getByRole('row', { name: /Kortlægning/ });
  await expect(heard.getByRole('cell')).toHaveText([
    '1',
    '1',
    '2',
    '2',
    '6',
    '0',
    '67 %',
    '30–90 %',
  ]);
  const again = panel(page, 'Jeg har lyst til at være med igen');
  await expect(again.getByRole('row', { name: /Kortlægning/ }).getByRole('cell')).toHaveText([
    '0',
    '1',
    '1',
    '3',
    '5',
    '1',
    '80 %',
    '38–96 %',
  ]);
  // Six people of three groups: nobody is shown by group.
  await expect(page.getByText('Svarene vises ikke på grupper her.').first()).toBeVisible();
  await expect(page.getByText('4 af 6 følte sig hørt på første workshop.')).toBeVisible();
  await expectAccessible(page);
});

test('forty forms with eight questions take a key for each answer and one for each form', async ({
  project,
  page,
}) => {
  const sessionId = await evening(project, 'activities', 'everyone', '2021-06-07');
  // Seven on scales and the group; what nobody wrote takes no key.
  await project.call('evaluation.choose', { workshop: 'activities', name: 'activities' });
  const { questions } = await project.call<{ questions: { kind: string }[] }>('evaluation.form', {
    sessionId,
  });
  const keyed = questions.filter(({ kind }) => kind !== 'open');
  expect(keyed).toHaveLength(8);
  await go(page, '/typing');
  await expect(page.getByRole('radio', { name: /Slet ikke/ }).first()).toBeFocused();

  let presses = 0;
  const press = async (key: string) => {
    presses += 1;
    await page.keyboard.press(key);
  };
  for (let form = 0; form < 40; form += 1) {
    for (const [at, { kind }] of keyed.filter(({ kind }) => kind !== 'group').entries())
      await press(String(1 + ((form + at) % (kind === 'yesNo' ? 2 : 4))));
    await press('bfmop'[form % 5]!);
    await press('Enter');
    await expect(
      page.getByRole('heading', { name: `Skema ${form + 2}`, exact: true }),
    ).toBeVisible();
  }
  expect(presses).toBeLessThanOrEqual(40 * (8 + 1));
  await expect(page.getByText('40 skemaer tastet')).toBeVisible();
  await go(page, '?view=table');
  // The first question's keys go 1, 2, 3, 4 from form to form.
  await expect(
    panel(page, 'Det, vi laver sammen, giver mening for mig')
      .getByRole('row', { name: /Fra idéer/ })
      .getByRole('cell'),
  ).toHaveText(['10', '10', '10', '10', '40', '0', '50 %', '35–65 %']);
});

test('words are typed with Enter and Tab, and a form can be corrected, taken away and brought back', async ({
  project,
  page,
}) => {
  await evening(project, 'mapping', 'everyone', '2021-06-07');
  await go(page, '/typing');
  await expect(page.getByRole('heading', { name: 'Skema 1' })).toBeVisible();

  await page.keyboard.press('Enter');
  await expect(page.getByText('Skemaet er tomt.')).toBeVisible();
  for (const key of ['4', '4', '3', 'b', 'Tab']) await page.keyboard.press(key);
  await page.keyboard.type('Snakken');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Mere kaffe');

  // Nothing is lost when one leaves in the middle.
  await page.getByRole('link', { name: 'Indstillinger' }).click();
  await go(page, '/typing');
  const better = page.getByRole('textbox', { name: 'Hvad kan vi gøre bedre næste gang?' });
  await expect(better).toHaveValue('Mere kaffe');
  await better.press('Enter');
  await expect(page.getByText('1 skema tastet')).toBeVisible();

  // Backspace on a blank form takes the latest up again.
  await expect(page.getByRole('radio', { name: /Slet ikke/ }).first()).toBeFocused();
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('heading', { name: 'Ret et skema' })).toBeVisible();
  await expect(better).toHaveValue('Mere kaffe');
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Skema 2' })).toBeVisible();
  const typed = page.getByRole('region', { name: 'Sidst tastet' });
  await expect(typed.getByRole('img', { name: 'giver mening for mig: Slet ikke' })).toBeVisible();
  // The only one of a group would be told with the answers.
  await expect(typed.getByText('Bo', { exact: true })).toHaveCount(0);

  await typed.getByRole('button', { name: 'Fjern skemaet' }).click();
  await expect(page.getByText('0 skemaer tastet')).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(page.getByText('1 skema tastet')).toBeVisible();

  await go(page, '');
  await page.getByRole('searchbox', { name: 'Søg i svarene' }).fill('KAFFE');
  await expect(page.getByText('0 af 1 svar')).toBeVisible();
  await expect(page.getByText('1 af 1 svar')).toBeVisible();
});

test('a stack typed into the wrong evening is moved, and back again', async ({ project, page }) => {
  const wrong = await evening(project, 'mapping', 'citizens', '2021-06-07');
  await evening(project, 'mapping', 'stakeholders', '2021-06-14');
  await stack(project, wrong, { volunteer: [3, 2] });
  await go(page, `/typing?session=${wrong}`);
  await expect(page.getByText('2 skemaer tastet')).toBeVisible();
  await page.getByRole('button', { name: 'Flyt til en anden aften' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Flyt 2 svar' }).click();
  await expect(page.getByText('0 skemaer tastet')).toBeVisible();
  await page.getByRole('combobox', { name: 'Aften' }).selectOption({ index: 1 });
  await expect(page.getByText('2 skemaer tastet')).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(page.getByText('0 skemaer tastet')).toBeVisible();
});

test('answers from phones on the wrong evening are moved, and back again', async ({
  project,
  page,
}) => {
  const wrong = await evening(project, 'mapping', 'citizens', '2021-06-07');
  await evening(project, 'mapping', 'stakeholders', '2021-06-14');
  await project.call('live.open', { id: wrong });
  const open = { sessionId: wrong, address: SECOND_ADDRESS, ticketsOnly: false };
  const status = await project.call<{ open: { qr: { text: string } } }>('phones.open', open);
  const task = { sessionId: wrong, kind: 'evaluation', question: '', roundId: null };
  const { id } = await project.call<{ id: string }>('live.ask', task);
  const phone = await page.context().newPage();
  await comeIn(phone, status.open.qr.text);
  await phone.getByRole('radio', { name: 'I høj grad' }).check();
  await phone.getByRole('button', { name: 'Næste' }).click();
  for (let skipped = 1; skipped < 5; skipped += 1)
    await phone.getByRole('button', { name: 'Spring over' }).click();
  await phone.getByRole('radio', { name: 'Borger' }).check();
  await phone.getByRole('button', { name: 'Næste' }).click();
  await phone.getByRole('button', { name: 'Send mine svar' }).click();
  await expect(phone.getByRole('heading', { name: 'Tak for dine svar' })).toBeVisible();

  await go(page, `/typing?session=${wrong}`);
  await expect(page.getByText('Desuden ét svar fra en telefon.')).toBeVisible();
  // Not while somebody may still answer.
  const move = page.getByRole('button', { name: 'Flyt til en anden aften' });
  await expect(move).toBeHidden();
  await project.call('live.task', { id, state: 'closed', question: '' });
  await move.click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Flyt ét svar' }).click();
  await expect(page.getByText('Desuden ét svar fra en telefon.')).toBeHidden();
  await page.getByRole('combobox', { name: 'Aften' }).selectOption({ index: 1 });
  await expect(page.getByText('Desuden ét svar fra en telefon.')).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(page.getByText('Desuden ét svar fra en telefon.')).toBeHidden();
});

test('the workshops stand beside each other, in words, picture and table, with small groups together', async ({
  project,
  page,
  context,
}) => {
  const first = await evening(project, 'mapping', 'citizens', '2021-06-07');
  const third = await evening(project, 'activities', 'everyone', '2021-09-09');
  await stack(project, first, { citizen: [0, 1, 1, 2, 2, 2, 3, 3, 3, 3] });
  await stack(project, third, {
    citizen: [3, 3, 3, 3, 3, 2],
    volunteer: [3, 3, 2, 2, 2, 1],
    staff: [2, 2, 1, 3, 3],
    politician: [3],
  });
  await go(page, '');
  // First 7 of 10; third 16 of 18: neither that nor 6 of 6 citizens against 5 of 6 is more than chance.
  await expect(
    page.getByText(
      '16 af 18 følte sig hørt på tredje workshop. Forskellen fra første workshop kan være tilfældig. ' +
        'Der er ingen sikker forskel mellem grupperne.',
    ),
  ).toBeVisible();
  const heard = panel(page, 'Jeg følte mig hørt');
  await expect(heard.getByText('Det kan være tilfældigt (mellem −10 og +50).')).toBeVisible();
  await expect(
    heard.getByRole('img', {
      name: 'Fra idéer til aktiviteter: I mindre grad 2, I nogen grad 6, I høj grad 10',
    }),
  ).toBeVisible();
  await expect(
    heard.getByRole('img', { name: 'Borgere: I nogen grad 1, I høj grad 5' }),
  ).toBeVisible();
  await expect(heard.getByText('Medarbejdere og politikere vises samlet')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('radio', { name: 'Samlet' }).check({ force: true });
  await expect(page.getByText('Omkring 8 af 10 følte sig hørt på alle workshops')).toBeVisible();
  await expect(
    heard.getByRole('img', { name: /^I alt: Slet ikke 1, I mindre grad 4/ }),
  ).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Vis som tabel' }).click();
  await expect(heard.getByRole('row', { name: /^I alt/ }).getByRole('cell')).toHaveText([
    '1',
    '4',
    '9',
    '14',
    '28',
    '0',
    '82 %',
    '64–92 %',
  ]);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Kopiér tabel' }).click();
  await expect(page.getByText('Tabellen er kopieret.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')).toContain(
    'Jeg følte mig hørt\tFordelt på workshops\tI alt\t1\t4\t9\t14\t28\t0\t23',
  );
});

test('a form that cannot be saved waits until it can', async ({ project, page }) => {
  await evening(project, 'mapping', 'everyone', '2021-06-07');
  await go(page, '/typing');
  await expect(page.getByRole('heading', { name: 'Skema 1' })).toBeVisible();
  const isAdding = (request: { postData(): string | null }) =>
    request.postData()?.includes('evaluation.add') ?? false;
  await page.route('**/api/call', (route) =>
    isAdding(route.request()) ? route.abort() : route.continue(),
  );
  for (const key of ['4', '4', '1', 'f', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByText('Skema 1 er ikke gemt endnu.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Skema 2' })).toBeVisible();
  await expect(page.getByText('Noget er ikke gemt endnu')).toBeVisible();
  await expectAccessible(page);
  await page.unroute('**/api/call');
  await page.getByRole('button', { name: 'Prøv at gemme igen' }).click();
  await expect(page.getByText('1 skema tastet')).toBeVisible();
  await expect(page.getByText('Skema 1 er ikke gemt endnu.')).toBeHidden();
  await expectSaved(page);
});

test('the worked example shows its three workshops by group, with small groups together', async ({
  example,
  page,
}) => {
  expect(example.url).toContain('127.0.0.1');
  await go(page, '?show=all');
  const heard = panel(page, 'Jeg følte mig hørt');
  // Counted by hand in the example's own file: volunteers, and all the others as one.
  const bars = [
    'Kortlægning: I mindre grad 1, I nogen grad 3, I høj grad 1',
    'Idéer og ønsker: I nogen grad 3, I høj grad 3',
    'Fra idéer til aktiviteter: I nogen grad 2, I høj grad 4',
    'Kortlægning: Slet ikke 1, I mindre grad 2, I nogen grad 5, I høj grad 7',
    'Idéer og ønsker: I mindre grad 2, I nogen grad 4, I høj grad 7',
    'Fra idéer til aktiviteter: I mindre grad 2, I nogen grad 4, I høj grad 8',
  ];
  for (const name of bars)
    await expect(heard.getByRole('img', { name, exact: true })).toBeVisible();
  await expect(page.getByText('60 af 131 har svaret i alt (46 %)')).toBeVisible();
  await expectAccessible(page);
});

test('a project writes its own questionnaire, tries it on a phone and types it in', async ({
  project,
  page,
}) => {
  await evening(project, 'ideas', 'everyone', '2021-06-07');
  await go(page, '/questionnaires');
  await expect(page.getByRole('heading', { name: 'Hvad spørger vi om?' })).toBeVisible();
  await expectAccessible(page);
  const standard = page.getByRole('article').filter({ hasText: 'Hvordan var aftenen?' }).first();
  await standard.getByRole('button', { name: 'Lav jeres eget ud fra det' }).click();

  const question = (number: number) =>
    page.getByRole('group', { name: `Spørgsmål ${number}`, exact: true });
  const text = (number: number) =>
    question(number).getByRole('textbox', { name: 'Spørgsmål', exact: true });
  await page.getByRole('textbox', { name: 'Overskrift' }).fill('Vores egen evaluering');
  await page.getByRole('button', { name: 'Vælg flere', exact: true }).click();
  const save = page.getByRole('button', { name: 'Gem spørgeskemaet' });
  await expect(page.getByText('Spørgsmål 7: Spørgsmålet mangler sin tekst.')).toBeVisible();
  // The phone shows what is being written.
  const phone = page.getByRole('complementary', { name: 'Sådan ser det ud på en telefon' });
  await expect(phone.getByText('7 af 7')).toBeVisible();
  await text(2).focus();
  await expect(phone.getByText('2 af 7')).toBeVisible();
  await expect(save).toHaveAttribute('aria-disabled', 'true');
  await expectAccessible(page);
  await text(7).fill('Hvem talte du med?');
  await question(7).getByRole('textbox', { name: 'Svarmulighed 1' }).fill('En nabo');
  await question(7).getByRole('textbox', { name: 'Svarmulighed 2' }).fill('En fremmed');
  // Half a translation would leave somebody with blank questions.
  await page.getByRole('radio', { name: 'Engelsk' }).check({ force: true });
  await expect(page.getByText('Spørgsmål 7, Engelsk: En svarmulighed mangler')).toBeVisible();
  await page.getByRole('textbox', { name: 'Overskrift' }).fill('Our own evaluation');
  await text(7).fill('Whom did you talk to?');
  await question(7).getByRole('textbox', { name: 'Svarmulighed 1' }).fill('A neighbour');
  await question(7).getByRole('textbox', { name: 'Svarmulighed 2' }).fill('A stranger');
  await page.getByRole('radio', { name: 'Dansk' }).check({ force: true });

  await page.getByRole('button', { name: 'Flyt op: Spørgsmål 7' }).click();
  await expect(page.getByRole('button', { name: 'Flyt op: Spørgsmål 6' })).toBeFocused();
  for (const at of [6, 5, 4, 3, 2]) {
    await page.keyboard.press('Enter');
    const moved = at > 2 ? `Flyt op: Spørgsmål ${at - 1}` : 'Flyt ned: Spørgsmål 1';
    await expect(page.getByRole('button', { name: moved })).toBeVisible();
  }
  await expect(text(1)).toHaveValue('Hvem talte du med?');
  // By mouse too: down past the second, and back.
  await drag(page, 1, 2);
  await expect(text(2)).toHaveValue('Hvem talte du med?');
  await drag(page, 2, 1);
  await expect(text(1)).toHaveValue('Hvem talte du med?');
  await text(1).focus();
  await expect(phone.getByText('Hvem talte du med?')).toBeVisible();
  await expect(phone.getByRole('checkbox', { name: 'En fremmed' })).toBeVisible();
  await phone.getByRole('button', { name: 'Næste' }).click();
  await expect(phone.getByText('2 af 7')).toBeVisible();

  // Nothing is lost when one leaves in the middle.
  await page.getByRole('link', { name: 'Indstillinger' }).click();
  await page.goBack();
  await expect(text(1)).toHaveValue('Hvem talte du med?');
  await save.click();
  await page
    .getByRole('combobox', { name: 'Idéer og ønsker' })
    .selectOption({ label: 'Vores egen evaluering' });
  await expect(page.getByText('Spørgeskemaet til anden workshop er valgt.')).toBeVisible();

  await go(page, '/typing');
  await expect(page.getByText('Hvem talte du med?')).toBeVisible();
  await expectAccessible(page);
  for (const form of ['1 2 Space 4 4 4 b', '2 Space 3 4 3 m', 'Space 2 3 4 b'])
    for (const key of [...form.split(' '), 'Enter']) await page.keyboard.press(key);
  await expect(page.getByText('3 skemaer tastet')).toBeVisible();
  await go(page, '?view=table');
  await expect(
    panel(page, 'Hvem talte du med?').getByRole('row', { name: /Idéer/ }).getByRole('cell'),
  ).toHaveText(['1', '2', '2', '1']);

  // One that has been answered is not changed under its answers.
  await go(page, '/questionnaires');
  const own = page.getByRole('article').filter({ hasText: 'Jeres eget' });
  await expect(own.getByText('3 har svaret')).toBeVisible();
  await own.getByRole('button', { name: 'Ret' }).click();
  await expect(page.getByText('3 har svaret på det her skema.')).toBeVisible();
  await page.getByRole('button', { name: 'Fjern: Spørgsmål 7' }).click();
  await save.click();
  await expect(own.getByText('udgave 2')).toBeVisible();
  await go(page, '/typing');
  await expect(page.getByLabel('Hvad kan vi gøre bedre næste gang?')).toBeVisible();
});

test('words are sorted into themes, and the project gives its own verdict', async ({
  project,
  page,
}) => {
  const sessionId = await evening(project, 'mapping', 'everyone', '2021-06-07');
  for (const liked of ['Maden', 'Suppen', 'Snakken'])
    await project.call('evaluation.add', { sessionId, answers: { liked } });
  await go(page, '');
  const theme = page.getByRole('textbox', { name: 'Nyt tema' }).first();
  await theme.fill('Mad');
  await theme.press('Enter');
  const sort = page.getByRole('button', { name: 'Læg svaret i et tema' });
  await expect(sort).toHaveCount(3);
  for (const at of [0, 2]) {
    await sort.nth(at).click();
    await page.getByRole('menuitem', { name: 'Mad' }).click();
  }
  await page.getByRole('button', { name: 'Mad 2' }).click();
  await expect(page.getByText('2 af 3 svar')).toBeVisible();
  await expectAccessible(page);
  await theme.fill('mad');
  await theme.press('Enter');
  await expect(page.getByText('mad', { exact: false }).last()).toBeVisible();

  await page
    .getByRole('group', { name: 'Er formålet opfyldt?' })
    .getByRole('radio', { name: 'I høj grad' })
    .check({ force: true });
  await page.getByRole('combobox', { name: 'Vis kun grupper med mindst' }).selectOption('8');
  await expect
    .poll(() => project.call('evaluation.choice'))
    .toMatchObject({ purposeMet: 3, smallGroup: 8 });
});

test('what the participants said is taken into the project’s own evaluation', async ({
  project,
  page,
}) => {
  const sessionId = await evening(project, 'mapping', 'everyone', '2021-06-07');
  await stack(project, sessionId, { citizen: [3, 3, 2, 2, 3, 1, 0, 3, 3, 2] });
  await go(page, '');
  const remarks = page.getByRole('textbox', { name: 'Yderligere kommentarer' });
  await remarks.fill('Færre kom end ventet.');
  await remarks.press('Tab');
  const take = page.getByRole('button', { name: 'Tag det med, som deltagerne sagde' });
  await take.click();
  await expect(remarks).toHaveValue(
    /^Færre kom end ventet\.\n\n8 af 10 følte sig hørt på første workshop\./,
  );
  await expect(take).toBeHidden();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(remarks).toHaveValue('Færre kom end ventet.');
});

test('the answers are saved for a spreadsheet', async ({ project, page }) => {
  const sessionId = await evening(project, 'ideas', 'everyone', '2021-06-07');
  await stack(project, sessionId, { citizen: [3, 3, 2, 1, 0], staff: [3, 2, 2, 2, 1] });
  const file = `${project.folder}/svar.csv`;
  await go(page, '');
  await expect(page.getByText('70 %').first()).toBeVisible();
  await project.nextPath(file);
  await page.getByRole('button', { name: 'Gem svarene som fil' }).click();
  await page.getByRole('menuitem', { name: /^CSV/ }).click();
  await expect(page.getByText('Svarene er gemt.')).toBeVisible();
  const lines = (await readFile(file, 'utf8')).replace(/\r\n$/, '').split('\r\n');
  expect(lines[0]).toBe(
    '\uFEFFDato;Workshop;Spørgeskema;Udgave;Besvarelse;Gruppe;Navn;Spørgsmål;Kode;Svar',
  );
  expect(lines.filter((line) => line.includes(';Borger;heard;'))).toHaveLength(5);
  expect(lines.filter((line) => line.endsWith(';I høj grad'))).toHaveLength(3);
  await project.nextPath(`${project.folder}/svar.xlsx`);
  await page.getByRole('button', { name: 'Gem svarene som fil' }).click();
  await page.getByRole('menuitem', { name: /^Excel/ }).click();
  await expect
    .poll(() =>
      readFile(`${project.folder}/svar.xlsx`).then(
        ({ length }) => length,
        () => 0,
      ),
    )
    .toBeGreaterThan(3000);
});

test('a stack is typed twice, and what differs is put right', async ({ project, page }) => {
  const sessionId = await evening(project, 'mapping', 'everyone', '2021-06-07');
  await stack(project, sessionId, { citizen: [3, 1], staff: [2] });
  await go(page, '/typing');
  await page.getByRole('button', { name: 'Tast stakken igen til kontrol' }).click();
  await expect(page.getByRole('heading', { name: 'Kontrol, skema 1' })).toBeVisible();
  await page
    .getByRole('radio', { name: /Slet ikke/ })
    .first()
    .focus();
  for (const form of ['0 4 0 b', '0 3 0 m', '0 1 0 b'])
    for (const key of [...form.split(' '), 'Enter']) await page.keyboard.press(key);
  await expect(
    page.getByText('3 af 3 skemaer er tastet igen. Ét skema stemmer ikke. Find papiret, og vælg.'),
  ).toBeFocused();
  await expect(page.getByText('Skema 3 · Borger: Jeg følte mig hørt')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Kontrol, skema/ })).toBeHidden();
  await expect(page.getByText('Første gang: I mindre grad · Anden gang: Slet ikke')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Anden gang er rigtig' }).click();
  await expect(page.getByText('3 af 3 skemaer er tastet igen. Ingen forskelle.')).toBeVisible();
  await page.getByRole('button', { name: 'Tast et skema mere' }).click();
  await expect(page.getByRole('heading', { name: 'Kontrol, skema 4' })).toBeVisible();
  await page.getByRole('button', { name: 'Afslut kontrollen' }).click();
  await go(page, '?view=table');
  await expect(
    panel(page, 'Jeg følte mig hørt')
      .getByRole('row', { name: /Kortlægning/ })
      .getByRole('cell'),
  ).toHaveText(['1', '0', '1', '1', '3', '0', '67 %', '21–94 %']);
});

test('two hundred long answers stay readable, and can be searched', async ({ project, page }) => {
  const sessionId = await evening(project, 'mapping', 'everyone', '2021-06-07');
  const long = 'Vi talte længe om bussen, der ikke kører om aftenen. '.repeat(40).slice(0, 1990);
  for (let number = 1; number <= 200; number += 1)
    await project.call('evaluation.add', {
      sessionId,
      groupId: 'citizen',
      answers: { heard: number % 4, liked: `${long} ${number}.` },
    });
  await go(page, '');
  await expect(page.getByText('200 svar', { exact: true })).toBeVisible();
  const whole = page.getByRole('button', { name: 'Vis hele svaret' });
  await expect(whole).toHaveCount(8);
  const answer = page.getByText(/^Vi talte længe/).first();
  expect((await answer.boundingBox())!.height).toBeLessThan(160);
  await whole.first().click();
  await expect(page.getByRole('button', { name: 'Vis mindre' })).toBeVisible();
  expect((await answer.boundingBox())!.height).toBeGreaterThan(160);
  await page.getByRole('searchbox', { name: 'Søg i svarene' }).fill(' 137.');
  await expect(page.getByText('1 af 200 svar')).toBeVisible();
  // What was looked for stands at the end of two thousand letters.
  await expect(page.locator('mark')).toBeInViewport();
  await expectAccessible(page);
});

test('the same form twice is noticed, and a form of another evening finds its way', async ({
  project,
  page,
}) => {
  await evening(project, 'ideas', 'everyone', '2021-06-14');
  const right = await evening(project, 'mapping', 'everyone', '2021-06-07');
  await project.call('evaluation.choose', { workshop: 'mapping', name: 'mapping' });
  await go(page, `/typing?session=${right}`);
  await expect(page.getByRole('heading', { name: 'Skema 1' })).toBeVisible();
  const liked = page.getByRole('textbox', { name: 'Hvad var godt ved aftenen?' });
  for (const number of [2, 3]) {
    for (const key of '444444b') await page.keyboard.press(key);
    await liked.fill('Suppen, og at nogen lyttede');
    await page.getByRole('button', { name: /^Gem, og tast næste/ }).click();
    await expect(page.getByRole('heading', { name: `Skema ${number}` })).toBeVisible();
    await expect(page.getByRole('radio', { name: /Slet ikke/ }).first()).toBeFocused();
  }
  await expect(page.getByText(/Er det tastet to gange\?$/)).toBeVisible();

  // Typed to the end, the evening is changed by mistake before it is saved.
  for (const key of '333333m') await page.keyboard.press(key);
  const evenings = page.getByRole('combobox', { name: 'Aften' });
  await evenings.selectOption({ label: 'Idéer og ønsker · Alle · 14. juni' });
  await expect(page.getByText('0 skemaer tastet')).toBeVisible();
  await page.getByRole('button', { name: /^Gem, og tast næste/ }).click();
  await expect(page.getByText(/Måske er det et skema fra en anden aften/)).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByRole('combobox', { name: 'Hvilken aften er skemaet fra?' })).toHaveValue(
    right,
  );
  await page.getByRole('button', { name: 'Gem på den aften' }).click();
  await expect(page.getByText('Skema 1 er ikke gemt endnu.')).toBeHidden();
  await evenings.selectOption({ label: 'Kortlægning · Alle · 7. juni' });
  await expect(page.getByText('3 skemaer tastet')).toBeVisible();
});
