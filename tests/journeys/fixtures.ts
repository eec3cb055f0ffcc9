import { createRequire } from 'node:module';
import { test as base, expect, type Page } from '@playwright/test';
import { EVENING, Host } from './host.ts';

export { expect, Host };
export type { Page };

interface Fixtures {
  /** The moment at which the host and the browser start. */
  now: string;
  /** A running core on an empty folder; the page is at the console's door. */
  host: Host;
  /** A host with a new, open project, and the page in it. */
  project: Host;
  /** A host with the worked example open, and the page in it. */
  example: Host;
}

export const test = base.extend<Fixtures>({
  now: [EVENING, { option: true }],
  host: async ({ page, now }, use) => {
    const host = await Host.start({ now });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.clock.setFixedTime(now);
    await page.goto(host.url);
    await use(host);
    // A page that still loads when its host is stopped is not at fault.
    const met = [...faults];
    await host.stop();
    expect(met, 'errors on the page').toEqual([]);
  },
  project: async ({ host, page }, use) => {
    await host.call('desk.create', { title: 'Aktive Fællesskaber', municipality: 'Odsherred' });
    await expect(page.getByRole('navigation').first()).toBeVisible();
    await use(host);
  },
  example: async ({ host, page }, use) => {
    await host.call('desk.example');
    await expect(page.getByRole('navigation').first()).toBeVisible();
    await use(host);
  },
});

const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Fails with a readable list when axe finds anything at all on the page as it stands. */
export async function expectAccessible(page: Page) {
  // A page that is still on its way has nothing to be judged by.
  await expect(page.locator('h1').first()).toBeAttached();
  const loaded = await page.evaluate(() => 'axe' in window);
  if (!loaded)
    await page.evaluate(await (await import('node:fs/promises')).readFile(axeSource, 'utf8'));
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run();
    return violations.map(({ id, help, nodes }) => ({
      rule: id,
      help,
      nodes: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary}`),
    }));
  });
  expect(violations).toEqual([]);
}

/** Waits until the rail says that what was done is on disk. */
export async function expectSaved(page: Page) {
  await expect(page.getByText(/^Alt er gemt/).first()).toBeAttached();
}

/** Starts the window again, once what was done is on disk. */
export async function startAgain(page: Page) {
  await expectSaved(page);
  await page.reload();
}
