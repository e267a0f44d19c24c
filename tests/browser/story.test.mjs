// The main job, as a young person and a member of staff do it.

import assert from "node:assert/strict";
import { test } from "node:test";

import { emptyFolder } from "../../scripts/lib/authority.mjs";
import { openBrowser } from "../../scripts/lib/browser.mjs";
import {
  arrives, begin, begins, checkNow, claimsNothing, connect, field, follow, goTo, onTo, pick, press,
  reference, saved, says, send, startWriting, text, words,
} from "./support.mjs";

const HAPPENED = "My brother's visit was called off again.\nNobody told me why – 3rd time! 😞";
const WANTED = "I want to know when I'll see him.";
const NAME = "Ash";
const REPLY = "Dear Ash,\n\nWe have booked Saturday at 2pm.\n  Sam <3 & the “duty” team";

/** A member of staff at a computer on which scripts are switched off. */
async function staffComputer(t, authority) {
  const profile = await emptyFolder("staff");
  const options = { javaScriptEnabled: false, viewport: { width: 1200, height: 800 }, hasTouch: false };
  const context = await openBrowser(profile.path, options);
  t.after(async () => {
    await context.close();
    await profile.forget();
  });
  const page = context.pages()[0];
  await page.goto(authority.running.inbox);
  await page.getByLabel("Your name").fill(authority.running.name);
  await page.getByLabel("Your passphrase").fill(authority.running.passphrase);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { level: 1, name: "Inbox" }).waitFor();
  return page;
}

async function speakUp(page) {
  await startWriting(page);
  await field(page, "answer").fill(HAPPENED);
  await onTo(page, "which-promise-title");
  await page.getByRole("radio").nth(1).check();
  const about = (await page.locator("label.choice").nth(1).innerText()).trim();
  await onTo(page, "ask-who-about");
  await pick(page, "pick-someone-at-home");
  await onTo(page, "ask-wanted");
  await field(page, "answer").fill(WANTED);
  await onTo(page, "ask-who-may-know");
  await press(page, "skip");
  await arrives(page, "extras-title");
  await press(page, "skip");
  await arrives(page, "name-title");
  await field(page, "your-name").fill(NAME);
  await onTo(page, "who-title");
  await press(page, "continue");
  await says(page, "missing-recipient");
  await page.locator("#who-reads").check();
  await onTo(page, "check-title");
  await saved(page);
  return about;
}

test("a concern is written, waits without a connection, arrives once, and is answered", async (t) => {
  const { authority, phone } = await begin(t);
  const page = await phone.open(authority.invite);
  await connect(page);

  // A promise is read.
  await goTo(page, "way-pledge");
  await page.locator("ul a.card").first().click();
  await page.locator(".entry-head .badge").getByText(words("status-promise")).waitFor();
  await page.getByText(words("original-title")).click();
  await page.locator("blockquote").waitFor();

  // A concern is written, and everything is there to be checked.
  const about = await speakUp(page);
  await page.getByText(about).first().waitFor();
  const checked = await text(page);
  for (const one of [...HAPPENED.split("\n"), about, WANTED, NAME, "The duty team"]) {
    assert.ok(checked.includes(one), `not there to be checked: ${one}`);
  }
  await says(page, "check-not-sent");
  await claimsNothing(page);

  // It is submitted without a connection: that is not the delivered page.
  await phone.context.setOffline(true);
  await send(page);
  await arrives(page, "waiting-title");
  await says(page, "waiting-not-sent");
  await says(page, "why-no-connection");
  await claimsNothing(page);
  assert.deepEqual(await authority.received(), []);
  await goTo(page, "way-messages");
  await says(page, "state-waiting");
  await claimsNothing(page);
  await page.goBack();
  await arrives(page, "waiting-title");

  // It goes by itself when the connection is back.
  await phone.context.setOffline(false);
  await arrives(page, "delivered-title");
  const mine = await reference(page);
  assert.match(mine, /^[0-9A-Z]{4}-[0-9A-Z]{4}$/);

  // Staff see it once, and read every word.
  const staff = await staffComputer(t, authority);
  const listed = staff.locator(".messages .what a");
  assert.equal(await listed.count(), 1);
  assert.ok((await listed.innerText()).includes(mine));
  await goTo(page, "way-messages");
  await says(page, "state-delivered");
  await listed.click();
  const read = await staff.locator("main").innerText();
  for (const one of [HAPPENED, WANTED, NAME, about]) assert.ok(read.includes(one), `staff do not see: ${one}`);
  await checkNow(page);
  await says(page, "state-opened");

  // They answer, and the phone shows the very words.
  await staff.getByLabel("Your reply").fill(REPLY);
  await staff.getByRole("button", { name: "Send reply" }).click();
  await staff.getByText("Your reply is on its way.").waitFor();
  await checkNow(page);
  await says(page, "state-answered");
  await page.locator("nav.ways .count").waitFor();
  await page.locator("a.message").click();
  assert.equal(await page.locator(".answer .written").textContent(), REPLY);
  await page.getByRole("heading", { name: begins("answer-from", { from: "Sam Okafor" }) }).waitFor();
  assert.equal(await reference(page), mine);

  // They close it.
  await staff.getByRole("link", { name: "Close this conversation" }).click();
  await staff.getByLabel("It is put right, or what they asked for is done").check();
  await staff.getByRole("button", { name: "Close conversation" }).click();
  await staff.getByText("The conversation is closed.").waitFor();
  await follow(page, "back");
  await arrives(page, "way-messages");
  await checkNow(page);
  await says(page, "state-closed");

  assert.deepEqual(await authority.received(), [mine]);
});
