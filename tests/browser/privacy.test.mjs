// What the phone and the server keep, and what they tell others.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import {
  arrives, begin, checkNow, field, filesIn, goTo, reference, saved, says, send, startWriting, write,
} from "./support.mjs";

/** Words that nobody writes by chance: in a message, in a draft, as a name, in a reply. */
const CANARIES = {
  message: "Kanarienvogel-im-Brief",
  wanted: "Zaunkönig-als-Wunsch",
  name: "Rotkehlchen-heißt-sie",
  draft: "Nachtigall-im-Entwurf",
  search: "Sperling-gesucht",
  reply: "Goldammer-als-Antwort",
};

/** The files in a folder in which a text stands, as browsers and servers write text. */
async function whereStands(folder, text) {
  const patterns = [Buffer.from(text, "utf8"), Buffer.from(text, "utf16le"), Buffer.from(text).toString("base64").slice(2, -4)];
  const found = [];
  for (const file of await filesIn(folder)) {
    const bytes = await readFile(file);
    if (patterns.some((pattern) => bytes.includes(pattern))) found.push(file);
  }
  return found;
}

test("nothing that was written can be read from the browser's files or the server's", async (t) => {
  const { authority, phone } = await begin(t, { direct: true });
  const page = await phone.openConnected();
  await write(page, { happened: CANARIES.message, wanted: CANARIES.wanted, name: CANARIES.name });
  await send(page);
  await arrives(page, "delivered-title");
  await authority.inbox.reply(await reference(page), CANARIES.reply);
  await goTo(page, "way-messages");
  await checkNow(page);
  await page.locator("a.message").click();
  await page.getByText(CANARIES.reply).waitFor();
  await goTo(page, "way-pledge");
  await page.locator("#search").fill(CANARIES.search);
  await says(page, "search-found-title");
  await startWriting(page);
  await field(page, "answer").fill(CANARIES.draft);
  await saved(page);
  await page.reload();
  await arrives(page, "ask-what-happened");
  assert.equal(await field(page, "answer").inputValue(), CANARIES.draft);
  await phone.close();
  await authority.stop();

  for (const [what, text] of Object.entries(CANARIES)) {
    assert.deepEqual(await whereStands(phone.profile, text), [], `${what} in the browser's profile`);
    // The log is there, too.
    assert.deepEqual(await whereStands(authority.folder.path, text), [], `${what} at the authority`);
  }
  // The search above does find what is there.
  assert.notDeepEqual(await whereStands(phone.profile, "Upheld"), []);
  assert.notDeepEqual(await whereStands(authority.folder.path, "Sam Okafor"), []);
});
