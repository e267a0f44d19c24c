// The browser app's first use, on a phone four times slower than this machine.
//
// Prints `name value unit` lines: bytes on the wire until the app has drawn its first screen (brotli),
// bytes until it is installed for use offline, and the time until the app has drawn it, in the place of the first page: cold
// (an empty profile) and warm (the browser started anew, the app from its own store).

import { emptyFolder, startAuthority } from "../scripts/lib/authority.mjs";
import { openBrowser } from "../scripts/lib/browser.mjs";

const SLOWER = 4;
const ROUNDS = 3;

/** Runs in the page: remembers when the app's own Home was first there. */
function watchForContent() {
  const look = () => {
    if (!globalThis.contentAt && document.querySelector("#main:not([hidden]) .tiles")) {
      globalThis.contentAt = performance.now();
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
}

async function visit(profile, address, wait) {
  const context = await openBrowser(profile);
  const page = context.pages()[0];
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  let bytes = 0;
  devtools.on("Network.loadingFinished", (event) => (bytes += event.encodedDataLength));
  await page.addInitScript(watchForContent);
  await page.goto(address);
  await page.waitForFunction(() => globalThis.contentAt, undefined, { timeout: 60_000 });
  const seen = { millis: await page.evaluate(() => globalThis.contentAt), bytes };
  if (wait) await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await context.close();
  return seen;
}

const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const data = await emptyFolder("bench");
const [program, app] = process.argv.slice(2);
const authority = await startAuthority({ program, app, data: data.path });
try {
  const cold = [];
  const warm = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const profile = await emptyFolder("profile");
    cold.push(await visit(profile.path, authority.origin, true));
    warm.push(await visit(profile.path, authority.origin, false));
    await profile.forget();
  }
  console.log(`web_first_use ${middle(cold.map((seen) => seen.bytes))} bytes`);
  console.log(`web_first_screen_cold ${Math.round(middle(cold.map((seen) => seen.millis)))} ms`);
  console.log(`web_first_screen_warm ${Math.round(middle(warm.map((seen) => seen.millis)))} ms`);
} finally {
  await authority.end();
  await data.forget();
}
