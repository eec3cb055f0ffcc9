import { expect, expectAccessible, test, type Host, type Page } from './fixtures.ts';

async function enter(host: Host, page: Page): Promise<string> {
  const { id } = await host.call<{ id: string }>('sessions.add', {
    workshop: 'mapping',
    track: 'citizens',
    date: '2021-06-07',
    starts: '17:00',
    ends: '20:00',
    place: 'Vig Forsamlingshus',
    facilitator: '',
    question: '',
    agenda: [],
  });
  await page.goto(`${host.url}/#/sessions/${id}?tab=tickets`);
  await expect(page.getByText('Ingen deltagerbilletter endnu')).toBeVisible();
  return id;
}

const tickets = (page: Page) => page.getByRole('article');

test('tickets are made by group and by name, and their codes are shown once', async ({
  project,
  page,
}) => {
  const { id: person } = await project.call<{ id: string }>('people.add', {
    name: 'Karen Holm',
    groupId: 'volunteer',
    organisationId: null,
    role: 'none',
    email: '',
    phone: '',
    notes: '',
    consent: false,
  });
  const session = await enter(project, page);
  await project.call('sessions.attend', {
    sessionId: session,
    personId: person,
    state: 'accepted',
  });
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Antal billetter: Borger' }).fill('mange');
  await expect(page.getByText('Et tal op til 500')).toBeVisible();
  await page.getByRole('textbox', { name: 'Antal billetter: Borger' }).fill('9');
  await page.getByRole('checkbox', { name: 'Også med navn, til den 1 på listen' }).check();
  await page.getByRole('button', { name: 'Lav 10 billetter' }).press('Enter');
  await expect(page.getByRole('heading', { name: '10 billetter er klar til print' })).toBeFocused();
  await expect(tickets(page)).toHaveCount(10);
  await expect(page.getByRole('region', { name: /^Ark/ })).toHaveCount(2);
  await expect(tickets(page).nth(0)).toContainText(/[A-Z]+ \d\d \d\d\d/);
  await expect(tickets(page).nth(9)).toContainText('Karen Holm');
  await expect(page.getByText(/kan ingen finde dem frem igen/)).toBeVisible();
  await expectAccessible(page);

  const pages = await page.pdf({ preferCSSPageSize: true });
  expect(pages.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2);

  await page.getByRole('button', { name: 'Færdig' }).click();
  await expect(page.getByRole('row')).toHaveCount(11);
  await expect(page.getByText(/[A-Z]+ \d\d \d\d\d/)).toHaveCount(0);
  await expectAccessible(page);
});

test('a lost ticket is made void or issued again', async ({ project, page }) => {
  const id = await enter(project, page);
  await project.call('tickets.issue', {
    sessionId: id,
    groups: [{ groupId: 'citizen', count: 2 }],
    people: [],
  });
  await page.getByRole('button', { name: 'Mere om billet 1' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Gør ugyldig' }).press('Enter');
  await expect(page.getByText('Billet 1 gælder ikke længere.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^1 / })).toContainText('Ugyldig');
  await page.getByRole('button', { name: 'Mere om billet 2' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Lav om, og print igen' }).press('Enter');
  await expect(page.getByRole('heading', { name: '1 billet er klar til print' })).toBeVisible();
  await expect(tickets(page)).toContainText('Nr. 3');
  await page.getByRole('button', { name: 'Færdig' }).click();
  await expect(page.getByText('1 gyldige · 0 brugt')).toBeVisible();
});
