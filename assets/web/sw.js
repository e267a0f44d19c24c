// Keeps the whole app in the browser, so that it opens without a connection.
// Made by scripts/web: VERSION and FILES are filled in there.

const VERSION = "__VERSION__";
/** What the app consists of: each path with the digest of its content. */
const FILES = new Map(__FILES__);
const PAGE = "/";

const PREFIX = "upheld-app-";
const CACHE = PREFIX + VERSION;

/** These belong to the authority's server, and the advocates': never stored or answered from here. */
function isServers(path) {
  return /^\/(advocate\/)?(v1|staff)(\/|$)/.test(path);
}

// All or nothing: one file that does not come, or is not what it should be, and the version in
// use stays. The digest also keeps out what a login page of some Wi-Fi answers.
async function storeAll() {
  const cache = await caches.open(CACHE);
  try {
    await Promise.all([...FILES].map(([path, integrity]) => store(cache, path, integrity)));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function store(cache, path, integrity) {
  const request = new Request(path, { cache: "no-cache", credentials: "omit", integrity });
  const response = await fetch(request);
  if (!response.ok || response.redirected) throw new Error(`${path}: ${response.status}`);
  await cache.put(path, response);
}

async function dropOldVersions() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function stored(path, request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(path)) ?? fetch(request);
}

async function takeOverIfAlone() {
  const tabs = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (tabs.length <= 1) await self.skipWaiting();
}

self.addEventListener("install", (event) => event.waitUntil(storeAll()));

// The first version serves the page that stored it at once; a later one waits for its turn.
self.addEventListener("activate", (event) => {
  event.waitUntil(dropOldVersions().then(() => self.clients.claim()));
});

self.addEventListener("message", (event) => {
  if (event.data === "take over if alone") event.waitUntil(takeOverIfAlone());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (isServers(url.pathname)) return;
  if (request.mode === "navigate") event.respondWith(stored(PAGE, request));
  else if (FILES.has(url.pathname)) event.respondWith(stored(url.pathname, request));
});
