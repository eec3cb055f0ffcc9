import { readFile } from 'node:fs/promises';
import { drag, evening, go, panel, stack } from './evaluation.ts';
import { comeIn } from './evening.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { SECOND_ADDRESS } from './host.ts';

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
