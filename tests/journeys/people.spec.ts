import { expect, expectAccessible, type Host, type Page, startAgain, test } from './fixtures.ts';

const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });
const nameField = (page: Page) => page.getByRole('textbox', { name: 'Tilføj en person' });
const panel = (page: Page, name: string) => page.getByRole('region', { name });

async function enter(host: Host, page: Page, address = '#/people') {
  await page.goto(`${host.url}/${address}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Deltagere' })).toBeVisible();
  await expect(page.getByRole('tab', { name: /Personer/ })).toBeVisible();
}

const person = (name: string, more: object = {}) => ({
  name,
  groupId: null,
  organisationId: null,
  role: 'none',
  email: '',
  phone: '',
  notes: '',
  consent: false,
  ...more,
});

async function addSession(host: Host): Promise<string> {
  const { id } = await host.call<{ id: string }>('sessions.add', {
    workshop: 'mapping',
    track: 'citizens',
    date: '2021-06-07',
    starts: '17:00',
    ends: '20:00',
    place: '',
    facilitator: '',
    question: '',
    agenda: [],
  });
  return id;
}

async function paste(page: Page, text: string) {
  await nameField(page).evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const init = { clipboardData, bubbles: true, cancelable: true };
    field.dispatchEvent(new ClipboardEvent('paste', init));
  }, text);
}

test('people are added one after another by keyboard, and the same name is pointed out', async ({
  project,
  page,
}) => {
  await enter(project, page);
  await expectAccessible(page);
  await page.keyboard.press('n');
  await page.keyboard.type('Anne Jensen');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Anne Jensen er tilføjet.')).toBeVisible();
  await page.keyboard.type('anne jensen');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Der er en anden med samme navn/)).toBeVisible();
  await page.keyboard.type('Åse Holm');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Åse Holm')).toBeVisible();
  await expect(nameField(page)).toBeFocused();
  await expect(page.getByText('Samme navn', { exact: true })).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(page.getByText('„Navn“ skal udfyldes.')).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Personer 3' })).toBeVisible();
});

test('a person is edited by keyboard; what cannot be used stays as typed and harms nothing else', async ({
  project,
  page,
}) => {
  await project.call('people.add', person('Anne Jensen', { groupId: 'citizen' }));
  await enter(project, page);
  await page.getByRole('button', { name: 'Anne Jensen' }).focus();
  await page.keyboard.press('Enter');
  const details = panel(page, 'Anne Jensen');
  await expect(details.getByRole('heading', { name: 'Anne Jensen' })).toBeFocused();
  await expectAccessible(page);
  const email = details.getByRole('textbox', { name: 'E-mail' });
  await email.fill('anne hos kommunen');
  await page.keyboard.press('Enter');
  await expect(details.getByText(/„E-mail“ har en værdi/)).toBeVisible();
  await expect(details.getByRole('textbox', { name: 'Telefon' })).toBeFocused();
  await page.keyboard.type('59 66 00 00');
  await page.keyboard.press('Tab');
  await details.getByRole('button', { name: 'Notér et ja' }).press('Enter');
  await expect(details.getByText('Sagde ja til at blive kontaktet 7. juni 2021')).toBeVisible();
  await expect(email).toHaveValue('anne hos kommunen');
  await email.fill('anne@eksempel.dk');
  await page.keyboard.press('Tab');
  await expect(details.getByText(/„E-mail“ har en værdi/)).toHaveCount(0);
  await startAgain(page);
  await expect(email).toHaveValue('anne@eksempel.dk');
  await expect(details.getByRole('textbox', { name: 'Telefon' })).toHaveValue('59 66 00 00');
  await details.getByRole('button', { name: 'Træk samtykket tilbage' }).click();
  await expect(details.getByText('Har ikke sagt ja til at blive kontaktet')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(details).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Anne Jensen' })).toBeFocused();
});

test('a new organisation is made while a person is edited', async ({ project, page }) => {
  await project.call('people.add', person('Anne Jensen', { groupId: 'volunteer' }));
  await enter(project, page);
  await page.getByRole('button', { name: 'Anne Jensen' }).click();
  const details = panel(page, 'Anne Jensen');
  await details.getByRole('combobox', { name: 'Organisation' }).fill('Vig IF');
  await page.getByRole('option', { name: 'Opret „Vig IF“' }).click();
  await expect(row(page, 'Anne Jensen')).toContainText('Vig IF');
  await page.getByRole('tab', { name: /Organisationer/ }).click();
  await expect(row(page, 'Vig IF')).toContainText('Idrætsforening');
});

test('removing a person says first what happens to the rest, and can be undone', async ({
  project,
  page,
}) => {
  const session = await addSession(project);
  const { id } = await project.call<{ id: string }>('people.add', person('Anne Jensen'));
  const visit = { sessionId: session, personId: id, state: 'attended' };
  await project.call('sessions.attend', visit);
  await enter(project, page, `#/people?person=${id}`);
  await page.getByRole('button', { name: 'Slet personen' }).click();
  const question = page.getByRole('dialog', { name: 'Slet „Anne Jensen“?' });
  await expect(question).toBeVisible();
  // Whoever goes somewhere else has not said yes.
  await page.goBack();
  await expect(question).toBeHidden();
  await page.goForward();
  await page.getByRole('button', { name: 'Slet personen' }).click();
  await expect(question).toContainText('1 fremmøde');
  await expectAccessible(page);
  await question.getByRole('button', { name: 'Slet' }).click();
  await expect(page.getByText('Ingen personer endnu')).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(page.getByRole('img', { name: 'Borgere · 7. juni: Mødt' })).toBeVisible();
});

test('a pasted list is shown before it is added, and comes in one step', async ({
  project,
  page,
}) => {
  await enter(project, page);
  await paste(page, 'Anne Jensen\tanne@vig.dk\tVig IF\r\n\r\nBo Holm\t59 66 12 34\nCarl');
  const dialog = page.getByRole('dialog', { name: 'Tilføj 3 personer' });
  await expect(dialog.getByRole('listitem')).toHaveText([
    /Vig IF · anne@vig.dk/,
    /59 66 12 34/,
    'Carl',
  ]);
  await dialog.getByRole('combobox', { name: 'Alle hører til' }).selectOption('Frivillig');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Tilføj alle 3' }).click();
  await expect(page.getByText('3 personer er tilføjet.')).toBeVisible();
  await expect(row(page, 'Anne Jensen')).toContainText('Vig IF');
  await page.getByRole('button', { name: /^Fortryd/ }).click();
  await expect(page.getByText('Ingen personer endnu')).toBeVisible();
});

test('the list is searched and narrowed down', async ({ project, page }) => {
  await project.call('people.add', person('Anne Jensen', { groupId: 'citizen' }));
  await project.call(
    'people.add',
    person('Bo Holm', { groupId: 'staff', notes: 'Ring torsdag', consent: true }),
  );
  await enter(project, page);
  await page.keyboard.press('/');
  await page.keyboard.type('torsdag');
  await expect(page.getByRole('rowheader')).toHaveText(['Bo Holm']);
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: /Borger/ }).check({ force: true });
  await expect(page.getByRole('rowheader')).toHaveText(['Anne Jensen']);
  await expectAccessible(page);
  await page.getByRole('radio', { name: /Alle/ }).check({ force: true });
  await page.getByRole('button', { name: 'Kun dem, der må kontaktes 1' }).click();
  await expect(page.getByRole('rowheader')).toHaveText(['Bo Holm']);
  await page.keyboard.press('/');
  await page.keyboard.type('anne');
  await page.getByRole('button', { name: 'Ryd søgningen' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(2);
});

test('organisations: the same name is refused, and people stay when theirs is removed', async ({
  project,
  page,
}) => {
  await enter(project, page, '#/people?tab=organisations');
  await expectAccessible(page);
  await page.keyboard.press('n');
  await page.keyboard.type('Vig Idrætsforening');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Vig Idrætsforening')).toBeVisible();
  await page.keyboard.type('VIG IDRÆTSFORENING');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Navnet „Vig Idrætsforening“ er allerede i brug')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Tilføj en organisation' })).toHaveValue(
    'VIG IDRÆTSFORENING',
  );
  await page.getByRole('button', { name: 'Vig Idrætsforening' }).click();
  const details = panel(page, 'Vig Idrætsforening');
  await details.getByRole('textbox', { name: 'Tilføj en person derfra' }).fill('Anne Jensen');
  await page.keyboard.press('Enter');
  await expect(details.getByRole('link', { name: 'Anne Jensen' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('combobox', { name: 'Vis en slags' }).selectOption({ label: 'Fond (0)' });
  await expect(page.getByText('Ingen passer')).toBeVisible();
  await details.getByRole('button', { name: 'Slet organisationen' }).click();
  const question = page.getByRole('dialog', { name: 'Slet „Vig Idrætsforening“?' });
  await expect(question).toContainText('Bliver stående, men er ikke længere knyttet hertil');
  await expect(question).toContainText('1 person');
  await question.getByRole('button', { name: 'Slet' }).click();
  await page.getByRole('tab', { name: 'Personer 1' }).click();
  await expect(row(page, 'Anne Jensen')).not.toContainText('Vig');
});

test('two hundred people are listed and found at once', async ({ project, page }) => {
  const people = Array.from({ length: 200 }, (_, number) => person(`Person ${number + 1}`));
  await project.call('people.addMany', { people });
  await enter(project, page);
  await expect(page.getByRole('rowheader')).toHaveCount(200);
  await page.keyboard.press('/');
  await page.keyboard.type('person 117');
  await expect(page.getByRole('rowheader')).toHaveText(['Person 117']);
});
