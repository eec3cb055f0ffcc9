import { type Host, type Page } from './fixtures.ts';

/** Plans an evening and answers its id. */
export async function evening(host: Host, workshop: string, track: string, date: string) {
  const plan = { starts: '17:00', ends: '20:00', place: '', facilitator: '', question: '' };
  const input = { workshop, track, date, ...plan, agenda: [] };
  return (await host.call<{ id: string }>('sessions.add', input)).id;
}

/** Puts a stack in that the test does not type itself: each group's answers to "Jeg følte mig hørt". */
export async function stack(host: Host, sessionId: string, heard: Record<string, number[]>) {
  for (const [groupId, degrees] of Object.entries(heard))
    for (const degree of degrees)
      await host.call('evaluation.add', { sessionId, groupId, answers: { heard: degree } });
}

export const go = (page: Page, address: string) =>
  page.evaluate((hash) => (location.hash = hash), `#/evaluation${address}`);

/** Drags a question of the builder by its handle to the place of another. */
export async function drag(page: Page, from: number, to: number) {
  const item = (number: number) =>
    page.getByRole('group', { name: `Spørgsmål ${number}`, exact: true });
  const handle = item(from).locator('[data-handle]');
  await handle.scrollIntoViewIfNeeded();
  const start = (await handle.boundingBox())!;
  const goal = (await item(to).boundingBox())!;
  const x = start.x + start.width / 2;
  await page.mouse.move(x, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(x, goal.y + goal.height * (from < to ? 0.75 : 0.25), { steps: 6 });
  await page.mouse.up();
}

export const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
