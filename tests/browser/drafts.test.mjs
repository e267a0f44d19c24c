// What is being written is kept, whatever happens to the browser.

import assert from "node:assert/strict";
import { test } from "node:test";

import {
  arrives, begin, field, follow, goOnToCheck, goTo, heading, onTo, press, reference, saved, says, send, startWriting, text, within,
  words, write,
} from "./support.mjs";

const STORY = "Today they said “no” again… I can’t see my brother till März 😢 and nobody tells me why.";
/** Faster than anybody types: 25 keys a second. */
const BETWEEN_KEYS = { delay: 40 };
/** What may be on its way to the disk when the end comes. */
const LAST_KEYSTROKES = 3;

const beforeTheEnd = (typed) => [...typed].slice(0, -LAST_KEYSTROKES).join("");

/** Finds the draft again from Home, and gives what is in it. */
async function findDraft(page) {
  await page.getByRole("link", { name: within("draft-only-here") }).click();
  await arrives(page, "ask-what-happened");
  return field(page, "answer").inputValue();
}

for (const [how, end] of [["closed", "close"], ["killed", "kill"]]) {
  test(`a draft is there again when the browser is ${how} at any keystroke`, async (t) => {
    const { phone } = await begin(t, { direct: true });
    let page = await phone.open();
    await startWriting(page);
    let typed = "";
    const left = [...STORY];
    for (const letters of [1, 18, left.length]) {
      await field(page, "answer").focus();
      await page.keyboard.press("Control+End");
      for (const letter of left.splice(0, letters)) {
        await page.keyboard.type(letter, BETWEEN_KEYS);
        typed += letter;
      }
      await phone[end]();

      page = await phone.open();
      const kept = await findDraft(page);
      assert.ok(typed.startsWith(kept), `garbled: “${kept}” of “${typed}”`);
      assert.ok(kept.startsWith(beforeTheEnd(typed)), `too much is missing: “${kept}” of “${typed}”`);
      // What is missing is typed again.
      left.unshift(...typed.slice(kept.length));
      typed = kept;
    }
  });
}

test("reload and Back lead to the page one was on, with what was written", async (t) => {
  const { phone } = await begin(t, { direct: true });
  const page = await phone.openConnected();
  await startWriting(page);
  await page.keyboard.press("Tab");
  await field(page, "answer").fill("One.");
  await onTo(page, "which-promise-title");
  await page.getByRole("radio").nth(2).check();
  await onTo(page, "ask-who-about");
  await onTo(page, "ask-wanted");
  await field(page, "answer").fill("Two.");
  await saved(page);

  await page.reload();
  await arrives(page, "ask-wanted");
  assert.equal(await field(page, "answer").inputValue(), "Two.");
  await page.goBack();
  await arrives(page, "ask-who-about");
  await page.goBack();
  await arrives(page, "which-promise-title");
  assert.ok(await page.getByRole("radio").nth(2).isChecked());
  await page.goBack();
  await arrives(page, "ask-what-happened");
  assert.equal(await field(page, "answer").inputValue(), "One.");
  await page.goForward();
  await arrives(page, "which-promise-title");
  await follow(page, "back");
  await arrives(page, "ask-what-happened");

  // A draft that is left is found again on the page where it was left.
  await press(page, "save-for-later");
  await arrives(page, "way-speak-up");
  await page.getByRole("link", { name: within("draft-only-here") }).click();
  await arrives(page, "ask-what-happened");
});

test("a draft that is thrown away can be brought back", async (t) => {
  const { phone } = await begin(t, { direct: true });
  const page = await phone.open();
  await startWriting(page);
  await field(page, "answer").fill("Keep me.");
  await saved(page);
  await press(page, "discard");
  await says(page, "discarded");
  await press(page, "undo");
  await page.getByText("Keep me.").waitFor();
  await goTo(page, "way-home");
  assert.equal(await findDraft(page), "Keep me.");
});

test("a far too long message is told so, stays whole, and goes when it is short enough", async (t) => {
  const { authority, phone } = await begin(t, { direct: true });
  const page = await phone.openConnected();
  await startWriting(page);
  const long = "0123456789".repeat(10_000);
  const answer = field(page, "answer");
  await says(page, "letters-left", { count: 4000 });
  await answer.fill(long.slice(0, 3990));
  await says(page, "letters-left", { count: 10 });
  await answer.fill(long);
  await says(page, "letters-over", { count: 96_000 });
  assert.equal(await answer.inputValue(), long);
  await saved(page);
  await page.reload();
  await says(page, "letters-over", { count: 96_000 });
  assert.equal(await answer.inputValue(), long);

  // On to the end all the same; there it is refused, and nothing is cut.
  await goOnToCheck(page);
  await send(page);
  await page.getByRole("alert").getByText(words("too-long-answer", { over: 96_000, limit: 4000 })).waitFor();
  assert.ok((await text(page)).includes(long));

  await page.getByRole("alert").getByRole("link").click();
  await arrives(page, "ask-what-happened");
  assert.equal(await answer.inputValue(), long);
  await answer.fill(long.slice(0, 4000));
  await says(page, "letters-left", { count: 0 });
  await press(page, "continue");
  await arrives(page, "check-title");
  await send(page);
  await arrives(page, "delivered-title");
  assert.deepEqual(await authority.received(), [await reference(page)]);
});

test("an empty message is not taken, and the page says what is missing", async (t) => {
  const { phone } = await begin(t, { direct: true });
  const page = await phone.open();
  await startWriting(page);
  await field(page, "answer").fill("  \n ");
  await press(page, "continue");
  await page.getByRole("alert").getByText(words("missing-what-happened")).waitFor();
  await arrives(page, "ask-what-happened");
  await page.getByRole("alert").getByRole("link").click();
  await page.keyboard.type("Now there is something.");
  await press(page, "continue");
  await arrives(page, "which-promise-title");
});

test("Back after sending shows the message, and not that its draft has gone", async (t) => {
  const { phone } = await begin(t, { direct: true });
  const page = await phone.openConnected();
  await write(page, { happened: "They moved me again." });
  await send(page);
  await arrives(page, "delivered-title");
  await page.goBack();
  await page.getByText("They moved me again.").first().waitFor();
  await page.locator(".reference").waitFor();
  assert.equal(await heading(page, "draft-gone-title").count(), 0);
});
