// What is a reader's own on an entry: saved, noted, and handed on.

import assert from "node:assert/strict";
import { test } from "node:test";

import {
  arrives, begin, begins, chooseLock, field, follow, goTo, press, saved, says, unlock, until,
} from "./support.mjs";

const NOTE = "Ask Sam… März 😢";

/** Opens the first promise; gives its title. */
async function openPromise(page) {
  await goTo(page, "way-pledge");
  await page.locator(".cards a").first().click();
  await page.locator("#where-from").waitFor();
  return page.locator("h1").innerText();
}

const openSaved = async (page, title) => {
  await goTo(page, "way-rights");
  await page.getByRole("link", { name: begins("saved-title") }).click();
  await arrives(page, "saved-title");
  await page.getByRole("link", { name: title }).click();
};

for (const [how, end] of [["loaded anew", (page) => page.reload()], ["closed", undefined]]) {
  test(`a note is there again when the page is ${how}`, async (t) => {
    const { phone } = await begin(t, { direct: true });
    let page = await phone.open();
    const title = await openPromise(page);
    await press(page, "mine-save");
    await says(page, "mine-saved");
    await field(page, "note").pressSequentially(NOTE, { delay: 40 });
    await saved(page);
    if (end) {
      await end(page);
    } else {
      await phone.close();
      page = await phone.open();
      await openPromise(page);
    }
    await field(page, "note").waitFor();
    assert.equal(await field(page, "note").inputValue(), NOTE);
    await openSaved(page, title);
    assert.equal(await field(page, "note").inputValue(), NOTE);
  });
}

test("what was taken off the list comes back with its note", async (t) => {
  const { phone } = await begin(t, { direct: true });
  const page = await phone.open();
  await openPromise(page);
  await press(page, "mine-save");
  await field(page, "note").fill(NOTE);
  await saved(page);
  await press(page, "mine-let-go");
  await says(page, "mine-gone");
  await field(page, "note").waitFor({ state: "detached" });
  await press(page, "undo");
  await says(page, "mine-saved");
  assert.equal(await field(page, "note").inputValue(), NOTE);
});

test("while it is locked nobody learns whether it is saved", async (t) => {
  const { phone } = await begin(t, { direct: true });
  const page = await phone.open();
  await chooseLock(page, "250719");
  await openPromise(page);
  await press(page, "mine-save");
  await field(page, "note").fill(NOTE);
  await page.locator("#lock").click();
  await says(page, "mine-locked");
  assert.ok(!(await page.content()).includes(NOTE));
  await press(page, "mine-unlock");
  await arrives(page, "unlock-title");
  await unlock(page, "250719");
  await field(page, "note").waitFor();
  assert.equal(await field(page, "note").inputValue(), NOTE);
  await follow(page, "saved-read");
  await says(page, "mine-saved");
});

/** What is handed to the made-up sheet of apps, or to the made-up clipboard. */
const fakeWays = ({ sheet, clipboard }) => {
  window.handed = [];
  const way = (takes) => async (what) => {
    if (!takes) throw new DOMException("no", "NotAllowedError");
    window.handed.push(what.text ?? what);
  };
  const share = sheet === "none" ? undefined : sheet === "closed"
    ? async () => { throw new DOMException("closed", "AbortError"); } : way(sheet === "takes");
  Object.defineProperty(navigator, "share", { value: share, configurable: true });
  const writeText = way(clipboard === "takes");
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
};

async function share(page, ways) {
  await page.addInitScript(fakeWays, ways);
  await page.reload();
  const title = await openPromise(page);
  await press(page, "share");
  await says(page, "share-others");
  assert.deepEqual(await page.evaluate(() => window.handed), [], "the warning comes first");
  await press(page, "share-go");
  return title;
}

for (const [what, ways, end] of [
  ["goes to another app", { sheet: "takes" }, "share-handed-on"],
  ["is copied where there is no list of apps", { sheet: "none", clipboard: "takes" }, "share-copied"],
  ["is copied where the list may not be used", { sheet: "refuses", clipboard: "takes" }, "share-copied"],
]) {
  test(`what is shared ${what}`, async (t) => {
    const { phone } = await begin(t, { direct: true });
    const page = await phone.open();
    const title = await share(page, ways);
    await says(page, end);
    const [text] = await page.evaluate(() => window.handed);
    assert.ok(text.startsWith(title), text);
    assert.match(text, /Where this is from/);
    assert.match(text, /From Upheld$/);
    // The page is loaded anew while the browser may still fetch the app's icon.
    const cut = /icon from the Manifest/;
    assert.deepEqual(phone.complaints.filter((text) => !cut.test(text)), []);
  });
}

test("what can be handed on nowhere is there to be copied by hand", async (t) => {
  const { phone } = await begin(t, { direct: true });
  const page = await phone.open();
  const title = await share(page, { sheet: "none", clipboard: "refuses" });
  await field(page, "share-by-hand").waitFor();
  assert.ok((await field(page, "share-by-hand").inputValue()).startsWith(title));
  await press(page, "share-close");
  assert.equal(await field(page, "share-by-hand").count(), 0);
});

test("a list of apps that was closed is no failure", async (t) => {
  const { phone } = await begin(t, { direct: true });
  const page = await phone.open();
  await share(page, { sheet: "closed", clipboard: "takes" });
  await until(async () => !(await page.locator("#share-go").count()), "the warning is gone");
  assert.deepEqual(await page.evaluate(() => window.handed), []);
});

test("on paper there are the words and their source, and nothing private", async (t) => {
  const { phone } = await begin(t, { direct: true });
  const page = await phone.open();
  await openPromise(page);
  await press(page, "mine-save");
  await field(page, "note").fill(NOTE);
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator(".printed").isVisible());
  for (const hidden of ["header.top", "nav.ways", ".mine", "#print", "#share", "#speak-up"]) {
    assert.equal(await page.locator(hidden).isVisible(), false, hidden);
  }
});
