import { expect, expectAccessible, type Host, type Page, startAgain, test } from './fixtures.ts';

interface Id {
  id: string;
}

/** Three ideas of which the first two are chosen. */
async function chosenIdeas(host: Host) {
  const plan = { starts: '17:00', ends: '20:00', place: '', facilitator: '', question: '' };
  const session = { workshop: 'ideas', track: 'everyone', date: '2021-06-01', ...plan, agenda: [] };
  const { id: sessionId } = await host.call<Id>('sessions.add', session);
  const ids: string[] = [];
  for (const title of ['Følgeven første gang', 'Samkørsel', 'Fest']) {
    const who = { groupId: 'citizen', authorId: null, tableNumber: null };
    const card = { sessionId, title, ...who, challenges: [] };
    ids.push((await host.call<Id>('ideas.add', card)).id);
  }
  const outcome = (ideaId: string, index: number) =>
    ({ ideaId, outcome: index < 2 ? 'chosen' : 'parked', reason: 'Salen var enig' }) as const;
  const ideas = ids.map(outcome);
  const choice = { rule: 'decision', roundId: null, seats: null, reason: 'Enige', decidedOn: null };
  await host.call('choices.add', { ...choice, ideas });
  return ids;
}

const goTo = (page: Page, hash: string) => page.evaluate((to) => (location.hash = to), hash);
const column = (page: Page, name: string) =>
  page.getByRole('region', { name: new RegExp(`^${name}`) });

/** Three activities in the first column; answers their ids. */
async function threeActivities(host: Host) {
  const [idea] = await chosenIdeas(host);
  const ids: string[] = [];
  for (const title of ['Et', 'To', 'Tre'])
    ids.push((await host.call<Id>('activities.add', { ideas: [idea], title })).id);
  return ids;
}

test('a chosen idea becomes an activity with an owner, by keyboard alone', async ({
  project,
  page,
}) => {
  await chosenIdeas(project);
  await goTo(page, '#/activities');
  await expect(page.getByText('2 valgte idéer mangler at blive til aktiviteter.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Gør til aktivitet: Følgeven første gang' }).focus();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Følgeven første gang');
  await expect(page.getByLabel('Person', { exact: true })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('Anne Hansen');
  await page.getByRole('option', { name: /Opret „Anne Hansen“/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Hvem tager teten?')).toHaveCount(0);

  await page.getByLabel('Næste skridt').focus();
  await page.keyboard.type('Ring til foreningen');
  await page.keyboard.press('Tab');
  await page.keyboard.type('14.6.2021');
  await page.keyboard.press('Tab');
  await goTo(page, '#/trials');
  const card = column(page, 'Gøres konkret').getByRole('listitem').first();
  for (const words of ['Følgeven første gang', 'Anne Hansen', 'Ring til foreningen', 'om 7 dage'])
    await expect(card).toContainText(words);
});

test('two ideas become one activity, and both stand behind it', async ({ project, page }) => {
  await chosenIdeas(project);
  await goTo(page, '#/activities');
  const boxes = page.getByLabel('Saml med andre');
  await expect(boxes).toHaveCount(2);
  for (const box of await boxes.all()) await box.check();
  await page.getByRole('button', { name: 'Lav én aktivitet af 2 idéer' }).click();
  const behind = page.getByRole('region', { name: 'Idéerne bag' });
  await expect(behind.getByRole('listitem')).toHaveCount(2);
  await behind.getByRole('button', { name: /Løsn „Samkørsel“/ }).click();
  await expect(behind.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(behind.getByRole('listitem')).toHaveCount(2);
});

test('what is typed is kept, and what cannot be is explained', async ({ project, page }) => {
  const [id] = await threeActivities(project);
  await goTo(page, `#/activities/${id}`);
  await page.getByLabel('Mål', { exact: true }).fill('Ingen går alene');
  await page.getByLabel('Begynder').fill('1.10.2021');
  await page.getByLabel('Slutter').fill('1.9.2021');
  await page.getByLabel('Slutter').blur();
  await expect(page.getByText('Sluttidspunktet ligger før starttidspunktet')).toBeVisible();
  await page.getByLabel('Aktivitetens navn').fill(' ');
  await page.getByLabel('Aktivitetens navn').blur();
  await expect(page.getByText('skal udfyldes.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Aktivitetens navn').fill('Følgeven');
  await page.getByLabel('Slutter').fill('1.11.2021');
  await page.getByLabel('Slutter').blur();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Følgeven');
  await startAgain(page);
  await expect(page.getByLabel('Mål', { exact: true })).toHaveValue('Ingen går alene');
  await expect(page.getByLabel('Slutter')).toHaveValue('1. november 2021');
  await page.getByText('Hvad er der ændret?').click();
  await expect(page.getByText('Mål: fra „ingenting“ til „Ingen går alene“')).toBeVisible();
});

test('a co-owner is added and taken away again', async ({ project, page }) => {
  const [id] = await threeActivities(project);
  await goTo(page, `#/activities/${id}`);
  const panel = page.getByRole('region', { name: 'Medansvarlige' });
  await panel.getByRole('button', { name: 'Tilføj medansvarlig' }).click();
  await panel.getByLabel('Organisation').fill('Vig Idrætsforening');
  await page.getByRole('option', { name: /Opret/ }).click();
  await panel.getByRole('button', { name: 'Tilføj medansvarlig' }).click();
  await expect(panel.getByRole('listitem')).toContainText('Vig Idrætsforening');
  await panel.getByRole('button', { name: /Fjern Vig Idrætsforening/ }).click();
  await expect(panel.getByText('Ingen endnu.')).toBeVisible();
});

test('cards move with the mouse, with keys and from their menu', async ({ project, page }) => {
  await threeActivities(project);
  await goTo(page, '#/trials');
  const [first, ready, testing] = ['Gøres konkret', 'Klar', 'Prøves af'].map((name) =>
    column(page, name),
  );
  await expect(first!.getByRole('listitem')).toHaveText([/Et/, /To/, /Tre/]);

  await first!.getByRole('link', { name: 'Et', exact: true }).hover();
  await page.mouse.down();
  const goal = (await ready!.boundingBox())!;
  await page.mouse.move(goal.x + goal.width / 2, goal.y + 90, { steps: 5 });
  await page.mouse.up();
  await expect(ready!.getByRole('link', { name: 'Et', exact: true })).toBeVisible();

  await first!.getByRole('link', { name: 'Tre' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(first!.getByRole('listitem')).toHaveText([/Tre/, /To/]);
  await expect(first!.getByRole('link', { name: 'Tre' })).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(ready!.getByRole('link', { name: 'Tre' })).toBeFocused();
  await expect(page.getByText('Flyttet til „Klar“, nummer 1.')).toBeAttached();

  await page.getByRole('button', { name: 'Mere om To' }).click();
  await page.getByRole('menuitem', { name: 'Flyt til „Prøves af“' }).press('Enter');
  await expect(testing!.getByRole('listitem')).toHaveText([/To/]);
  await page.keyboard.press('Control+z');
  await expect(first!.getByRole('listitem')).toHaveText([/To/]);
});

test('what lacks something is found, and a deleted activity comes back', async ({
  project,
  page,
}) => {
  const [id] = await threeActivities(project);
  const { fields } = await project.call<{ fields: object }>('activities.get', { id });
  const { id: personId } = await project.call<Id>('people.add', {
    ...{ name: 'Anne Hansen', groupId: 'citizen', organisationId: null, role: 'none' },
    ...{ email: '', phone: '', notes: '', consent: false },
  });
  await project.call('activities.save', { ...fields, owner: { personId, organisationId: null } });
  await goTo(page, '#/trials');
  await expectAccessible(page);
  const first = column(page, 'Gøres konkret');
  await page.getByRole('button', { name: '2 uden tovholder' }).click();
  await expect(first.getByRole('listitem')).toHaveText([/To/, /Tre/]);
  await page.getByRole('button', { name: '2 uden tovholder' }).click();
  await page.getByLabel('Find aktivitet eller tovholder').fill('anne');
  await expect(first.getByRole('listitem')).toHaveText([/Et/]);
  await page.getByLabel('Find aktivitet eller tovholder').fill('');

  await page.getByText('Tovholdere', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Mangler tovholder');
  await expect(page.getByRole('heading', { level: 2 }).nth(1)).toContainText('Anne Hansen');
  await expectAccessible(page);
  await page.getByText('Tavle', { exact: true }).click();

  await page.getByRole('button', { name: 'Mere om To' }).click();
  await page.getByRole('menuitem', { name: 'Slet aktiviteten' }).click();
  await expect(first.getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(first.getByRole('listitem')).toHaveCount(3);
});

test('empty rooms say what to do next', async ({ project, page }) => {
  for (const [room, heading] of [
    ['activities', 'Ingen idéer er valgt endnu'],
    ['trials', 'Ingen aktiviteter endnu'],
    ['chain', 'Den røde tråd begynder med et kort'],
  ] as const) {
    await goTo(page, `#/${room}`);
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
    await expectAccessible(page);
  }
  expect(project.url).toBeTruthy();
});
