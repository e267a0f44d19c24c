// Makes a folder that any web server can serve, out of the program that cargo built for the
// browser and the files in assets/. Called by scripts/web.
//
//   node package-web.mjs --wasm FILE --first FILE --assets DIR --out DIR --work DIR --bindgen FILE --wasm-opt FILE
//
// What is slow (wasm-bindgen, wasm-opt, brotli) is kept in the work folder by the digest of
// what went in, so a second run with nothing changed does none of it.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync,
} from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants } from "node:zlib";

const COMPRESSIBLE = /\.(html|js|css|wasm|svg|json|webmanifest|txt|ttf|otf)$/;
/** Lists the app's style sheets, in their order. */
const STYLES = "assets/styles/app.css";
/** What the program has in it already, and what made the fonts, is not served. */
const NOT_SERVED = /^(web|pictures\/languages)\/|^fonts\/(make|coverage\.txt)$/;
/** What the browser itself fetches for a home screen. An authority that names the app has a manifest of its own. */
const NOT_KEPT = /^(manifest\.webmanifest|assets\/icons\/.*\.png)$/;
const FIRST_PAGE_HERE = /^ *<!-- the first page -->\n/m;
const FONTS_HERE = /^ *<!-- the fonts of the first page -->\n/m;
/** The first page is in English. */
const FIRST_FONTS = /^assets\/fonts\/.*-latin-(400|700)\.woff2$/;
/** What Rust's compiler uses for this target, and no newer. */
const WASM_FEATURES = [
  "--enable-bulk-memory", "--enable-multivalue", "--enable-mutable-globals",
  "--enable-nontrapping-float-to-int", "--enable-reference-types", "--enable-sign-ext",
];

const { values: options } = parseArgs({
  options: Object.fromEntries(
    ["wasm", "first", "assets", "out", "work", "bindgen", "wasm-opt"].map((name) => [name, { type: "string" }]),
  ),
});

const digest = (bytes, form = "hex") => createHash("sha256").update(bytes).digest(form);

function* filesIn(folder, from = folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path, from);
    else if (!entry.name.startsWith(".")) yield relative(from, path).split(sep).join("/");
  }
}

function run(program, args) {
  execFileSync(program, args, { stdio: ["ignore", "inherit", "inherit"] });
}

/** The program as the browser loads it: small, with its JavaScript beside it. */
function program() {
  const { wasm, work, bindgen, "wasm-opt": wasmOpt } = options;
  const key = digest([digest(readFileSync(wasm)), bindgen, wasmOpt, ...WASM_FEATURES].join("\n"));
  const stamp = join(work, "program.stamp");
  const made = join(work, "program");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === key) return made;
  console.log("  making the program small; this takes a minute");
  rmSync(stamp, { force: true });
  rmSync(made, { recursive: true, force: true });
  run(bindgen, [wasm, "--target", "web", "--no-typescript", "--out-name", "upheld", "--out-dir", made]);
  const big = join(made, "upheld_bg.wasm");
  const small = join(work, "small.wasm");
  run(process.execPath, [wasmOpt, big, "-o", small, "-Oz", "--strip-debug", "--strip-producers", ...WASM_FEATURES]);
  renameSync(small, big);
  writeFileSync(stamp, key);
  return made;
}

/** Every file of the app by its path on the server, but the service worker. */
function collect(made) {
  const files = new Map();
  const add = (folder, prefix, wanted = () => true) => {
    for (const name of filesIn(folder)) {
      if (wanted(name)) files.set(posix.join(prefix, name), readFileSync(join(folder, name)));
    }
  };
  add(made, "");
  add(options.assets, "assets", (name) => !NOT_SERVED.test(name));
  add(join(options.assets, "web"), "", (name) => name !== "sw.js");
  files.set("index.html", Buffer.from(withFirstPage(withFonts(files.get("index.html").toString(), files))));
  return withOneSheet(files);
}

/** The fonts come along with the style sheets, which name them too late. */
function withFonts(page, files) {
  const fonts = [...files.keys()].filter((path) => FIRST_FONTS.test(path));
  if (!FONTS_HERE.test(page) || fonts.length === 0) throw new Error("index.html has no fonts for the first page");
  const links = fonts.map((path) =>
    `  <link rel="preload" href="/${path}" as="font" type="font/woff2" crossorigin>\n`);
  return page.replace(FONTS_HERE, () => links.join(""));
}

/** The page holds the main screens as the app draws them, shown by nobody yet. */
function withFirstPage(page) {
  if (!FIRST_PAGE_HERE.test(page)) throw new Error("index.html has no place for the first page");
  const screens = JSON.parse(readFileSync(options.first, "utf8"));
  const templates = screens.map(({ route, private: own, html }) =>
    `  <template data-route="${route}"${own ? " data-private" : ""}>${html}</template>\n`);
  return page.replace(FIRST_PAGE_HERE, () => templates.join(""));
}

/** What the list of style sheets imports, as one sheet in its place: a page waits for each it loads. */
function withOneSheet(files) {
  const folder = posix.dirname(STYLES);
  const sheets = [...files.get(STYLES).toString().matchAll(/^@import "([\w-]+\.css)";$/gm)]
    .map(([, name]) => posix.join(folder, name));
  const there = [...files.keys()].filter((path) => path.endsWith(".css") && path.startsWith(folder));
  const apart = there.filter((path) => path !== STYLES && !sheets.includes(path));
  if (apart.length > 0) throw new Error(`${STYLES} does not list ${apart.join(", ")}`);
  const whole = Buffer.concat(sheets.map((path) => files.get(path)));
  for (const path of sheets) files.delete(path);
  files.set(STYLES, whole);
  return files;
}

/** The service worker knows every file it keeps and its digest; the version is the digest of them all. */
function serviceWorker(files) {
  const kept = [...files].filter(([path]) => !NOT_KEPT.test(path));
  const entries = kept.map(([path, bytes]) => [
    path === "index.html" ? "/" : `/${path}`,
    `sha256-${digest(bytes, "base64")}`,
  ]);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  const list = JSON.stringify(entries, null, 2);
  const template = readFileSync(join(options.assets, "web", "sw.js"), "utf8");
  const version = digest(list + template).slice(0, 16);
  const script = template.replace("__VERSION__", () => version).replace("__FILES__", () => list);
  return { version, script: Buffer.from(script) };
}

/** The same file for browsers that take brotli, if that is smaller. */
function compressed(path, bytes) {
  if (!COMPRESSIBLE.test(path) || bytes.length < 256) return undefined;
  const kept = join(options.work, "brotli", digest(bytes));
  if (existsSync(kept)) return readFileSync(kept);
  const small = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  if (small.length >= bytes.length) return undefined;
  write(kept, small);
  return small;
}

function write(path, bytes) {
  if (existsSync(path) && readFileSync(path).equals(bytes)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, bytes);
  renameSync(`${path}.new`, path);
}

function removeOthers(folder, wanted) {
  for (const name of filesIn(folder)) if (!wanted.has(name)) rmSync(join(folder, name));
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }).reverse()) {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    if (entry.isDirectory() && readdirSync(path).length === 0) rmSync(path, { recursive: true });
  }
}

const size = (bytes) => `${(bytes / 1000).toFixed(0)} KB`;

mkdirSync(join(options.work, "brotli"), { recursive: true });
mkdirSync(options.out, { recursive: true });
const files = collect(program());
const { version, script } = serviceWorker(files);
files.set("sw.js", script);

const kept = new Set();
let whole = 0;
let travelling = 0;
for (const [path, bytes] of files) {
  const small = compressed(path, bytes);
  write(join(options.out, path), bytes);
  kept.add(path);
  if (small) {
    write(join(options.out, `${path}.br`), small);
    kept.add(`${path}.br`);
  }
  whole += bytes.length;
  travelling += (small ?? bytes).length;
}
removeOthers(options.out, kept);

const wasm = join(options.out, "upheld_bg.wasm");
console.log(`  program: ${size(statSync(wasm).size)}, ${size(statSync(`${wasm}.br`).size)} as it travels`);
console.log(`  everything: ${files.size} files, ${size(whole)}, ${size(travelling)} as it travels`);
console.log(`  version ${version}`);
