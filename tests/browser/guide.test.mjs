// "Which rules are about me?": asked question by question, kept nowhere unless that is wanted.

import assert from "node:assert/strict";
import { test } from "node:test";

import {
  arrives, begin, begins, chooseLock, follow, goTo, heading, onTo, press, says, text, unlock, within, words,
} from "./support.mjs";

async function openGuide(page) {
  await goTo(page, "way-rights");
  await page.getByRole("link", { name: begins("which-rules-title") }).click();
  await arrives(page, "which-rules-title");
}

/** Answers every question with one of its answers, by its place; the last one is "not sure". */
async function answerAll(page, place) {
  await openGuide(page);
  await follow(page, "which-rules-start");
  const check = heading(page, "which-rules-check");
  for (;;) {
    await page.locator("#guide-question, #see-outcomes").first().waitFor();
    if (await check.count()) return;
    const question = await page.locator("h1").innerText();
    await page.getByRole("radio").nth(place).check();
    await press(page, "continue");
    await page.waitForFunction((was) => document.querySelector("h1")?.innerText !== was, question);
  }
}

const isForgotten = (page) => arrives(page, "which-rules-forgotten");

test("being sure of nothing leads to something to read, and Back leads back", async (t) => {
  const { phone } = await begin(t, { direct: true });
  const page = await phone.open();
  const { pathname } = new URL(page.url());
  await answerAll(page, -1);
  await page.locator("#see-outcomes").click();
  await arrives(page, "outcomes-title");
  await says(page, "outcomes-not-decided");
  assert.ok(await page.locator(".outcome").count());
  assert.match(await text(page), /may/);
  assert.equal(new URL(page.url()).pathname, pathname, "the address tells nothing");

  // What it leads to can be read, and the answers are still there on coming back.
  await page.locator(".outcome .cards a").first().click();
  await page.locator("#where-from").waitFor();
  await page.goBack();
  await arrives(page, "outcomes-title");
  await page.goBack();
  await arrives(page, "which-rules-check");
  await page.goBack();
  assert.ok(await page.getByRole("radio").last().isChecked());
});

test("an answer can be changed, and all of it works by the keyboard", async (t) => {
  const { phone } = await begin(t, { direct: true });
  const page = await phone.open();
  await answerAll(page, 0);
  const before = await page.locator(".answers .written").first().innerText();
  await page.locator(".answers .change").first().click();
  await page.getByRole("radio").first().focus();
  await page.keyboard.press("ArrowUp"); // from the first answer round to the last
  await page.keyboard.press("Enter");
  await arrives(page, "which-rules-check");
  const after = await page.locator(".answers .written").first().innerText();
  assert.notEqual(after, before);
  assert.match(after, words("which-rules-not-sure"));
});

test("loading anew, hiding, leaving and locking forget the answers", async (t) => {
  const { phone } = await begin(t, { direct: true });
  const page = await phone.open();
  await answerAll(page, 0);
  await page.reload();
  await isForgotten(page);

  await answerAll(page, 0);
  await page.locator("#hide").click();
  await press(page, "game-back");
  await isForgotten(page);

  await answerAll(page, 0);
  await goTo(page, "way-home");
  await page.goBack();
  await isForgotten(page);

  await chooseLock(page, "250719");
  await answerAll(page, 0);
  await page.locator("#lock").click();
  await isForgotten(page);
});

test("answers are kept only when that is asked for, and can be forgotten", async (t) => {
  const { phone } = await begin(t, { direct: true });
  let page = await phone.open();
  await chooseLock(page, "250719");
  await answerAll(page, 0);
  await page.locator("#see-outcomes").click();
  await arrives(page, "outcomes-title");
  await openGuide(page);
  assert.equal(await page.locator("#use-kept").count(), 0);

  await answerAll(page, 0);
  await page.locator("#see-outcomes").click();
  await page.locator("#to-keep").click();
  await press(page, "which-rules-keep");
  await says(page, "keep-answers-done");
  await phone.close();

  page = await phone.open();
  await openGuide(page);
  assert.equal(await page.locator("#use-kept").count(), 0, "nobody learns of it while it is locked");
  await goTo(page, "way-messages");
  await unlock(page, "250719");
  await openGuide(page);
  await press(page, "which-rules-use-kept");
  await arrives(page, "which-rules-check");
  await openGuide(page);
  await press(page, "which-rules-forget");
  await page.locator("#use-kept").waitFor({ state: "detached" });
});

test("the council is asked in words that can be changed", async (t) => {
  const { phone } = await begin(t, { direct: true });
  const page = await phone.open();
  await answerAll(page, 0);
  await page.locator("#see-outcomes").click();
  const outcome = await page.locator(".outcome h2").first().innerText();
  await page.locator("#to-ask").click();
  await press(page, "ask-go");
  // They stand there to be changed.
  await arrives(page, "ask-what-to-say");
  await onTo(page, "ask-wanted");
  await onTo(page, "extras-title");
  await onTo(page, "name-title");
  await onTo(page, "who-title");
  await onTo(page, "check-title");
  assert.ok((await text(page)).includes(outcome));
  await page.getByRole("link", { name: within("ask-what-to-say") }).click();
  await arrives(page, "ask-what-to-say");
  assert.ok((await page.locator("#answer").inputValue()).includes(outcome));
});
