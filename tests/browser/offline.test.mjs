// The app from a cold start, with nobody at the other end.

import assert from "node:assert/strict";
import { test } from "node:test";

import {
  arrives, begin, checkNow, claimsNothing, follow, goTo, onTo, press, reference, saved, says, send, until, words, write,
} from "./support.mjs";

test("after the first visit everything there is to read opens without a connection", async (t) => {
  const { authority, phone } = await begin(t, { direct: true });
  let page = await phone.openConnected();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active);
  await authority.stop();
  await write(page, { happened: "They read my letters." });
  await send(page);
  await arrives(page, "waiting-title");
  await phone.close();

  page = await phone.open();
  await arrives(page, "home-title");
  await page.getByRole("link", { name: words("home-waiting", { count: 1 }) }).waitFor();
  await goTo(page, "way-pledge");
  await says(page, "pledge-promises");
  assert.ok((await page.locator("a.card").count()) >= 10);
  await page.locator("#search").fill("respect");
  await says(page, "search-found");
  await page.locator("ul a.card").first().click();
  await says(page, "if-not-title");
  await page.getByText(words("original-title")).click();
  await page.locator("blockquote").waitFor();
  await follow(page, "help-now");
  await arrives(page, "help-title");
  await says(page, "help-more");
  await page.locator(".first-help a[href='tel:999']").waitFor();
  await page.locator(".first-help a[href='tel:08001111']").waitFor();
  await goTo(page, "way-messages");
  await says(page, "state-waiting");
  await checkNow(page);
  await claimsNothing(page);
  await page.locator("a.message").click();
  await page.getByText("They read my letters.").waitFor();

  // The authority is back, and it goes from here, once.
  await authority.start();
  await press(page, "delivery-check");
  await says(page, "state-delivered");
  assert.deepEqual(await authority.received(), [await reference(page)]);
});

test("what is written before there is any connection is kept, and goes after joining", async (t) => {
  const { authority, phone } = await begin(t, { direct: true });
  const page = await phone.open();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active);
  await authority.stop();
  await goTo(page, "way-speak-up");
  await page.locator("#begin-something_else").click();
  await arrives(page, "ask-what-to-say");
  await page.locator("#answer").fill("They read my letters.");
  await saved(page);
  await onTo(page, "ask-wanted");
  await onTo(page, "extras-title");
  await onTo(page, "name-title");
  await onTo(page, "who-title");
  await page.locator("#invite").fill(authority.invite);
  await press(page, "connect-button");
  await says(page, "joining");
  await authority.start();
  await until(async () => {
    // Looking for news again is what a reader would do, too.
    await goTo(page, "way-messages");
    await checkNow(page);
    return page.locator(".demonstration").count();
  }, "it is joined");
  await goTo(page, "way-speak-up");
  await page.getByRole("link", { name: /They read my letters/ }).click();
  await page.locator("#who-reads").check();
  await onTo(page, "check-title");
  await send(page);
  await arrives(page, "delivered-title");
  assert.equal((await authority.received()).length, 1);
});
