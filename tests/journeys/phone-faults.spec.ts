import { aPhone, comeIn, expect, test } from './evening.ts';
import { expectForAll, field, press, saved, write } from './phone.ts';

test.use(aPhone);

const answers = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );

test('a card whose reply is lost is there once', async ({ evening, page }) => {
  await evening.ask('challenges');
  await comeIn(page, evening.qr);
  let lost = 0;
  await page.route('**/api/cards', async (route) => {
    await route.fetch();
    lost += 1;
    if (lost === 1) await route.abort('connectionreset');
    else await route.continue();
  });
  await write(page, 'Der er for langt');
  await expect(page.getByRole('listitem').getByText('Venter på forbindelse')).toBeVisible();
  await expectForAll(page);
  await page.reload();
  await expect(saved(page)).toBeVisible();
  expect(lost).toBeGreaterThan(1);
  expect(await evening.texts()).toEqual(['Der er for langt']);
});

test('the app ends in the middle and starts again, and the phone goes on by itself', async ({
  evening,
  page,
}) => {
  await evening.ask('challenges');
  await comeIn(page, evening.qr);
  await write(page, 'Første kort');
  await expect(saved(page)).toHaveCount(1);
  await evening.host.kill();
  await expect(page.getByText('Afbrudt')).toBeVisible();
  await write(page, 'Andet kort');
  await expect(page.getByText('Ingen forbindelse til computeren')).toBeVisible();
  await page.getByText('Hvis det bliver ved').click();
  await expectForAll(page);
  await evening.restart();
  await expect(page.getByText('Forbundet')).toBeVisible({ timeout: 20_000 });
  await expect(saved(page)).toHaveCount(2);
  expect((await evening.texts()).sort()).toEqual(['Andet kort', 'Første kort']);
});

test('a phone that was away while the laptop moved is told the new address by hand', async ({
  evening,
  page,
}) => {
  await evening.ask('challenges');
  await comeIn(page, evening.qr);
  await write(page, 'Før');
  await expect(saved(page)).toBeVisible();
  await page.route('**/api/**', (route) => route.abort());
  await evening.host.kill();
  await expect(page.getByText('Afbrudt')).toBeVisible();
  await evening.restart();
  const address = await evening.move();
  await expect.poll(() => answers(evening.leftUrl)).toBe(false);
  await page.unroute('**/api/**');
  await write(page, 'Imens');
  await field(page).fill('halvt skre');
  await page.getByText('Hvis det bliver ved').click();
  await page.getByLabel('Ny adresse').fill(address);
  await press(page, 'Gå til adressen');
  await page.waitForURL(`http://${address}/`);
  await expect(field(page)).toHaveValue('halvt skre');
  await expect(saved(page)).toHaveCount(2);
  expect((await evening.texts()).sort()).toEqual(['Før', 'Imens']);
  expect((await evening.turnout()).may).toBe(1);
});

test('the laptop gets another address, and a phone comes along with what it has written', async ({
  evening,
  page,
}) => {
  await evening.ask('challenges');
  await comeIn(page, evening.qr);
  await write(page, 'Før');
  await expect(saved(page)).toBeVisible();
  await field(page).fill('halvt skre');
  const address = await evening.move();
  await expect(page.getByText('Computeren har fået en ny adresse')).toBeVisible();
  await expectForAll(page);
  await page.getByRole('link', { name: 'Gå videre' }).click();
  await page.waitForURL(`http://${address}/`);
  await expect(field(page)).toHaveValue('halvt skre');
  await press(page, 'Send kortet');
  await expect(saved(page)).toHaveCount(2);
  expect((await evening.texts()).sort()).toEqual(['Før', 'halvt skre']);
  expect((await evening.turnout()).may).toBe(1);
});

test('two tabs of one phone are one participant, and a draft sent from both is one card', async ({
  evening,
  page,
  context,
}) => {
  await evening.ask('challenges');
  await comeIn(page, evening.qr);
  await field(page).fill('Ingen at følges med');
  const other = await context.newPage();
  await other.goto(evening.qr);
  await expect(field(other)).toHaveValue('Ingen at følges med');
  await Promise.all([press(page, 'Send kortet'), press(other, 'Send kortet')]);
  await expect(saved(page)).toHaveCount(1);
  await expect(saved(other)).toHaveCount(1);
  await expect(field(page)).toHaveValue('');
  expect(await evening.texts()).toEqual(['Ingen at følges med']);
  expect((await evening.turnout()).may).toBe(1);
});

test('a phone with its clock a year wrong shows the time that is left in the hall', async ({
  evening,
  page,
}) => {
  const { agenda } = await evening.host.call<{ agenda: { id: string }[] }>('live.evening', {
    id: evening.sessionId,
  });
  await evening.ask('challenges');
  await evening.host.call('live.goTo', {
    sessionId: evening.sessionId,
    itemId: agenda[0]!.id,
    skipping: false,
  });
  await page.clock.setSystemTime(new Date('2020-01-01T03:00:00Z'));
  await comeIn(page, evening.qr);
  await expect(page.getByRole('timer')).toHaveText(/^(30:00|29:\d\d) tilbage$/);
});
