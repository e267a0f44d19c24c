// Measures the drawn pages in a browser: scripts/check-ui says how.

import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";

import { chromium } from "../../../scripts/lib/browser.mjs";
import { readPage, readScreens } from "./drawn.mjs";
import { everything, inTurn, neverMet } from "./plan.mjs";
import { serve } from "./serve.mjs";

const require = createRequire(`${process.env.UPHELD_NODE_MODULES}/`);
const AXE = await readFile(require.resolve("axe-core/axe.min.js"), "utf8");
const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean" }, only: { type: "string" }, seed: { type: "string" },
    language: { type: "string" }, all: { type: "boolean" },
  },
});
const WIDE = { width: 360, height: 740 };
const NARROW = { width: 320, height: 640 };
/** A fault that is the same on many pages is told once, with how often it was there. */
const told = new Map();
const sum = { combinations: 0, texts: 0, targets: 0, inSentence: 0, axe: 0, contrast: 0, clipped: 0, narrow: 0, small: 0, structure: 0, focus: 0 };

function note(place, faults) {
  for (const [kind, some] of Object.entries(faults)) {
    sum[kind === "targets" ? "small" : kind] += some.length;
    for (const { element, figure } of some) {
      const key = options.all ? `${kind} ${place} ${element} ${figure}` : `${kind} ${element.replace(/ “.*/, "")}`;
      const known = told.get(key);
      if (known) known.times += 1;
      else told.set(key, { kind, place, element, figure, times: 1 });
    }
  }
}

const name = ({ screen, state, language: { tag } }, { theme, size }, { width }) =>
  `${screen}${state && ` (${state})`}, ${theme}, ${tag}, ${size} %, ${width} px`;

/** The phone is dark as well where contrast is asked for with large text. */
const scheme = ({ theme, size }) => (theme === "contrast" && size === 200 ? "dark" : "light");

async function openView(browser, origin, viewport) {
  const context = await browser.newContext({ viewport, reducedMotion: "reduce", hasTouch: true, locale: "en-GB" });
  await context.addInitScript(AXE);
  const page = await context.newPage();
  await page.goto(`${origin}/target/drawn/en-GB/home.full.html`);
  await page.evaluate(async () => (globalThis.ui = await import("/tests/browser/ui/page/look.mjs")));
  return { page, viewport };
}

/** One page in all its looks, on one screen. */
async function lookAt({ page, viewport }, plan, drawn, onLook) {
  await page.evaluate((drawn) => ui.put(drawn), drawn);
  for (const [place, look] of plan.looks.entries()) {
    await page.emulateMedia({ colorScheme: scheme(look) });
    const seen = await page.evaluate(onLook, {
      look, expected: plan.language, first: place === 0, pieces: plan.screen === "gallery",
    });
    note(name(plan, look, viewport), seen.faults);
    for (const count of ["texts", "targets", "inSentence"]) sum[count] += seen[count] ?? 0;
  }
}

async function work(browser, origin, plans) {
  const wide = await openView(browser, origin, WIDE);
  const narrow = await openView(browser, origin, NARROW);
  for (let plan = plans.shift(); plan; plan = plans.shift()) {
    const drawn = await readPage(plan.language.tag, plan.file);
    await lookAt(wide, plan, drawn, ({ look, ...known }) => ui.measure(look, known));
    // What fits does not depend on colours.
    const looks = plan.looks.filter(({ theme }) => theme === plan.looks[0].theme);
    await lookAt(narrow, { ...plan, looks }, drawn, ({ look }) => ui.measureNarrow(look));
    sum.combinations += plan.looks.length;
  }
}

function tell() {
  for (const { kind, place, element, figure, times } of told.values()) {
    console.log(`${kind}: ${place}\n    ${element}\n    ${figure}${times > 1 ? `\n    ${times} times in all` : ""}`);
  }
}

const seed = Number(options.seed ?? 7);
const screens = await readScreens();
for (const screen of [...screens.keys()]) if (![undefined, screen].includes(options.only)) screens.delete(screen);
const plans = (options.quick ? inTurn(screens, seed) : everything(screens))
  .filter(({ language: { tag } }) => [undefined, tag].includes(options.language));
if (options.quick) console.log(`seed ${seed}`);
const missed = options.only || options.language ? [] : neverMet(plans);
const { origin, end } = await serve();
const browser = await chromium.launch({
  executablePath: process.env.UPHELD_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run"],
});
await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, () => work(browser, origin, plans)));
await browser.close();
await end();
tell();
for (const pair of missed) console.log(`never met: ${pair}`);
const clipped = sum.clipped + sum.narrow;
const others = sum.structure + sum.focus + missed.length;
console.log(`texts=${sum.texts} targets=${sum.targets} links_in_sentences=${sum.inSentence} structure=${sum.structure} focus=${sum.focus} pairs_missed=${missed.length}`);
console.log(`screens=${screens.size} combinations=${sum.combinations} axe_violations=${sum.axe} targets_below_44=${sum.small} contrast_below_7=${sum.contrast} clipped=${clipped}`);
if (sum.combinations === 0 || sum.axe + sum.small + sum.contrast + clipped + others > 0) process.exitCode = 1;
