import { expectAccessible } from './fixtures.ts';
import { expect, expectFitsThumbs, type Page } from './evening.ts';

/** Where one writes. */
export const field = (page: Page) => page.getByRole('textbox').first();

/** What says that something is safe. */
export const saved = (page: Page) => page.getByText('Gemt på computeren', { exact: true });

export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).click();

/** Everybody must be able to use the page as it stands. */
export async function expectForAll(page: Page) {
  await expectAccessible(page);
  await expectFitsThumbs(page);
}

/** Hands in a challenge. */
export async function write(page: Page, text: string) {
  await field(page).fill(text);
  await press(page, 'Send kortet');
  await expect(page.getByRole('listitem').filter({ hasText: text })).toBeVisible();
}
