// What was written is locked: on this phone, in this browser, in both tabs; and what its owner takes
// along can be checked by others.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { promisify } from "node:util";

import {
  PROGRAM, arrives, begin, begins, chooseLock, field, goTo, heading, press, saved, says, send, startWriting,
  text, toMe, unlock, words, write,
} from "./support.mjs";

const PIN = "482910";
const WORDS = "They read my letters again.";

/** A phone with a draft, a PIN, and the draft's page on the screen. */
async function lockedAway(t) {
  const all = await begin(t, { direct: true });
  const page = await all.phone.open();
  await chooseLock(page, PIN);
  await startWriting(page);
  await field(page, "answer").fill(WORDS);
  await saved(page);
  return { ...all, page };
}

/** Nothing of what was written is on the page, drawn or not. */
const tellsNothing = async (page) =>
  assert.ok(!(await page.content()).includes("letters"), "what was written is still in the page");

test("one tap locks, the pledge and Help now stay, and the PIN opens the page one was on", async (t) => {
  const { page } = await lockedAway(t);
  await press(page, "lock-now");
  await arrives(page, "unlock-title");
  await tellsNothing(page);
  await goTo(page, "way-pledge");
  await page.locator("a.card").first().waitFor();
  await page.locator(".help-now").click();
  await arrives(page, "help-now");
  await page.goBack();
  await page.goBack();
  await unlock(page, "111222");
  await page.locator("#secret[aria-invalid=true]").waitFor();
  await tellsNothing(page);
  await unlock(page, PIN);
  await arrives(page, "ask-what-happened");
  assert.equal(await field(page, "answer").inputValue(), WORDS);
});

test("it is locked after the browser was closed, and after Hide", async (t) => {
  const { phone, page } = await lockedAway(t);
  await press(page, "hide");
  await press(page, "game-back");
  await arrives(page, "unlock-title");
  await tellsNothing(page);
  await phone.kill();
  const again = await phone.open();
  await goTo(again, "way-speak-up");
  await arrives(again, "unlock-title");
  await unlock(again, PIN);
  await again.getByText(WORDS).waitFor();
});

test("wrong PINs wait longer, also after the page was loaded again", async (t) => {
  const { page } = await lockedAway(t);
  await press(page, "lock-now");
  for (let wrong = 0; wrong < 5; wrong += 1) {
    await unlock(page, `77${wrong}135`);
    await page.locator("#secret[aria-invalid=true]").waitFor();
  }
  await page.reload();
  await goTo(page, "way-speak-up");
  await arrives(page, "unlock-title");
  await page.locator("#secret").fill(PIN);
  await page.locator("#unlock-button").click();
  await page.getByText(begins("next-try")).first().waitFor();
  await tellsNothing(page);
});

test("another tab that takes the app over is locked", async (t) => {
  const { authority, phone, page } = await lockedAway(t);
  const second = await phone.context.newPage();
  await second.goto(authority.origin);
  await arrives(second, "in-use-title");
  await press(second, "use-it-here");
  await arrives(page, "moved-title");
  await tellsNothing(page);
  await goTo(second, "way-speak-up");
  await arrives(second, "unlock-title");
  await unlock(second, PIN);
  await second.getByText(WORDS).waitFor();
  await press(page, "use-it-here");
  await arrives(page, "unlock-title");
  await tellsNothing(page);
});

test("a copy nobody wants goes with the receipt, and a message can be deleted and the phone cleared", async (t) => {
  const { authority, phone } = await begin(t, { direct: true });
  const page = await phone.openConnected();
  await write(page, { happened: WORDS });
  await send(page, { keep: false });
  await arrives(page, "delivered-title");
  await goTo(page, "way-messages");
  await page.locator("a.message").click();
  await says(page, "state-delivered");
  assert.ok(!(await text(page)).includes(WORDS));
  await press(page, "delete-title");
  await press(page, "delete-yes");
  await says(page, "delete-gone");
  await goTo(page, "way-messages");
  await says(page, "messages-empty");
  assert.equal((await authority.received()).length, 1, "the council still has it");

  await toMe(page);
  await page.locator("#to-clear").click();
  await arrives(page, "clear-title");
  await press(page, "hold-other-way");
  await press(page, "clear-yes");
  await says(page, "cleared-gone");
  await goTo(page, "way-home");
  await arrives(page, "home-title");
  await page.reload();
  await heading(page, "home-title").waitFor();
  assert.equal(await page.locator(".demonstration").count(), 0, "no council is known any more");
});

test("the proof that is saved is one that others can check, and the copy has every word", async (t) => {
  const { authority, phone } = await begin(t, { direct: true });
  const page = await phone.openConnected();
  await write(page, { happened: WORDS, name: "Ash" });
  await send(page);
  await arrives(page, "delivered-title");
  await goTo(page, "way-messages");
  await page.locator("a.message").click();
  await page.getByRole("link", { name: words("proof-see") }).click();
  await arrives(page, "proof-title");
  const [proof] = await Promise.all([page.waitForEvent("download"), press(page, "proof-save")]);
  const verify = ["verify-receipt", await proof.path(), "--data", authority.data];
  const { stdout } = await promisify(execFile)(PROGRAM, verify);
  assert.ok(stdout.includes(WORDS) && stdout.includes("Ash"), stdout);
  assert.ok(!/upheld|council/i.test(proof.suggestedFilename()), proof.suggestedFilename());

  await toMe(page);
  await page.getByRole("link", { name: words("copy-title") }).click();
  for (const [button, kind] of [["copy-page", "html"], ["copy-data", "json"]]) {
    const [copy] = await Promise.all([page.waitForEvent("download"), press(page, button)]);
    assert.ok(copy.suggestedFilename().endsWith(kind), copy.suggestedFilename());
    assert.ok((await readFile(await copy.path(), "utf8")).includes(WORDS));
  }
});
