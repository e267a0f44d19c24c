// A photo and a voice note go along, and arrive.

import { test } from "node:test";

import { arrives, begin, connect, goTo, says, send, words } from "./support.mjs";

/** A picture of one dot. */
const DOT = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==", "base64");
/** A microphone that beeps. */
const FAKE = ["--no-sandbox", "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];

test("a photo and a voice note go along without a word, and arrive", async (t) => {
  const { authority, phone } = await begin(t, { direct: true });
  const page = await phone.open(authority.invite, { args: FAKE });
  await connect(page);
  await goTo(page, "way-speak-up");
  await page.locator("#begin-good_news").click();
  await arrives(page, "ask-news");
  await page.locator("#skip").click();
  await arrives(page, "ask-may-share");
  await page.locator("#skip").click();
  await arrives(page, "extras-title");
  await page.locator("#add-photo").setInputFiles({ name: "dot.png", mimeType: "image/png", buffer: DOT });
  await page.locator("ul.attached").getByText(words("attached-photo")).first().waitFor();
  await page.locator("#start-recording").click();
  await says(page, "extras-recording");
  await says(page, "extras-time-left", { minutes: 4, seconds: 58 });
  await page.locator("#stop-recording").click();
  await page.locator("ul.attached").getByText(words("attached-voice")).first().waitFor();
  await page.locator("form#question button[type=submit]").click();
  await arrives(page, "name-title");
  await page.locator("#skip").click();
  await arrives(page, "who-title");
  await page.locator("#who-reads").check();
  await page.locator("form#question button[type=submit]").click();
  await arrives(page, "check-title");
  await says(page, "attached-photo");
  await says(page, "attached-voice");
  await send(page);
  await arrives(page, "delivered-title");
});
