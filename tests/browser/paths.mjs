// Drives every path to be heard from its first page to the answer, and takes the battery out on the
// way. Called by scripts/check-paths, which says what is shown. The last line is the sum:
//
//   paths=… pages=… kills=… lost=0 false_sent=0
//
// `lost` counts what was written and was not there again, or did not reach whoever was chosen, word
// for word and once; `false_sent` the pages that say or look as if something had arrived before it
// had. Everything is counted where it happens.

import { createHash } from "node:crypto";
import { parseArgs } from "node:util";

import { readable } from "./inbox.mjs";
import {
  arrives, begin, checkNow, claimsNothing, goTo, later, press, reference, saved, says, send, text, until,
  within, words, write,
} from "./support.mjs";
import { ADVOCATES, DUTY, IN_A_CONVERSATION, ON_SPEAK_UP, answer, holds, readersOf } from "./ways.mjs";

const { values: options } = parseArgs({
  options: { quick: { type: "boolean" }, only: { type: "string" }, seed: { type: "string" } },
});
const seed = Number(options.seed ?? Math.floor(Math.random() * 1e9));

/** A number from 0 up to one, always the same for a seed and a name. */
const chance = (name) =>
  createHash("sha256").update(`${seed} ${name}`).digest().readUInt32BE() / 2 ** 32;

const sum = { paths: 0, pages: 0, kills: 0, lost: 0, falseSent: 0, failed: 0 };

function lost(what) {
  sum.lost += 1;
  console.log(`  LOST    ${what}`);
}

// --- On the phone -------------------------------------------------------------------------------

/** What must be so on every page: who to call is there, and nothing claims to have arrived. */
async function stands({ name, phone: { page } }, part) {
  sum.pages += 1;
  for (const number of ["999", "08001111"]) {
    await page.locator(`#main-part a[href='tel:${number}']`).first().waitFor();
  }
  await claimsNothing(page, part).catch((error) => {
    sum.falseSent += 1;
    console.log(`  FALSE   ${name}: ${error.message}`);
  });
}

/** The battery is taken out, and the phone is started again, with the network as it was. */
async function kill(run) {
  await run.phone.kill();
  sum.kills += 1;
  await run.phone.open(undefined, { offline: run.offline });
}

/** The draft is killed on its page, and found there again. */
async function killAndResume(run, title) {
  await saved(run.phone.page);
  await kill(run);
  const { page } = run.phone;
  await goTo(page, "way-speak-up");
  await page.getByRole("link", { name: within("draft-only-here") }).click();
  await arrives(page, title);
  await stands(run);
}

/** White space is the screen's. */
const squeezed = (shown) => shown.replace(/\s+/g, " ").trim();

/** Goes through the pages of a path, up to where everything stands to be checked. */
async function writeAll(run) {
  for (const [place, one] of run.pages.entries()) {
    const { written, law } = await answer(run.phone.page, one);
    run.written.push(...written);
    run.law.push(...law);
    await stands(run);
    if (run.kills.has(place)) {
      await killAndResume(run, one.title);
      if (!(await holds(run.phone.page, one))) lost(`${run.name}: what was answered at ${one.title}`);
    }
    await press(run.phone.page, "continue");
  }
  await arrives(run.phone.page, "check-title");
  await stands(run);
  if (run.kills.has(run.pages.length)) await killAndResume(run, "check-title");
  await run.phone.page.locator("dd", { hasText: words("loading") }).waitFor({ state: "detached" });
  const checked = squeezed(await text(run.phone.page));
  const all = [...run.written.map(({ mine }) => mine), ...run.teams];
  for (const one of all.filter((one) => !checked.includes(squeezed(one)))) {
    lost(`${run.name}: not there to be checked: ${one}`);
  }
}

/** A message on the phone, the newest first. */
const card = (page, place = 0) => page.locator("a.message").nth(place);

/** It is sent without a network: it waits, also when the phone is killed then, and is nowhere else. */
async function wait(run) {
  await arrives(run.phone.page, "waiting-title");
  await stands(run);
  if (run.kills.has(run.pages.length + 1)) {
    await kill(run);
    await goTo(run.phone.page, "way-messages");
    await says(run.phone.page, "state-waiting");
    await stands(run, card(run.phone.page));
  }
  for (const { row } of await arrived(run)) lost(`${run.name}: somebody has it already: ${row}`);
  run.offline = false;
  await run.phone.context.setOffline(false);
}

// --- At the authority ---------------------------------------------------------------------------

/** Everything that is listed, in both inboxes. */
async function listed({ authority }) {
  const [council, advocates] = [await authority.inbox.messages(), await authority.advocates.messages()];
  return [
    ...council.map((one) => ({ ...one, inbox: authority.inbox, ofAdvocates: false })),
    ...advocates.map((one) => ({ ...one, inbox: authority.advocates, ofAdvocates: true })),
  ];
}

const arrived = async (run) => (await listed(run)).filter(({ path }) => !run.known.has(path));

/** It has arrived once in front of each of its readers, and nowhere else; they read every word. */
async function read(run) {
  await until(async () => (await arrived(run)).length >= run.teams.length, `${run.name} has arrived`);
  const rows = await arrived(run);
  if (rows.length !== run.teams.length) lost(`${run.name}: it arrived ${rows.length} times`);
  for (const team of run.teams) {
    const there = rows.filter(({ row, ofAdvocates }) => row.includes(team) && ofAdvocates === (team === ADVOCATES));
    if (there.length !== 1) lost(`${run.name}: it lies ${there.length} times before ${team}`);
  }
  for (const { inbox, path } of rows) {
    const page = readable(await inbox.page(path));
    const all = [...run.written.map(({ theirs }) => theirs), ...run.law];
    for (const one of all.filter((one) => !page.includes(one))) {
      lost(`${run.name}: staff do not see: ${one}`);
    }
  }
  return rows;
}

/** Staff answer, each in their own words, and the phone shows them. */
async function beAnswered(run, rows) {
  const answers = rows.map(({ reference }) => `Dear you,\nabout ${reference}: “yes” & no <3`);
  for (const [place, { inbox, reference }] of rows.entries()) await inbox.reply(reference, answers[place]);
  const { page } = run.phone;
  const shown = [];
  for (const _ of rows) {
    await goTo(page, "way-messages");
    await checkNow(page);
    // What was not read yet stands first.
    await card(page, 0).getByText(words("state-answered")).waitFor();
    await card(page, 0).click();
    await page.locator(".answer .written").first().waitFor();
    shown.push(...(await page.locator(".answer .written").allTextContents()));
  }
  for (const one of answers.filter((one) => !shown.includes(one))) lost(`${run.name}: not shown: ${one}`);
}

// --- A path -------------------------------------------------------------------------------------

/** What happens in a conversation before a path goes on in it. */
async function converse({ name, next, history, phone: { page }, authority }) {
  await write(page, { happened: `Before: ${name}.`, sort: "pick-complaint" });
  await send(page);
  await arrives(page, "delivered-title");
  const mine = await reference(page);
  if (history.includes("answered")) await authority.inbox.reply(mine, "We are looking into it.");
  if (history.includes("closed")) await authority.inbox.close(mine);
  await goTo(page, "way-messages");
  await checkNow(page);
  const state = { answered: "state-answered", closed: "state-closed", late: "state-delivered" };
  await card(page).getByText(words(state[history.at(-1)])).waitFor();
  if (history.includes("late")) await later(page, 60);
  await card(page).click();
  await page.locator(`#next-${next}`).waitFor();
}

async function start(run) {
  const { page, context } = run.phone;
  if (run.next) await converse(run);
  run.known = new Set((await listed(run)).map(({ path }) => path));
  await context.setOffline(run.offline);
  if (!run.next) return run.begin(page);
  await page.locator(`#next-${run.next}`).click();
  await arrives(page, run.pages[0].title);
  // From here on the clock of the phone is right again.
  if (run.history.includes("late")) await page.reload();
}

/** Where the battery is taken out: at every page, or at one of them. */
function killsOf({ name, pages }, offline) {
  // The page where everything is checked is one more; and so is the one where it waits.
  const places = [...pages.keys(), pages.length, ...(offline ? [pages.length + 1] : [])];
  if (!offline && !options.quick) return new Set(places);
  return new Set([places[Math.floor(chance(name) * places.length)]]);
}

/** Drives a path from its beginning to the answer. */
async function drive(place, path, offline) {
  const teams = path.next && readersOf(path.pages).length === 0 ? [DUTY] : readersOf(path.pages);
  const run = { ...place, ...path, offline, teams, kills: killsOf(path, offline), written: [], law: [] };
  await start(run);
  await writeAll(run);
  await send(run.phone.page);
  if (offline) await wait(run);
  else await arrives(run.phone.page, teams[0] === ADVOCATES ? "delivered-title-advocate" : "delivered-title");
  const rows = await read(run);
  await goTo(run.phone.page, "way-messages");
  await checkNow(run.phone.page);
  if (run.closes) await card(run.phone.page).getByText(words("state-closed-by-me")).waitFor();
  else await beAnswered(run, rows);
  sum.paths += 1;
}

// --- All of them --------------------------------------------------------------------------------

/** An authority and a phone that has joined it. */
async function makePlace() {
  const after = [];
  const place = await begin({ after: (end) => after.push(end) }, { direct: true });
  const page = await place.phone.openConnected();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active);
  return { ...place, end: async () => { for (const end of after) await end(); } };
}

/** Drives what is left to drive, one after another; what failed leaves its place behind. */
async function work(jobs) {
  let place;
  for (let job = jobs.shift(); job; job = jobs.shift()) {
    const [path, offline] = job;
    const what = `${path.name}, ${offline ? "offline" : "online"}`;
    const began = Date.now();
    try {
      // A conversation is looked for as the only one there is.
      if (path.next) {
        await place?.end();
        place = undefined;
      }
      place ??= await makePlace();
      await drive(place, path, offline);
      console.log(`  ok      ${what} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    } catch (error) {
      sum.failed += 1;
      console.log(`  FAILED  ${what}: ${String(error.stack).replace(/\n/g, "\n          ")}`);
      await place?.end();
      place = undefined;
    }
  }
  await place?.end();
}

const paths = [...ON_SPEAK_UP, ...IN_A_CONVERSATION].filter(({ name }) => [undefined, name].includes(options.only));
const jobs = options.quick
  ? paths.map((path) => [path, chance(`${path.name}, network`) < 0.5])
  : paths.flatMap((path) => [[path, false], [path, true]]);
console.log(`seed ${seed}`);
await Promise.all([work(jobs), work(jobs)]);
const fine = sum.lost + sum.falseSent + sum.failed === 0 && sum.paths > 0;
if (!fine) {
  process.exitCode = 1;
  console.log(`${sum.failed} failed. Again: scripts/check-paths --seed ${seed}${options.quick ? " --quick" : ""}`);
}
console.log(`paths=${sum.paths} pages=${sum.pages} kills=${sum.kills} lost=${sum.lost} false_sent=${sum.falseSent}`);
