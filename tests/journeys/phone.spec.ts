import { aPhone, comeIn, Evening, expect, test } from './evening.ts';
import { expectForAll, field, press, saved, write } from './phone.ts';

test.use(aPhone);

test('somebody comes in with the code on the screen, writes, puts a card right and is done', async ({
  evening,
  page,
}) => {
  await evening.ask('challenges', 'Hvad gør det svært at holde fast?');
  await page.goto(evening.url);
  await expect(page.getByText('Aktive Fællesskaber')).toBeVisible();
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await expectForAll(page);

  await page.getByLabel('Kode').fill('birk 999');
  await press(page, 'Kom med');
  await expect(page.getByText('Koden passer ikke.')).toBeVisible();
  await expectForAll(page);
  await page.getByLabel('Kode').fill(evening.code.toLowerCase());
  await press(page, 'Kom med');
  await expect(page.getByRole('heading', { name: 'Hvem kommer du som?' })).toBeFocused();
  await expectForAll(page);
  await press(page, 'Fortsæt');
  await expect(page.getByText('Vælg først, hvem du kommer som.')).toBeVisible();
  await page.getByRole('radio', { name: 'Frivillig' }).check();
  await press(page, 'Fortsæt som frivillig');
  await expect(
    page.getByRole('heading', { name: 'Hvad gør det svært at holde fast?' }),
  ).toBeFocused();
  await expect(page.getByText('Forbundet')).toBeVisible();

  await press(page, 'Send kortet');
  await expect(page.getByText('Skriv først, hvad du tænker på.')).toBeVisible();
  await expectForAll(page);

  const script = '<script>document.title = "brudt"</script><img src=x onerror=alert(1)>';
  await write(page, script);
  await expect(saved(page)).toBeVisible();
  expect(await evening.texts()).toEqual([script]);
  await expect(page).toHaveTitle('Aktive Fællesskaber');

  await press(page, /^Ret\b/);
  await expectForAll(page);
  await page.getByRole('textbox', { name: 'Ret kortet' }).fill('Trappen er stejl');
  await press(page, 'Gem rettelsen');
  await expect(page.getByText('Trappen er stejl', { exact: true })).toBeVisible();
  await expect.poll(() => evening.texts()).toEqual(['Trappen er stejl']);

  await press(page, 'Jeg er færdig');
  await expect(page.getByText('Du er meldt færdig.').first()).toBeVisible();
  await expectForAll(page);
});

test('what is being written survives a reload, a pause and the end of the task', async ({
  evening,
  page,
}) => {
  const task = await evening.ask('challenges');
  await comeIn(page, evening.qr);
  expect(new URL(page.url()).hash).toBe('');
  await field(page).pressSequentially('Bussen kører');
  await page.reload();
  await expect(field(page)).toHaveValue('Bussen kører');

  await field(page).press('End');
  await evening.host.call('live.pause', { id: evening.sessionId });
  await expect(page.getByText('Der er pause')).toBeVisible();
  await expectForAll(page);
  await field(page).pressSequentially(' ikke');
  await evening.host.call('live.resume', { id: evening.sessionId });
  await expect(page.getByRole('button', { name: 'Send kortet' })).toBeVisible();
  await expect(field(page)).toHaveValue('Bussen kører ikke');
  await expect(field(page)).toBeFocused();

  await evening.ask('evaluation');
  await expect(page.getByText('Nu kan I svare på, hvordan aftenen var')).toBeVisible();
  await expectForAll(page);
  await evening.turn(task, 'closed');
  await expect(page.getByText('Opgaven er lukket')).toBeVisible();
  await expect(field(page)).toHaveValue('Bussen kører ikke');
  await expectForAll(page);
  await evening.turn(task, 'open');
  await press(page, 'Send kortet');
  // Nothing is being written any more, so the page turns to what was opened last.
  await expect.poll(() => evening.texts()).toEqual(['Bussen kører ikke']);
});

test('a shared tablet leaves nothing behind', async ({ evening, page }) => {
  await evening.ask('challenges');
  await comeIn(page, evening.tabletQr);
  await write(page, 'Jeg er bange for at falde');
  await expect(saved(page)).toBeVisible();
  await field(page).fill('halv tanke');
  await press(page, 'Næste person');
  await expect(page.getByText('Her står noget, der ikke er sendt.')).toBeVisible();
  await expectForAll(page);
  await press(page, 'Slet det, og giv tabletten videre');
  await expect(page.getByRole('heading', { name: /^Velkommen/ })).toBeFocused();
  await expectForAll(page);
  const left = () =>
    page.evaluate(() => JSON.stringify({ ...localStorage }) + document.body.innerHTML);
  expect(await left()).not.toMatch(/falde|halv tanke/);
  await page.reload();
  await page.getByRole('radio', { name: 'Politiker' }).check();
  await press(page, 'Fortsæt som politiker');
  await expect(field(page)).toHaveValue('');
  await page.goBack().catch(() => null);
  await page.goForward().catch(() => null);
  await expect(page.getByText('Politiker')).toBeVisible();
  expect(await left()).not.toMatch(/falde|halv tanke/);
  await write(page, 'Lysene er slukket');
  await expect(saved(page)).toHaveCount(1);
  expect(await evening.texts()).toHaveLength(2);
});

test('one phone writes for a table, each card with its own group', async ({ evening, page }) => {
  await evening.ask('challenges');
  await page.goto(evening.tableQr);
  await page.getByLabel('Bordets nummer').fill('4');
  await expectForAll(page);
  await press(page, 'Fortsæt');
  await expect(page.getByText('Bord 4')).toBeVisible();
  await field(page).fill('Hallen er låst');
  await press(page, 'Send kortet');
  await expect(page.getByText('Vælg først, hvem kortet er fra.')).toBeVisible();
  await expectForAll(page);
  await page.getByRole('radio', { name: 'Medarbejder' }).check();
  await press(page, 'Send kortet');
  await expect(saved(page)).toBeVisible();
  const { cards } = await evening.host.call<{ cards: { groupId: string; tableNumber: number }[] }>(
    'live.incoming',
    { id: evening.sessionId },
  );
  expect(cards).toMatchObject([{ groupId: 'staff', tableNumber: 4 }]);
});

test('an idea card comes in three steps, with the challenges it answers', async ({
  evening,
  page,
}) => {
  for (let card = 0; card < 20; card += 1)
    await evening.host.call('challenges.add', {
      sessionId: evening.sessionId,
      text: card === 7 ? 'Ingen tør komme alene' : `Udfordring ${card}`,
    });
  await evening.ask('ideas');
  await comeIn(page, evening.qr);
  await press(page, 'Næste');
  await expect(page.getByText('Skriv først, hvad idéen hedder.')).toBeVisible();
  await expectForAll(page);
  await page.getByLabel('Hvad skal den hedde?').fill('Følgeven');
  await page.getByLabel('Hvordan virker den?').fill('En henter dig hjemme');
  await press(page, 'Næste');
  await page.getByLabel('Hvem er den for?').fill('Nye borgere');
  await expectForAll(page);
  await page.reload();
  await expect(page.getByLabel('Hvem er den for?')).toHaveValue('Nye borgere');
  await press(page, 'Næste');
  await page.getByLabel('Søg efter et ord').fill('alene tør');
  await expect(page.getByText('1 udfordring passer')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Ingen tør komme alene' }).check();
  await expect(page.getByText('1 valgt').first()).toBeVisible();
  await expectForAll(page);
  await press(page, 'Send idékortet');
  await expect(saved(page)).toBeVisible();
  await expectForAll(page);

  await press(page, /^Ret\b/);
  await page.getByLabel('Hvad skal den hedde?').fill('Følgeven de første tre gange');
  await press(page, 'Næste');
  await expect(page.getByLabel('Hvem er den for?')).toHaveValue('Nye borgere');
  await press(page, 'Næste');
  await press(page, 'Gem rettelsen');
  await expect.poll(() => evening.texts()).toContain('Følgeven de første tre gange');
  const { ideas } = await evening.host.call<{
    ideas: { title: string; targetGroup: string; challenges: unknown[] }[];
  }>('ideas.list');
  expect(ideas).toMatchObject([{ title: 'Følgeven de første tre gange', challenges: [{}] }]);
});

test('dots are given, looked through, handed in and changed, by keyboard alone', async ({
  page,
}) => {
  const evening = await Evening.begin('ideas');
  const { task, round } = await evening.askVote(['Følgeven første gang', 'Kaffe bagefter']);
  await comeIn(page, evening.qr);
  await expect(page.getByText('5 prikker tilbage')).toBeVisible();
  await press(page, 'Se din stemme igennem');
  await expect(page.getByText('Giv mindst én prik først.')).toBeVisible();
  await expectForAll(page);

  const more = page.getByRole('button', { name: 'Giv en prik til Følgeven første gang' });
  await more.focus();
  for (let dot = 0; dot < 4; dot += 1) await page.keyboard.press('Enter');
  await expect(page.getByText('2 prikker tilbage')).toBeVisible();
  await page.reload();
  await expect(page.getByText('2 prikker tilbage')).toBeVisible();
  await press(page, 'Se din stemme igennem');
  await expect(page.getByRole('heading', { name: 'Er det rigtigt?' })).toBeFocused();
  await expectForAll(page);
  await press(page, 'Aflever stemmen');
  await expect(page.getByRole('heading', { name: 'Tak for din stemme' })).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await expectForAll(page);

  await press(page, 'Lav stemmen om');
  await press(page, 'Tag en prik fra Følgeven første gang');
  await press(page, 'Giv en prik til Kaffe bagefter');
  await press(page, 'Se din stemme igennem');
  await press(page, 'Aflever stemmen');
  await expect(saved(page)).toBeVisible();
  await evening.turn(task, 'closed');
  await expect(page.getByRole('heading', { name: /ikke noget, du skal/ })).toBeVisible();
  await expectForAll(page);
  const result = await evening.host.call<{ voters: number; dots: number }>('votes.result', {
    id: round,
  });
  expect(result).toMatchObject({ voters: 1, dots: 3 });
  await evening.host.stop();
});

test('the questionnaire is asked one thing at a time, remembered, and answered once', async ({
  evening,
  page,
}) => {
  const task = await evening.ask('evaluation');
  await comeIn(page, evening.qr);
  await expect(page.getByText('Trin 1 af 7')).toBeVisible();
  await expectForAll(page);
  await page.getByRole('radio', { name: 'I høj grad' }).check();
  await press(page, 'Næste');
  await press(page, 'Spring over');
  await page.reload();
  await expect(page.getByText('Trin 3 af 7')).toBeVisible();
  await press(page, 'Spring over');
  await field(page).fill('Snakken ved bordet');
  await expectForAll(page);
  await press(page, 'Næste');
  await press(page, 'Spring over');
  await expect(page.getByRole('heading', { name: 'Hvem svarer du som?' })).toBeFocused();
  await expectForAll(page);
  await page.getByRole('radio', { name: 'Det vil jeg helst ikke sige' }).check();
  await press(page, 'Næste');
  await expect(page.getByText('Ikke besvaret')).toHaveCount(4);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Hvem svarer du som?' })).toBeVisible();
  await press(page, 'Næste');
  await expectForAll(page);
  await press(page, 'Send mine svar');
  await expect(saved(page)).toBeVisible();
  await expectForAll(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Tak for dine svar' })).toBeVisible();
  expect(await evening.turnout()).toMatchObject({ may: 1, done: 1 });
  await evening.turn(task, 'closed');
  const search = { item: 'liked', contains: '', most: 10 };
  const { answers } = await evening.host.call<{ answers: { text: string }[] }>(
    'evaluation.open',
    search,
  );
  expect(answers.map(({ text }) => text)).toEqual(['Snakken ved bordet']);
});

test('the questionnaire on one page: answered in any order, looked through, and sent', async ({
  evening,
  page,
}) => {
  const task = await evening.ask('evaluation');
  await comeIn(page, evening.qr);
  await press(page, 'Vis alle spørgsmål på én side');
  await expectForAll(page);
  await page.getByRole('radio', { name: 'Det vil jeg helst ikke sige' }).check();
  await field(page).fill('Snakken ved bordet');
  await page.getByRole('radio', { name: 'I høj grad' }).first().check();
  await page.reload();
  await expect(field(page)).toHaveValue('Snakken ved bordet');
  await press(page, 'Næste');
  await expect(page.getByText('Ikke besvaret')).toHaveCount(4);
  await page.goBack();
  await expect(field(page)).toBeVisible();
  await press(page, 'Næste');
  await expectForAll(page);
  await press(page, 'Send mine svar');
  await expect(saved(page)).toBeVisible();
  expect(await evening.turnout()).toMatchObject({ may: 1, done: 1 });
  await evening.turn(task, 'closed');
});

test('a ticket knows its group; a void one says what to do, and nothing written is lost', async ({
  page,
}) => {
  const evening = await Evening.begin('mapping', true);
  await evening.ask('challenges');
  const [ticket] = await evening.host.call<{ id: string; token: string }[]>('tickets.issue', {
    sessionId: evening.sessionId,
    groups: [{ groupId: 'citizen', count: 1 }],
    people: [],
  });
  await page.goto(evening.url);
  await expect(page.getByRole('heading', { name: 'Skriv koden fra din billet' })).toBeVisible();
  await expectForAll(page);
  await page.getByLabel('Kode').fill(evening.code);
  await press(page, 'Kom med');
  await expect(page.getByText('Koden passer ikke.')).toBeVisible();
  await page.goto(`${evening.url}#${ticket!.token}`);
  await expect(page.getByText('Borger · Billet 001')).toBeVisible();
  await field(page).fill('halvt skrevet');

  await evening.host.call('tickets.void', { id: ticket!.id });
  await expect(page.getByText('Deltagerbilletten gælder ikke længere.')).toBeVisible();
  await expectForAll(page);
  const [again] = await evening.host.call<{ token: string }[]>('tickets.issue', {
    sessionId: evening.sessionId,
    groups: [{ groupId: 'citizen', count: 1 }],
    people: [],
  });
  await page.goto(`${evening.url}#${again!.token}`);
  await expect(field(page)).toHaveValue('halvt skrevet');
  await evening.host.stop();
});

test('a browser of 2020 is enough', async ({ evening, page }) => {
  await page.addInitScript(() => {
    const later: [object, string[]][] = [
      [String.prototype, ['replaceAll', 'at', 'isWellFormed']],
      [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'with']],
      [Object, ['hasOwn', 'groupBy', 'fromEntriesAsync']],
      [Promise, ['withResolvers', 'any', 'try']],
      [AbortSignal, ['timeout', 'any']],
      [Element.prototype, ['replaceChildren', 'checkVisibility', 'moveBefore']],
      [globalThis, ['structuredClone', 'AggregateError', 'WeakRef', 'FinalizationRegistry']],
    ];
    for (const [owner, names] of later)
      for (const name of names) delete (owner as Record<string, unknown>)[name];
  });
  await evening.ask('challenges');
  await comeIn(page, evening.qr);
  const style = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]');
    return (await fetch(link!.href)).text();
  });
  expect(style).toContain('@font-face');
  expect(style).not.toMatch(/:where\(|:is\(|:has\(|@layer|\d[ds]vh/);
  await write(page, 'Det virker');
  await expect(saved(page)).toBeVisible();
});
