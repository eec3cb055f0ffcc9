import { evening, go, panel, stack } from './evaluation.ts';
import { expect, expectAccessible, expectSaved, test } from './fixtures.ts';

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
