// Takes pictures of every screen, to be looked at: node tests/browser/screens.mjs
// They are in target/screens/, four of each: as it is, dark, with text twice as large, and from
// right to left.

import { mkdir, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { begin, sizeText } from "./support.mjs";
import { tour } from "./tour.mjs";

const FOLDER = fileURLToPath(new URL("../../target/screens/", import.meta.url));

const LOOKS = {
  plain: { there: () => {}, back: () => {} },
  dark: {
    there: (page) => page.emulateMedia({ colorScheme: "dark" }),
    back: (page) => page.emulateMedia({ colorScheme: "light" }),
  },
  large: {
    there: (page) => sizeText(page, 32),
    back: (page) => sizeText(page, 16),
  },
  rtl: {
    there: (page) => page.evaluate(() => (document.documentElement.dir = "rtl")),
    back: (page) => page.evaluate(() => (document.documentElement.dir = "ltr")),
  },
};

const only = process.argv[2];
const after = [];
const place = await begin({ after: (end) => after.push(end) });
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
let number = 0;
try {
  for await (const { name, page } of tour(place)) {
    const screen = `${String((number += 1)).padStart(2, "0")}-${name}`;
    for (const [look, { there, back }] of Object.entries(LOOKS)) {
      if (only && look !== only) continue;
      await there(page);
      await page.screenshot({ path: `${FOLDER}${screen}-${look}.png`, fullPage: true, animations: "disabled" });
      await back(page);
    }
    console.log(screen);
  }
} finally {
  for (const end of after) await end();
}
