/**
 * Opens the participant's page on a simulated slow phone: `page.mjs ADDRESS`, with the secret behind the `#`.
 * Answers with the median milliseconds until a group can be picked, and with the compressed size of what was
 * fetched for it, as JSON.
 */
import { createRequire } from "node:module";

const { chromium } = createRequire(
  new URL("../journeys/package.json", import.meta.url),
)("@playwright/test");
const [address] = process.argv.slice(2);
const RUNS = 5;
/** A phone six years old in a hall with poor Wi-Fi. */
const SLOWDOWN = 4;
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
/** What the page is made of; what the laptop tells it on the way is not counted. */
const COUNTED = ["Script", "Stylesheet", "Font"];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
});

async function open() {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
    locale: "da-DK",
  });
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  const kinds = new Map();
  let bytes = 0;
  line.on("Network.responseReceived", ({ requestId, type }) =>
    kinds.set(requestId, type),
  );
  line.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (COUNTED.includes(kinds.get(requestId))) bytes += encodedDataLength;
  });
  await line.send("Network.enable");
  await line.send("Network.setCacheDisabled", { cacheDisabled: true });
  await line.send("Network.emulateNetworkConditions", NETWORK);
  await line.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector("main input[type=radio]"))
        requestAnimationFrame(() => (window.usableAfter = performance.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(address, { waitUntil: "commit" });
  const usable = await page.waitForFunction(
    () => window.usableAfter,
    undefined,
    {
      timeout: 60_000,
    },
  );
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const after = await usable.jsonValue();
  await context.close();
  return { after, kilobytes: bytes / 1024 };
}

const median = (values) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const runs = [];
for (let run = 0; run < RUNS; run += 1) runs.push(await open());
await browser.close();
console.log(
  JSON.stringify({
    usable: median(runs.map(({ after }) => after)),
    size: Math.max(...runs.map(({ kilobytes }) => kilobytes)),
  }),
);
