// A full disk and damaged files: said plainly, nothing lost, and the app goes on.

import assert from "node:assert/strict";
import { test } from "node:test";

import { SENDING, nobodyThere } from "./proxy.mjs";
import {
  arrives, begin, damage, field, fill, follow, goOnToCheck, goTo, press, reference, saved, says, send, startWriting, until,
  words, write,
} from "./support.mjs";

test("a full disk is said in words, loses nothing, and is over when there is room again", async (t) => {
  const { authority, phone } = await begin(t, { direct: true });
  let page = await phone.openConnected();
  await startWriting(page);
  const answer = field(page, "answer");
  await answer.fill("Before.");
  await saved(page);

  await fill(page, true);
  const long = `Before. ${"And then it went on and on. ".repeat(130)}`;
  await answer.fill(long);
  await says(page, "refused-full");
  await says(page, "kept-not");
  assert.equal(await answer.inputValue(), long);
  // The rest of the app goes on meanwhile, and comes back to every word.
  await goTo(page, "way-pledge");
  await page.locator("ul a.card").first().click();
  await says(page, "if-not-title");
  await page.goBack();
  await page.goBack();
  await arrives(page, "ask-what-happened");
  assert.equal(await answer.inputValue(), long);

  await fill(page, false);
  await press(page, "try-again");
  await saved(page);
  await phone.close();
  page = await phone.open();
  await page.getByRole("link", { name: /^Before/ }).click();
  await arrives(page, "ask-what-happened");
  assert.equal(await field(page, "answer").inputValue(), long);
  await goOnToCheck(page);
  await send(page);
  await arrives(page, "delivered-title");
  assert.deepEqual(await authority.received(), [await reference(page)]);
});

test("a message is not said to be saved when there is no room for it", async (t) => {
  const { authority, phone } = await begin(t, { direct: true });
  const page = await phone.openConnected();
  await write(page, { happened: "They read my letters. ".repeat(170) });
  await fill(page, true);
  await send(page);
  await page.getByRole("alert").getByText(words("refused-full")).first().waitFor();
  await arrives(page, "check-title");
  await fill(page, false);
  await send(page);
  await arrives(page, "delivered-title");
  assert.equal((await authority.received()).length, 1);
});

test("with no room at all from the start, the app says so and shows who to call", async (t) => {
  const { authority, phone } = await begin(t, { direct: true });
  const page = await phone.open("about:blank");
  const browser = await phone.context.newCDPSession(page);
  const { origin } = authority;
  await browser.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await page.goto(origin);
  await arrives(page, "failed-title");
  await says(page, "failed-full");
  await page.locator("a[href='tel:999']").waitFor();
  await page.locator("a[href='tel:08001111']").waitFor();
  await follow(page, "help-now");
  await arrives(page, "help-title");
});

const DAMAGES = [
  ["library.db", "notice-library-title", "notice-library"],
  ["mailbox.db", "notice-mailbox-title", "notice-mailbox"],
];

for (const [store, title, more] of DAMAGES) {
  test(`a damaged ${store} is said, and a waiting message still arrives once`, async (t) => {
    const { authority, phone, proxy } = await begin(t);
    let page = await phone.openConnected();
    await write(page, { happened: "They read my letters." });
    proxy.let(SENDING, nobodyThere);
    await send(page);
    await arrives(page, "waiting-title");
    await proxy.had(SENDING, 1);
    await phone.close();
    await damage(phone, store);

    proxy.mend();
    page = await phone.open();
    await says(page, title);
    await says(page, more);
    await press(page, "notice-seen");
    await until(async () => !(await page.getByText(words(title)).count()), "the notice is gone");
    await goTo(page, "way-pledge");
    await says(page, "pledge-promises");
    assert.ok((await page.locator("a.card").count()) >= 10);
    await goTo(page, "way-messages");
    await page.locator("a.message").click();
    await page.getByText("They read my letters.").waitFor();
    await says(page, "state-delivered");
    assert.deepEqual(await authority.received(), [await reference(page)]);
  });
}

test("a damaged vault is said and put aside, and the app works", async (t) => {
  const { phone } = await begin(t, { direct: true });
  let page = await phone.openConnected();
  await startWriting(page);
  await field(page, "answer").fill("Gone with the disk.");
  await saved(page);
  await phone.close();
  await damage(phone, "vault.db");

  page = await phone.open();
  await says(page, "notice-vault-title");
  await press(page, "notice-seen");
  await write(page, { happened: "They read my letters." });
  await send(page);
  await arrives(page, "delivered-title");
});
