import { expect, expectAccessible, test, type Page } from './fixtures.ts';

test.use({ now: '2022-04-04T08:00:00Z' });

const goTo = (page: Page, hash: string) => page.evaluate((to) => (location.hash = to), hash);
const lit = (page: Page) => page.locator('path.lit');

test('focus lights up the way from a theme to its activities', async ({ example, page }) => {
  await goTo(page, '#/chain');
  await expect(page.getByText('1 aktivitet uden tovholder')).toBeVisible();
  await expectAccessible(page);
  const activities = page.getByRole('region', { name: 'Aktiviteter' });
  await activities.getByRole('link', { name: 'Samkørsel til aftenhold' }).focus();
  // Two themes, two ideas, one activity: four lines.
  await expect(lit(page)).toHaveCount(4);
  await page.getByRole('region', { name: 'Udfordringer i temaer' }).hover();
  await page.getByRole('button', { name: '14 idéer mere' }).press('Enter');
  const ideas = page.getByRole('region', { name: 'Idéer' });
  await expect(ideas.getByRole('listitem')).toHaveCount(20);
  await page.getByRole('button', { name: 'Vis kun det, der gik videre' }).click();
  await expect(ideas.getByRole('listitem')).toHaveCount(7);
  expect(example.url).toBeTruthy();
});

test('every link is one step, from the words that were written to the owner', async ({
  example,
  page,
}) => {
  await goTo(page, '#/chain');
  const heading = page.getByRole('heading', { level: 1 });
  const before = page.getByRole('region', { name: 'Før' });
  const after = page.getByRole('region', { name: 'Efter' });
  await page.getByRole('link', { name: 'Alene af sted' }).press('Enter');
  await expect(heading).toHaveText('Alene af sted');
  await expectAccessible(page);
  await before.getByRole('link', { name: /faste pladser/ }).press('Enter');
  await expect(heading).toContainText('faste pladser');
  await expect(page.getByText('Her begynder det.')).toBeVisible();
  await after
    .getByRole('link', { name: /Følgeven første gang/ })
    .first()
    .press('Enter');
  await after.getByRole('link', { name: /Valget 9. september 2021/ }).press('Enter');
  await expect(page.getByText('Resten er parkeret og kan tages op igen.')).toBeVisible();
  await after.getByRole('link', { name: /Samkørsel til aftenhold/ }).press('Enter');
  await expect(before.getByRole('link', { name: /Samkørsel til aftenhold/ })).toBeVisible();
  await page.getByRole('button', { name: 'Åbn aktiviteten' }).press('Enter');
  await expect(page.getByLabel('Aktivitetens navn')).toHaveValue('Samkørsel til aftenhold');
  expect(example.url).toBeTruthy();
});

test('from where a card is worked on, its own story is one step away', async ({
  example,
  page,
}) => {
  const heading = page.getByRole('heading', { level: 1 });
  const [round] = await example.call<{ id: string; title: string }[]>('votes.list');
  const { ideas } = await example.call<{ ideas: { id: string; title: string }[] }>('ideas.list');
  for (const [address, menu, story] of [
    ['mapping', 'Temaet „Alene af sted“', 'Alene af sted'],
    [`ideas/${ideas[0]!.id}`, null, ideas[0]!.title],
    [`ideas/votes/${round!.id}`, 'Mere om afstemningen', round!.title],
    ['ideas/choices', 'Mere om valget', /^Valget 9. september 2021/],
  ] as const)
    await test.step(address, async () => {
      await goTo(page, `#/${address}`);
      if (menu) await page.getByRole('button', { name: menu }).press('Enter');
      await page.getByRole(menu ? 'menuitem' : 'button', { name: 'Se den røde tråd' }).click();
      await expect(heading).toHaveText(story);
      await expect(page.getByRole('region', { name: 'Før' })).toBeVisible();
    });
});

test('the same stands in a table, and on one page of paper', async ({ example, page }) => {
  await goTo(page, '#/chain?view=table');
  const rows = page.getByRole('row');
  await expect(rows.filter({ hasText: 'Ét sted at ringe: brobygger' }).first()).toContainText('36');
  await expectAccessible(page);
  await goTo(page, '#/chain');
  await expect(page.getByRole('region', { name: 'Aktiviteter' })).toBeVisible();
  const paper = await page.pdf({ preferCSSPageSize: true });
  expect(paper.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  expect(example.url).toBeTruthy();
});

test('who wrote a card reads what became of it, on a list or a sheet of their own', async ({
  example,
  page,
}) => {
  const sessions = await example.call<{ id: string; workshop: string }[]>('sessions.list');
  await goTo(page, '#/chain?view=cards');
  const list = page.getByRole('region', { name: 'Kort for kort' });
  const card = list.getByRole('article').filter({ hasText: 'Jeg tør ikke komme alene' }).first();
  await expect(card).toContainText('Følgeven første gang');
  await expect(card).toContainText('Det bliver til noget');
  await expectAccessible(page);
  const ideas = sessions.find(({ workshop }) => workshop === 'ideas')!;
  await page.getByLabel('Aften').selectOption(ideas.id);
  await expect(list).toContainText('Parkeret, kan tages op igen');
  await page.getByText('Et ark til hver').click();
  await expect(page.getByText('Ingen af kortene har et navn på')).toBeVisible();
  await expectAccessible(page);

  // Who wrote it is known here, but does not stand on the list for the wall.
  const { id: authorId } = await example.call<{ id: string }>('people.add', {
    ...{ name: 'Else Friis', groupId: 'citizen', organisationId: null, role: 'none' },
    ...{ email: '', phone: '', notes: '', consent: true },
  });
  const idea = { sessionId: ideas.id, title: 'Kaffe ved døren', groupId: 'citizen', authorId };
  await example.call('ideas.add', { ...idea, tableNumber: null, challenges: [] });
  await expect(page.getByRole('region', { name: 'Else Friis' })).toContainText('Kaffe ved døren');
  await page.getByText('Liste til væggen').click();
  const name = list.getByText('Else Friis');
  await expect(name).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(name).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Hvad blev der af kortene?' })).toBeVisible();
});

test('five thousand challenges are drawn as a few themes', async ({ example, page }) => {
  const sessions = await example.call<{ id: string }[]>('sessions.list');
  for (let batch = 0; batch < 20; batch += 1) {
    const texts = Array.from({ length: 250 }, (_, index) => `Udfordring ${batch * 250 + index}`);
    const same = { groupId: 'citizen', authorId: null, tableNumber: null, themeId: null };
    await example.call('challenges.addMany', { sessionId: sessions[0]!.id, texts, ...same });
  }
  await goTo(page, '#/chain');
  await expect(page.getByText('5.003 udfordringer')).toBeVisible();
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  expect(nodes).toBeLessThan(1500);
});
