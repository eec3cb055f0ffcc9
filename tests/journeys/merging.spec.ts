import { expect, expectAccessible, test, type Host, type Page } from './fixtures.ts';
import { aPhone, comeIn, expectFitsThumbs, test as onPhone } from './evening.ts';

/** Three ideas of an evening. */
async function ideas(host: Host) {
  const plan = { date: '2021-06-07', starts: '17:00', ends: '20:00', place: '', facilitator: '' };
  const evening = { workshop: 'ideas', track: 'everyone', ...plan, question: '', agenda: [] };
  const { id: sessionId } = await host.call<{ id: string }>('sessions.add', evening);
  const all: string[] = [];
  for (const title of ['Samkørsel til aftenhold', 'Kør sammen om aftenen', 'Kaffe efter træning']) {
    await host.forward(1);
    const idea = { sessionId, title, groupId: 'citizen', authorId: null, tableNumber: 4 };
    all.push((await host.call<{ id: string }>('ideas.add', { ...idea, challenges: [] })).id);
  }
  return all;
}

const open = (page: Page, place: string) => page.evaluate((hash) => (location.hash = hash), place);
const shots = process.env.SHOTS;
const shot = async (page: Page, name: string) => {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png` });
};

test('two ideas that say the same are merged by keyboard, and taken apart again', async ({
  project,
  page,
}) => {
  const [lift, ride] = await ideas(project);
  await open(page, `#/ideas/${lift}`);
  const menu = page.getByRole('button', { name: 'Mere om idékortet' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Saml med en anden idé' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Saml idéerne' }).click();
  await expect(dialog.getByText('Vælg en anden idé at samle med.')).toBeVisible();
  await dialog.getByLabel('Hvilken idé siger det samme?').selectOption('Kør sammen om aftenen');
  await expect(dialog.getByRole('radio', { name: 'Samkørsel til aftenhold' })).toBeChecked();
  await shot(page, 'merge-dialog');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Saml idéerne' }).focus();
  await page.keyboard.press('Enter');

  const card = page.getByRole('article', { name: 'Idékort' });
  const behind = card.getByRole('region', { name: 'Samlet med 1 anden idé' });
  await expect(behind).toContainText('Kør sammen om aftenen');
  await expect(page.getByRole('link', { name: /Samkørsel/ }).first()).toContainText('samlet af 2');
  await expect(page.getByRole('link', { name: /Kør sammen/ })).toHaveCount(0);
  await behind.scrollIntoViewIfNeeded();
  await shot(page, 'merge-originals');
  await expectAccessible(page);

  // The one behind can still be read, and says where it went.
  await open(page, `#/ideas/${ride}`);
  await expect(page.getByText('Idéen er samlet i')).toBeVisible();
  await shot(page, 'merge-behind');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Skil ad' }).click();
  await expect(page.getByRole('link', { name: /Kør sammen/ })).toHaveCount(1);

  await page.getByRole('button', { name: 'Mere om idékortet' }).click();
  await page.getByRole('menuitem', { name: 'Træk idéen tilbage' }).click();
  await expect(page.getByText('Idéen er trukket tilbage.')).toBeVisible();
  await expect(page.getByRole('link', { name: /Kør sammen/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Skjulte (1)' }).click();
  await expect(page.getByRole('dialog').getByText('Kør sammen om aftenen')).toBeVisible();
});

onPhone.describe('on a phone', () => {
  onPhone.use(aPhone);

  onPhone('a half-filled ballot carries on when ideas are merged', async ({ evening, page }) => {
    const titles = ['Samkørsel til aftenhold', 'Kør sammen om aftenen', 'Kaffe efter træning'];
    const { round } = await evening.askVote(titles);
    await comeIn(page, evening.qr);
    const give = (title: string) =>
      page.getByRole('button', { name: `Giv en prik til ${title}` }).click();
    await give('Kør sammen om aftenen');
    await give('Kør sammen om aftenen');
    await give('Samkørsel til aftenhold');
    await give('Samkørsel til aftenhold');
    await give('Kaffe efter træning');
    await expect(page.getByText('Alle prikker er givet')).toBeVisible();

    const { ideas } = await evening.host.call<{ ideas: { id: string; title: string }[] }>(
      'ideas.list',
    );
    const [into, gone] = titles.map((title) => ideas.find((idea) => idea.title === title)!.id);
    await evening.host.call('ideas.merge', { into, ids: [gone] });
    await expect(page.getByText('Kør sammen om aftenen')).toHaveCount(0);
    // Two and two are three at most for one idea, so one is free again.
    await expect(page.getByText('1 prik tilbage')).toBeVisible();
    await expectAccessible(page);
    await expectFitsThumbs(page);
    await page.getByRole('button', { name: 'Se din stemme igennem' }).click();
    await page.getByRole('button', { name: 'Aflever stemmen' }).click();
    await expect(page.getByText('Tak for din stemme')).toBeVisible();
    await evening.host.call('votes.close', { id: round });
    const result = await evening.host.call<{ standings: { title: string; total: number }[] }>(
      'votes.result',
      { id: round },
    );
    expect(result.standings.map(({ title, total }) => [title, total])).toEqual([
      ['Samkørsel til aftenhold', 3],
      ['Kaffe efter træning', 1],
    ]);
  });
});
