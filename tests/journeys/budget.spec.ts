import { expect, expectAccessible, Host, test, type Page } from './fixtures.ts';

/** Three ideas that nine citizens and eight of the staff voted on with tickets, in a round that is closed. */
async function voted(host: Host) {
  const plan = { date: '2021-06-07', starts: '17:00', ends: '20:00', place: '', facilitator: '' };
  const evening = { workshop: 'ideas', track: 'everyone', ...plan, question: '', agenda: [] };
  const { id: sessionId } = await host.call<{ id: string }>('sessions.add', evening);
  const ideas: string[] = [];
  for (const title of ['Flexbus om aftenen', 'Samkørsel', 'Kaffe efter træning']) {
    await host.forward(1);
    const idea = { sessionId, title, groupId: null, authorId: null, tableNumber: null };
    ideas.push((await host.call<{ id: string }>('ideas.add', { ...idea, challenges: [] })).id);
  }
  const way = { kind: 'dots', dotsPerPerson: 5, maxPerIdea: 3 };
  const round = { title: 'Hvad går vi videre med?', way, sessionId, options: ideas };
  const { id: roundId } = await host.call<{ id: string }>('votes.add', round);
  for (const [groupId, count, dots] of [
    ['citizen', 9, [3, 2, 0]],
    ['staff', 8, [0, 0, 2]],
  ] as const) {
    const wanted = { sessionId, groups: [{ groupId, count }], people: [] };
    const tickets = await host.call<{ code: string }[]>('tickets.issue', wanted);
    const marks = ideas.map((ideaId, at) => ({ ideaId, value: dots[at]! }));
    for (const { code } of tickets) {
      const ballot = { roundId, sessionId, code, groupId: null, marks, replace: false };
      await host.call('votes.helped', ballot);
    }
  }
  await host.call('votes.close', { id: roundId });
  return { roundId, ideas };
}

const open = (page: Page, place: string) => page.evaluate((hash) => (location.hash = hash), place);
const pick = (page: Page, name: string) =>
  page.getByRole('radio', { name, exact: true }).check({ force: true });
test('a budget is shared out once every idea has a cost, and the rules spend it differently', async ({
  project,
  page,
}) => {
  const { roundId } = await voted(project);
  await open(page, `#/ideas/choices/${roundId}`);
  await pick(page, 'Penge');
  await expect(page.getByText('Skriv, hvor mange penge der er')).toBeVisible();
  await expectAccessible(page);
  const budget = page.getByRole('textbox', { name: 'Penge i alt (kr.)' });
  await budget.fill('-5');
  await page.keyboard.press('Tab');
  await expect(page.getByText('skal være hele kroner fra 0 til 1.000.000.000')).toBeVisible();
  await budget.fill('100.000 kr.');
  await page.keyboard.press('Enter');

  // What is missing is named, and can be filled in with nothing but the keyboard.
  await expect(page.getByText('3 idéer mangler en pris')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Vælg (\d|de)/ })).toHaveCount(0);
  await expectAccessible(page);
  const cost = (title: string) => page.getByRole('textbox', { name: `Pris i kr. for „${title}“` });
  await cost('Flexbus om aftenen').focus();
  for (const amount of ['90.000', '20000', '30 000']) {
    await page.keyboard.type(amount);
    await page.keyboard.press('Tab');
  }
  // With the last price the fields make room for the result, and can be had back.
  const prices = page.getByText('Ret, hvad idéerne koster');
  await expect(prices).toBeVisible();
  await expect(cost('Samkørsel')).toBeHidden();
  await prices.click();
  await expect(cost('Samkørsel')).toHaveValue('20.000');
  await prices.click();

  const list = page.getByRole('list').filter({ hasText: 'valgt' }).first();
  const line = (title: string) => list.getByRole('listitem').filter({ hasText: title });
  await expect(line('Flexbus om aftenen')).toContainText('valgt');
  await expect(line('Samkørsel')).toContainText('ikke med');
  const money = page.getByRole('region', { name: 'Pengene' });
  await expect(money).toContainText('10.000 kr.');
  await pick(page, 'Lige andel til alle');
  await expect(line('Flexbus om aftenen')).toContainText('ikke med');
  await expect(money).toContainText('50.000 kr.');
  await page.getByLabel('Hvis der er noget tilbage').selectOption('none');
  await expect(line('Samkørsel')).toContainText('20.000 kr.');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Sammenlign reglerne' }).click();
  await expect(page.getByRole('heading', { name: /100.000 kr. at dele ud/ })).toBeVisible();
  const table = page.getByRole('group', { name: 'Reglerne side om side' }).getByRole('table');
  await expect(table.getByRole('row', { name: /De valgte koster/ })).toContainText('90.000 kr.');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Tilbage til valget' }).click();

  await page.getByRole('button', { name: 'Vælg de 2 idéer' }).click();
  await expect(page.getByText('Der er 100.000 kr. at dele ud.')).toBeVisible();
  await page.getByRole('button', { name: 'Tag med: „Flexbus om aftenen“' }).click();
  await page.getByRole('textbox', { name: /Hvorfor skal den med/ }).fill('Fonden lægger resten');
  await page.getByRole('button', { name: 'Tag med', exact: true }).last().click();
  await expect(money).toContainText('For meget');
  await expect(money).toContainText('40.000 kr.');
  await expect(money).toContainText('Parkér en idé, eller ret beløbet.');
  await expect(page.getByText('Det, der er tilbage, er ikke brugt.')).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Penge i alt (kr.)' }).fill('140.000');
  await page.keyboard.press('Enter');
  await expect(money).toContainText('Tilbage');
});

test('the hall reads what the rule does with the money', async ({ project, page }) => {
  const { roundId, ideas } = await voted(project);
  for (const [at, ideaId] of ideas.entries())
    await project.call('ideas.price', { ideaId, cost: 10_000 * (at + 1) });
  const [evening] = await project.call<{ id: string }[]>('sessions.list');
  await project.call('live.open', { id: evening!.id });
  const choice = { rule: 'votes_per_cost', roundId, seats: null, budget: 30_000, ideas: [] };
  await project.call('choices.add', { ...choice, reason: '', decidedOn: null });
  const shown = { sessionId: evening!.id, view: 'choice', showsInterim: false };
  await project.call('live.show', shown);
  const screen = await page.context().newPage();
  await screen.goto(`${project.url}/screen/`);
  await expect(screen.getByText('Den idé, der har flest point for hver krone')).toBeVisible();
  await expectAccessible(screen);
});

test('what an idea costs stands on its card', async ({ project, page }) => {
  const { ideas } = await voted(project);
  await open(page, `#/ideas/${ideas[1]}`);
  const cost = page.getByRole('textbox', { name: 'Pris i kr.' });
  await cost.fill('mange penge');
  await page.keyboard.press('Tab');
  await expect(page.getByText('„Pris i kr.“ skal være hele kroner')).toBeVisible();
  await cost.fill('25000');
  await page.keyboard.press('Tab');
  await expect(cost).toHaveValue('25.000');
  await expect(page.getByRole('link', { name: /Samkørsel/ }).first()).toContainText('25.000 kr.');
  await expectAccessible(page);
  await project.call('history.undo');
  await expect(cost).toHaveValue('');
});
