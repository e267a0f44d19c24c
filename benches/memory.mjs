// How much memory the engine and the authority take: the most they ever had resident, from start
// until the engine has answered for the whole pledge, and the authority for the keyring.

import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";

import { emptyFolder, startAuthority } from "../scripts/lib/authority.mjs";

const [authority, phone, app] = process.argv.slice(2);

async function mostResident(pid) {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return (Number(/VmHWM:\s+(\d+) kB/.exec(status)[1]) / 1024).toFixed(1);
}

async function engine() {
  const folder = await emptyFolder("memory");
  const args = ["phone", join(folder.path, "data"), join(folder.path, "keys")];
  const process = spawn(phone, args, { stdio: ["pipe", "pipe", "inherit"] });
  const answers = createInterface({ input: process.stdout })[Symbol.asyncIterator]();
  for (const question of [{ Home: {} }, { Pledge: {} }]) {
    process.stdin.write(`${JSON.stringify(question)}\n`);
    const { value } = await answers.next();
    if (!JSON.parse(value).Ok) throw new Error(`the engine refused: ${value}`);
  }
  const most = await mostResident(process.pid);
  process.kill();
  await folder.forget();
  return most;
}

async function server() {
  const data = await emptyFolder("memory");
  const started = await startAuthority({ program: authority, app, data: data.path });
  await fetch(`${started.origin}/v1/keyring`);
  const most = await mostResident(started.process.pid);
  await started.end();
  await data.forget();
  return most;
}

console.log(`memory_engine ${await engine()} MiB`);
console.log(`memory_authority ${await server()} MiB`);
