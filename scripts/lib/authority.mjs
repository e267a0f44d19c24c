// Starts a demonstration authority for a test or a measurement, and stops it.

import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** Makes an empty folder that `forget` deletes again. */
export async function emptyFolder(name) {
  const path = await mkdtemp(join(tmpdir(), `upheld-${name}-`));
  return { path, forget: () => rm(path, { recursive: true, force: true }) };
}

/**
 * Starts `upheld-authority` on this machine, and waits until it is ready.
 * Gives what it printed: `app`, `inbox`, `name`, `passphrase`, and `advocate` with the last three of
 * the advocates beside it; its process; and how to end it.
 */
export async function startAuthority({ program, app, data, listen = "127.0.0.1:0" }) {
  const args = ["serve", "--data", data, "--app", app, "--listen", listen];
  const process = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => process.once("exit", resolve));
  const told = { advocate: {} };
  const names = { app: "app", inbox: "inbox", "sign in as": "name", passphrase: "passphrase" };
  const advocates = {
    "advocate inbox": "inbox",
    "advocate signs in as": "name",
    "advocate passphrase": "passphrase",
  };
  const ready = (async () => {
    for await (const line of createInterface({ input: process.stdout })) {
      const [, label, value] = /^([a-z ]+): (.*)$/.exec(line) ?? [];
      if (names[label]) told[names[label]] = value;
      if (advocates[label]) told.advocate[advocates[label]] = value;
      if (line === "ready") return;
    }
    throw new Error("the authority ended before it was ready");
  })();
  await ready;
  const origin = new URL(told.app).origin;
  const end = async (signal = "SIGTERM") => {
    process.kill(signal);
    await ended;
  };
  return { ...told, origin, listen: new URL(origin).host, process, end };
}
