// What is there before the app's program has come.

import assert from "node:assert/strict";
import { test } from "node:test";

import { arrives, begin, field, follow, goTo, heading, isHidden, press, says } from "./support.mjs";

/** A phone whose next loads of the app wait for its program, until it is let through. */
async function withoutProgram(t, options = {}) {
  const { authority, phone } = await begin(t, { direct: true });
  const page = await phone.open("about:blank", { explained: false, firstPage: true, ...options });
  let come;
  const held = new Promise((resolve) => (come = resolve));
  await phone.context.route("**/upheld_bg.wasm", async (route) => {
    await held;
    await route.continue();
  });
  const load = (address = authority.origin) => page.goto(address, { waitUntil: "commit" });
  const started = async () => {
    come();
    await page.locator("#first").waitFor({ state: "detached" });
  };
  return { authority, phone, page, load, started };
}

/** How the phone was left: in the app's own words. */
const leave = (page, { page: look, ...kept }) => page.addInitScript(([look, kept]) => {
  if (look) localStorage.setItem("page", JSON.stringify(look));
  for (const [name, value] of Object.entries(kept)) sessionStorage.setItem(name, value);
}, [look, kept]);

const ENGLISH = { language: "en-GB", direction: "ltr", theme: "", text: "", motion: "" };

/** Nothing but that the app starts. */
async function saysOnlyThatItStarts(page) {
  await page.locator("#starting").waitFor();
  await page.locator("#first").waitFor({ state: "hidden" });
  assert.equal((await page.locator("body").innerText()).trim(), "Starting…");
}

test("Home and help are there before the program, and the app goes on where the reader is", async (t) => {
  const { authority, phone, page, load, started } = await withoutProgram(t);
  await load();
  await arrives(page, "home-title");
  await follow(page, "help-now");
  await arrives(page, "help-title");
  assert.equal(await page.locator("a[href='tel:999']").first().isVisible(), true);
  assert.equal(await page.locator("a[href='tel:08001111']").first().isVisible(), true);
  assert.equal(page.url(), `${authority.origin}/`);
  await page.goBack();
  await arrives(page, "home-title");
  await goTo(page, "way-rights");
  await arrives(page, "rights-title");
  await field(page, "search").fill("respect");
  await started();
  await heading(page, "rights-title").waitFor();
  await says(page, "search-found");
  await page.goBack();
  await arrives(page, "home-title");
  assert.deepEqual(phone.complaints, []);
});

/** How far the screen has moved by itself since the page was loaded, as Chromium counts it. */
const moved = (page) => page.evaluate(() => new Promise((done) => {
  new PerformanceObserver((list) => {
    done(list.getEntries().filter((entry) => !entry.hadRecentInput).reduce((sum, { value }) => sum + value, 0));
  }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(0), 500);
}));

test("nothing moves when the app takes the place of the first page", async (t) => {
  const { page, load, started } = await withoutProgram(t);
  await load();
  await arrives(page, "home-title");
  await started();
  await page.locator("#home-today").waitFor();
  assert.equal(await moved(page), 0, "the first time");
  await page.locator("#to-welcome").click();
  await press(page, "skip");
  await arrives(page, "home-title");
  for (const settled of ["#to-welcome", "#to-language"]) {
    await page.locator(settled).waitFor({ state: "detached" });
    await load();
    await started();
    await page.locator("#home-today").waitFor();
    assert.equal(await moved(page), 0, `without ${settled}`);
    if (settled === "#to-language") return;
    await page.locator("#to-language").click();
    await page.locator("#language-en-GB").click();
    await page.goBack();
  }
});

test("an invite is not lost when somebody reads on before the app is there", async (t) => {
  const { authority, page, load, started } = await withoutProgram(t);
  await load(authority.invite);
  await follow(page, "help-now");
  await arrives(page, "help-title");
  assert.ok(!page.url().includes("join"));
  await started();
  await arrives(page, "before-title");
  await page.locator("#skip-now").click();
  await arrives(page, "connect-title");
});

test("a button that is pressed before the program is there does what it says once it is", async (t) => {
  const { page, load, started } = await withoutProgram(t);
  await load();
  await goTo(page, "way-messages");
  await arrives(page, "before-title");
  await page.locator("#skip-now").click();
  await started();
  await says(page, "messages-empty");
});

test("what is hidden stays hidden, and Hide works before the program is there", async (t) => {
  const { page, load, started } = await withoutProgram(t);
  await load();
  await arrives(page, "home-title");
  await page.locator("#hide").click();
  await saysOnlyThatItStarts(page);
  await load();
  await saysOnlyThatItStarts(page);
  await started();
  await isHidden(page);
  await press(page, "game-back");
  await arrives(page, "home-title");
});

test("nobody who has used the app sees a private screen before the lock is known", async (t) => {
  const { page, load, started } = await withoutProgram(t);
  await leave(page, { page: ENGLISH });
  await load();
  await arrives(page, "home-title");
  await goTo(page, "way-messages");
  await arrives(page, "opening-title");
  await started();
  await arrives(page, "before-title");
});

test("in another language nothing is said in English first, and the page looks as it did", async (t) => {
  const { page, load, started } = await withoutProgram(t);
  await leave(page, { page: { ...ENGLISH, language: "ar", direction: "rtl", theme: "dark", text: "150" } });
  await load();
  await saysOnlyThatItStarts(page);
  const html = page.locator("html[lang=ar][dir=rtl][data-theme=dark][data-text='150']");
  await html.waitFor();
  await started();
  await page.getByRole("heading", { level: 1 }).waitFor();
});

test("without JavaScript it says so, and whom to call", async (t) => {
  const { page, load } = await withoutProgram(t, { javaScriptEnabled: false });
  await load();
  await page.getByRole("link", { name: "999" }).waitFor();
  await page.getByRole("link", { name: "0800 1111" }).waitFor();
  await page.getByRole("heading", { name: "This app cannot start" }).waitFor();
  assert.equal(await heading(page, "home-title").isVisible(), false);
});
