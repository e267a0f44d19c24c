// What must be so on every screen.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";

import {
  arrives, begin, begins, connect, field, goTo, heading, press, saved, send, startWriting, text, until,
  words,
} from "./support.mjs";
import { tour } from "./tour.mjs";

const require = createRequire(`${process.env.UPHELD_NODE_MODULES}/`);
const AXE = require.resolve("axe-core/axe.min.js");

/** What axe has against the screen as it is now. */
async function barriers(page) {
  return page.evaluate(async () => {
    const { violations } = await axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) =>
      `${id}: ${html.slice(0, 200)} (${failureSummary.split("\n").slice(1).join(" ").trim()})`));
  });
}

/** What cannot be seen whole when it has the focus: something fixed covers it, or it is cut off. */
const covered = (page) => page.evaluate(() => {
  const named = (element) => element.outerHTML.slice(0, 120);
  const inSight = (element) => {
    element.focus();
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const tall = bottom - top > innerHeight / 2;
    const places = [[left + 2, top + 2], [right - 2, top + 2], ...tall ? [] : [[left + 2, bottom - 2], [right - 2, bottom - 2]]];
    return places.every(([x, y]) => {
      const there = document.elementFromPoint(x, y);
      return !there || there.contains(element) || element.contains(there) || !there.closest("nav.ways, header.top");
    }) && top >= 0 && left >= -1 && right <= innerWidth + 1;
  };
  const wanted = "#main-part :is(a[href], button, input, textarea, summary)";
  return [...document.querySelectorAll(wanted)].filter((element) => element.checkVisibility() && !inSight(element)).map(named);
});

/** How far the page is wider than the screen. */
const tooWide = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const sizeText = (page, size) => page.evaluate((size) => (document.documentElement.style.fontSize = size), size);

const isThere = (page, selector) => page.locator(selector).first().isVisible();

test("every screen", async (t) => {
  const place = await begin(t);
  const { origin } = place.authority;
  for await (const { name, page, help, frame = true } of tour(place)) {
    await t.test(name, async () => {
      assert.equal(page.url(), `${origin}/`, "the address tells nothing");
      assert.equal(await page.title(), "Upheld", "the title tells nothing");
      if (help) {
        assert.ok(await isThere(page, "a[href='tel:999']"), "999 is there");
        assert.ok(await isThere(page, "a[href='tel:08001111']"), "Childline is there");
      }
      if (frame) {
        await page.getByRole("link", { name: words("help-now") }).first().click({ trial: true });
        await page.getByRole("button", { name: words("hide") }).click({ trial: true });
        assert.deepEqual(await covered(page), [], "nothing covers what has the focus");
      }
      assert.equal(await tooWide(page), 0, "it fits the screen");
      await sizeText(page, "200%");
      if (frame) assert.deepEqual(await covered(page), [], "with large text, nothing covers what has the focus");
      assert.ok(await tooWide(page) <= 0, "with large text, it fits the screen");
      await sizeText(page, "");
      await page.addScriptTag({ path: AXE }).catch(() => {});
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await barriers(page), [], `nothing is in anybody's way, ${colorScheme}`);
      }
      await page.emulateMedia({ colorScheme: "light" });
    });
  }
});
