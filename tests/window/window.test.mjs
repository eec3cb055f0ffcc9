/** The built app in its real window: what no browser journey can show. */
import assert from 'node:assert/strict';
import { mkdtemp, mkdir, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { Driven, Screen } from './driver.mjs';

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

async function picture(app, name) {
  await app.painted();
  await screen.picture(path.join(pictures, `window-${name}.png`));
}

async function makeProject(app, title) {
  await (await app.named('Nyt projekt')).click();
  await (await app.field('Projektets navn')).type(title);
  await (await app.field('Kommune')).type('Odsherred Kommune');
  await (await app.named('Opret projekt')).click();
  await app.showing(title);
}

test('a new project survives a power cut', async () => {
  const first = await Driven.start(screen, program, ['--folder', folder]);
  await makeProject(first, 'Aktive Fællesskaber');
  await picture(first, 'new-project');
  await first.kill();

  const file = (await readdir(folder)).find((name) => name.endsWith('.samskab'));
  const again = await Driven.start(screen, program, ['--folder', folder, '--project', path.join(folder, file)]);
  await again.showing('Aktive Fællesskaber');
  await picture(again, 'after-power-cut');
  await again.close();
});
