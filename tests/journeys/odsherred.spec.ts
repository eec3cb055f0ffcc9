import { expect, Host, test, type Page } from './fixtures.ts';

interface Id {
  id: string;
}

/** Everything that is acknowledged, to the last word, as the core answers it. */
async function snapshot(host: Host): Promise<string> {
  const lists = {
    details: await host.call('details.get'),
    people: await host.call('people.list'),
    organisations: await host.call('organisations.list'),
    themes: await host.call('themes.list'),
    sessions: await host.call<(Id & { workshop: string })[]>('sessions.list'),
    ideas: (await host.call<{ ideas: Id[] }>('ideas.list')).ideas,
    votes: await host.call<Id[]>('votes.list'),
    choices: await host.call<Id[]>('choices.list'),
    board: await host.call<{ columns: { cards: Id[] }[] }>('activities.board'),
    evaluation: await host.call('evaluation.results'),
    chain: await host.call('chain.project'),
    history: await host.call('history.state'),
  };
  const each = (operation: string, of: Id[]) =>
    Promise.all(of.map(({ id }) => host.call(operation, { id })));
  const mapping = lists.sessions.filter(({ workshop }) => workshop === 'mapping');
  const whole = {
    evenings: await each('sessions.get', lists.sessions),
    walls: await Promise.all(
      mapping.map(({ id }) => host.call('challenges.wall', { sessionId: id })),
    ),
    cards: await each('ideas.get', lists.ideas),
    rounds: await each('votes.get', lists.votes),
    choices: await each('choices.get', lists.choices),
    activities: await each(
      'activities.get',
      lists.board.columns.flatMap(({ cards }) => cards),
    ),
  };
  return JSON.stringify([lists, whole], null, 1);
}

/** Cuts the power: window and process end, are started again, and hold what was acknowledged. */
async function cutPower(host: Host, page: Page) {
  const place = page.url();
  await page.goto('about:blank');
  const before = await snapshot(host);
  const { open } = await host.call<{ open: { path: string } }>('desk.status');
  await host.restart();
  await host.call('desk.open', { path: open.path });
  expect(await snapshot(host)).toBe(before);
  await page.goto(place);
}

/** Goes to a room by the rail; its heading is its name unless another is given. */
async function room(page: Page, name: string, heading = name) {
  const rail = page.getByRole('navigation', { name: 'Projekt' });
  await rail.getByRole('link', { name: new RegExp(name) }).click();
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

async function planEvening(page: Page, track: string, date: string, question: string) {
  await page.getByRole('button', { name: 'Ny aften' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: track }).check({ force: true });
  await dialog.getByRole('textbox', { name: 'Dato' }).fill(date);
  await dialog.getByRole('textbox', { name: 'Aftenens spørgsmål' }).fill(question);
  await dialog.getByRole('button', { name: 'Opret aftenen' }).click();
  await expect(dialog).toBeHidden();
}

/** Types challenges as they are said: the group's key, the words, Enter. */
async function sayChallenges(page: Page, cards: [group: number, text: string][]) {
  const entry = page.getByRole('textbox', { name: 'Ny udfordring' });
  await entry.focus();
  for (const [group, text] of cards) {
    await page.keyboard.press(`Alt+${group}`);
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText(cards.at(-1)![1]).first()).toBeVisible();
}

async function writeIdeas(page: Page, titles: string[]) {
  const entry = page.getByRole('textbox', { name: 'Ny idé' });
  await entry.focus();
  for (const title of titles) {
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: title })).toBeVisible();
  }
}

test('from an empty folder to activities with owners, through ten power cuts', async ({
  host,
  page,
}) => {
  test.slow();
  await test.step('a new project', async () => {
    await page.getByRole('button', { name: /Nyt projekt/ }).click();
    await page.getByRole('textbox', { name: 'Projektets navn' }).fill('Aktive Fællesskaber');
    await page.getByRole('textbox', { name: 'Kommune' }).fill('Odsherred Kommune');
    await page.getByRole('button', { name: 'Opret projekt' }).click();
    await expect(page.getByRole('navigation', { name: 'Projekt' })).toBeVisible();
    await cutPower(host, page);
  });

  await test.step('the first workshop: two evenings, challenges and a theme', async () => {
    await room(page, 'Kortlægning');
    await planEvening(page, 'Borgere', '7.6.2021', 'Hvad gør det svært at holde fast?');
    await planEvening(page, 'Aktører', '14.6.2021', 'Hvad gør det svært at bygge bro?');
    await cutPower(host, page);
    await page.getByRole('radio', { name: 'Borgere · 7. juni' }).check({ force: true });
    await sayChallenges(page, [
      [1, 'Jeg tør ikke komme alene første gang'],
      [1, 'Bussen kører ikke efter klokken 18'],
    ]);
    await cutPower(host, page);
    await page.getByRole('radio', { name: 'Aktører · 14. juni' }).check({ force: true });
    await sayChallenges(page, [[3, 'Vi slipper borgeren ved døren']]);
    await expect(page.getByText('Jeg tør ikke komme alene første gang')).toBeVisible();
    await page.getByText('Jeg tør ikke komme alene første gang').click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Nyt tema' }).click();
    await page.getByRole('dialog').getByRole('textbox').first().fill('Alene af sted');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: /Alene af sted/ })).toBeVisible();
    await cutPower(host, page);
  });

  await test.step('the second workshop: ideas, dots and a choice', async () => {
    await room(page, 'Idéer og ønsker');
    await planEvening(page, 'Borgere', '16.8.2021', 'Hvad kunne vi gøre?');
    await planEvening(page, 'Aktører', '18.8.2021', 'Hvad kunne vi gøre?');
    await writeIdeas(page, [
      'Følgeven første gang',
      'Samkørsel til aftenhold',
      'Én folder til alle',
    ]);
    await page.getByRole('link', { name: 'Følgeven første gang' }).click();
    await page
      .getByRole('checkbox', { name: 'Jeg tør ikke komme alene første gang' })
      .check({ force: true });
    await page.getByRole('button', { name: 'Færdig' }).click();
    await expect(
      page
        .getByRole('article', { name: 'Idékort' })
        .getByRole('link', { name: 'Jeg tør ikke komme alene første gang' }),
      'the link is acknowledged',
    ).toBeVisible();
    await cutPower(host, page);

    await page.getByRole('link', { name: /Afstemning/ }).click();
    await page.getByRole('button', { name: 'Ny afstemning' }).click();
    await page.getByRole('button', { name: /^Opret med/ }).click();
    const voted = page.getByRole('textbox', { name: 'Hvor mange har stemt: Borger' });
    await voted.fill('6');
    for (const [idea, dots] of [
      ['Følgeven første gang', '14'],
      ['Samkørsel til aftenhold', '12'],
      ['Én folder til alle', '4'],
    ] as const)
      await page.getByRole('textbox', { name: `${idea}: prikker fra Borger` }).fill(dots);
    await page.keyboard.press('Enter');
    await expect(page.getByText('alle er brugt')).toBeVisible();
    const dots = async () => (await host.call<{ dots: number }[]>('votes.list'))[0]?.dots;
    await expect.poll(dots, 'the count is acknowledged').toBe(30);
    await cutPower(host, page);
    await page.getByRole('button', { name: 'Luk afstemningen' }).click();
    await expect(page.getByText('Afstemningen er lukket. Tallene ligger fast.')).toBeVisible();

    await page.getByRole('link', { name: /Valg/ }).click();
    const fewer = page.getByRole('button', { name: 'En plads færre' });
    await expect(page.getByRole('button', { name: /^Vælg/ }).first()).toBeVisible();
    while (await fewer.isEnabled()) await fewer.click();
    await page.getByRole('button', { name: 'En plads mere' }).click();
    await page.getByRole('button', { name: 'Vælg de 2 idéer' }).click();
    await expect(page.getByRole('heading', { name: '2 idéer går videre' })).toBeVisible();
    await cutPower(host, page);
  });

  await test.step('the third workshop: activities with owners', async () => {
    await room(page, 'Fra idéer til aktiviteter');
    await planEvening(page, 'Alle', '9.9.2021', 'Hvem tager teten?');
    for (const [idea, owner] of [
      ['Følgeven første gang', 'Træner, Vig Idrætsforening'],
      ['Samkørsel til aftenhold', 'Borgerrepræsentant'],
    ] as const) {
      await room(page, 'Fra idéer til aktiviteter');
      await page.getByRole('button', { name: `Gør til aktivitet: ${idea}` }).click();
      const person = page.getByRole('combobox', { name: 'Person' }).first();
      await person.fill(owner);
      await page.getByRole('option', { name: owner }).click();
      const board = async () => JSON.stringify(await host.call('activities.board'));
      await expect.poll(board, 'the owner is acknowledged').toContain(owner);
      await cutPower(host, page);
    }
    await room(page, 'Afprøvning');
    await expect(page.getByText('Træner, Vig Idrætsforening')).toBeVisible();
    await expect(page.getByText('Borgerrepræsentant')).toBeVisible();
    await expect(page.getByText(/uden tovholder/)).toBeHidden();
  });

  await test.step('the evaluation, with numbers counted by hand', async () => {
    await room(page, 'Evaluering', 'Hvad sagde deltagerne?');
    await page.keyboard.press('t');
    await expect(page.getByRole('heading', { name: 'Skema 1' })).toBeVisible();
    // Meaningful, heard, again: of six, four felt heard to some or a high degree.
    for (const form of ['444b', '434b', '330b', '423m', '312f', '444f']) {
      for (const key of form) await page.keyboard.press(key);
      await page.keyboard.press('Enter');
    }
    await expect(page.getByText('6 skemaer tastet')).toBeVisible();
    await cutPower(host, page);
    await page.evaluate(() => (location.hash = '#/evaluation?view=table'));
    const heard = page.getByRole('region', { name: 'Jeg følte mig hørt', exact: true });
    const cells = heard.getByRole('row', { name: /Kortlægning/ }).getByRole('cell');
    // Counts by degree, how many answered, how many did not, and the two highest degrees' share with Wilson's
    // interval: (4/6 + 0.320 ± 0.495) / 1.640.
    await expect(cells).toHaveText(['1', '1', '2', '2', '6', '0', '67 %', '30–90 %']);
    await expect(page.getByText(/4 af 6 følte sig hørt/).first()).toBeVisible();
  });

  await test.step('the thread is unbroken', async () => {
    const chain = await host.call<object>('chain.project');
    expect(JSON.stringify(chain)).toContain('Følgeven første gang');
    await room(page, 'Overblik', 'Hvor er vi?');
    await expect(page.getByText(/følte sig hørt/).first()).toBeVisible();
  });
});
