import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, expectAccessible, test, type Host, type Page } from './fixtures.ts';

const run = promisify(execFile);

async function evening(host: Host, workshop: string, date: string) {
  const plan = { starts: '17:00', ends: '20:00', place: 'Vig Forsamlingshus', question: '' };
  const input = { workshop, track: 'everyone', date, ...plan, facilitator: '', agenda: [] };
  return (await host.call<{ id: string }>('sessions.add', input)).id;
}

/** Saves the sheet that the dialog shows, and answers what stands on it, page by page. */
async function print(host: Host, page: Page, name: string): Promise<string[]> {
  const file = `${host.folder}/${name}.pdf`;
  await host.nextPath(file);
  await page.getByRole('button', { name: 'Gem som PDF' }).click();
  await expect(
    page.getByText('Spørgeskemaet er gemt. Åbn det, og print det.').last(),
  ).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-');
  const { stdout } = await run('pdftotext', ['-layout', file, '-']);
  return stdout
    .replace(/[ \t]+/g, ' ')
    .split('\f')
    .slice(0, -1);
}

test('the questionnaire is printed for an evening, in Danish and in English', async ({
  project,
  page,
}) => {
  await evening(project, 'mapping', '2021-05-31');
  await evening(project, 'ideas', '2021-06-14');
  await page.evaluate(() => (location.hash = '#/evaluation'));
  await page.getByRole('button', { name: 'Print til papir' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Spørgeskemaet på papir' });
  // The next evening is the one that is being prepared.
  await expect(dialog.getByRole('combobox', { name: 'Aften' })).toContainText('14. juni');
  await expectAccessible(page);
  const danish = (await print(project, page, 'skema')).join('');
  for (const words of [
    'Hvordan var aftenen?',
    'Idéer og ønsker · Alle · mandag den 14. juni 2021 · Vig Forsamlingshus',
    '2. Jeg følte mig hørt',
    'I mindre grad',
    'B Borger',
    'Hvad kan vi gøre bedre næste gang?',
    'Side 1 af 1',
  ])
    expect(danish).toContain(words);

  await page.getByRole('button', { name: 'Print til papir' }).first().click();
  await dialog.getByRole('radio', { name: 'Engelsk' }).check({ force: true });
  const english = (await print(project, page, 'form')).join('');
  expect(english).toContain('2. I felt heard');
  expect(english).toContain('B Citizen');
  expect(english).toContain('Monday');
  expect(english).not.toContain('Borger');
});

test('a questionnaire with WHO-5 and a condition says both on paper', async ({ project, page }) => {
  await evening(project, 'mapping', '2021-06-07');
  const cards = await project.call<{ definition: { id: string; items: object[] } }[]>(
    'evaluation.questionnaires',
  );
  const { definition } = cards.find(({ definition }) => definition.id === 'standard')!;
  const own = [
    { id: 'new', kind: 'yesNo', text: { da: 'Har du fået nye bekendtskaber?' } },
    { id: 'how', kind: 'open', text: { da: 'Hvordan?' }, askIf: { item: 'new', is: [1] } },
    { id: 'who5', kind: 'who5', text: {} },
  ].map((item) => ({ required: false, ...item }));
  const questionnaire = { ...definition, id: '', title: { da: 'Vores eget 🙂' }, items: own };
  const { name } = await project.call<{ name: string }>(
    'evaluation.saveQuestionnaire',
    questionnaire,
  );
  await project.call('evaluation.choose', { workshop: 'mapping', name });
  await page.evaluate(() => (location.hash = '#/evaluation'));
  await page.getByRole('button', { name: 'Print til papir' }).first().click();
  // Without English words there is no English sheet to choose.
  await expect(page.getByRole('radio', { name: 'Engelsk' })).toBeHidden();
  const pages = await print(project, page, 'who5');
  expect(pages.length).toBeGreaterThan(1);
  expect(pages[0]).toContain('Hvis ja:');
  expect(pages[0]).toContain('Fortsæt på næste side');
  expect(pages.join('')).toContain('7. I de sidste 2 uger har min dagligdag');
  expect(pages.at(-1)).toContain('CC BY-NC-SA 3.0 IGO');
});
