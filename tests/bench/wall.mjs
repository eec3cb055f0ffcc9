/**
 * Opens the wall, filters it by a word and moves a card, in chromium on a test host: `wall.mjs ADDRESS PROJECT`.
 * Answers with the median milliseconds from the user's deed to the painted result, as JSON.
 */
import { createRequire } from 'node:module';

const { chromium } = createRequire(new URL('../journeys/package.json', import.meta.url))(
  '@playwright/test',
);
const [address, path] = process.argv.slice(2);
const RUNS = 9;
const WORDS = ['kontingentet', 'bussen', 'frivillige'];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
});
const page = await browser.newPage({
  viewport: { width: 1280, height: 800 },
  locale: 'da-DK',
  reducedMotion: 'reduce',
});

/** Milliseconds from the first `event` that `deed` causes to the paint after which `holds` is true. */
async function painted(event, deed, holds, argument) {
  const result = await page.evaluateHandle(
    ([event, source, argument]) => {
      const holds = new Function(`return (${source})`)();
      let began;
      const note = (happened) => (began ??= happened.timeStamp);
      addEventListener(event, note, { capture: true, once: true });
      const time = new Promise((done, give) => {
        setTimeout(() => give(new Error(`nothing came of ${event}`)), 20_000);
        // What is posted from a frame arrives when that frame has been painted.
        const line = new MessageChannel();
        line.port1.onmessage = () => done(performance.now() - began);
        const look = () =>
          began !== undefined && holds(argument)
            ? line.port2.postMessage('painted')
            : requestAnimationFrame(look);
        requestAnimationFrame(look);
      });
      return { time };
    },
    [event, String(holds), argument],
  );
  await deed();
  return result.evaluate(({ time }) => time);
}

const nodesNow = () =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    let nodes = 1;
    while (walker.nextNode()) nodes += 1;
    return nodes;
  });

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const found = { open: [], filter: [], move: [], nodes: [] };

await fetch(`${address}/api/call`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ operation: 'desk.open', input: { path } }),
});
await page.goto(address);
const overview = page.locator('a[href="#/overview"]').first();
const mapping = page.locator('a[href^="#/mapping"]').first();
await mapping.waitFor();

for (let run = 0; run < RUNS; run += 1) {
  await overview.click();
  await page.locator('[data-card]').first().waitFor({ state: 'detached' });
  const hasCards = () => document.querySelectorAll('[data-card]').length > 5;
  found.open.push(await painted('click', () => mapping.click(), hasCards));
  found.nodes.push(await nodesNow());

  const search = page.getByLabel('Søg på væggen');
  const word = WORDS[run % WORDS.length];
  const allFit = (word) => {
    const cards = [...document.querySelectorAll('[data-card]')];
    return cards.length > 0 && cards.every((card) => card.textContent.toLowerCase().includes(word));
  };
  await search.focus();
  const type = () => page.keyboard.insertText(word);
  found.filter.push(await painted('input', type, allFit, word));
  found.nodes.push(await nodesNow());
  await page.keyboard.press('Escape');

  const card = page.locator('[data-column]').first().locator('[data-card]').first();
  await card.focus();
  const id = await card.getAttribute('data-card');
  const inNextColumn = (id) => {
    const column = document.querySelector(`[data-card="${id}"]`)?.closest('[data-column]');
    return column === document.querySelectorAll('[data-column]')[1];
  };
  const carry = () => page.keyboard.press('Control+ArrowRight');
  found.move.push(await painted('keydown', carry, inNextColumn, id));
  found.nodes.push(await nodesNow());
}

await browser.close();
const { open, filter, move, nodes } = found;
console.log(
  JSON.stringify({
    open: median(open),
    filter: median(filter),
    move: median(move),
    nodes: Math.max(...nodes),
  }),
);
