import { expectAccessible } from './fixtures.ts';
import {
  aPhone,
  comeIn,
  Evening,
  expect,
  expectFitsThumbs,
  test,
  type BrowserContext,
  type Page,
} from './evening.ts';

const IDEAS = ['Digitalt overblik', 'Følgeven', 'Samkørsel', 'Kaffe'];

/** Who came, and the dots that each of them gives. */
const HALL: { group: string; count: number; dots: Record<string, number> }[] = [
  { group: 'Medarbejder', count: 6, dots: { 'Digitalt overblik': 3, Følgeven: 2 } },
  { group: 'Borger', count: 5, dots: { Samkørsel: 3, Kaffe: 2 } },
  { group: 'Politiker', count: 2, dots: { Samkørsel: 1 } },
];

/** Comes in on a phone, gives the dots and hands them in. */
async function vote(page: Page, address: string, group: string, dots: Record<string, number>) {
  await comeIn(page, address, group);
  for (const [idea, count] of Object.entries(dots))
    for (let dot = 0; dot < count; dot += 1)
      await page.getByRole('button', { name: `Giv en prik til ${idea}` }).click();
  await page.getByRole('button', { name: 'Se din stemme igennem' }).click();
  await page.getByRole('button', { name: 'Aflever stemmen' }).click();
  await expect(page.getByText('Gemt på computeren', { exact: true })).toBeVisible();
}

async function everybodyVotes(evening: Evening, newPhone: () => Promise<Page>): Promise<Page[]> {
  const voters = HALL.flatMap(({ group, count, dots }) =>
    Array.from({ length: count }, () => ({ group, dots })),
  );
  const phones: Page[] = [];
  for (const { group, dots } of voters) {
    const phone = await newPhone();
    await vote(phone, evening.qr, group, dots);
    phones.push(phone);
  }
  return phones;
}

test('from ballots on phones to a choice by rule, with an exception and its reason, seen by all', async ({
  page,
  browser,
}) => {
  const evening = await Evening.begin('ideas');
  const { host } = evening;
  const { round, task } = await evening.askVote(IDEAS);
  const contexts: BrowserContext[] = [];
  const phones = await everybodyVotes(evening, async () => {
    const context = await browser.newContext({ ...aPhone, locale: 'da-DK' });
    contexts.push(context);
    return context.newPage();
  });
  await evening.turn(task, 'closed');

  // The facilitator holds the rules side by side and shows them to the hall.
  await page.goto(`${host.url}/#/ideas/choices/${round}`);
  await page.getByRole('spinbutton', { name: 'Pladser' }).fill('3');
  await page.keyboard.press('Tab');
  await page.getByRole('radio', { name: 'Lige andel til alle' }).check({ force: true });
  await page.getByRole('link', { name: 'Sammenlign reglerne' }).click();
  await page.getByRole('button', { name: 'Vis på storskærm' }).click();
  const screen = await page.context().newPage();
  await screen.setViewportSize({ width: 1920, height: 1080 });
  await screen.goto(`${host.url}/screen/`);
  await expect(
    screen.getByRole('heading', { name: 'Hvad siger reglerne, når der er 3 pladser?' }),
  ).toBeVisible();
  await expect(screen.getByRole('columnheader', { name: 'Lige andel til alle' })).toBeVisible();
  await expectAccessible(screen);
  const phone = phones[0]!;
  await expect(
    phone.getByRole('heading', { name: 'Hvad havde grupperne valgt alene?' }),
  ).toBeVisible();
  await expectAccessible(phone);

  // One rule is used, and the hall makes an exception.
  await page.getByRole('link', { name: 'Tilbage til valget' }).click();
  await page.getByRole('button', { name: 'Vælg de 3 idéer' }).click();
  await page.getByRole('button', { name: 'Tag med: „Kaffe“' }).click();
  await page.getByRole('textbox', { name: /Hvorfor skal den med/ }).fill('Den koster ingenting');
  await page.getByRole('button', { name: 'Tag med', exact: true }).last().click();
  await expect(page.getByText('Reglen sagde: ikke med. Den koster ingenting')).toBeVisible();
  await page.getByRole('button', { name: 'Vis på storskærm' }).click();

  await expect(screen.getByRole('heading', { name: '4 idéer går videre' })).toBeVisible();
  await expect(screen.getByText('Besluttet uden om reglen: Den koster ingenting')).toBeVisible();
  await expect(screen.getByRole('listitem').filter({ hasText: /^Alle/ })).toContainText('13 af 13');
  await expectAccessible(screen);
  for (const one of [phones[0]!, phones.at(-1)!]) {
    await expect(one.getByRole('heading', { name: '4 idéer går videre' })).toBeVisible();
    await expect(one.getByText('Besluttet uden om reglen: Den koster ingenting')).toBeVisible();
    await expectAccessible(one);
    await expectFitsThumbs(one);
  }
  // Two politicians are too few to be shown alone.
  await expect(phone.getByText('Grupper under 5 vises samlet')).toBeVisible();

  await host.call('live.show', {
    sessionId: evening.sessionId,
    view: 'result',
    showsInterim: false,
  });
  const first = screen.getByRole('listitem').filter({ hasText: '18 prikker' });
  await expect(first).toContainText('Digitalt overblik');
  await expect(phone.getByText('13 har stemt')).toBeVisible();
  await expectAccessible(phone);
  await expectFitsThumbs(phone);
  for (const context of contexts) await context.close();
  await host.stop();
});
