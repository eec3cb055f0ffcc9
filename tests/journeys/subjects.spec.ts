import { expect, expectAccessible, Host, test, type Page } from './fixtures.ts';

/** A wall that is nearly sorted, with four loose cards: one about a theme, three about something new. */
async function wall(host: Host) {
  const plan = { date: '2021-06-07', starts: '17:00', ends: '20:00', place: '', facilitator: '' };
  const evening = { workshop: 'mapping', track: 'citizens', ...plan, question: '', agenda: [] };
  const { id: sessionId } = await host.call<{ id: string }>('sessions.add', evening);
  const add = async (text: string, themeId: string | null) => {
    await host.forward(1);
    const card = { sessionId, text, groupId: 'citizen', authorId: null, tableNumber: null };
    await host.call('challenges.add', { ...card, themeId });
  };
  for (const [title, ...texts] of [
    ['Transport', 'Der går ingen bus om aftenen', 'Bussen kører ikke efter klokken 18'],
    ['Penge', 'Kontingentet er for dyrt', 'Jeg har ikke råd til udstyret'],
    ['Niveau', 'Holdet er for hårdt for mine knæ', 'Jeg kan ikke følge med de andre'],
    ['Overblik', 'Alting står på nettet', 'Hvem skal man ringe til?'],
  ]) {
    const theme = await host.call<{ id: string }>('themes.add', { title });
    for (const text of texts) await add(text, theme.id);
  }
  await add('Den sidste bus kører for tidligt', null);
  await add('Træneren siger sjældent goddag', null);
  await add('Hvorfor siger træneren aldrig goddag?', null);
  await add('Et goddag fra træneren ville hjælpe', null);
  return sessionId;
}

const open = (page: Page, place: string) => page.evaluate((hash) => (location.hash = hash), place);
const shots = process.env.SHOTS;
const shot = async (page: Page, name: string) => {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png` });
};

test('loose cards that resemble a theme are hung there, left out or waved away', async ({
  project,
  page,
}) => {
  const session = await wall(project);
  await open(page, `#/mapping?session=${session}`);
  await page.getByRole('button', { name: /^Vis forslag/ }).click();
  const box = page.getByRole('region', { name: /ligner/ });
  const next = box.getByRole('button', { name: 'Næste forslag' });
  const theme = page.getByRole('region', { name: /ligner temaet „Transport“/ });
  const own = page.getByRole('region', { name: /ligner et fælles tema/ });
  /** Goes on to the suggestion that is looked for. */
  const find = async (wanted: typeof theme) => {
    for (let turn = 0; turn < 6 && !(await wanted.isVisible()); turn += 1) await next.click();
    await expect(wanted).toBeVisible();
  };
  await find(theme);
  await expect(theme.getByRole('checkbox')).toHaveCount(1);
  await shot(page, 'subject-theme');
  await expectAccessible(page);
  await theme.getByRole('button', { name: 'Læg under „Transport“' }).click();
  await expect(theme).toBeHidden();
  const column = page.getByRole('region', { name: 'Transport' }).first();
  await expect(column).toContainText('Den sidste bus kører for tidligt');

  await find(own);
  await own.getByRole('checkbox').first().uncheck();
  await shot(page, 'subject-own');
  await own.getByRole('checkbox').first().check();
  await own.getByRole('button', { name: 'Nej, lad dem være' }).click();
  await expect(page.getByText('Det bliver ikke foreslået igen.')).toBeVisible();
  await expect(own).toBeHidden();
});
