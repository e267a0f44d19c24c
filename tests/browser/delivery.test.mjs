// What goes wrong on the way: nothing is said that is not so, and the message arrives once.

import assert from "node:assert/strict";
import { test } from "node:test";

import {
  CALLS, SENDING, answerLost, broken, changed, halved, nobodyThere, page as somePage, redirect, refusal, tooMuch,
} from "./proxy.mjs";
import {
  arrives, begin, checkNow, claimsNothing, follow, goTo, press, reference, says, send, until, words, write,
} from "./support.mjs";

test("an answer that is lost after the message was stored does not make it two", async (t) => {
  const { authority, phone, proxy } = await begin(t);
  const page = await phone.openConnected();
  await write(page, { happened: "They read my letters." });
  proxy.let(SENDING, answerLost, 1);
  await send(page);
  await arrives(page, "waiting-title");
  await proxy.had(SENDING, 1);
  await claimsNothing(page);
  assert.equal((await authority.received()).length, 1, "the server has it");

  // The phone tries again by itself, and hears what it missed.
  await arrives(page, "delivered-title");
  assert.equal(proxy.count(SENDING), 2);
  assert.deepEqual(await authority.received(), [await reference(page)]);
});

/** What the server does, and the reason that the app gives. */
const LIES = [
  ["a page with status 200", somePage(200), "why-wrong-answer"],
  ["a redirect to another page", redirect("/manifest.webmanifest"), "why-wrong-answer"],
  ["a redirect to somewhere else", redirect("http://portal.example/"), "why-wrong-answer"],
  ["a redirect in a circle", redirect("/v1/submissions/again"), "why-wrong-answer"],
  ["a page with status 500", somePage(500), "why-wrong-answer"],
  ["a page with status 404", somePage(404), "why-wrong-answer"],
  ["a receipt with one character changed", changed, "why-wrong-answer"],
  ["half a receipt", halved, "why-wrong-answer"],
  ["half a receipt, and then nothing", broken, "why-no-connection"],
  ["an answer that is far too long", tooMuch, "why-no-connection"],
  ["nothing at all", nobodyThere, "why-no-connection"],
];

test("no lie of a server makes a message delivered, and each is said in words", async (t) => {
  const { authority, phone, proxy } = await begin(t);
  const page = await phone.openConnected();
  await write(page, { happened: "They read my letters." });
  proxy.let(SENDING, nobodyThere);
  await send(page);
  await arrives(page, "waiting-title");
  await proxy.had(SENDING, 1);
  for (const [lie, happens, why] of LIES) {
    await t.test(lie, async () => {
      proxy.mend();
      proxy.let(SENDING, happens);
      const before = proxy.count(SENDING);
      await checkNow(page);
      await proxy.had(SENDING, before + 1);
      await until(() => page.locator("#check-now:not([aria-disabled])").count(), "the try is over");
      await arrives(page, "waiting-title");
      await claimsNothing(page);
      await page.getByText(words(why)).first().waitFor({ timeout: 5000 });
    });
  }
  proxy.mend();
  await press(page, "delivery-check");
  await arrives(page, "delivered-title");
  assert.deepEqual(await authority.received(), [await reference(page)]);
});

test("what the authority refuses for good says so, is kept, and can be tried again", async (t) => {
  const { authority, phone, proxy } = await begin(t);
  const page = await phone.openConnected();
  await write(page, { happened: "They read my letters." });
  proxy.let(SENDING, refusal(400, "bad-envelope"));
  await send(page);
  await says(page, "waiting-needs-you");
  await claimsNothing(page);
  await follow(page, "waiting-what-to-do");
  await says(page, "parked-refused");
  await page.getByText("They read my letters.").waitFor();
  await claimsNothing(page);
  proxy.mend();
  await press(page, "try-again");
  await says(page, "state-delivered");
  assert.equal((await authority.received()).length, 1);
});

test("an invite to a server that is not the council's joins nothing", async (t) => {
  const { phone, proxy } = await begin(t);
  const page = await phone.open(phone.authority.invite);
  proxy.let(CALLS, somePage(200));
  await press(page, "connect-button");
  await says(page, "joining");
  await goTo(page, "way-messages");
  await says(page, "why-wrong-answer");
  proxy.mend();
  await checkNow(page);
  await until(() => page.locator(".demonstration").count(), "it is joined");
});
