import { expect, expectAccessible, test } from './fixtures.ts';

test('the welcome screen is accessible and offers three ways in', async ({ host, page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samskaber');
  for (const name of [/Nyt projekt/, /Åbn projekt/, /Se et gennemført forløb/])
    await expect(page.getByRole('button', { name })).toBeVisible();
  await expectAccessible(page);
  expect(host.url).toContain('127.0.0.1');
});
