// The browser app on a cheap phone: Lighthouse's own phone, four times slower than this machine on a
// slow connection, and presses at the same slowness.
//
// Prints, for each screen, the points Lighthouse gives (the middle of some rounds) and what they come
// from: "new" is a phone that has nothing of the app, "again" one that has stored it and used it, and
// opens it again where it was left. Every screen has the address of Home, so it is named in the
// history's entry, as the app does it. Then, how long a press takes until something is painted, and
// until the other screen is there.

import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { emptyFolder, startAuthority } from "../scripts/lib/authority.mjs";
import { openBrowser } from "../scripts/lib/browser.mjs";

const [program, app, tools, rounds = "3"] = process.argv.slice(2);
const load = (path) => import(pathToFileURL(join(tools, "node_modules", path)));
const { navigation } = await load("lighthouse/core/index.js");
const { default: puppeteer } = await load("puppeteer-core/lib/esm/puppeteer/puppeteer-core.js");

const SLOWER = 4;
const RIGHT = "/rights/entry/right-your-plan-written";
const NEW = { home: "/", rights: "/rights", speak_up: "/speak-up", messages: "/messages" };
const AGAIN = { ...NEW, right: RIGHT };
const POINTS = ["performance", "accessibility", "best-practices"];
const FIGURES = {
  first_text: ["first-contentful-paint", "ms"],
  largest_text: ["largest-contentful-paint", "ms"],
  blocked: ["total-blocking-time", "ms"],
  shift: ["cumulative-layout-shift", ""],
};

const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const worst = (values) => Math.max(...values);

/** A page of the same site that starts nothing of the app. */
const beside = (authority) => `${authority.origin}/staff`;

async function used(page, authority) {
  await page.goto(authority.origin);
  await page.waitForSelector("#main:not([hidden]) .tiles", { timeout: 60_000 });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.click("#way-messages");
  await (await page.waitForSelector("#skip-now")).click();
  await page.waitForFunction(() => !document.querySelector("#skip-now"));
}

async function measure(authority, route, isNew) {
  const profile = await emptyFolder("profile");
  const browser = await puppeteer.launch({
    executablePath: process.env.UPHELD_CHROMIUM ?? "/usr/bin/chromium",
    userDataDir: profile.path,
    args: ["--headless=new", "--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage();
    if (!isNew) await used(page, authority);
    await page.goto(beside(authority));
    await page.evaluate((route) => history.replaceState({ route, depth: 0, scroll: 0 }, "", "/"), route);
    const flags = { onlyCategories: POINTS, logLevel: "error", disableStorageReset: !isNew };
    const { lhr } = await navigation(page, () => page.reload(), { flags });
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    return lhr;
  } finally {
    await browser.close();
    await profile.forget();
  }
}

function tell(name, reports) {
  for (const id of POINTS) {
    const points = reports.map(({ categories }) => Math.round(categories[id].score * 100));
    console.log(`${name}_${id.replace("-", "_")} ${middle(points)} of 100`);
  }
  for (const [figure, [id, unit]] of Object.entries(FIGURES)) {
    const value = middle(reports.map(({ audits }) => audits[id].numericValue));
    console.log(`${name}_${figure} ${unit === "ms" ? Math.round(value) : value.toFixed(3)} ${unit}`.trim());
  }
  for (const { title } of failings(reports[0])) console.error(`${name}: ${title}`);
}

/** What costs points of accessibility and best practices. */
function failings({ audits, categories }) {
  const ids = POINTS.slice(1).flatMap((id) => categories[id].auditRefs.map((audit) => audit.id));
  return ids.map((id) => audits[id]).filter(({ score }) => score !== null && score < 1);
}

async function tellPoints(authority) {
  for (const [kind, screens] of Object.entries({ new: NEW, again: AGAIN })) {
    for (const [screen, route] of Object.entries(screens)) {
      const reports = [];
      for (let round = 0; round < Number(rounds); round += 1) {
        reports.push(await measure(authority, route, kind === "new"));
      }
      tell(`phone_${kind}_${screen}`, reports);
    }
  }
}

/** Runs in the page: presses, and comes back with when something was painted, and when the other
 * screen was. */
async function pressAndWatch(id) {
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
  const heading = document.getElementById("heading");
  const began = performance.now();
  document.getElementById(id).click();
  const first = (await painted()) - began;
  while (document.getElementById("heading") === heading || document.querySelector(".loading")) await painted();
  return { first, whole: performance.now() - began };
}

async function tellPresses(authority) {
  const profile = await emptyFolder("profile");
  const context = await openBrowser(profile.path);
  const page = context.pages()[0];
  await used(page, authority);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const seen = [];
  for (let round = 0; round < 5; round += 1) {
    for (const id of ["way-home", "way-pledge", "way-rights", "way-speak-up", "way-messages"]) {
      const press = await page.evaluate(pressAndWatch, id);
      if (round > 0 || id !== "way-home") seen.push(press);
    }
  }
  await context.close();
  await profile.forget();
  for (const [name, value] of [["press_to_paint", "first"], ["screen_change", "whole"]]) {
    const times = seen.map((press) => press[value]);
    console.log(`phone_${name} ${Math.round(middle(times))} ms`);
    console.log(`phone_${name}_worst ${Math.round(worst(times))} ms`);
  }
}

const data = await emptyFolder("bench");
const authority = await startAuthority({ program, app, data: data.path });
try {
  await tellPresses(authority);
  await tellPoints(authority);
} finally {
  await authority.end();
  await data.forget();
}
