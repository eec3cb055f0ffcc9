import { expectAccessible } from './fixtures.ts';
import {
  aPhone,
  comeIn,
  expect,
  expectFitsThumbs,
  test,
  type Evening,
  type Page,
} from './evening.ts';

test.use(aPhone);

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const ask = 'Hvad blev der af dine kort?';

async function expectForAll(page: Page) {
  await expectAccessible(page);
  await expectFitsThumbs(page);
}

/** A card is written on the phone at the first evening. */
async function write(page: Page, text: string) {
  await page.getByRole('textbox').first().fill(text);
  await press(page, 'Send kortet');
  await expect(page.getByRole('listitem').filter({ hasText: text })).toContainText(
    'Gemt på computeren',
  );
}

/** What people make of a challenge: a theme, an idea that is chosen, an activity with an owner. */
async function makeSomethingOf({ host }: Evening, text: string, sessionId: string) {
  const { cards } = await host.call<{ cards: { id: string; text: string }[] }>('challenges.wall');
  const { id } = cards.find((card) => card.text === text)!;
  const theme = await host.call<{ id: string }>('themes.add', { title: 'At komme frem' });
  await host.call('challenges.move', { ids: [id], themeId: theme.id, before: null });
  const idea = { sessionId, title: 'Samkørsel til aftenhold', challenges: [id] };
  const chosen = await host.call<{ id: string }>('ideas.add', idea);
  const decided = [{ ideaId: chosen.id, outcome: 'chosen', reason: 'Salen var enig' }];
  const choice = { rule: 'decision', roundId: null, seats: null, decidedOn: null, ideas: decided };
  await host.call('choices.add', { ...choice, reason: 'Alle kunne se det' });
  await host.call('activities.add', { ideas: [chosen.id] });
}

/** The evening after, not opened yet. */
async function nextEvening({ host }: Evening): Promise<string> {
  const plan = { starts: '17:00', ends: '20:00', place: 'Vig', facilitator: '', question: '' };
  const agenda = [{ title: 'I gang', minutes: 30 }];
  const input = { workshop: 'ideas', track: 'everyone', date: '2021-08-16', ...plan, agenda };
  const { id } = await host.call<{ id: string }>('sessions.add', input);
  return id;
}

test('at the next evening the author reads what became of a card', async ({ evening, page }) => {
  await evening.ask('challenges', 'Hvad gør det svært at holde fast?');
  await comeIn(page, evening.qr);
  await write(page, 'Bussen kører ikke om aftenen');
  await write(page, 'Der er ingen at følges med');
  await press(page, ask);
  await expect(page.getByRole('heading', { name: ask })).toBeFocused();
  await expect(page.getByText('Det er ikke kommet under et tema endnu.')).toHaveCount(2);
  await expectForAll(page);
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Send kortet' })).toBeVisible();

  const next = await nextEvening(evening);
  await makeSomethingOf(evening, 'Bussen kører ikke om aftenen', next);
  await evening.host.call('live.close', { id: evening.sessionId });
  await expect(page.getByText('Aftenen er slut')).toBeVisible();
  const kept = await page.evaluate(() => localStorage.getItem('samskaber.seat'));
  await evening.host.call('live.open', { id: next });
  const address = new URL(evening.url).hostname;
  const open = { sessionId: next, address, ticketsOnly: false };
  const status = await evening.host.call<{ open: { qr: { text: string } } }>('phones.open', open);
  const { text: qr } = status.open.qr;
  // Where the port of the first evening is taken by now, the phone sees another page that knows nothing of it.
  await page.goto(new URL('/', qr).href);
  await page.evaluate((seat) => localStorage.setItem('samskaber.seat', seat!), kept);
  await page.reload();
  await expect(page.getByLabel('Kode')).toBeVisible();
  await comeIn(page, qr);

  await expect(page.getByRole('heading', { name: 'Lige nu er der ikke noget' })).toBeVisible();
  await expectForAll(page);
  await press(page, ask);
  const way = page.getByRole('listitem').filter({ hasText: 'Bussen kører ikke om aftenen' });
  for (const text of ['At komme frem', 'Samkørsel til aftenhold', 'Valgt', 'Salen var enig'])
    await expect(way.first()).toContainText(text);
  await expect(way.first()).toContainText('Der mangler en tovholder');
  await expectForAll(page);
  await press(page, 'Større tekst');
  await press(page, 'Større tekst');
  await expectForAll(page);

  await evening.host.call('live.ask', {
    sessionId: next,
    kind: 'ideas',
    question: '',
    roundId: null,
  });
  await expect(page.getByText('Nu kan I skrive idékort')).toBeVisible();
  await expectForAll(page);
  await press(page, 'Skriv et idékort');
  await expect(page.getByLabel('Hvad skal den hedde?')).toBeVisible();
});

test('a tablet that goes from hand to hand looks back at nobody else', async ({
  evening,
  page,
}) => {
  await evening.ask('challenges');
  await comeIn(page, evening.tabletQr);
  await write(page, 'Mit eget kort');
  await press(page, ask);
  await expect(page.getByText('Mit eget kort')).toBeVisible();
  await press(page, 'Tilbage');
  await press(page, 'Næste person');
  await page.getByRole('radio', { name: 'Frivillig' }).check();
  await press(page, 'Fortsæt som frivillig');
  await expect(page.getByRole('button', { name: 'Send kortet' })).toBeVisible();
  await expect(page.getByRole('button', { name: ask })).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('samskaber.seat'))).not.toContain(
    '"earlier":["',
  );
});
