// What a browser's profile tells whoever takes the phone away: every file of it, at every moment of a
// story, while the browser runs and after it was closed. Everything typed and answered is marked,
// and looked for. The last line is the sum:
//
//   files=… states=… canaries_found=…
//
// With --all, a moment that this app has no screens for is an error. The search has to find a mark
// where there is one; see `control`.
//
// Not looked for: the platform's keys. The browser keeps them in this profile, as keys that scripts
// can use and cannot read; whoever has the profile and enough knowledge of Chromium has them. A PIN
// or words are what protects then. Files may be compressed: what is packed with gzip or zlib is
// unpacked; Snappy, which LevelDB uses, leaves marks that nobody ever wrote as they are; Brotli is
// not looked into.

import { cp, readFile } from "node:fs/promises";
import { randomInt } from "node:crypto";
import { join, relative } from "node:path";
import { gunzipSync, inflateSync, constants } from "node:zlib";

import { emptyFolder } from "../../scripts/lib/authority.mjs";
import { SENDING, nobodyThere } from "./proxy.mjs";
import {
  arrives, begin, checkNow, chooseLock, field, filesIn, goTo, press, reference, saved, says, send,
  startWriting, toMe, unlock, until, words, write,
} from "./support.mjs";

const SIGNS = "abcdefghijkmnpqrstuvwxyzBDFGHKLR";
const mark = (signs = SIGNS, length = 20) =>
  Array.from({ length }, () => signs[randomInt(signs.length)]).join("");

/** Everything a person types or gets, each with a mark of its own. */
const typed = {
  draft: mark(), message: mark(), wanted: mark(), name: mark(), reply: mark(), search: mark(),
  pin: mark("0123456789", 14), wrong: mark("0123456789", 14),
};

// --- The search ---------------------------------------------------------------------------------

/** The base64 of a text behind so many other bytes, without what those decide. */
function withinBase64(text, before, alphabet) {
  const whole = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
  const signs = whole.toString(alphabet);
  return signs.slice(Math.ceil((before * 8) / 6), Math.floor((whole.length * 8) / 6));
}

/** A text as programs write it. */
function forms(text) {
  const hex = Buffer.from(text).toString("hex");
  const coded = [0, 1, 2].flatMap((before) =>
    ["base64", "base64url"].map((alphabet) => withinBase64(text, before, alphabet)));
  return [Buffer.from(text), Buffer.from(text, "utf16le"), hex, hex.toUpperCase(), ...coded];
}

/** What was packed somewhere in these bytes. */
function* unpacked(bytes) {
  const finishFlush = constants.Z_SYNC_FLUSH;
  for (const [head, unpack] of [["1f8b08", gunzipSync], ["7801", inflateSync], ["785e", inflateSync],
    ["789c", inflateSync], ["78da", inflateSync]]) {
    const start = Buffer.from(head, "hex");
    for (let at = bytes.indexOf(start); at >= 0; at = bytes.indexOf(start, at + 1)) {
      try {
        yield unpack(bytes.subarray(at), { finishFlush, maxOutputLength: 64 * 1024 * 1024 });
      } catch {
        // It only looked like something packed.
      }
    }
  }
}

const has = (bytes, patterns) => patterns.some((pattern) => bytes.includes(pattern));

/** Searches all files of a folder. Gives how many there were, and what was found where. */
async function search(folder, marks) {
  const wanted = Object.entries(marks).map(([name, text]) => ({ name, patterns: forms(text) }));
  const files = await filesIn(folder);
  const found = [];
  for (const file of files) {
    const bytes = await readFile(file).catch((error) => {
      if (error.code === "ENOENT") return Buffer.alloc(0);
      throw error;
    });
    const all = [Buffer.from(relative(folder, file)), bytes, ...unpacked(bytes)];
    for (const { name, patterns } of wanted) {
      if (all.some((one) => has(one, patterns))) found.push(`${name}, in ${relative(folder, file)}`);
    }
  }
  return { files: files.length, found };
}

// --- The story ----------------------------------------------------------------------------------

/** Opens the newest message. */
async function openMessage({ page }) {
  await goTo(page, "way-messages");
  await page.locator("a.message").first().click();
}

async function open(story, pin = typed.pin) {
  await goTo(story.page, "way-messages");
  await unlock(story.page, pin);
}

/** The moments: a name, the screen that makes it possible (words only that screen has), and how to
 * get there from the one before. A moment whose screens this app has not got is told as left out. */
const STATES = [
  ["nothing written yet", "home-title", async () => {}],
  ["drafting", "ask-what-happened", async ({ page }) => {
    await goTo(page, "way-pledge");
    await page.locator("#search").fill(typed.search);
    await says(page, "search-found-title");
    await startWriting(page);
    await field(page, "answer").fill(`A draft "${typed.draft}", for later.`);
    await saved(page);
  }],
  ["waiting", "waiting-title", async ({ page, proxy }) => {
    await write(page, { happened: `It is not fair. ${typed.message}`, wanted: typed.wanted, name: typed.name });
    proxy.let(SENDING, nobodyThere);
    await send(page);
    await arrives(page, "waiting-title");
  }],
  ["delivered", "state-delivered", async (story) => {
    story.proxy.mend();
    await openMessage(story);
    await says(story.page, "state-delivered");
    story.reference = await reference(story.page);
  }],
  ["answered", "state-delivered", async (story) => {
    await story.authority.inbox.reply(story.reference, `We are sorry. ${typed.reply}`);
    await goTo(story.page, "way-messages");
    await checkNow(story.page);
    await openMessage(story);
    await story.page.getByText(typed.reply).waitFor();
  }],
  ["PIN set", "new-pin-title", async (story) => {
    await chooseLock(story.page, typed.pin);
    story.locks = true;
  }],
  ["locked", "unlock-title", async (story) => {
    await open(story);
    await openMessage(story);
    await story.page.getByText(typed.reply).waitFor();
    await story.page.locator("#lock").click();
    await arrives(story.page, "unlock-title");
    await unlock(story.page, typed.wrong);
    await story.page.locator("#secret[aria-invalid=true]").waitFor();
  }],
  ["deleted", "delete-gone-title", async (story) => {
    if (story.locks) await open(story);
    await openMessage(story);
    await story.page.locator("#delete").click();
    await story.page.locator("#delete-yes").click();
    await says(story.page, "delete-gone");
  }],
  ["cleared", "cleared-title", async (story) => {
    const { page } = story;
    if (story.locks) await open(story);
    await toMe(page);
    await page.locator("#to-clear").click();
    await press(page, "hold-other-way");
    await press(page, "clear-yes");
    await says(page, "cleared-gone");
  }],
];

/** Whether this app has these words. */
function knows(id) {
  try {
    words(id);
    return true;
  } catch {
    return false;
  }
}

const sum = { files: 0, states: 0, found: [] };

function add(state, { files, found }) {
  sum.files += files;
  sum.found.push(...found.map((what) => `${what}: ${state}`));
}

/** Looks at a copy of the profile while the browser goes on, then closes it and looks again. */
async function look(story, state) {
  const copy = await emptyFolder("profile");
  // Files come and go meanwhile, and locks are links to nothing.
  const copyOne = () => cp(story.phone.profile, copy.path, { recursive: true, force: true, filter: (path) => !/Singleton/.test(path) });
  await copyOne().catch((error) => (error.code === "ENOENT" ? copyOne() : Promise.reject(error)));
  add(`${state}, while it runs`, await search(copy.path, typed));
  await copy.forget();
  await story.phone.close();
  add(`${state}, after it was closed`, await search(story.phone.profile, typed));
  sum.states += 1;
}

/** What a page keeps the ordinary way must be found, or the search is worth nothing. */
async function control(story) {
  const plain = mark();
  const page = await story.phone.open();
  await page.evaluate((plain) => localStorage.setItem("control", plain), plain);
  await story.phone.close();
  const { found } = await search(story.phone.profile, { plain });
  if (found.length === 0) throw new Error("what was kept in the clear on purpose was not found");
}

async function tell(story) {
  story.page = await story.phone.openConnected();
  const missing = [];
  for (const [name, screen, steps] of STATES) {
    if (!knows(screen)) {
      missing.push(name);
      continue;
    }
    await steps(story);
    await until(async () => !(await story.page.locator(".saving").count()), "everything is saved");
    await look(story, name);
    story.page = await story.phone.open();
  }
  await story.phone.close();
  await control(story);
  if (missing.length === 0) return;
  console.log(`left out, for want of screens: ${missing.join(", ")}`);
  if (process.argv.includes("--all")) throw new Error("not every moment was looked at");
}

const after = [];
try {
  await tell(await begin({ after: (what) => after.push(what) }));
} finally {
  for (const what of after.reverse()) await what();
}
for (const found of sum.found) console.log(`VIOLATED ${found}\n  again: scripts/prove --private`);
console.log(`files=${sum.files} states=${sum.states} canaries_found=${sum.found.length}`);
if (sum.found.length > 0) process.exitCode = 1;
