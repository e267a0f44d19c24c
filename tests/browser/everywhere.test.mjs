// What must be so on every screen.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";

import {
  begin, sizeText, toolsOf, words,
} from "./support.mjs";
import { tour } from "./tour.mjs";

const require = createRequire(`${process.env.UPHELD_NODE_MODULES}/`);
const { AxeBuilder } = require("@axe-core/playwright");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];

/** What axe has against the screen as it is now; in the dark, only colours are different. */
async function barriers(page, inTheDark) {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (inTheDark ? axe.withRules("color-contrast") : axe.withTags(RULES)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) =>
    `${id}: ${html.slice(0, 150)}: ${failureSummary.split("\n").slice(1).join(" ").trim()}`));
}

/** What cannot be seen when it has the focus: a bar covers it, or it is cut off. */
const covered = (page) => page.evaluate(() => {
  const edges = (selector) => document.querySelector(selector).getBoundingClientRect();
  const faults = [];
  document.activeElement?.blur();
  for (const element of document.querySelectorAll("#main-part :is(a[href], button, input, textarea, summary)")) {
    if (!element.checkVisibility()) continue;
    element.focus();
    const from = Math.max(0, edges("header.top").bottom);
    const to = Math.min(innerHeight, edges("nav.ways").top);
    const { left, top, right, bottom } = element.getBoundingClientRect();
    // Of a long answer, the line that is being written is enough; of what fills nearly the whole
    // screen when text is twice as large, most of it.
    const fits = element.localName !== "textarea" && bottom - top <= (to - from) * 0.9;
    const seen = fits ? top >= from - 1 && bottom <= to + 1 : top < to && bottom > from;
    if (seen && left >= -1 && right <= innerWidth + 1) continue;
    const place = [left, top, right, bottom].map(Math.round).join(" ");
    faults.push(`${element.outerHTML.slice(0, 80)} at ${place}; in sight is ${from} to ${to}`);
  }
  return faults;
});

/** What reaches over the side of the screen. */
const tooWide = (page) => page.evaluate(() => {
  if (document.documentElement.scrollWidth <= document.documentElement.clientWidth) return [];
  const out = (element) => element.getBoundingClientRect().right > innerWidth + 1;
  const all = [...document.body.querySelectorAll("*")].filter(out);
  return all.filter((element) => ![...element.children].some(out)).map((element) => element.outerHTML.slice(0, 120));
});

/** The addresses and titles that a list of visited pages shows. */
async function visited(page) {
  const { entries } = await (await toolsOf(page)).send("Page.getNavigationHistory");
  return entries.filter(({ url }) => url !== "about:blank");
}

function none(faults, what) {
  if (faults.length > 0) assert.fail(`${what}:\n${faults.join("\n")}`);
}

const isThere = (page, selector) => page.locator(selector).first().isVisible();

test("every screen", async (t) => {
  const place = await begin(t);
  const { phone, authority: { origin } } = place;
  for await (const { name, page, help, frame = true } of tour(place)) {
    await t.test(name, async () => {
      assert.equal(page.url(), `${origin}/`, "the address tells nothing");
      assert.equal(await page.title(), "Upheld", "the title tells nothing");
      for (const { url, title } of await visited(page)) {
        assert.equal(url, `${origin}/`, "no address in the history tells anything");
        assert.ok(["Upheld", ""].includes(title), `no title in the history tells anything: ${title}`);
      }
      if (help) {
        assert.ok(await isThere(page, "a[href='tel:999']"), "999 is there");
        assert.ok(await isThere(page, "a[href='tel:08001111']"), "Childline is there");
      }
      if (frame) {
        await page.getByRole("link", { name: words("help-now") }).first().click({ trial: true });
        await page.getByRole("button", { name: words("hide") }).click({ trial: true });
      }
      for (const size of [16, 32]) {
        await sizeText(page, size);
        if (frame) none(await covered(page), `covered when it has the focus, with text of ${size}`);
        none(await tooWide(page), `wider than the screen, with text of ${size}`);
      }
      await sizeText(page, 16);
      none(await barriers(page), "in somebody's way");
      await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
      none(await barriers(page, true), "in somebody's way in the dark");
    });
    await sizeText(page, 16);
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "no-preference" });
  }
  await t.test("nobody else is asked for anything", () => {
    const own = (address) => address.startsWith(`${origin}/`) || /^(data|blob|about):/.test(address);
    none(phone.asked.filter((address) => !own(address)), "asked");
  });
  await t.test("the browser has nothing to complain about, such as its policy", () => {
    // What the tour lets fail on purpose is complained about.
    const onPurpose = /^Failed to load resource|^TypeError: Failed to fetch dynamically|was preloaded using link preload/;
    none(phone.complaints.filter((text) => !onPurpose.test(text)), "complained about");
  });
});
