// From a keystroke to the results on the screen, in Chromium: every question of benches/questions.md
// is typed into the search of My rights, letter by letter. Prints `name value unit` lines.

import { readFile } from "node:fs/promises";
import { emptyFolder, startAuthority } from "../scripts/lib/authority.mjs";
import { openBrowser } from "../scripts/lib/browser.mjs";

const [program, app, texts] = process.argv.slice(2);
const { questions } = JSON.parse(await readFile(texts, "utf8"));

/** Runs in the page: types a text, and tells how long each letter took until the list had changed. */
async function typeAndWatch(typed) {
  const field = document.querySelector("input[type=search]");
  const millis = [];
  for (let end = 1; end <= typed.length; end += 1) {
    const changed = new Promise((resolve) => {
      const watcher = new MutationObserver(() => {
        watcher.disconnect();
        clearTimeout(patience);
        resolve(performance.now());
      });
      watcher.observe(document.querySelector("main"), { childList: true, subtree: true, characterData: true });
      // A letter that changes no result changes nothing on the screen.
      const patience = setTimeout(() => (watcher.disconnect(), resolve(undefined)), 300);
    });
    const from = performance.now();
    field.value = typed.slice(0, end);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    const at = await changed;
    if (at !== undefined) millis.push(at - from);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
  return millis;
}

const data = await emptyFolder("bench");
const profile = await emptyFolder("profile");
const authority = await startAuthority({ program, app, data: data.path });
try {
  const context = await openBrowser(profile.path);
  const page = context.pages()[0];
  const began = performance.now();
  await page.goto(authority.origin);
  await page.locator("#main:not([hidden]) .tiles").waitFor();
  console.log(`web_first_start ${Math.round(performance.now() - began)} ms`);
  await page.locator("nav.ways a", { hasText: "rights" }).click();
  await page.locator("input[type=search]").waitFor();
  const times = [];
  for (const { typed } of questions) times.push(...(await page.evaluate(typeAndWatch, typed)));
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.round((times.length - 1) * share)].toFixed(1);
  console.log(`web_search_p50 ${at(0.5)} ms`);
  console.log(`web_search_p99 ${at(0.99)} ms`);
  await context.close();
} finally {
  await authority.end();
  await data.forget();
  await profile.forget();
}
