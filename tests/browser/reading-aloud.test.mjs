// Reading aloud: only with a voice of the device itself, sentence by sentence, and silent as soon as
// the reader looks away.

import assert from "node:assert/strict";
import { test } from "node:test";

import { arrives, begin, goTo, press, until, words } from "./support.mjs";

const NEAR = { name: "near", lang: "en-GB", localService: true };
const FAR = { name: "far", lang: "en-GB", localService: false };

/** Puts a made-up voice in the place of the browser's; what it is told to say is kept. */
function fakeSpeech(voices) {
  class Speech extends EventTarget {
    voices = voices;
    said = [];
    getVoices() {
      return this.voices;
    }
    speak(utterance) {
      this.now = utterance;
      this.said.push({ text: utterance.text, voice: utterance.voice?.name, rate: utterance.rate });
    }
    cancel() {
      this.end("onerror");
    }
    end(how = "onend") {
      const utterance = this.now;
      this.now = undefined;
      utterance?.[how]?.({});
    }
  }
  const speech = new Speech();
  Object.defineProperty(window, "speechSynthesis", { value: speech, configurable: true });
  window.SpeechSynthesisUtterance = class {
    rate = 1;
    constructor(text) {
      this.text = text;
    }
  };
}

const said = (page) => page.evaluate(() => speechSynthesis.said);
const speaks = (page) => page.evaluate(() => Boolean(speechSynthesis.now));
const endSentence = (page) => page.evaluate(() => speechSynthesis.end());
const marked = (page) => page.locator(".sentence[aria-current=true]");
const begins = (page) => page.getByRole("button", { name: words("read-aloud-start") });

/** Opens the first promise, with these voices on the device. */
async function openPromise(phone, voices) {
  const page = await phone.open();
  await page.addInitScript(fakeSpeech, voices);
  await page.reload();
  await goTo(page, "way-pledge");
  await page.locator(".cards a").first().click();
  await page.locator("#where-from").waitFor();
  return page;
}

test("it reads sentence by sentence with a voice of the device, and marks its place", async (t) => {
  const { phone } = await begin(t, { direct: true });
  const page = await openPromise(phone, [FAR, NEAR]);
  assert.deepEqual(await said(page), [], "it never begins by itself");
  await begins(page).click();
  await marked(page).waitFor();
  const first = await marked(page).innerText();
  assert.deepEqual(await said(page), [{ text: first, voice: "near", rate: 1 }]);
  // The focus stays where it was.
  assert.equal(await page.evaluate(() => document.activeElement.id), "read-aloud");

  await endSentence(page);
  await until(async () => (await said(page)).length === 2, "the second sentence is read");
  assert.notEqual(await marked(page).innerText(), first);
  await press(page, "read-aloud-pause");
  assert.equal(await speaks(page), false);
  await press(page, "read-aloud-slow");
  await press(page, "read-aloud-go-on");
  const [, second, again] = await said(page);
  assert.equal(again.text, second.text);
  assert.ok(again.rate < 1);
  await press(page, "read-aloud-stop");
  assert.equal(await marked(page).count(), 0);
});

test("leaving, hiding and looking away stop it", async (t) => {
  const { phone } = await begin(t, { direct: true });
  const page = await openPromise(phone, [NEAR]);
  const start = async () => {
    await page.locator("#read-aloud").click();
    await until(() => speaks(page), "it reads");
  };
  await start();
  await page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await until(async () => !(await speaks(page)), "it is silent while nobody looks");
  await page.evaluate(() => {
    delete document.visibilityState;
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await start();
  await goTo(page, "way-home");
  await until(async () => !(await speaks(page)), "it is silent on another screen");
  await page.goBack();
  await start();
  await page.locator("#hide").click();
  await arrives(page, "game-title");
  await until(async () => !(await speaks(page)), "it is silent when hidden");
});

test("without a voice of the device itself it is not offered, until there is one", async (t) => {
  const { phone } = await begin(t, { direct: true });
  const page = await openPromise(phone, [FAR]);
  assert.equal(await begins(page).count(), 0);
  await page.evaluate((near) => {
    speechSynthesis.voices = [...speechSynthesis.voices, near];
    speechSynthesis.dispatchEvent(new Event("voiceschanged"));
  }, NEAR);
  await begins(page).waitFor();
});

test("a browser without speech shows the words all the same", async (t) => {
  const { phone } = await begin(t, { direct: true });
  const page = await phone.open();
  await page.addInitScript(() =>
    Object.defineProperty(window, "speechSynthesis", { value: undefined, configurable: true }));
  await page.reload();
  await goTo(page, "way-pledge");
  await page.locator(".cards a").first().click();
  await page.locator(".sentence").first().waitFor();
  assert.equal(await begins(page).count(), 0);
});
