import type { Browser } from '@playwright/test';
import { expectAccessible } from './fixtures.ts';
import { aPhone, comeIn, expect as patient, test, type Evening, type Page } from './evening.ts';

// Thirteen phones on two cores take their turns.
const expect = patient.configure({ timeout: 60_000 });

const LABELS = ['Slet ikke', 'I mindre grad', 'I nogen grad', 'I høj grad'];
const KEYS: Record<string, string> = { Borger: 'b', Medarbejder: 'm', Forsker: 'o' };

/** A guest: their group, and how far they felt heard, from 0 to 3. */
type Guest = readonly [group: string, heard: number];

const of = (group: string, ...heard: number[]): Guest[] => heard.map((degree) => [group, degree]);
const PHONES = [...of('Borger', 3, 3, 3, 2, 2, 1, 3), ...of('Frivillig', 3, 2, 2, 1, 0)];
const TABLET = [...of('Politiker', 3), ...of('Medarbejder', 2, 1)];
const PAPER = [
  ...of('Borger', 3, 3, 2, 1),
  ...of('Medarbejder', 2, 2, 3, 0),
  ...of('Forsker', 3, 2),
];
const ALL = [...PHONES, ...TABLET, ...PAPER];

/** What stands in the table for these guests, worked out here: counts, n, left out, share, interval. */
function expected(guests: readonly Guest[], missing: string): string[] {
  const n = guests.length;
  const counts = LABELS.map((_, degree) => guests.filter(([, heard]) => heard === degree).length);
  const part = counts[2]! + counts[3]!;
  const [z, share] = [1.959964, part / n];
  const middle = (share + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half =
    (z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))) / (1 + z ** 2 / n);
  const whole = (value: number) => Math.round(value * 100);
  const interval = `${whole(middle - half)}–${whole(middle + half)} %`;
  return [...counts.map(String), String(n), missing, `${whole(share)} %`, interval];
}

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click();

/** Answers two of the three questions, skips the words, says the group and hands it in. */
async function answer(page: Page, [group, heard]: Guest) {
  for (const label of ['I høj grad', LABELS[heard]!]) {
    await page.getByRole('radio', { name: label }).check();
    await press(page, 'Næste');
  }
  for (let skipped = 0; skipped < 3; skipped += 1) await press(page, 'Spring over');
  await expect(page.getByRole('heading', { name: 'Hvem svarer du som?' })).toBeVisible();
  await page.getByRole('radio', { name: group }).check();
  await press(page, 'Næste');
  await press(page, 'Send mine svar');
  await expect(page.getByRole('heading', { name: 'Tak for dine svar' })).toBeVisible();
  await expect(page.getByText('Gemt på computeren', { exact: true }).first()).toBeVisible();
}

const newPhone = async (browser: Browser) =>
  (await browser.newContext({ ...aPhone, locale: 'da-DK', reducedMotion: 'reduce' })).newPage();

async function answerOnPhones(browser: Browser, evening: Evening) {
  const phones = await Promise.all(PHONES.map(() => newPhone(browser)));
  await Promise.all(
    PHONES.map(async (guest, at) => {
      await comeIn(phones[at]!, evening.qr, guest[0]);
      await answer(phones[at]!, guest);
    }),
  );
  return phones;
}

/** One after another at the same tablet; nobody sees what the one before answered. */
async function answerOnTablet(browser: Browser, evening: Evening) {
  const tablet = await newPhone(browser);
  await tablet.goto(evening.tabletQr);
  for (const guest of TABLET) {
    await tablet.getByRole('radio', { name: guest[0] }).check();
    await press(tablet, `Fortsæt som ${guest[0].toLowerCase()}`);
    await expect(tablet.getByRole('radio', { name: 'I høj grad' })).not.toBeChecked();
    await answer(tablet, guest);
    await press(tablet, 'Næste person');
    await expect(tablet.getByRole('heading', { name: /^Velkommen/ })).toBeVisible();
  }
}

/** Ten forms by keyboard alone: two answers, a blank one, the group, and Enter. */
async function typePaper(page: Page, evening: Evening) {
  await page.goto(`${evening.host.url}/#/evaluation/typing?session=${evening.sessionId}`);
  await expect(page.getByRole('heading', { name: 'Skema 1', exact: true })).toBeVisible();
  await expect(page.getByRole('radio', { name: /Slet ikke/ }).first()).toBeFocused();
  for (const [at, [group, heard]] of PAPER.entries()) {
    for (const key of ['4', String(heard + 1), '0', KEYS[group]!, 'Enter'])
      await page.keyboard.press(key);
    await expect(page.getByRole('heading', { name: `Skema ${at + 2}`, exact: true })).toBeVisible();
  }
  await expect(page.getByText('10 skemaer tastet')).toBeVisible();
}

/** That answering is under way, and nothing of what is answered. */
async function expectSecret(page: Page) {
  await expect(page.getByText(/er stadig åben for svar fra telefoner/)).toBeVisible();
  await expect(page.getByText(/følte sig hørt/)).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Jeg følte mig hørt' })).toHaveCount(0);
  await expect(page.getByRole('table')).toHaveCount(0);
}

test('an evening is evaluated on twelve phones, a tablet and paper, and the sums are right', async ({
  evening,
  page,
  browser,
}) => {
  test.setTimeout(400_000);
  const { host, sessionId } = evening;
  const screen = await page.context().newPage();
  await screen.setViewportSize({ width: 1920, height: 1080 });
  await screen.goto(`${host.url}/screen/`);
  await page.goto(`${host.url}/#/live/${sessionId}`);
  await press(page, 'Evaluér aftenen');
  await page.getByRole('dialog').getByRole('button', { name: 'Åbn opgaven' }).click();
  await expect(screen.getByText('0 har svaret')).toBeVisible();
  await expect(screen.getByRole('img', { name: 'Fortæl os, hvordan aftenen var' })).toBeVisible();
  await expectAccessible(screen);

  await answerOnPhones(browser, evening);
  await expect(screen.getByText('12 har svaret')).toBeVisible();
  await answerOnTablet(browser, evening);
  await expect(screen.getByText('15 har svaret')).toBeVisible();
  await expectAccessible(page);

  // Nothing is seen of the answers as long as somebody may still answer.
  await page.goto(`${host.url}/#/evaluation`);
  await expectSecret(page);
  await typePaper(page, evening);
  await page.goto(`${host.url}/#/evaluation?view=table`);
  await expectSecret(page);

  await page.goto(`${host.url}/#/live/${sessionId}`);
  await press(page, 'Luk opgaven');
  await expect(page.getByText('„Evaluér aftenen“ er lukket.')).toBeVisible();
  await page.goto(`${host.url}/#/evaluation?view=table`);
  const heard = page.getByRole('region', { name: 'Jeg følte mig hørt', exact: true });
  const cells = (row: string | RegExp) => heard.getByRole('row', { name: row }).getByRole('cell');
  await expect(cells(/Kortlægning/)).toHaveText(expected(ALL, '0'));
  const some = (...groups: string[]) => ALL.filter(([group]) => groups.includes(group));
  await expect(cells(/^.*Borgere/)).toHaveText(expected(some('Borger'), ''));
  await expect(cells(/^.*Medarbejdere/)).toHaveText(expected(some('Medarbejder'), ''));
  // Two researchers and a politician would be known; with the volunteers they are enough.
  const together = some('Frivillig', 'Forsker', 'Politiker');
  await expect(cells(/Øvrige/)).toHaveText(expected(together, ''));
  await expect(
    heard.getByText('Frivillige, forskere og politikere vises samlet').first(),
  ).toBeVisible();
  await expect(heard.getByRole('row', { name: /Politikere?$/ })).toHaveCount(0);
  // 19 of 25.
  await expect(page.getByText('Omkring 8 af 10 følte sig hørt på første workshop')).toBeVisible();
  // Nobody answered the third question.
  const again = page.getByRole('region', {
    name: 'Jeg har lyst til at være med igen',
    exact: true,
  });
  await expect(again.getByRole('row', { name: /Kortlægning/ }).getByRole('cell')).toHaveText([
    ...['0', '0', '0', '0', '0', '25', '–', '–'],
  ]);
  await expectAccessible(page);
});
