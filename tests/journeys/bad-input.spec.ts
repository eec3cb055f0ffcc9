import { expect, test, type Page } from './fixtures.ts';

test.use({ now: '2022-04-04T08:00:00Z' });

interface Id {
  id: string;
}

const ODD = '<b>Årsmøde</b> 👩‍🦽 مرحبا „citat“ 100 %';

/** The fields in which one writes freely, with the names they carry on the screen. */
async function freeFields(page: Page) {
  const all = await page
    .locator('main :is(textarea, input:not([type])):visible, main input[type=text]:visible')
    .all();
  const fields = await Promise.all(
    all.map(async (field) => ({
      field,
      label: await field.evaluate((element: HTMLInputElement) => {
        const label = element.labels?.[0];
        // A label says beside the name whether the field must be filled in.
        return (label?.firstChild?.textContent ?? '').trim();
      }),
      isFree: await field.evaluate(
        (element) =>
          !element.matches('[readonly], [role=combobox], [inputmode=numeric], [maxlength="2"]') &&
          !element.closest('.date, form, [role=search]') &&
          !/^(fx|Søg|Find)/.test(element.getAttribute('placeholder') ?? ''),
      ),
    })),
  );
  return fields.filter(({ isFree }) => isFree);
}

/** The exchange is a table: what each party gives and gets stands under the word at its head. */
const seen = (label: string) =>
  /^Det (giver|får) /.test(label) ? '(Giver|Får)' : label.replace('?', '\\?');

test('too much is refused at the field by its own name, and odd letters are kept as they are', async ({
  example,
  page,
}) => {
  test.slow();
  const [evening] = await example.call<Id[]>('sessions.list');
  const [person] = await example.call<Id[]>('people.list');
  const [organisation] = await example.call<Id[]>('organisations.list');
  const { ideas } = await example.call<{ ideas: Id[] }>('ideas.list');
  const board = await example.call<{ columns: { cards: Id[] }[] }>('activities.board');
  const activity = board.columns.flatMap(({ cards }) => cards)[0];
  for (const [address, least] of [
    ['details', 10],
    [`people?person=${person!.id}`, 4],
    [`people?tab=organisations&organisation=${organisation!.id}`, 3],
    [`sessions/${evening!.id}`, 4],
    [`ideas/${ideas[0]!.id}`, 4],
    [`activities/${activity!.id}`, 10],
  ] as const)
    await test.step(address, async () => {
      await page.evaluate((to) => (location.hash = `#/${to}`), address);
      await page.reload();
      await expect.poll(async () => (await freeFields(page)).length).toBeGreaterThanOrEqual(least);
      for (const [index, { field, label }] of (await freeFields(page)).entries()) {
        await field.fill('å'.repeat(10_001));
        await page.keyboard.press('Tab');
        await expect(field, label).toHaveAttribute('aria-invalid', 'true');
        await expect(field).toHaveAccessibleDescription(
          new RegExp(`^„${seen(label)}“ er for lang`),
        );
        await expect(field).toHaveValue('å'.repeat(10_001));
        await field.fill(label.includes('mail') ? 'ø@vig.dk' : `\u0000${ODD} ${index}`);
        await page.keyboard.press('Tab');
        await expect(field, label).not.toHaveAttribute('aria-invalid', 'true');
      }
    });
  const saved = await example.call<Record<string, string>>('details.get');
  for (const name of ['title', 'purpose', 'funding', 'contacts'])
    expect(saved[name]).toMatch(new RegExp(`^${ODD} \\d+$`));
});

test('a date that cannot be understood leaves the one that stood there', async ({
  example,
  page,
}) => {
  const board = await example.call<{ columns: { cards: (Id & { nextStepDue: string })[] }[] }>(
    'activities.board',
  );
  const card = board.columns.flatMap(({ cards }) => cards).find((card) => card.nextStepDue)!;
  await page.evaluate((to) => (location.hash = to), `#/activities/${card.id}`);
  const due = page.getByRole('textbox', { name: 'Senest' });
  await due.fill('når vi kan');
  await page.keyboard.press('Tab');
  await expect(due).toHaveAccessibleDescription(/Den dato kan ikke forstås/);
  await expect(due).toHaveValue('når vi kan');
  const next = page.getByRole('textbox', { name: 'Næste skridt' });
  await next.fill('Ring til Vig');
  await page.keyboard.press('Tab');
  const read = () => example.call<{ fields: object }>('activities.get', { id: card.id });
  await expect
    .poll(async () => (await read()).fields)
    .toMatchObject({ nextStep: 'Ring til Vig', nextStepDue: card.nextStepDue });

  const [evening] = await example.call<(Id & { date: string })[]>('sessions.list');
  await page.evaluate((to) => (location.hash = to), `#/sessions/${evening!.id}`);
  const date = page.getByRole('textbox', { name: 'Dato' });
  await date.fill('en tirsdag');
  await page.keyboard.press('Tab');
  await expect(date).toHaveAccessibleDescription(/Den dato kan ikke forstås/);
  await expect(page.getByText('Mandag den 7. juni 2021')).toBeVisible();
});
