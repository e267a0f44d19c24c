// How long PouchDB takes to hand over so many waiting documents of so many bytes to express-pouchdb
// over loopback, with LevelDB on both sides. Prints milliseconds. Each document is written before
// the clock starts, as messages that waited for a connection are.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";

import PouchDB from "pouchdb";

const [parent, documents, bytes] = process.argv.slice(2);
const folder = await mkdtemp(join(parent, "pouchdb-"));
await mkdir(join(folder, "server"));
const server = spawn(process.execPath, [join(import.meta.dirname, "server.mjs"), join(folder, "server")], {
  stdio: ["ignore", "pipe", "inherit"],
});
try {
  const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
  const port = (await lines.next()).value;
  const here = new PouchDB(join(folder, "phone"));
  for (let n = 0; n < Number(documents); n += 1) {
    await here.put({ _id: crypto.randomUUID(), sealed: randomBytes(Number(bytes)).toString("base64") });
  }
  const there = new PouchDB(`http://127.0.0.1:${port}/inbox`);
  await there.info();
  const began = performance.now();
  const done = await here.replicate.to(there);
  const took = performance.now() - began;
  if (!done.ok || done.docs_written !== Number(documents)) throw new Error(JSON.stringify(done));
  const arrived = (await there.info()).doc_count;
  if (arrived !== Number(documents)) throw new Error(`${arrived} documents arrived`);
  console.log(took.toFixed(1));
  await here.close();
} finally {
  server.kill();
  await rm(folder, { recursive: true, force: true });
}
