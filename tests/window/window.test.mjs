/** The built app in its real window: what no browser journey can show. */
import assert from 'node:assert/strict';
import { mkdtemp, mkdir, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { Driven, Keys, Screen } from './driver.mjs';
import { askToClose } from './x-server.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const target = process.env.CARGO_TARGET_DIR ?? path.join(root, 'target');
const program = process.env.SAMSKABER ?? path.join(target, 'debug/samskaber');
const pictures = path.join(target, 'tests/pictures');

let screen;
let folder;

before(async () => {
  await mkdir(pictures, { recursive: true });
  folder = await mkdtemp(path.join(tmpdir(), 'samskaber-window-'));
  screen = await Screen.start();
});

after(async () => {
  await screen?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function start(t, args = []) {
  const app = await Driven.start(screen, program, ['--folder', folder, ...args]);
  t.after(() => app.close());
  return app;
}

async function picture(app, name) {
  await app.painted();
  await screen.picture(path.join(pictures, `window-${name}.png`));
}

async function makeProject(app, title) {
  await (await app.named('Nyt projekt')).click();
  await (await app.field('Projektets navn')).type(title);
  await showsAllItAsks(app);
  await (await app.field('Kommune')).type('Odsherred Kommune');
  await (await app.named('Opret projekt')).click();
  await app.showing(title);
}

/** A dialog that has room for all of its fields shows them all, without scrolling. */
async function showsAllItAsks(app) {
  const [shown, all] = await app.evaluate(`
    const { clientHeight, scrollHeight } = document.querySelector('[role=dialog] .body');
    return [clientHeight, scrollHeight];`);
  assert.equal(shown, all);
}

async function planEvening(app) {
  await (await app.find('a[href^="#/mapping"]')).click();
  await (await app.named('Ny aften')).click();
  await (await app.field('Dato')).type('7.6.2021');
  await (await app.named('Opret aftenen')).click();
}

const CARDS = ['Bussen kører ikke om aftenen', 'Jeg tør ikke møde op alene første gang'];

test('two cards typed in one go survive a power cut', async (t) => {
  const first = await start(t);
  await makeProject(first, 'Aktive Fællesskaber');
  await planEvening(first);
  const entry = await first.field('Ny udfordring');
  await entry.type(CARDS.map((card) => card + Keys.enter).join(''));
  for (const card of CARDS) await first.showing(card);
  await picture(first, 'two-cards');
  await first.kill();

  const file = (await readdir(folder)).find((name) => name.endsWith('.samskab'));
  const project = path.join(folder, file);
  const again = await start(t, ['--project', project]);
  await (await again.find('a[href^="#/mapping"]')).click();
  for (const card of CARDS) await again.showing(card);
  await picture(again, 'after-power-cut');
});

test('what stands in a field when the window is closed is saved', async (t) => {
  const first = await start(t);
  await makeProject(first, 'Halvt skrevet');
  await (await first.find('a[href^="#/details"]')).click();
  await (await first.field('Formål')).type('Ingen skal komme alene');
  await askToClose(screen.display);
  await first.ended();

  const again = await start(t, ['--project', path.join(folder, 'Halvt skrevet.samskab')]);
  await (await again.find('a[href^="#/details"]')).click();
  const purpose = await again.field('Formål');
  assert.equal(await purpose.value(), 'Ingen skal komme alene');
});

test('a file that is gone is named at the start, with a way on', async (t) => {
  const app = await start(t, [path.join(folder, 'væk.samskab')]);
  await app.showing('Projektet kunne ikke åbnes');
  await app.named('Nyt projekt');
  await picture(app, 'file-gone');
});

test('no screen needs more than the content security policy allows', async (t) => {
  const app = await start(t);
  await app.evaluate(`window.refused = [];
    addEventListener('securitypolicyviolation', (event) =>
      window.refused.push(event.effectiveDirective + ' ' + event.sourceFile + ' ' + event.sample));`);
  await (await app.named('Se et gennemført forløb')).click();
  await app.find('a[href^="#/mapping"]');
  const rooms = await app.evaluate(
    `return [...document.querySelectorAll('nav a[href^="#/"]')].map((a) => a.hash)`,
  );
  assert.ok(rooms.length >= 6, `only ${rooms}`);
  for (const room of rooms) {
    await app.evaluate('location.hash = arguments[0]', room);
    await app.find('main h1');
    await app.painted();
  }
  assert.deepEqual(await app.evaluate('return window.refused'), []);
});

test('the screen is a window of its own that follows the evening and may change nothing', async (t) => {
  const app = await start(t);
  await makeProject(app, 'Storskærmen');
  await planEvening(app);
  await (await app.named('Program og fremmøde')).click();
  await (await app.named('Start aftenen')).click();
  await (await app.named('Åbn storskærmen')).click();
  await app.showing('Træk vinduet over på projektoren, og tryk F for fuld skærm.');
  const back = await app.secondWindow();
  await app.showing('Velkommen');
  await picture(app, 'screen');
  const refused = await app.evaluate(`
    const { invoke } = window.__TAURI_INTERNALS__;
    const ask = (command) =>
      invoke(command, { operation: 'desk.status', input: {} }).then(() => 'let in', () => 'refused');
    return Promise.all(['read', 'write', 'desk', 'choose_path', 'screen_window'].map(ask));
  `);
  assert.deepEqual(refused, Array(5).fill('refused'));
  await back();
  await (await app.named('Luk storskærmen')).click();
  await app.named('Åbn storskærmen');
});
