import type { Request } from '@playwright/test';
import { expect, expectAccessible, test, type Host, type Page } from './fixtures.ts';

// So many screens and keys that keeping a trace of each would take most of the time.
test.use({ now: '2022-04-04T08:00:00Z', trace: 'off' });

interface Id {
  id: string;
}

/** The address of every screen of an open project; an idea, an activity and an evening stand for the rest. */
async function addresses(host: Host): Promise<string[]> {
  const [evening] = await host.call<Id[]>('sessions.list');
  const { ideas } = await host.call<{ ideas: Id[] }>('ideas.list');
  const rounds = await host.call<Id[]>('votes.list');
  const board = await host.call<{ columns: { cards: Id[] }[] }>('activities.board');
  const people = await host.call<Id[]>('people.list');
  const [idea] = ideas;
  const [activity] = board.columns.flatMap(({ cards }) => cards);
  return [
    'overview',
    'mapping',
    'ideas',
    `ideas/${idea?.id}`,
    `ideas/votes/${rounds[0]?.id}`,
    'ideas/choices',
    'activities',
    `activities/${activity?.id}`,
    'activities/gone',
    'trials',
    'trials?view=owners',
    'evaluation',
    'evaluation?view=table',
    'evaluation/typing',
    'chain',
    'chain?view=table',
    `chain/idea/${idea?.id}`,
    'chain/idea/gone',
    'people',
    `people?person=${people[0]?.id}`,
    'people?tab=organisations',
    'details',
    'details?tab=file',
    'settings',
    'sessions',
    `sessions/${evening?.id}`,
    `sessions/${evening?.id}?tab=attendance`,
  ];
}

/** Starts at a screen and waits until everything it asked for has come and is painted. */
async function visit(page: Page, address: string) {
  await page.evaluate((to) => (location.hash = `#/${to}`), address);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => underway.get(page)).toBe(0);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

/** How much has been asked for and not come yet. */
const underway = new WeakMap<Page, number>();

test.beforeEach(({ page }) => {
  const count = (change: number) => (request: Request) => {
    if (request.url().endsWith('/api/call')) underway.set(page, (underway.get(page) ?? 0) + change);
  };
  underway.set(page, 0);
  page.on('request', count(1));
  page.on('requestfinished', count(-1));
  page.on('requestfailed', count(-1));
});

test('from screen to screen nothing is missed, and one starts at the top', async ({
  example,
  page,
}) => {
  const messages = page.getByRole('region', { name: 'Beskeder' });
  const started = () =>
    page.evaluate(() => document.activeElement!.matches('main h1, main [data-start], main *'));
  for (const address of await addresses(example)) {
    if (address.includes('gone') || address.includes('?')) continue;
    await test.step(address, async () => {
      await page.evaluate((to) => (location.hash = `#/${to}`), address);
      await expect(page).toHaveURL(new RegExp(`#/${address}`));
      await expect(page.locator('main h1')).toBeVisible();
      await expect.poll(() => underway.get(page)).toBe(0);
      if (address !== 'overview') await expect.poll(started).toBe(true);
      await expect(messages.getByText('findes ikke')).toBeHidden();
    });
  }
});

const settings = { language: 'da', theme: 'light', textSize: 100, name: 'Karen' };

/** Each line of text that reaches out of a box it stands in, and the page when it can be moved sideways. */
const stickingOut = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const main = document.querySelector('main')!;
    for (const box of [document.documentElement, main, document.querySelector('nav')!])
      if (box.scrollWidth > box.clientWidth) found.push(`${box.tagName} is wider than its place`);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      const right = Math.max(...[...range.getClientRects()].map((line) => line.right));
      let box = texts.currentNode.parentElement;
      // What scrolls or cuts off on purpose ends the search.
      while (box && getComputedStyle(box).overflowX === 'visible') {
        const { display, position } = getComputedStyle(box);
        if (position === 'absolute' || position === 'fixed') break;
        const isBox = box.clientWidth > 1 && !display.startsWith('inline');
        // The space at which a line breaks may stand outside.
        if (isBox && right > box.getBoundingClientRect().right + 6)
          found.push(`„${texts.currentNode.textContent!.trim()}“ reaches out of ${box.tagName}`);
        box = box.parentElement;
      }
    }
    return [...new Set(found)];
  });

test('every screen is accessible in the dark and in English', async ({ example, page }) => {
  test.slow();
  await example.call('desk.settings', { ...settings, theme: 'dark', language: 'en' });
  await page.reload();
  for (const address of await addresses(example))
    await test.step(address, async () => {
      await visit(page, address);
      await expectAccessible(page);
    });
});

test('every screen is accessible and fits when text is twice as large', async ({
  example,
  page,
}) => {
  test.slow();
  await example.call('desk.settings', { ...settings, textSize: 200 });
  await page.reload();
  for (const address of await addresses(example))
    await test.step(address, async () => {
      await visit(page, address);
      await expectAccessible(page);
      expect(await stickingOut(page)).toEqual([]);
    });
});

/** Puts words everywhere that are as long as Danish allows. */
async function longWords(host: Host) {
  const word = 'Forebyggelsessamarbejdskoordinationsmedarbejder';
  const details = await host.call<object>('details.get');
  await host.call('details.save', { ...details, title: `Speciallægepraksisplanlægning${word}` });
  const [evening] = await host.call<(Id & object)[]>('sessions.list');
  const { themes } = await host.call<{ themes: Id[] }>('challenges.wall', {
    sessionId: evening!.id,
  });
  for (const { id } of themes)
    await host.call('themes.save', { id, title: `${word}e ${id.slice(-3)}`, note: word });
  const { ideas } = await host.call<{ ideas: Id[] }>('ideas.list');
  for (const { id } of ideas) {
    const { texts } = await host.call<{ texts: object }>('ideas.get', { id });
    await host.call('ideas.save', { ...texts, title: `${word}ordning` });
  }
  const board = await host.call<{ columns: { cards: Id[] }[] }>('activities.board');
  const { id: personId } = await host.call<Id>('people.add', {
    ...{ name: `Anne-Margrethe ${word}`, groupId: 'staff', organisationId: null, role: 'none' },
    ...{ email: '', phone: '', notes: '', consent: true },
  });
  for (const { id } of board.columns.flatMap(({ cards }) => cards)) {
    const { fields } = await host.call<{ fields: object }>('activities.get', { id });
    const owner = { personId, organisationId: null };
    await host.call('activities.save', {
      ...fields,
      title: `${word}ens dag`,
      nextStep: word,
      owner,
    });
  }
}

test('long Danish words stay within their cards', async ({ example, page }) => {
  test.slow();
  await longWords(example);
  for (const address of await addresses(example))
    await test.step(address, async () => {
      await visit(page, address);
      expect(await stickingOut(page)).toEqual([]);
    });
});

interface Walked {
  /** Which of the stops have had the focus. */
  reached: Set<number>;
}

/** What can be pressed or filled in; of those that share one place in the order, the one that has it. */
const within = (page: Page) =>
  page.evaluate(() => {
    const wanted = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const all = [...document.querySelectorAll<HTMLElement>(`body :is(${wanted})`)].filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.matches(':disabled') &&
        element.checkVisibility({ visibilityProperty: true }) &&
        !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
    );
    const reached = ((window as unknown as Walked).reached = new Set<number>());
    addEventListener('focusin', ({ target }) => reached.add(all.indexOf(target as HTMLElement)));
    return all.map((element) => element.outerHTML.slice(0, 160));
  });

test('every screen is walked through with the Tab key, and nothing holds it', async ({
  example,
  page,
}) => {
  test.slow();
  for (const address of await addresses(example))
    await test.step(address, async () => {
      await visit(page, address);
      const stops = await within(page);
      // Once round the window from wherever the screen has put the focus, and a little more.
      for (let step = 0; step < stops.length + 20; step += 1) await page.keyboard.press('Tab');
      const reached = await page.evaluate(() => [...(window as unknown as Walked).reached]);
      expect(stops.filter((_, index) => !reached.includes(index))).toEqual([]);
    });
});
