// Runs every test of the app in a browser, two files at a time, and ends with the sum.

import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { run } from "node:test";

const folder = fileURLToPath(new URL(".", import.meta.url));
const LONGEST = "everywhere.test.mjs";
const others = readdirSync(folder).filter((name) => name.endsWith(".test.mjs") && name !== LONGEST);
const files = [LONGEST, ...others.sort()];
let passed = 0;
let failed = 0;

const seconds = (details) => `${((details?.duration_ms ?? 0) / 1000).toFixed(1)} s`;

/** The file itself is told as a test, too, by some versions of Node. */
const isTest = ({ name }) => !name.endsWith(".mjs");

const events = run({ files: files.map((name) => folder + name), concurrency: 2, timeout: 600_000 });

events.on("test:pass", (event) => {
  if (!isTest(event) || event.skip !== undefined) return;
  passed += 1;
  if (event.nesting === 0) console.log(`  ok      ${event.name} (${seconds(event.details)})`);
});

events.on("test:fail", (event) => {
  const { error } = event.details;
  if (event.todo !== undefined) {
    console.log(`  to do   ${event.name}: ${event.todo}`);
    return;
  }
  // A whole test fails with a part of it, which has been told already.
  if (error?.failureType !== "subtestsFailed") {
    failed += 1;
    console.log(`  FAILED  ${event.name} (${seconds(event.details)})`);
    console.log(String(error?.cause?.stack ?? error?.cause ?? error).replace(/^/gm, "          "));
  }
});

events.on("test:stderr", ({ message }) => process.stderr.write(message));
events.on("end", () => {
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
});
events.resume();
