import { expect, expectAccessible, test, type Page } from './fixtures.ts';

const next = (page: Page) => page.getByRole('region', { name: 'Det næste' });
const step = (page: Page, name: string) =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: name }).first();

test('a new project is led to its first evening by keyboard alone', async ({ project, page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Velkommen til projektet');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Planlæg', exact: true }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expectAccessible(page);
  await dialog.getByLabel('Dato').fill('14.6.2021');
  await dialog.getByRole('button', { name: 'Opret aftenen' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/sessions\//);

  await page.getByRole('link', { name: 'Overblik' }).click();
  await expect(step(page, 'Kortlægning')).toContainText('14. juni');
  await expect(page.getByText('Klaret')).toHaveCount(1);
  await expect(next(page)).toContainText('er den næste aften');
  await expect(next(page)).toContainText('om 7 dage');
  await expect(next(page).getByRole('button', { name: /Invitér/ })).toBeVisible();
  const sessions = await project.call<unknown[]>('sessions.list');
  expect(sessions).toHaveLength(1);
});

test('the greeting follows the hour', async ({ project, page }) => {
  await expect(page.getByText('Goddag.')).toBeVisible();
  await project.forward(3600 * 2);
  await page.clock.setFixedTime('2021-06-07T19:00:00Z');
  await page.reload();
  await expect(page.getByText('Godaften.')).toBeVisible();
});

test.describe('half a year after the last evening', () => {
  test.use({ now: '2022-04-04T08:00:00Z' });

  test('the overview says where we are, what is late and what people say', async ({
    example,
    page,
  }) => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hvor er vi?');
    await expect(step(page, 'Kortlægning')).toContainText('7. og 14. juni 2021 · 41 deltagere');
    await expect(step(page, 'Idéer og ønsker')).toContainText('38 deltagere');
    await expect(step(page, 'Fra idéer til aktiviteter')).toContainText('52 deltagere');
    await expect(step(page, 'Afprøvning')).toContainText('6 aktiviteter · 2 prøves af');
    await expect(page.locator('[aria-current=step]')).toContainText('Afprøvning');
    const flow = page.getByRole('region', { name: 'Fra kort til aktivitet' });
    for (const words of ['27 udfordringer', '6 temaer', '20 idéer', '6 valgt', '6 aktiviteter'])
      await expect(flow.getByRole('link', { name: words })).toBeVisible();
    await expect(page.getByText('9 af 10 følte sig hørt. (n = 20)')).toBeVisible();
    await expect(next(page).getByRole('listitem').first()).toContainText('3 dage over tid');
    await expect(next(page)).toContainText('Fik 41 prikker i afstemningen');
    await expectAccessible(page);
    expect(example.url).toBeTruthy();
  });

  test('every item leads exactly to where it is put right', async ({ example, page }) => {
    await next(page)
      .getByRole('button', { name: 'Find tovholder: Følgeven første gang' })
      .press('Enter');
    await expect(page.getByLabel('Person', { exact: true })).toBeFocused();
    await page.goBack();
    await next(page)
      .getByRole('button', { name: 'Følg op: Samkørsel til aftenhold' })
      .press('Enter');
    await expect(page.getByLabel('Næste skridt')).toBeFocused();
    await page.goBack();
    await next(page)
      .getByRole('button', { name: 'Skriv det: Holdet besøger foreningen sammen' })
      .press('Enter');
    await page.getByLabel('Næste skridt').fill('Ring til Vig');
    await page.getByLabel('Næste skridt').blur();
    await page.getByRole('link', { name: 'Overblik' }).click();
    await expect(next(page)).not.toContainText('Holdet besøger foreningen sammen');
    expect(await example.call('history.state')).toMatchObject({
      undo: { name: 'activities.save' },
    });
  });

  test('the palette finds a card in any letters and opens it', async ({ example, page }) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('FØLGEVEN');
    const found = page.getByRole('option', { name: /Følgeven første gang/ }).first();
    await expect(found).toContainText('Aktivitet');
    await expectAccessible(page);
    await found.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Følgeven første gang');
    expect(example.url).toBeTruthy();
  });
});
