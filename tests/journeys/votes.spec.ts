import { expect, expectAccessible, Host, test, type Page } from './fixtures.ts';

interface Ballots {
  group: string;
  /** How many cast this ballot. */
  count: number;
  /** Dots by idea. */
  dots: Record<string, number>;
}

/** An evening of a workshop. */
const evening = (host: Host, workshop: string) =>
  host.call<{ id: string }>('sessions.add', {
    workshop,
    track: 'everyone',
    date: '2021-06-07',
    starts: '17:00',
    ends: '20:00',
    place: '',
    facilitator: '',
    question: '',
    agenda: [],
  });

/** Ideas in a round that was voted on with tickets; five dots each, at most three on one. */
async function cast(host: Host, titles: string[], blocs: Ballots[]) {
  const { id: session } = await evening(host, 'ideas');
  const ideas = new Map<string, string>();
  for (const title of titles) {
    await host.forward(1);
    const { id } = await host.call<{ id: string }>('ideas.add', {
      sessionId: session,
      title,
      groupId: null,
      authorId: null,
      tableNumber: null,
      challenges: [],
    });
    ideas.set(title, id);
  }
  const { id: round } = await host.call<{ id: string }>('votes.add', {
    title: 'Hvilke idéer går vi videre med?',
    sessionId: session,
    way: { kind: 'dots', dotsPerPerson: 5, maxPerIdea: 3 },
    options: [...ideas.values()],
  });
  for (const { group, count, dots } of blocs) {
    const tickets = await host.call<{ code: string }[]>('tickets.issue', {
      sessionId: session,
      groups: [{ groupId: group, count }],
      people: [],
    });
    const marks = Object.entries(dots).map(([title, value]) => ({
      ideaId: ideas.get(title),
      value,
    }));
    for (const { code } of tickets)
      await host.call('votes.helped', {
        roundId: round,
        sessionId: session,
        code,
        groupId: null,
        marks,
        replace: false,
      });
  }
  return { round };
}

/** The same, closed. */
async function voted(host: Host, titles: string[], blocs: Ballots[]) {
  const { round } = await cast(host, titles, blocs);
  await host.call('votes.close', { id: round });
  return { round };
}

const open = (page: Page, place: string) => page.evaluate((hash) => (location.hash = hash), place);

test('three rules lie side by side, one is used, and the hall makes an exception and says why', async ({
  project,
  page,
}) => {
  const { round } = await voted(
    project,
    ['Følgeven', 'Digitalt overblik', 'Samkørsel', 'Kaffe'],
    [
      { group: 'staff', count: 9, dots: { 'Digitalt overblik': 3, Følgeven: 2 } },
      { group: 'citizen', count: 7, dots: { Samkørsel: 3, Kaffe: 1 } },
      { group: 'politician', count: 2, dots: { Samkørsel: 1 } },
    ],
  );
  await open(page, `#/ideas/choices/${round}`);
  await page.getByRole('spinbutton', { name: 'Pladser' }).fill('2');
  await page.keyboard.press('Tab');
  const list = page.getByRole('list').filter({ hasText: 'Følgeven' }).first();
  const line = (title: string) => list.getByRole('listitem').filter({ hasText: title });
  await expect(line('Digitalt overblik')).toContainText('valgt');
  await expect(line('Samkørsel')).toContainText('valgt');

  // Seats for one: the staff decide alone; with two, most dots and equal shares agree.
  await page.getByRole('spinbutton', { name: 'Pladser' }).fill('3');
  await page.keyboard.press('Tab');
  await page.getByRole('radio', { name: 'Lige andel til alle' }).check({ force: true });
  const reach = page.getByRole('region', { name: 'Hvem har fået noget med?' });
  await expect(reach.getByText('Grupper under 5 vises samlet')).toBeVisible();
  await expect(reach.getByText('18 af 18')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Sammenlign reglerne' }).click();
  const table = page.getByRole('group', { name: 'Reglerne side om side' }).getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText([
    'Idé',
    'Prikker',
    'Flest point',
    'Lige andel til alle',
    'Grupperne vejer lige',
    'Lige læs (Phragmén)',
    'Aftagende vægt (PAV)',
  ]);
  await expect(
    page.getByRole('group', { name: 'Hvad havde grupperne valgt alene?' }),
  ).toBeVisible();
  await expectAccessible(page);
  await table.getByRole('link', { name: 'Lige læs (Phragmén)' }).click();
  await expect(page.getByRole('radio', { name: 'Lige læs (Phragmén)' })).toBeChecked();
  await page.getByRole('radio', { name: 'Lige andel til alle' }).check({ force: true });

  await page.getByRole('button', { name: 'Vælg de 3 idéer' }).click();
  await expect(page.getByText('„Lige andel til alle“ i „Hvilke idéer går vi videre')).toBeVisible();
  await page.getByRole('button', { name: 'Tag med: „Kaffe“' }).click();
  await page.getByRole('textbox', { name: /Hvorfor skal den med/ }).fill('Kaffen koster ingenting');
  await page.getByRole('button', { name: 'Tag med', exact: true }).last().click();
  await expect(page.getByText('Reglen sagde: ikke med. Kaffen koster ingenting')).toBeVisible();
  await expectAccessible(page);
});

test('closing a vote with ballots is for good, and that is said before', async ({
  project,
  page,
}) => {
  const dots = { Følgeven: 3, Samkørsel: 2 };
  const blocs = [{ group: 'citizen', count: 6, dots }];
  const { round } = await cast(project, ['Følgeven', 'Samkørsel'], blocs);
  await open(page, `#/ideas/votes/${round}`);
  const close = page.getByRole('button', { name: 'Luk afstemningen' });
  await close.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('den kan ikke åbnes igen');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await close.click();
  await dialog.getByRole('button', { name: 'Luk afstemningen' }).press('Enter');
  await expect(page.getByText('Afstemningen er lukket. Tallene ligger fast.')).toBeVisible();
  await expect(page.getByText(/Flest prikker fik „Følgeven“ \(18\)/)).toBeVisible();
  // Nothing is offered that cannot be done.
  await expect(page.getByRole('button', { name: 'Fortryd', exact: true })).toHaveCount(0);
});

test('lots decide between ideas that stand equal, and their number stands with the choice', async ({
  project,
  page,
}) => {
  const { round } = await voted(
    project,
    ['Følgeven', 'Samkørsel', 'Kaffe'],
    [{ group: 'citizen', count: 6, dots: { Følgeven: 2, Samkørsel: 1, Kaffe: 1 } }],
  );
  await open(page, `#/ideas/choices/${round}`);
  await page.getByRole('spinbutton', { name: 'Pladser' }).fill('2');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Vælg 1 idé' }).click();
  const ties = page.getByRole('form', { name: /står lige om 1 plads/ });
  await ties.getByRole('button', { name: 'Træk lod' }).click();
  await expect(ties).toBeHidden();
  await expect(
    page.getByText(
      /„(Samkørsel|Kaffe)“ og „(Samkørsel|Kaffe)“ stod lige. Det blev afgjort med lod nr. \d+/,
    ),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: '2 idéer går videre' })).toBeVisible();
});

test('cards that look alike are suggested, and waved away or merged by hand', async ({
  project,
  page,
}) => {
  const { id: session } = await evening(project, 'mapping');
  for (const text of [
    'Der går ingen bus om aftenen',
    'Bussen kører ikke om aftenen',
    'Kontingentet er for dyrt',
    'Jeg har ikke råd til kontingentet',
    'Svært at komme alene',
  ])
    await project.call('challenges.add', {
      sessionId: session,
      text,
      groupId: 'citizen',
      authorId: null,
      tableNumber: null,
      themeId: null,
    });
  await open(page, `#/mapping?session=${session}`);
  await page.getByRole('button', { name: 'Vis forslag (2)' }).click();
  const box = page.getByRole('region', { name: /2 kort ligner hinanden/ });
  await expect(box.getByRole('listitem')).toHaveCount(2);
  await expectAccessible(page);
  await box.getByRole('button', { name: 'Nej, lad dem være' }).click();
  await expect(page.getByText('Kortene bliver ikke foreslået sammen igen.')).toBeVisible();
  await expect(box.getByRole('button', { name: 'Næste' })).toBeHidden();
  await box.getByRole('button', { name: 'Saml til ét kort …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Saml kortene', exact: true }).click();
  await expect(box).toBeHidden();
});
