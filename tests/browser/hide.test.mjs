// Hiding at once, help at once, and doing everything by the keyboard.

import assert from "node:assert/strict";
import { test } from "node:test";

import {
  arrives, begin, begins, field, follow, goTo, heading, isHidden, press, saved, startWriting, words,
} from "./support.mjs";

test("one tap hides everything, and what was written is there afterwards", async (t) => {
  const { phone } = await begin(t, { direct: true });
  const page = await phone.open();
  await startWriting(page);
  await field(page, "answer").fill("Nobody is to see this.");
  await page.getByRole("button", { name: words("hide") }).tap();
  await isHidden(page);
  assert.equal(await page.title(), "Upheld");
  // It is a game, and it stays one when the page is loaded again.
  await page.locator(".board button").first().click();
  assert.notEqual(await page.locator(".board svg path").count(), 0);
  await page.reload();
  await isHidden(page);
  await press(page, "game-back");
  await arrives(page, "ask-what-happened");
  assert.equal(await field(page, "answer").inputValue(), "Nobody is to see this.");
});

test("Shift three times hides everything; between other keys it does not", async (t) => {
  const { phone } = await begin(t, { direct: true });
  const page = await phone.open();
  await startWriting(page);
  await field(page, "answer").focus();
  for (const key of ["Shift", "Shift", "a", "Shift", "b"]) await page.keyboard.press(key);
  await page.keyboard.type("AB");
  await saved(page);
  await arrives(page, "ask-what-happened");
  for (const key of ["Shift", "Shift", "Shift"]) await page.keyboard.press(key);
  await isHidden(page);
  await press(page, "game-back");
  await arrives(page, "ask-what-happened");
  // It also works when nothing has the focus.
  await page.locator("h1").click();
  for (const key of ["Shift", "Shift", "Shift"]) await page.keyboard.press(key);
  await isHidden(page);
});

test("Help now is one tap away from everywhere, and Back leads back", async (t) => {
  const { authority, phone } = await begin(t, { direct: true });
  const page = await phone.open();
  for (const [way, title] of [["way-pledge", "pledge-title"], ["way-speak-up", "way-speak-up"], ["way-messages", "way-messages"]]) {
    await goTo(page, way);
    await arrives(page, title);
    await follow(page, "help-now");
    await arrives(page, "help-title");
    await follow(page, "back");
    await arrives(page, title);
  }
  await startWriting(page);
  await field(page, "answer").fill("Half a");
  await follow(page, "help-now");
  await arrives(page, "help-title");
  await follow(page, "back");
  await arrives(page, "ask-what-happened");
  assert.equal(await field(page, "answer").inputValue(), "Half a");
  // Even where the app itself cannot be used.
  const second = await phone.context.newPage();
  await second.goto(authority.origin);
  await arrives(second, "in-use-title");
  await follow(second, "help-now");
  await arrives(second, "help-title");
  await second.locator(".first-help a[href='tel:999']").waitFor();
});

/** Moves with the Tab key until what has the focus is called this. */
async function tabTo(page, name, key = "Tab") {
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press(key);
    const focus = page.locator("*:focus");
    if (!(await focus.count())) continue;
    const said = await focus.evaluate((element) => element.labels?.[0]?.innerText || element.innerText || element.value);
    if (name.test(said.trim())) return focus;
  }
  throw new Error(`the Tab key does not lead to ${name}`);
}

test("everything from the invite to the delivered page can be done by the keyboard", async (t) => {
  const { authority, phone } = await begin(t, { direct: true });
  const page = await phone.open(authority.invite);
  const go = async (id, values) => {
    await tabTo(page, begins(id, values));
    await page.keyboard.press("Enter");
  };
  await arrives(page, "connect-title");
  await go("connect-button");
  await heading(page, "connect-title").waitFor();
  await page.getByText(words("connect-connected")).waitFor();
  await go("way-speak-up");
  await arrives(page, "way-speak-up");
  await go("way-wrong");
  await arrives(page, "ask-safe");
  await tabTo(page, words("pick-unsafe"));
  await page.keyboard.press("ArrowDown");
  await page.locator("#answer-1:checked").waitFor();
  await go("continue");
  await arrives(page, "ask-sort");
  await go("skip");
  await arrives(page, "ask-what-happened");
  await tabTo(page, words("ask-what-happened"));
  await page.keyboard.type("They read my letters.");
  await go("continue");
  await arrives(page, "which-promise-title");
  await tabTo(page, words("which-promise-unsure"));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const chosen = await page.locator("label.choice", { has: page.locator(":checked") }).innerText();
  await go("continue");
  for (const title of ["ask-who-about", "ask-wanted", "ask-who-may-know", "extras-title", "name-title"]) {
    await arrives(page, title);
    await go("skip");
  }
  await arrives(page, "who-title");
  await go("continue");
  await page.getByRole("alert").waitFor();
  // The summary of what is wrong has the focus, and leads to the question.
  await tabTo(page, words("missing-recipient"));
  await page.keyboard.press("Enter");
  await page.locator("#who-reads:focus").waitFor();
  await page.keyboard.press("Space");
  await page.locator("#who-reads:checked").waitFor();
  await go("continue");
  await arrives(page, "check-title");
  await page.locator("dd", { hasText: chosen.trim() }).waitFor();
  await tabTo(page, begins("keep-yes"));
  await page.keyboard.press("Space");
  await go("check-send");
  await arrives(page, "delivered-title");
  assert.equal((await authority.received()).length, 1);
});
