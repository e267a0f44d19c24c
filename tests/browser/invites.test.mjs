// Invites: what is shown of one, and whether the council knows the phone that used it.

import assert from "node:assert/strict";
import { test } from "node:test";

import {
  Phone, arrives, begin, claimsNothing, follow, goTo, press, says, text, words, write, send,
} from "./support.mjs";

test("an opened invite shows where it leads, and nothing else of it", async (t) => {
  const { authority, phone } = await begin(t);
  const invite = await authority.ownInvite();
  const page = await phone.open(invite);
  await arrives(page, "connect-title");
  const shown = await text(page);
  assert.ok(shown.includes(new URL(authority.origin).host), shown);
  const { join, root, code } = Object.fromEntries(new URLSearchParams(new URL(invite).hash.slice(1)));
  assert.ok(join && root && code, "the invite has all its parts");
  for (const part of [join, root, code, "join="]) assert.ok(!shown.includes(part), `${part} is shown`);
  assert.equal(await page.locator("#main-part input").count(), 0);
  await press(page, "connect-button");
  await says(page, "known-invited");
});

test("a code that was used is said where a new invite can be used, and a new one makes the phone known", async (t) => {
  const { authority, phone } = await begin(t);
  const invite = await authority.ownInvite();
  let page = await phone.open(invite);
  await press(page, "connect-button");
  await says(page, "known-invited");

  const second = await Phone.make(authority);
  t.after(() => second.forget());
  page = await second.open(invite);
  await press(page, "connect-button");
  await says(page, "code-used");
  await says(page, "known-not-invited");
  await goTo(page, "way-home");
  await page.getByRole("link", { name: words("home-code") }).waitFor();

  // Messages go all the same, and they say that nobody knows whose they are.
  await write(page, { happened: "They read my letters." });
  await says(page, "known-not-invited");
  await claimsNothing(page);
  await send(page);
  await arrives(page, "delivered-title");
  assert.equal((await authority.received()).length, 1);

  await goTo(page, "way-home");
  await follow(page, "home-code");
  await page.locator("#invite").fill(await authority.ownInvite());
  await press(page, "connect-button");
  await says(page, "known-invited");
  await goTo(page, "way-home");
  await says(page, "home-title");
  assert.equal(await page.getByRole("link", { name: words("home-code") }).count(), 0);
});
