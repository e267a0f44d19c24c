// A message that has not left the phone is the writer's own: it can be taken back and changed.

import assert from "node:assert/strict";
import { test } from "node:test";

import {
  answerLost, refusal, SENDING,
} from "./proxy.mjs";
import {
  arrives, begin, claimsNothing, field, follow, goTo, heading, press, reference, says, send, text, until,
  within, words, write,
} from "./support.mjs";

/** Changes what happened, from where everything is checked. */
async function change(page, happened) {
  await page.getByRole("link", { name: within("ask-what-happened") }).click();
  await arrives(page, "ask-what-happened");
  await field(page, "answer").fill(happened);
  await press(page, "continue");
  await arrives(page, "check-title");
  await page.getByText(happened).waitFor();
}

/** The heading has the focus, as on every new screen. */
const headingHasFocus = (page) =>
  until(() => page.evaluate(() => document.activeElement?.id === "heading"), "the heading has the focus");

test("a message taken back offline is changed, and arrives once with the changed words", async (t) => {
  const { authority, phone } = await begin(t);
  const page = await phone.openConnected();
  await phone.context.setOffline(true);
  await write(page, { happened: "They read my letters.", name: "Ash" });
  await send(page);
  await arrives(page, "waiting-title");
  // While it is being tried it might leave.
  await says(page, "why-no-connection");
  await press(page, "take-back");
  await arrives(page, "check-title");
  await headingHasFocus(page);
  await claimsNothing(page);
  await page.getByText("They read my letters.").waitFor();

  // It is a draft and no message any more, and Back does not lead to a message that is gone.
  await page.goBack();
  assert.equal(await heading(page, "waiting-title").count(), 0);
  await goTo(page, "way-messages");
  await says(page, "messages-nothing-waiting");
  await says(page, "messages-empty");
  await goTo(page, "way-speak-up");
  await page.getByRole("link", { name: within("draft-only-here") }).click();
  await arrives(page, "check-title");

  await change(page, "They read my diary.");
  await send(page);
  await arrives(page, "waiting-title");
  await claimsNothing(page);
  await phone.context.setOffline(false);
  await arrives(page, "delivered-title");
  const mine = await reference(page);
  assert.deepEqual(await authority.received(), [mine]);
  const { page: read } = await authority.inbox.open(mine);
  assert.match(read, /They read my diary\./);
  assert.doesNotMatch(read, /letters/);
});

test("a message that was refused can be changed, and goes", async (t) => {
  const { authority, phone, proxy } = await begin(t);
  const page = await phone.openConnected();
  await write(page, { happened: "They read my letters." });
  proxy.let(SENDING, refusal(400, "bad-envelope"), 1);
  await send(page);
  await says(page, "waiting-needs-you");
  await follow(page, "waiting-what-to-do");
  await press(page, "take-back-change");
  await arrives(page, "check-title");
  await change(page, "They read my diary.");
  await send(page);
  await arrives(page, "delivered-title");
  assert.equal((await authority.received()).length, 1);
});

test("a message that may have arrived cannot be taken back", async (t) => {
  const { authority, phone, proxy } = await begin(t);
  const page = await phone.openConnected();
  await write(page, { happened: "They read my letters." });
  proxy.let(SENDING, answerLost);
  await send(page);
  await arrives(page, "waiting-title");
  await says(page, "why-no-connection");
  assert.equal(await page.getByRole("button", { name: words("take-back") }).count(), 0, await text(page));
  proxy.mend();
  await press(page, "delivery-check");
  await arrives(page, "delivered-title");
  assert.equal((await authority.received()).length, 1);
});
