// A draft along each way of Speak up is kept, found again, thrown away and brought back.

import assert from "node:assert/strict";
import { test } from "node:test";

import { arrives, begin, follow, onTo, press, saved, says, within } from "./support.mjs";
import { ON_SPEAK_UP, answer, holds } from "./ways.mjs";

/** The first path of each way, and the one of whoever feels unsafe. */
const EACH = ON_SPEAK_UP.filter(({ name, way }, place) =>
  name === "unsafe" || ON_SPEAK_UP.findIndex((one) => one.way === way) === place);

const draft = (page) => page.getByRole("link", { name: within("draft-only-here") });

async function stillHas(page, one) {
  await arrives(page, one.title);
  assert.ok(await holds(page, one), `what was answered at ${one.title}`);
}

test("a draft along every way", async (t) => {
  const { phone } = await begin(t, { direct: true });
  const page = await phone.openConnected();
  for (const { name, begin: start, pages: [first, second] } of EACH) {
    await t.test(name, async () => {
      await start(page);
      await answer(page, first);
      await onTo(page, second.title);
      await answer(page, second);
      await saved(page);

      await page.reload();
      await stillHas(page, second);
      await follow(page, "back");
      await stillHas(page, first);
      await onTo(page, second.title);
      await page.goBack();
      await stillHas(page, first);
      await page.goForward();
      await stillHas(page, second);

      await press(page, "save-for-later");
      await arrives(page, "way-speak-up");
      await draft(page).click();
      await stillHas(page, second);

      await press(page, "discard");
      await says(page, "discarded");
      await draft(page).waitFor({ state: "detached" });
      await press(page, "undo");
      await draft(page).click();
      await stillHas(page, second);
      await press(page, "discard");
      await says(page, "discarded");
    });
  }
});
