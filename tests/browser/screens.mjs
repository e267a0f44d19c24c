// Takes pictures of every screen, to be looked at: node tests/browser/screens.mjs
// They are in target/screens/, four of each: as it is, dark, from right to left, and with text twice
// as large.

import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { begin } from "./support.mjs";
import { tour } from "./tour.mjs";

const FOLDER = fileURLToPath(new URL("../../target/screens/", import.meta.url));
const WIDTH = 360;
const HEIGHT = 740;

const asItIs = () => {};
const inTheDark = (page) => page.emulateMedia({ colorScheme: "dark" });
const fromTheRight = async (page) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.evaluate(() => (document.documentElement.dir = "rtl"));
};
const back = (page) => page.evaluate(() => (document.documentElement.dir = "ltr"));

/** The whole page, with its bars at the two ends. */
async function take(page, path) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: WIDTH, height: Math.max(HEIGHT, height) });
  await page.screenshot({ path, animations: "disabled" });
  await page.setViewportSize({ width: WIDTH, height: HEIGHT });
}

/** Goes through every screen, and takes a picture of each in all these looks. */
async function takeAll(looks, preferences) {
  const after = [];
  const place = await begin({ after: (end) => after.push(end) });
  if (preferences) {
    await mkdir(join(place.phone.profile, "Default"));
    await writeFile(join(place.phone.profile, "Default/Preferences"), JSON.stringify(preferences));
  }
  let number = 0;
  try {
    for await (const { name, page } of tour(place)) {
      number += 1;
      const screen = `${String(number).padStart(2, "0")}-${name}`;
      for (const [look, change] of Object.entries(looks)) {
        await change(page);
        await take(page, `${FOLDER}${screen}-${look}.png`);
      }
      await back(page);
      console.log(screen, Object.keys(looks).join(" "));
    }
  } finally {
    for (const end of after) await end();
  }
}

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
await takeAll({ plain: asItIs, dark: inTheDark, rtl: fromTheRight });
await takeAll({ large: asItIs }, { webkit: { webprefs: { default_font_size: 32, default_fixed_font_size: 32 } } });
