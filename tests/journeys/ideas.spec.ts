import type { Locator } from '@playwright/test';
import { expect, expectAccessible, Host, test, type Page } from './fixtures.ts';

/** The evening of the ideas: two challenges hang on the wall, one without a theme. */
async function evening(host: Host) {
  const session = (workshop: string, date: string) =>
    host.call<{ id: string }>('sessions.add', {
      workshop,
      track: 'everyone',
      date,
      starts: '17:00',
      ends: '20:00',
      place: '',
      facilitator: '',
      question: '',
      agenda: [],
    });
  const mapping = await session('mapping', '2021-06-07');
  const ideas = await session('ideas', '2021-06-07');
  const theme = await host.call<{ id: string }>('themes.add', {
    title: 'Tid og transport',
    note: '',
    cards: [],
  });
  const challenge = (text: string, themeId: string | null) =>
    host.call('challenges.add', {
      sessionId: mapping.id,
      text,
      groupId: 'citizen',
      authorId: null,
      tableNumber: null,
      themeId,
    });
  await challenge('Bussen kører ikke efter klokken 18', theme.id);
  await challenge('Jeg tør ikke komme alene første gang', null);
  return { session: ideas.id };
}

interface Counts {
  /** How many of each group voted. */
  voters: Record<string, number>;
  /** Dots by idea and group. */
  dots: Record<string, Record<string, number>>;
}

/** Ideas in a round that is counted and closed; five dots each, at most three on one. */
async function counted(host: Host, { voters, dots }: Counts) {
  const { session } = await evening(host);
  const titles = Object.keys(dots);
  const ideas: string[] = [];
  for (const title of titles) {
    await host.forward(1);
    const idea = await host.call<{ id: string }>('ideas.add', {
      sessionId: session,
      title,
      groupId: null,
      authorId: null,
      tableNumber: null,
      challenges: [],
    });
    ideas.push(idea.id);
  }
  const round = await host.call<{ id: string }>('votes.add', {
    title: 'Hvilke idéer går vi videre med?',
    sessionId: session,
    way: { kind: 'dots', dotsPerPerson: 5, maxPerIdea: 3 },
    options: ideas,
  });
  for (const [groupId, count] of Object.entries(voters))
    await host.call('votes.voters', { roundId: round.id, groupId, voters: count });
  const cells = titles.flatMap((title, index) =>
    Object.entries(dots[title]!).map(([groupId, count]) => ({
      ideaId: ideas[index],
      groupId,
      dots: count,
    })),
  );
  await host.call('votes.count', { roundId: round.id, cells });
  await host.call('votes.close', { id: round.id });
  return { round: round.id, ideas };
}

/** Presses Tab until the wanted thing has the focus, as one without a mouse does. */
async function tabTo(page: Page, wanted: Locator, key = 'Tab') {
  for (let step = 0; step < 80; step += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error('cannot be reached with the keyboard');
}

const open = (page: Page, place: string) => page.evaluate((hash) => (location.hash = hash), place);

test('by keyboard alone from an idea to a choice with a reason', async ({ project, page }) => {
  await evening(project);
  await open(page, '#/ideas');

  // Three cards: Enter, Enter, and the third is opened to be filled in.
  const entry = page.getByRole('textbox', { name: 'Ny idé' });
  await tabTo(page, entry);
  for (const title of ['Samkørsel til aftenhold', 'Kaffe efter træningen']) {
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: title })).toBeVisible();
  }
  await page.keyboard.type('Følgeven første gang');
  await page.keyboard.press('Control+Enter');
  const card = page.getByRole('article', { name: 'Idékort' });
  const title = card.getByRole('textbox', { name: /^Idé/ });
  await expect(title).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Én fra foreningen går med ind.');
  await expectAccessible(page);

  // It answers a challenge, found on the wall by a word of it.
  const search = card.getByRole('searchbox', { name: 'Søg på væggen' });
  await tabTo(page, search);
  await page.keyboard.type('alene');
  const found = card.getByRole('checkbox', { name: 'Jeg tør ikke komme alene første gang' });
  await expect(found).toBeVisible();
  await expect(card.getByRole('checkbox', { name: /Bussen/ })).toBeHidden();
  await tabTo(page, found);
  await page.keyboard.press('Space');
  await expect(
    card.getByRole('link', { name: 'Jeg tør ikke komme alene første gang' }),
  ).toBeVisible();
  const gives = card.getByRole('textbox', { name: 'Det giver Frivillig' });
  await tabTo(page, gives);
  await page.keyboard.type('En halv time før træning');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(page.getByRole('link', { name: /Følgeven/ })).toBeFocused();
  await expect(page.getByText('1 af 2 udfordringer har ingen idé endnu')).toBeVisible();
  await expectAccessible(page);

  // A round with what is proposed.
  await tabTo(page, page.getByRole('link', { name: /Afstemning/ }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Ny afstemning' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /Hvad stemmer I om/ })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Enter');

  // The sheet: down the citizens, on to the volunteers; too many dots are named at the cell.
  const voters = page.getByRole('textbox', { name: 'Hvor mange har stemt: Borger' });
  await tabTo(page, voters);
  const type = async (...numbers: (number | string)[]) => {
    for (const number of numbers) {
      await page.keyboard.type(String(number));
      await page.keyboard.press('Enter');
    }
  };
  await type(6, 9, 4, 'x19', 5, 1, 8, 2);
  const wrong = page.getByRole('textbox', { name: 'Følgeven første gang: prikker fra Borger' });
  await expect(wrong).toHaveValue('19');
  await expect(wrong).toHaveAccessibleDescription(
    'Borger har sat 19 prikker på „Følgeven første gang“, men 6 stemmer kan højst give 18.',
  );
  const close = page.getByRole('button', { name: 'Luk afstemningen' });
  await tabTo(page, close, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Der er sat 32 prikker, men der kan højst være 30.')).toBeVisible();
  await expectAccessible(page);
  await tabTo(page, page.getByRole('button', { name: 'Ret' }));
  await page.keyboard.press('Enter');
  await expect(wrong).toBeFocused();
  await page.keyboard.type('12');
  await tabTo(page, close, 'Shift+Tab');
  await expect(page.getByText(/kan højst give/)).toBeHidden();
  await page.keyboard.press('Enter');

  // The result in words, then the picture and all the numbers.
  await expect(page.getByText(/Flest prikker fik „Følgeven første gang“ \(14\)/)).toBeVisible();
  await expect(page.getByText(/11 har stemt med 5 prikker hver\.\s+36 af 55/)).toBeVisible();
  await expect(page.getByText('Tæl op')).toHaveCount(0);
  await expect(
    page.getByRole('img', { name: 'Borgere 12 og frivillige 2', exact: true }),
  ).toBeVisible();
  await expectAccessible(page);

  // Two go on by the rule; one of them is exchanged by hand, and the reason stands beside it.
  await tabTo(page, page.getByRole('button', { name: 'Gå til valget' }));
  await page.keyboard.press('Enter');
  const seats = page.getByRole('spinbutton', { name: 'Pladser' });
  await tabTo(page, seats);
  await page.keyboard.type('1');
  await page.keyboard.press('Tab');
  const choose = page.getByRole('button', { name: 'Vælg 1 idé' });
  await expect(choose).toBeVisible();
  await expectAccessible(page);
  await tabTo(page, choose);
  await page.keyboard.press('Enter');
  const takeIn = page.getByRole('button', { name: 'Tag med: „Kaffe efter træningen“' });
  await tabTo(page, takeIn);
  await page.keyboard.press('Enter');
  const why = page.getByRole('textbox', { name: /Hvorfor skal den med/ });
  await expect(why).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(why).toHaveAccessibleDescription(/„Grunden“ skal udfyldes/);
  await page.keyboard.type('Den koster ingenting');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '2 idéer går videre' })).toBeVisible();
  await expect(page.getByText('Reglen sagde: ikke med. Den koster ingenting')).toBeVisible();
  await expectAccessible(page);
});

test('ideas that stand equal at the border wait for a decision with a reason', async ({
  project,
  page,
}) => {
  const { round } = await counted(project, {
    voters: { citizen: 10 },
    dots: { Følgeven: { citizen: 9 }, Samkørsel: { citizen: 4 }, Kaffe: { citizen: 4 } },
  });
  await open(page, `#/ideas/choices/${round}`);
  await page.getByRole('spinbutton', { name: 'Pladser' }).fill('2');
  await page.keyboard.press('Tab');
  await expect(page.getByText('„Samkørsel“ og „Kaffe“ står lige om 1 plads.')).toBeVisible();
  await page.getByRole('button', { name: 'Vælg 1 idé' }).click();
  const ties = page.getByRole('form', { name: /står lige om 1 plads/ });
  await ties.getByRole('checkbox', { name: 'Kaffe' }).check();
  await ties.getByRole('button', { name: 'Gem afgørelsen' }).click();
  const why = ties.getByRole('textbox', { name: /Hvordan blev det afgjort/ });
  await expect(why).toHaveAccessibleDescription('„Grunden“ skal udfyldes.');
  await expectAccessible(page);
  await why.fill('Salen trak lod');
  await ties.getByRole('button', { name: 'Gem afgørelsen' }).click();
  await expect(ties).toBeHidden();
  await expect(page.getByText('Reglen sagde: står lige. Salen trak lod')).toHaveCount(2);

  // Undo brings the question back; the parked idea can be taken up by a later decision.
  await page
    .getByRole('region', { name: 'Beskeder' })
    .getByRole('button', { name: 'Fortryd' })
    .click();
  await expect(ties).toBeVisible();
});

test('a pasted list becomes idea cards after a look at them, in one step', async ({
  project,
  page,
}) => {
  await evening(project);
  await page.evaluate(() => (location.hash = '#/ideas'));
  await page.getByRole('textbox', { name: 'Ny idé' }).focus();
  await page.keyboard.press('Alt+1');
  await page.evaluate(
    (lines) => {
      const data = new DataTransfer();
      data.setData('text/plain', lines);
      const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true });
      document.activeElement?.dispatchEvent(paste);
    },
    `1. Følgeven\r\n2. Samkørsel\r\n3. ${'Folder '.repeat(50)}`,
  );
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Alle 3 linjer')).toBeChecked();
  await expect(dialog.getByText(/^For lang: 349 tegn, og der er plads til 300/)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Tilføj 3 kort' }).click();
  await expect(dialog.getByLabel('Teksten i linje 3', { exact: true })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Én folder');
  await dialog.getByRole('button', { name: 'Tilføj 3 kort' }).click();
  const cards = page.getByRole('link', { name: /Følgeven|Samkørsel|Én folder/ });
  await expect(cards).toHaveCount(3);
  const { ideas } = await project.call<{ ideas: object[] }>('ideas.list');
  expect(ideas).toEqual(Array(3).fill(expect.objectContaining({ groupId: 'citizen' })));
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(cards).toHaveCount(0);
});

test('an idea card tells what it said before, and who changed it', async ({ project, page }) => {
  const { session } = await evening(project);
  const settings = { language: 'da', theme: 'light', textSize: 100, name: 'Karen' };
  await project.call('desk.settings', settings);
  const { id } = await project.call<{ id: string }>('ideas.add', {
    ...{ sessionId: session, title: 'Følgeven', challenges: [] },
  });
  await page.evaluate((id) => (location.hash = `#/ideas/${id}`), id);
  await page.getByLabel('Beskrivelse').fill('Én møder mig på parkeringspladsen');
  await page.getByLabel('Pris i kr.').fill('2.500');
  await page.getByLabel('Pris i kr.').blur();
  await page.getByText('Hvad er der ændret?').click();
  const card = page.getByRole('article', { name: 'Idékort' });
  await expect(card.getByRole('listitem')).toContainText([
    /Pris i kr\.: fra „ingenting“ til „2\.500.kr\.“.*Karen/,
    /Beskrivelse: fra „ingenting“ til „Én møder mig på parkeringspladsen“.*Karen/,
    /Oprettet.*Karen/,
  ]);
  await expectAccessible(page);
});

test('a decision without a vote says why, and stands for itself', async ({ project, page }) => {
  const { session } = await evening(project);
  const made = (title: string) =>
    project.call('ideas.add', { sessionId: session, title, challenges: [] });
  await made('Følgeven');
  await made('Samkørsel');
  await page.evaluate(() => (location.hash = '#/ideas/choices'));
  await page.getByRole('button', { name: 'Vælg uden afstemning' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'Følgeven' }).check();
  await dialog.getByRole('button', { name: 'Vælg 1 idé' }).click();
  await expect(dialog.getByText('„Hvorfor?“ skal udfyldes')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Hvorfor?' }).fill('Salen var enig');
  await dialog.getByRole('button', { name: 'Vælg 1 idé' }).click();
  const decided = page.getByRole('region', { name: 'Det er besluttet' });
  await expect(decided).toContainText('Salen var enig');
  await expectAccessible(page);
});

test('a small group is never shown alone, and a parked idea is taken up again', async ({
  project,
  page,
}) => {
  const { round } = await counted(project, {
    voters: { citizen: 9, staff: 6, politician: 2 },
    dots: {
      Følgeven: { citizen: 9, staff: 3, politician: 2 },
      Samkørsel: { citizen: 4, staff: 2 },
    },
  });
  await open(page, `#/ideas/votes/${round}`);
  await expect(page.getByText('Grupper under 5 vises samlet')).toBeVisible();
  await expect(
    page.getByRole('img', { name: 'Borgere 9 og medarbejdere og politikere 5', exact: true }),
  ).toBeVisible();
  const numbers = page.getByRole('region', { name: 'Alle tallene' }).getByRole('table');
  await expect(numbers.getByRole('row', { name: 'Følgeven' })).toHaveText(
    /1\s*Følgeven\s*9\s*5\s*14/,
  );

  await open(page, `#/ideas/choices/${round}`);
  await page.getByRole('spinbutton', { name: 'Pladser' }).fill('1');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Vælg 1 idé' }).click();
  const takeUp = page.getByRole('button', { name: 'Tag op igen: „Samkørsel“' });
  await expect(takeUp).toBeVisible();
  await project.forward(60);
  await takeUp.click();
  await page.getByRole('textbox', { name: /Hvorfor skal den med/ }).fill('Bussen er nedlagt');
  await page.getByRole('button', { name: 'Tag op igen', exact: true }).click();
  await expect(page.getByText('2 går videre, 0 er parkeret, og 0 er ikke afgjort.')).toBeVisible();
  await expect(page.getByText('Bussen er nedlagt')).toBeVisible();
  await expectAccessible(page);
});

test('what was refused in the quick entry is still there to be put right', async ({
  project,
  page,
}) => {
  await evening(project);
  await open(page, '#/ideas');
  const entry = page.getByRole('textbox', { name: 'Ny idé' });
  await entry.fill('æ'.repeat(10_000));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/„Titel“ er for lang: 10.?000 tegn/)).toBeVisible();
  await page.getByRole('button', { name: 'Ret kortet' }).click();
  await expect(entry).toHaveValue('æ'.repeat(10_000));
  await expect(page.getByText(/er for lang/)).toBeHidden();
  await entry.fill('<b>Årsmøde</b> 👩‍🦽 مرحبا');
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('Enter');
  const card = page.getByRole('link', { name: '<b>Årsmøde</b> 👩‍🦽 مرحبا' });
  await expect(card.getByRole('img', { name: 'Frivillig' })).toBeVisible();

  // Half a card stands there when the window is opened again.
  await entry.fill('Halvt skrevet');
  await page.reload();
  await expect(entry).toHaveValue('Halvt skrevet');
});

test('an idea written for a challenge answers it from the start', async ({ project, page }) => {
  await evening(project);
  await open(page, '#/ideas');
  await page.getByRole('button', { name: '2 af 2 udfordringer har ingen idé endnu' }).click();
  await page
    .getByRole('button', { name: 'Skriv en idé til „Bussen kører ikke efter klokken 18“' })
    .click();
  await page.getByRole('textbox', { name: 'Ny idé' }).fill('Samkørsel');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /Samkørsel.*1 udfordring/ })).toBeVisible();
  await expect(page.getByText('1 af 2 udfordringer har ingen idé endnu')).toBeVisible();
});
