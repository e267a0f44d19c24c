// What the tests in a browser share: an authority, a proxy before it and a phone, all of a test's
// own; what a reader does on the phone; and what staff see.

import { execFile } from "node:child_process";
import { chmod, readFile, readdir, readlink, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { emptyFolder, startAuthority } from "../../scripts/lib/authority.mjs";
import { openBrowser } from "../../scripts/lib/browser.mjs";
import { Inbox } from "./inbox.mjs";
import { startProxy } from "./proxy.mjs";
import { begins, within, words } from "./words.mjs";

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
export const PROGRAM = process.env.UPHELD_AUTHORITY ?? path("target/debug/upheld-authority");
const APP = process.env.UPHELD_APP ?? path("target/web");
/** The longest anything on a screen may take to come. */
const PATIENCE = 20_000;

/** Waits until something is so; for what no screen shows. */
export async function until(isSo, what) {
  for (const end = Date.now() + PATIENCE; ;) {
    if (await isSo()) return;
    if (Date.now() > end) throw new Error(`it never was so: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** An authority with a data folder of its own, reached through a proxy or directly. */
class Authority {
  static async start(proxy) {
    const authority = new Authority();
    authority.proxy = proxy;
    authority.folder = await emptyFolder("authority");
    authority.log = join(authority.folder.path, "log.txt");
    // What the program logs goes to a file: a test reads it.
    authority.program = join(authority.folder.path, "authority");
    await writeFile(authority.program, `#!/bin/sh\nexec '${PROGRAM}' "$@" 2>>'${authority.log}'\n`);
    await chmod(authority.program, 0o700);
    await authority.start();
    return authority;
  }

  /** Starts it, again at the same address. */
  async start() {
    this.data = join(this.folder.path, "data");
    const running = { program: this.program, app: APP, data: this.data, listen: this.listen };
    this.running = await startAuthority(running);
    this.listen = this.running.listen;
    this.inbox = new Inbox(this.running);
    /** The inbox of the independent advocates, which the council's staff have no part in. */
    this.advocates = new Inbox(this.running.advocate);
    const own = this.running.origin;
    this.proxy?.to(new URL(own).port);
    this.origin = this.proxy?.origin ?? own;
    /** The link that a young person gets. */
    this.invite = this.running.app.split(own).join(this.origin);
  }

  async stop() {
    await this.running?.end();
    this.running = undefined;
  }

  async forget() {
    await this.stop();
    await this.folder.forget();
  }

  /** A link for one young person: it tells the authority whom it invited. */
  async ownInvite() {
    const { stdout } = await promisify(execFile)(PROGRAM, ["invite", "--data", this.data]);
    return stdout.trim().split(this.running.origin).join(this.origin);
  }

  /** The references of all messages in the inbox, as many times as they are listed. */
  async received() {
    return (await this.inbox.messages()).map(({ reference }) => reference);
  }
}

/** Every loading of the page waits until the app has taken the place of the first page. */
function waitForTheApp(page) {
  for (const way of ["goto", "reload"]) {
    const load = page[way].bind(page);
    page[way] = async (...how) => {
      const response = await load(...how);
      await page.locator("#first").waitFor({ state: "detached" });
      return response;
    };
  }
}

/** A browser with a profile of its own, as a young person uses it. */
export class Phone {
  static async make(authority) {
    const phone = new Phone();
    phone.authority = authority;
    phone.folder = await emptyFolder("phone");
    phone.profile = phone.folder.path;
    /** Everything the browser complained about, and every address it asked. */
    phone.complaints = [];
    phone.asked = [];
    return phone;
  }

  /** Starts the browser on the app, or on another address. With `firstPage`, what is there before the
   * app is looked at as well. */
  async open(address = this.authority.origin, options = {}) {
    this.context = await openBrowser(this.profile, { timeout: PATIENCE, ...options });
    this.context.setDefaultTimeout(PATIENCE);
    if (options.offline) await this.context.setOffline(true);
    this.context.on("request", (request) => this.asked.push(request.url()));
    this.context.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) this.complaints.push(message.text());
    });
    this.context.on("weberror", ({ error }) => this.complaints.push(String(error())));
    this.page = this.context.pages()[0];
    if (!options.firstPage) {
      waitForTheApp(this.page);
      this.context.on("page", waitForTheApp);
    }
    if (!this.explained && options.explained !== false) await this.readWhatHideDoes();
    await this.page.goto(address);
    return this.page;
  }

  /** Reads what is explained once, before the first private screen, and chooses no lock for now. */
  async readWhatHideDoes() {
    await this.page.goto(this.authority.origin);
    await goTo(this.page, "way-messages");
    await press(this.page, "before-not-now");
    await says(this.page, "messages-empty");
    await this.page.goto("about:blank");
    this.explained = true;
  }

  /** Opens the app with the invite, and connects. */
  async openConnected() {
    const page = await this.open(this.authority.invite);
    await connect(page);
    return page;
  }

  async close() {
    await this.context?.close();
    this.context = undefined;
  }

  /** The battery is taken out: the browser gets no time for anything. */
  async kill() {
    const process_ = Number((await readlink(join(this.profile, "SingletonLock"))).split("-").pop());
    const gone = new Promise((resolve) => this.context.once("close", resolve));
    process.kill(process_, "SIGKILL");
    await gone;
    this.context = undefined;
  }

  async forget() {
    await this.close();
    await this.folder.forget();
  }
}

/** A place of a test's own; it is gone when the test is over. */
export async function begin(t, { direct = false } = {}) {
  const proxy = direct ? undefined : await startProxy();
  const authority = await Authority.start(proxy);
  const phone = await Phone.make(authority);
  t.after(async () => {
    await phone.forget();
    await authority.forget();
    await proxy?.end();
  });
  return { proxy, authority, phone };
}

// What a reader sees.

/** The screen's heading. */
export const heading = (page, id, values) =>
  page.getByRole("heading", { level: 1, name: words(id, values) });

/** Waits for the screen with this heading. */
export const arrives = (page, id, values) => heading(page, id, values).waitFor();

/** A game covers everything, and nothing tells what it covers. */
export async function isHidden(page) {
  await arrives(page, "game-title");
  const told = /upheld|pledge|council|childline|speak|message/i.exec(await page.locator("body").innerText());
  if (told) throw new Error(`it is hidden, and says “${told[0]}”`);
}

/** Waits for a line that says exactly this. */
export const says = (page, id, values) => page.getByText(words(id, values)).first().waitFor();

/** All the text on the screen, but for the frame around it. */
export const text = (page) => page.locator("#main-part").innerText();

/** Waits until all of what was written is on the disk. */
export const saved = (page) => page.locator(".kept:not(.saving)").getByText(words("kept-saved")).waitFor();

export const field = (page, id) => page.locator(`textarea#${id}, input#${id}`);

// What a reader does.

/** Goes to one of the four main screens. */
export const goTo = (page, way) =>
  page.locator("nav.ways").getByRole("link", { name: begins(way) }).click();

export const press = (page, id, values) =>
  page.getByRole("button", { name: words(id, values) }).click();

export const follow = (page, id, values) =>
  page.getByRole("link", { name: words(id, values) }).first().click();

/** Goes to Me and this phone. */
export async function toMe(page) {
  await goTo(page, "way-home");
  await page.getByRole("link", { name: begins("me-title") }).click();
  await arrives(page, "me-title");
}

/** Goes to where a lock is chosen. */
export async function toLock(page) {
  await toMe(page);
  await page.locator("#to-lock").click();
  await arrives(page, "which-lock-title");
}

/** Asks for a PIN as the lock. */
export async function askForPin(page, pin) {
  await page.getByRole("radio").first().check();
  await press(page, "continue");
  await arrives(page, "new-pin-title");
  for (const place of [0, 1]) await page.locator("#pin-form input[type=text]").nth(place).fill(pin);
  await press(page, "new-pin-button");
}

/** Chooses a PIN, and comes back Home. */
export async function chooseLock(page, pin) {
  await toLock(page);
  await askForPin(page, pin);
  await arrives(page, "done-pin");
  await goTo(page, "way-home");
}

/** Types a PIN where the lock asks for it. */
export async function unlock(page, pin) {
  await page.locator("#secret").fill(pin);
  await page.locator("#unlock-button").click();
}

export async function connect(page) {
  await arrives(page, "connect-title");
  await press(page, "connect-button");
  await says(page, "connect-connected");
}

/** What stands beside an answer that can be picked: exactly this name. */
export const choice = (page, name) =>
  page.locator("label.choice", { has: page.locator(".says", { hasText: name }) }).locator("input");

/** Picks an answer, by the id of its words. */
export const pick = (page, id) => choice(page, words(id)).check();

/** On to the next page of Speak up, whether something was answered or not. */
export async function onTo(page, title) {
  await press(page, "continue");
  await arrives(page, title);
}

/** Begins to write that something is wrong, up to the page where what happened is told. */
export async function startWriting(page, { sort = "pick-problem" } = {}) {
  await goTo(page, "way-speak-up");
  await page.locator("#begin-something_is_wrong").click();
  await arrives(page, "ask-safe");
  await pick(page, "pick-safe");
  await onTo(page, "ask-sort");
  await pick(page, sort);
  await onTo(page, "ask-what-happened");
}

/** From the page where what happened is told to the one where everything is checked. */
export async function goOnToCheck(page, { wanted = "", name = "" } = {}) {
  await onTo(page, "which-promise-title");
  await onTo(page, "ask-who-about");
  await onTo(page, "ask-wanted");
  if (wanted) await field(page, "answer").fill(wanted);
  await onTo(page, "ask-who-may-know");
  await onTo(page, "extras-title");
  await onTo(page, "name-title");
  if (name) await field(page, "your-name").fill(name);
  await onTo(page, "who-title");
  await page.locator("#who-reads").check();
  await onTo(page, "check-title");
}

/** Writes to the duty team that something is wrong, up to where everything is checked. */
export async function write(page, { happened, wanted, name, sort }) {
  await startWriting(page, { sort });
  await field(page, "answer").fill(happened);
  await goOnToCheck(page, { wanted, name });
}

/** Sends what has been checked; a copy stays on the phone, unless it was said otherwise. */
export async function send(page, { keep } = {}) {
  const chosen = page.locator("input[name=keep]:checked");
  if (keep !== undefined || (await chosen.count()) === 0) {
    await page.locator(keep === false ? "#keep-1" : "#keep").check();
  }
  await page.getByRole("button", { name: begins("check-send") }).click();
}

/** The words of all screens that must not be there before a receipt. Looks at a part of the screen
 * where others of its messages have arrived. */
export async function claimsNothing(page, part = page.locator("#main-part")) {
  const shown = await part.innerText();
  const left = shown.replace(/not sent( yet)?|could not be sent|when you press send/gi, "");
  const claim = /\b(sent|delivered|arrived|received|has it|✓|✔)\b/i.exec(left)?.[0];
  if (claim) throw new Error(`a message that has not arrived: “${claim}”, in: ${shown}`);
  if (/[0-9A-Z]{4}-[0-9A-Z]{4}/.test(shown)) throw new Error(`a reference already: ${shown}`);
  const ticks = await part.locator(".there, .reference").count();
  if (ticks > 0) throw new Error("something is shown as arrived");
}

/** Looks for news now. */
export async function checkNow(page) {
  await page.getByRole("button", { name: words("delivery-check") }).click();
  await page.getByRole("button", { name: words("delivery-check") }).waitFor();
}

/** The reference on the delivered page. */
export const reference = (page) => page.locator(".reference").innerText();

const TOOLS = new WeakMap();

/** The browser's own tools for a page. They are kept: when they go, an offline page is told that it
 * is online. */
export async function toolsOf(page) {
  if (!TOOLS.has(page)) TOOLS.set(page, await page.context().newCDPSession(page));
  return TOOLS.get(page);
}

/** Sets how large the browser shows text, as its settings do: 16 is usual, 32 is twice as large. */
export async function sizeText(page, size) {
  const fontSizes = { standard: size, fixed: size };
  await (await toolsOf(page)).send("Page.setFontSizes", { fontSizes });
}

/** So many days go by for the app, until it is loaded anew. */
export async function later(page, days) {
  const turn = (gone) => {
    const Right = Date;
    globalThis.Date = class extends Right {
      constructor(...when) {
        super(...(when.length ? when : [Right.now() + gone]));
      }

      static now() {
        return Right.now() + gone;
      }
    };
  };
  for (const place of [page, ...page.workers()]) await place.evaluate(turn, days * 24 * 60 * 60 * 1000);
}

// What happens to the disk.

/** The disk is full: no file of the site can grow, as the browser tells it; or not any more. */
export async function fill(page, full) {
  for (const worker of page.workers()) {
    await worker.evaluate((full) => {
      const files = FileSystemSyncAccessHandle.prototype;
      const write = (files.realWrite ??= files.write);
      files.write = !full ? write : function (bytes, options) {
        if ((options?.at ?? 0) + bytes.byteLength <= this.getSize()) return write.call(this, bytes, options);
        throw new DOMException("No space available for this operation", "QuotaExceededError");
      };
    }, full);
  }
}

/** The file that holds a store, among those the browser keeps for the site. */
async function fileOf(phone, store) {
  for (const path of await filesIn(join(phone.profile, "Default/File System"))) {
    if (!/^\d{8}$/.test(basename(path))) continue;
    const bytes = await readFile(path);
    if (bytes.subarray(0, bytes.indexOf(0)).toString() === store) return { path, bytes };
  }
  throw new Error(`the browser keeps no ${store}`);
}

/** The first bytes of each file tell which store it is; what comes after is the store's own. */
const OWN = 4096;

/** Changes bytes of a store while the browser is closed. */
export async function damage(phone, store) {
  const { path, bytes } = await fileOf(phone, store);
  for (let place = OWN; place < Math.min(bytes.length, OWN + 64 * 1024); place += 1) bytes[place] ^= 0x5a;
  await writeFile(path, bytes);
}

/** All files in a folder, and below it. */
export async function filesIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

export { begins, within, words };
