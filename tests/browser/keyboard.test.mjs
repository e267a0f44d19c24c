// The main paths by keyboard alone: what has the focus can always be seen, and a new screen takes it.

import assert from "node:assert/strict";
import { test } from "node:test";

import { arrives, begin, begins, saved, words } from "./support.mjs";

const MOST_STEPS = 120;

/** What has the focus, and whether a reader sees that it has. */
const focused = (page) => page.evaluate(() => {
  const element = document.activeElement;
  if (!element || element === document.body || element.id === "app") return undefined;
  const edge = (name, side, otherwise) => document.querySelector(name)?.getBoundingClientRect()[side] ?? otherwise;
  const inBar = element.closest("header.top, nav.ways");
  const [from, to] = inBar ? [0, innerHeight] : [Math.max(0, edge("header.top", "bottom", 0)), Math.min(innerHeight, edge("nav.ways", "top", innerHeight))];
  const { top, bottom } = element.getBoundingClientRect();
  const marks = [element, element.closest("label"), element.parentElement].filter(Boolean).map((one) => getComputedStyle(one));
  return {
    html: element.outerHTML.slice(0, 100),
    inSight: top < to && bottom > from,
    marked: marks.some(({ outlineStyle, outlineWidth, boxShadow }) => (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || boxShadow !== "none"),
  };
});

async function isSeen(page) {
  const now = await focused(page);
  if (now) assert.ok(now.inSight && now.marked, `has the focus, and cannot be seen: ${now.html}`);
}

/** Goes on with a key until this has the focus. */
async function reach(page, target, key = "Tab") {
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    await page.keyboard.press(key);
    await isSeen(page);
    if (await target.evaluateAll((all) => all.includes(document.activeElement))) return;
  }
  assert.fail(`${key} does not lead to ${target}`);
}

/** Goes to it and presses Enter. */
async function enter(page, target, key) {
  await reach(page, target, key);
  await page.keyboard.press("Enter");
}

/** The new screen is there, and its heading has the focus. */
async function comes(page, id) {
  await arrives(page, id);
  await page.locator("h1:focus, [role=alert]:focus, :is(input, textarea):focus").first().waitFor();
}

const way = (page, id) => page.locator("nav.ways").getByRole("link", { name: begins(id) });
const button = (page, id) => page.getByRole("button", { name: words(id) });

/** Goes through the groups with Tab and picks with the arrows. */
async function pickByArrows(page, id) {
  const wanted = page.locator("label.choice", { has: page.locator(".says", { hasText: words(id) }) }).locator("input");
  await reach(page, page.locator("input[type=radio]"));
  await page.keyboard.press("Space");
  for (let steps = 0; steps < 20 && !(await wanted.isChecked()); steps += 1) await page.keyboard.press("ArrowDown");
  assert.ok(await wanted.isChecked(), `the arrows lead to ${id}`);
}

async function on(page, id) {
  await enter(page, button(page, "continue"));
  await comes(page, id);
}

test("reading, help and hiding by keyboard alone", async (t) => {
  const { phone } = await begin(t, { direct: true });
  const page = await phone.open();
  await arrives(page, "home-title");
  await enter(page, way(page, "way-rights"));
  await comes(page, "rights-title");
  const topic = page.locator("#topics ~ ul a.card");
  await topic.first().waitFor();
  await enter(page, topic);
  await page.locator(".weight a.card").first().waitFor();
  await page.locator("h1:focus").waitFor();
  await enter(page, page.locator(".weight a.card"));
  await page.getByText(words("if-not-title")).first().waitFor();
  await page.locator("h1:focus").waitFor();
  // Backwards as well.
  await enter(page, page.locator("#to-help"), "Shift+Tab");
  await comes(page, "help-title");
  await enter(page, page.getByRole("link", { name: words("back") }));
  await page.getByText(words("if-not-title")).first().waitFor();
  await page.locator("h1:focus").waitFor();
  await enter(page, page.locator("#hide"), "Shift+Tab");
  await arrives(page, "game-title");
  await enter(page, page.locator(".board button"));
  await enter(page, button(page, "game-back"));
  await page.getByText(words("if-not-title")).first().waitFor();
  assert.notEqual(await page.evaluate(() => document.activeElement.localName), "body", "the focus is not lost");
});

test("speaking up without a connection, and the messages, by keyboard alone", async (t) => {
  const { phone } = await begin(t, { direct: true });
  const page = await phone.openConnected();
  await phone.context.setOffline(true);
  await enter(page, way(page, "way-speak-up"));
  await comes(page, "way-speak-up");
  await enter(page, page.locator("#begin-something_is_wrong"));
  await comes(page, "ask-safe");
  await pickByArrows(page, "pick-safe");
  await on(page, "ask-sort");
  await pickByArrows(page, "pick-problem");
  await on(page, "ask-what-happened");
  // Nothing was written: what is wrong has the focus, and leads to the field.
  await enter(page, button(page, "continue"));
  await page.getByRole("alert").waitFor();
  await enter(page, page.getByRole("alert").getByRole("link"), "Tab");
  await page.locator("#answer:focus").waitFor();
  await page.keyboard.type("They read my letters.");
  await saved(page);
  for (const title of ["which-promise-title", "ask-who-about", "ask-wanted", "ask-who-may-know", "extras-title", "name-title", "who-title"]) {
    await on(page, title);
  }
  await reach(page, page.locator("#who-reads"));
  await page.keyboard.press("Space");
  await on(page, "check-title");
  await reach(page, page.locator("input[name=keep]"));
  await page.keyboard.press("Space");
  await enter(page, page.getByRole("button", { name: begins("check-send") }));
  await comes(page, "waiting-title");
  await enter(page, way(page, "way-messages"));
  await comes(page, "way-messages");
  await page.locator("a.message").waitFor();
  await enter(page, page.locator("a.message"));
  await page.getByText("They read my letters.").waitFor();
  await page.locator("h1:focus").waitFor();
});
