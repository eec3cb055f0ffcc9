import { expect, expectAccessible, test, type Page } from './fixtures.ts';

const open = (page: Page) => page.evaluate(() => (location.hash = '#/details'));

test('the project is filled in, and the first task is ticked off', async ({ project, page }) => {
  await page.getByRole('button', { name: 'Fortæl', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Projekt');
  await expectAccessible(page);
  await page.getByLabel('Formål').fill('At blive ved');
  await page.getByLabel('Målgruppe').fill('Borgere på hold');
  await page.getByLabel('Fra', { exact: true }).fill('1.8.2023');
  await page.getByLabel('Til', { exact: true }).fill('24.3.2021');
  await page.getByLabel('Til', { exact: true }).blur();
  await expect(page.getByText('Sluttidspunktet ligger før starttidspunktet')).toBeVisible();
  await page.getByLabel('Projektets navn').fill('Aktive Borgere');
  await page.getByLabel('Projektets navn').blur();
  await expect(page.getByRole('strong').filter({ hasText: 'Aktive Borgere' })).toBeVisible();
  await page.getByRole('link', { name: 'Overblik' }).click();
  await expect(page.getByText('Klaret')).toHaveCount(1);
  expect(await project.call('details.get')).toMatchObject({
    purpose: 'At blive ved',
    periodTo: null,
  });
});

test('a title as long as a sentence leaves room for the rail', async ({ project, page }) => {
  await open(page);
  await page.getByLabel('Projektets navn').fill('Fællesskaber '.repeat(23));
  await page.getByLabel('Projektets navn').blur();
  await expect(page.getByRole('strong').filter({ hasText: 'Fællesskaber' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Indstillinger' })).toBeInViewport({ ratio: 1 });
  expect(project.url).toBeTruthy();
});

test('what is being typed is saved when the window is loaded again', async ({ project, page }) => {
  await open(page);
  await page.getByLabel('Formål').fill('At blive ved');
  await page.reload();
  await expect(page.getByLabel('Formål')).toHaveValue('At blive ved');
  expect(await project.call('details.get')).toMatchObject({ purpose: 'At blive ved' });
});

test('a group is added, renamed and taken away again', async ({ project, page }) => {
  await open(page);
  const groups = page.getByRole('region', { name: 'Interessentgrupper' });
  await groups.getByLabel('En gruppe mere').fill('Pårørende');
  await page.keyboard.press('Enter');
  await expect(groups.getByRole('listitem')).toHaveCount(6);
  await groups.getByLabel('En gruppe mere').fill('pårørende');
  await page.keyboard.press('Enter');
  await expect(groups.getByText('er allerede i brug')).toBeVisible();
  await groups.getByLabel('Gruppens navn').first().fill('Deltager');
  await groups.getByLabel('Gruppens navn').first().blur();
  await expect(groups.getByRole('img', { name: 'Deltager' })).toBeVisible();
  await expectAccessible(page);
  await groups.getByRole('button', { name: 'Fjern Pårørende' }).click();
  await expect(groups.getByRole('listitem')).toHaveCount(5);
  expect(await project.call<unknown[]>('groups.list')).toHaveLength(5);
});
