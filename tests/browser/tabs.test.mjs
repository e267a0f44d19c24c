// Two tabs of the app take turns.

import assert from "node:assert/strict";
import { test } from "node:test";

import { arrives, begin, field, press, saved, says, startWriting } from "./support.mjs";

test("a second tab says that the app is in use, and can have it; nothing written is lost", async (t) => {
  const { authority, phone } = await begin(t, { direct: true });
  const first = await phone.open();
  await startWriting(first);
  await field(first, "answer").fill("Half a sentence, and");
  await saved(first);

  const second = await phone.context.newPage();
  await second.goto(authority.origin);
  await arrives(second, "in-use-title");
  await press(second, "use-it-here");
  await arrives(second, "home-title");
  await second.getByText("Half a sentence, and").waitFor();
  await arrives(first, "moved-title");
  await says(first, "need-help");

  await press(first, "use-it-here");
  await arrives(first, "ask-what-happened");
  await arrives(second, "moved-title");
  const answer = field(first, "answer");
  assert.equal(await answer.inputValue(), "Half a sentence, and");
  await answer.press("Control+End");
  await answer.pressSequentially(" the other half.");
  await saved(first);

  // The tab that has it is closed: the other goes on by itself.
  await first.close();
  await arrives(second, "home-title");
  await second.getByText("Half a sentence, and the other half.").waitFor();
});

test("what was typed and not yet saved survives another tab taking the app", async (t) => {
  const { authority, phone } = await begin(t, { direct: true });
  const first = await phone.open();
  await startWriting(first);
  const second = await phone.context.newPage();
  await second.goto(authority.origin);
  await arrives(second, "in-use-title");
  const answer = field(first, "answer");
  const typing = answer.pressSequentially("Typed while the other tab asked for it.").catch(() => {});
  await press(second, "use-it-here");
  await arrives(first, "moved-title");
  await typing;
  await arrives(second, "home-title");
  await press(first, "use-it-here");
  await arrives(first, "ask-what-happened");
  const kept = await answer.inputValue();
  assert.ok("Typed while the other tab asked for it.".startsWith(kept), `garbled: ${kept}`);
});
