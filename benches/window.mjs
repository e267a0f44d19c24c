// How long a native window takes from start to its first whole screen, beside a bare Dioxus window.
//
// Each program starts on an empty screen of its own (Xvfb keeps it in a file). What counts is the
// moment after which the picture no longer changes. Prints `window_start ratio` and both times.

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { emptyFolder } from "../scripts/lib/authority.mjs";

const ROUNDS = 7;
const QUIET = 1500;
const [app, bare] = process.argv.slice(2);

async function pictureOf(screen) {
  const picture = await readFile(join(screen, "Xvfb_screen0"));
  return createHash("md5").update(picture).digest("hex");
}

async function waitForScreen(screen) {
  for (let tries = 0; tries < 500; tries += 1) {
    const picture = await pictureOf(screen).catch(() => undefined);
    if (picture) return picture;
    await pause(10);
  }
  throw new Error("the screen did not start");
}

async function timeToPicture(program, display) {
  const screen = await emptyFolder("screen");
  const home = await emptyFolder("home");
  const options = ["-screen", "0", "480x900x24", "-fbdir", screen.path];
  const server = spawn("Xvfb", [`:${display}`, ...options], { stdio: "ignore" });
  let picture = await waitForScreen(screen.path);
  await pause(500);
  const env = { ...process.env, DISPLAY: `:${display}`, UPHELD_HOME: home.path, HOME: home.path };
  const started = performance.now();
  let changed;
  const window = spawn(program, [], { env, stdio: "ignore" });
  while (!changed || performance.now() - changed < QUIET) {
    const next = await pictureOf(screen.path);
    if (next !== picture) [picture, changed] = [next, performance.now()];
    if (performance.now() - started > 60_000) throw new Error(`${program} drew nothing`);
    await pause(2);
  }
  window.kill("SIGKILL");
  server.kill();
  await screen.forget();
  await home.forget();
  return changed - started;
}

const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const times = { app: [], bare: [] };
for (let round = 0; round < ROUNDS; round += 1) {
  times.bare.push(await timeToPicture(bare, 90 + 2 * round));
  times.app.push(await timeToPicture(app, 91 + 2 * round));
}
const [ours, least] = [middle(times.app), middle(times.bare)];
console.log(`window_start_app ${Math.round(ours)} ms`);
console.log(`window_start_bare ${Math.round(least)} ms`);
console.log(`window_start ${(ours / least).toFixed(2)}`);
