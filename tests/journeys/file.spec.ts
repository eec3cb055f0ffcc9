import { chmod, mkdir, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, expectAccessible, Host, test, type Page } from './fixtures.ts';

interface Opened {
  path: string;
}

const passphrase = 'korrekt hest batteri';

/** A project with an evening's work in it that is closed again; tells where it lies. */
async function closedProject(host: Host, secret: string | null = null): Promise<string> {
  const made = await host.call<Opened>('desk.create', {
    title: 'Aktive Fællesskaber',
    municipality: 'Odsherred',
    passphrase: secret,
  });
  await host.call('details.save', { title: 'Aktive Fællesskaber', purpose: 'Bygge bro' });
  await host.call('desk.close');
  return made.path;
}

async function openFile(page: Page, host: Host, file: string) {
  await host.nextPath(file);
  await page.getByRole('button', { name: /Åbn projekt/ }).click();
}

const inside = (page: Page) => page.getByRole('navigation').first();
const trouble = (page: Page) => page.getByRole('region', { name: 'Projektet kunne ikke åbnes' });
const openFileTab = (page: Page) =>
  page.evaluate(() => {
    location.hash = '#/details?tab=file';
  });

test('a wrong passphrase is told, and the right one opens', async ({ host, page }) => {
  const file = await closedProject(host, passphrase);
  await openFile(page, host, file);
  const dialog = page.getByRole('dialog', { name: 'Projektet er låst' });
  await dialog.getByLabel('Adgangskode').fill('noget helt andet');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Adgangskoden passer ikke')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Adgangskode').fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(inside(page)).toBeVisible();
});

test('a damaged project is looked at, and comes back from its backup', async ({ host, page }) => {
  const file = await closedProject(host);
  const bytes = await readFile(file);
  bytes[5]! ^= 0x41;
  await writeFile(file, bytes);
  await openFile(page, host, file);
  await expect(trouble(page)).toContainText('Filen er beskadiget');
  await expectAccessible(page);
  await trouble(page).getByRole('button', { name: 'Se, hvad der kan læses' }).click();
  await expect(page.getByText('Her ser du det, der kan læses')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await host.call('desk.close');
  await openFile(page, host, file);
  await trouble(page).getByRole('button', { name: 'Hent en sikkerhedskopi' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hent en sikkerhedskopi' });
  await expect(dialog.getByText('mandag den 7. juni 2021 kl. 17.00')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: /Gå tilbage/ }).click();
  await expect(inside(page)).toBeVisible();
  await expect(page.getByText('er gemt som')).toBeVisible();
  expect(await host.call('details.get')).toMatchObject({ purpose: 'Bygge bro' });
  expect(await readdir(host.folder)).toContainEqual(expect.stringContaining('før gendannelse'));
});

/** What lies where a project should, what is said about it, and the first way on. */
const unfit: Record<string, [change: (bytes: Buffer) => Buffer, says: string, way: string]> = {
  'from a newer version': [
    (bytes) => (bytes.writeUInt32BE(99, 60), bytes),
    'nyere udgave af Samskaber',
    'Åbn kun til læsning',
  ],
  'of another program': [
    (bytes) => (bytes.writeUInt32BE(1, 68), bytes),
    'ikke et Samskaber-projekt',
    'Vælg en anden fil',
  ],
  'with a letter in it': [
    () => Buffer.from('Kære alle'),
    'ikke et Samskaber-projekt',
    'Vælg en anden fil',
  ],
  'with nothing in it': [() => Buffer.alloc(0), 'beskadiget', 'Hent en sikkerhedskopi'],
};

for (const [kind, [change, says, way]] of Object.entries(unfit))
  test(`a file ${kind} is named, left as it is, and there is a way on`, async ({ host, page }) => {
    const file = await closedProject(host);
    const bytes = change(await readFile(file));
    await writeFile(file, bytes);
    await openFile(page, host, file);
    await expect(trouble(page)).toContainText(says);
    await expect(trouble(page)).toContainText(file);
    await expect(trouble(page).getByRole('button').first()).toHaveText(way);
    await expectAccessible(page);
    expect(Buffer.compare(await readFile(file), bytes)).toBe(0);
    await trouble(page).getByRole('button', { name: 'Luk' }).click();
    await expect(trouble(page)).toBeHidden();
  });

test('a project that may not be written to is looked at', async ({ host, page }) => {
  const file = await closedProject(host);
  const bytes = await readFile(file);
  await chmod(file, 0o444);
  await openFile(page, host, file);
  await expect(trouble(page)).toContainText('skrivebeskyttet');
  await trouble(page).getByRole('button', { name: 'Åbn kun til læsning' }).click();
  await expect(page.getByText('Du kan se alt, men intet kan ændres')).toBeVisible();
  await host.call('desk.close');
  expect(Buffer.compare(await readFile(file), bytes)).toBe(0);
});

test('what can be rescued of a cut off file becomes a new project', async ({ host, page }) => {
  const file = await closedProject(host);
  await truncate(file, (await readFile(file)).length - 4096 * 3);
  await openFile(page, host, file);
  await trouble(page).getByRole('button', { name: 'Gem det, der kan reddes' }).click();
  await expect(inside(page)).toBeVisible();
  await expect(page.getByText('(reddet).samskab')).toBeVisible();
});

test('a second computer is told who works in the project, and may look', async ({ host, page }) => {
  const other = await Host.start({ now: host.now });
  const settings = { language: 'da', theme: 'light', textSize: 100, name: 'Karen' };
  await other.call('desk.settings', settings);
  const { path: file } = await other.call<Opened>('desk.create', {
    title: 'Delt',
    municipality: '',
  });
  await openFile(page, host, file);
  await expect(trouble(page)).toContainText('Karen');
  await trouble(page).getByRole('button', { name: 'Åbn kun til læsning' }).click();
  await expect(page.getByText('En anden arbejder i projektet lige nu')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await other.call('desk.close');
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(page.getByText('En anden arbejder i projektet lige nu')).toBeHidden();
  await other.stop();
});

test('a project in a synchronised folder is worked in here and written back', async ({
  host,
  page,
}) => {
  const shared = path.join(host.folder, '..', `OneDrive - ${path.basename(host.folder)}`);
  await mkdir(shared);
  const own = await closedProject(host);
  await host.call('desk.open', { path: own });
  const file = path.join(shared, 'Fælles.samskab');
  await host.call('desk.copyTo', { path: file });
  await host.call('desk.close');
  await openFile(page, host, file);
  await expect(trouble(page)).toContainText('synkroniseres');
  await trouble(page).getByRole('button', { name: 'Arbejd i en kopi' }).click();
  await expect(inside(page)).toBeVisible();
  await openFileTab(page);
  await expect(page.getByText('I en mappe, der synkroniseres')).toBeVisible();
  await page.getByRole('region', { name: 'Her ligger' }).getByText('Luk projektet').click();
  await expect(page.getByText(`En kopi af „Aktive Fællesskaber“ ligger i ${shared}`)).toBeVisible();
  await expectAccessible(page);
  await openFile(page, host, file);
  await trouble(page).getByRole('button', { name: 'Arbejd i en kopi' }).click();
  await expect(inside(page)).toBeVisible();
  await host.call('details.save', { title: 'Vores' });
  await writeFile(file, 'en anden har været her');
  await host.call('desk.close');
  await expect(page.getByText('En anden har ændret „Vores“ i mappen')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Forstået' }).click();
  await expect(page.getByText('En anden har ændret')).toBeHidden();
  expect(await readdir(shared)).toHaveLength(2);
  await rm(shared, { recursive: true });
});

test('a new project is not laid in a synchronised folder, but copied there', async ({
  host,
  page,
}) => {
  const shared = path.join(host.folder, '..', `OneDrive - ny ${path.basename(host.folder)}`);
  await mkdir(shared);
  await page.getByRole('button', { name: /Nyt projekt/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Nyt projekt' });
  await dialog.getByLabel('Projektets navn').fill('Æblegården');
  await host.nextPath(shared);
  await dialog.getByRole('button', { name: 'Vælg en anden' }).click();
  await expect(dialog.getByText(shared)).toBeVisible();
  await dialog.getByRole('button', { name: 'Opret projekt' }).click();
  await expect(dialog.getByText('Der kan et åbent projekt gå i stykker')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Læg projektet på computeren' }).click();
  await expect(inside(page)).toBeVisible();
  await host.call('desk.close');
  expect(await readdir(shared)).toEqual(['Æblegården.samskab']);
  await rm(shared, { recursive: true });
});

test('the passphrase is set, changed and removed', async ({ project, page }) => {
  await openFileTab(page);
  const lock = page.getByRole('region', { name: 'Adgangskode' });
  await lock.getByRole('button', { name: 'Sæt adgangskode' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Ny adgangskode').fill('kort');
  await dialog.getByLabel('Adgangskoden igen').fill('andet');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('mindst 8 tegn', { exact: false }).last()).toBeVisible();
  await expect(dialog.getByText('De to adgangskoder er ikke ens')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Ny adgangskode').fill(passphrase);
  await dialog.getByLabel('Adgangskoden igen').fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(lock.getByText('Låst', { exact: true })).toBeVisible();
  await lock.getByRole('button', { name: 'Fjern adgangskode' }).click();
  await dialog.getByLabel('Nuværende adgangskode').fill('forkert');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Adgangskoden passer ikke')).toBeVisible();
  await dialog.getByLabel('Nuværende adgangskode').fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(lock.getByText('Ikke låst')).toBeVisible();
  expect(await project.call('desk.status')).toMatchObject({ open: { encrypted: false } });
});

test('copies go to the chosen folder, now and when the project closes', async ({
  project,
  page,
}) => {
  const folder = path.join(project.folder, 'stik');
  await mkdir(folder);
  await openFileTab(page);
  const copies = page.getByRole('region', { name: 'Kopi et andet sted' });
  await project.nextPath(folder);
  await copies.getByRole('button', { name: 'Vælg mappe' }).click();
  await expect(copies.getByText('Alt er med')).toBeVisible();
  await expectAccessible(page);
  await project.call('details.save', { title: 'Videre' });
  await expect(copies.getByText('Resten kommer med')).toBeVisible();
  await copies.getByRole('button', { name: 'Kopiér nu' }).click();
  await expect(copies.getByText('Alt er med')).toBeVisible();
  await copies.getByRole('button', { name: 'Hold op' }).click();
  await expect(copies.getByRole('button', { name: 'Vælg mappe' })).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(copies.getByText(folder)).toBeVisible();
  expect(await readdir(folder)).toEqual(['Aktive Fællesskaber.samskab']);
});

test('an earlier state is fetched back, and that is undone', async ({ host, page }) => {
  const file = await closedProject(host);
  await host.forward(3600);
  await host.call('desk.open', { path: file });
  await host.call('details.save', { title: 'Ved en fejl' });
  await expect(inside(page)).toContainText('Ved en fejl');
  await openFileTab(page);
  const backups = page.getByRole('region', { name: 'Sikkerhedskopier' });
  await backups.getByRole('button', { name: /7\. juni 2021 kl\. 17\.00/ }).click();
  await expect(inside(page)).toContainText('Aktive Fællesskaber');
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(inside(page)).toContainText('Ved en fejl');
});

test('a copy is saved elsewhere, and a project that is only looked at can be worked in after all', async ({
  project,
  page,
}) => {
  await openFileTab(page);
  const copy = path.join(project.folder, 'Til en kollega.samskab');
  await project.nextPath(copy);
  await page.getByRole('button', { name: 'Gem en kopi som' }).click();
  await expect(page.getByText('Kopien er gemt som')).toBeVisible();
  await project.call('desk.open', { path: copy, readOnly: true });
  await expect(page.getByText('Kun til læsning')).toBeVisible();
  await page.evaluate(() => (location.hash = '#/details'));
  await expect(page.getByLabel('Formål')).not.toBeEditable();
  await page.getByRole('button', { name: 'Åbn til redigering' }).click();
  await expect(page.getByLabel('Formål')).toBeEditable();
});
