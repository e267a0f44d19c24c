// Takes pictures of the drawn pages for docs/screens: scripts/screens says how.

import { execFile } from "node:child_process";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";

import { chromium } from "../../../scripts/lib/browser.mjs";
import { readPage } from "./drawn.mjs";
import { serve } from "./serve.mjs";

const run = promisify(execFile);
const FOLDER = fileURLToPath(new URL("../../../docs/screens/", import.meta.url));
const SHEETS = fileURLToPath(new URL("../../../target/sheets/", import.meta.url));
const { values: options } = parseArgs({ options: { sheets: { type: "boolean" } } });
const VIEW = { width: 360, height: 740 };
const LONGEST = 1850;

/** What is shown, and the file it is drawn in; Easy Read has drawings of its own. */
const SCREENS = [
  ["home", "Home", "home.full"],
  ["home-empty", "Home, before anything is there", "home.empty"],
  ["my-pledge", "My pledge", "my-pledge.full"],
  ["one-promise", "A promise", "one-promise.full", "one-promise.easy"],
  ["my-rights", "My rights", "my-rights.full"],
  ["one-topic", "A subject", "one-topic.full", "one-topic.easy"],
  ["one-right", "A right", "one-entry.full", "one-entry.easy"],
  ["which-rules", "Which rules are about me?", "rights-which-page-question.full"],
  ["speak-up", "Speak up", "speak-up.full"],
  ["feel-unsafe", "I feel unsafe", "feel-unsafe.full"],
  ["question", "A question of Speak up", "write-what_happened.full"],
  ["pick", "A question with answers to pick", "write-sort.full", "ways-pictures-easy"],
  ["check", "Everything once more", "write-check.full"],
  ["waiting", "Saved, with no connection", "just-saved.offline"],
  ["my-messages", "My messages", "my-messages.full"],
  ["one-thread", "A conversation", "one-thread.full"],
  ["help-now", "Help now", "help-now.full", "help-now.easy"],
  ["my-people", "My people", "my-people.full"],
  ["me-and-this-phone", "Me and this phone", "me-and-this-phone.full"],
  ["before", "Before you start", "before-you-start.full"],
  ["unlock", "Locked", "my-messages.locked"],
  ["hide", "Hidden", "hide"],
];

const LOOKS = [
  { name: "light", says: "Light", language: "en-GB", theme: "light", size: 100 },
  { name: "dark", says: "Dark", language: "en-GB", theme: "dark", size: 100 },
  { name: "contrast", says: "High contrast", language: "en-GB", theme: "contrast", size: 100 },
  { name: "arabic", says: "Arabic, from right to left", language: "ar", theme: "light", size: 100 },
  { name: "tigrinya", says: "Tigrinya", language: "ti", theme: "light", size: 100 },
  { name: "large", says: "Text twice as large", language: "en-GB", theme: "light", size: 200 },
  { name: "easy-read", says: "Easy Read", language: "en-GB", theme: "light", size: 100, easy: true },
];

const shown = (look) => SCREENS.filter(([, , , easy]) => !look.easy || easy);

/** The whole screen, with its bars at the two ends, in few colours. */
async function take(page, path) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...VIEW, height: Math.min(Math.max(VIEW.height, height), LONGEST) });
  await page.screenshot({ path, animations: "disabled" });
  await page.setViewportSize(VIEW);
  await run("convert", [path, "-strip", "+dither", "-colors", "32", "-define", "png:compression-level=9", `PNG8:${path}`]);
}

async function takeAll(page, look) {
  await mkdir(FOLDER + look.name, { recursive: true });
  for (const [name, , plain, easy] of shown(look)) {
    const drawn = await readPage(look.language, `${look.easy ? easy : plain}.html`);
    await page.evaluate((drawn) => ui.put(drawn), drawn);
    await page.evaluate((look) => ui.dress(look), look);
    await take(page, `${FOLDER}${look.name}/${name}.png`);
  }
  console.log(`${look.name}: ${shown(look).length}`);
}

/** The pictures of a look side by side. */
async function putSideBySide({ name }) {
  await mkdir(SHEETS, { recursive: true });
  const pictures = shown(LOOKS.find((look) => look.name === name)).map(([screen]) => `${FOLDER}${name}/${screen}.png`);
  for (let from = 0; from < pictures.length; from += 6) {
    const some = pictures.slice(from, from + 6);
    await run("convert", [...some, "-background", "grey", "-bordercolor", "grey", "-border", "6", "+append", `${SHEETS}${name}-${from / 6}.png`]);
  }
}

function list() {
  const rows = SCREENS.map(([name, says, , easy]) => {
    const looks = LOOKS.map((look) => (look.easy && !easy ? "" : `[see](${look.name}/${name}.png)`));
    return `| ${says} | ${looks.join(" | ")} |`;
  });
  return [
    "# The screens",
    "",
    "Made by `scripts/screens` from the app's own components, styles and content, 360 px wide. What is said to",
    "have been written, and who answered, is made up. `scripts/check-ui` measures all of them, and more.",
    "",
    `| | ${LOOKS.map(({ says }) => says).join(" | ")} |`,
    `|---|${LOOKS.map(() => "---").join("|")}|`,
    ...rows,
    "",
  ].join("\n");
}

const { origin, end } = await serve();
const browser = await chromium.launch({
  executablePath: process.env.UPHELD_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run"],
});
const context = await browser.newContext({ viewport: VIEW, reducedMotion: "reduce", hasTouch: true });
const page = await context.newPage();
await page.goto(`${origin}/target/drawn/en-GB/home.full.html`);
await page.evaluate(async () => (globalThis.ui = await import("/tests/browser/ui/page/look.mjs")));
for (const entry of await readdir(FOLDER, { withFileTypes: true })) {
  if (entry.isDirectory()) await rm(FOLDER + entry.name, { recursive: true });
}
for (const look of LOOKS) {
  await takeAll(page, look);
  if (options.sheets) await putSideBySide(look);
}
await browser.close();
await end();
await writeFile(`${FOLDER}README.md`, list());
