// Starts the app in the page. Says so plainly when it cannot.

import { showFirstPage } from "/first-page.js";

const boot = document.getElementById("boot");

function failed(error) {
  console.error(error);
  if (!boot?.isConnected) return;
  document.getElementById("reason").textContent = `For whoever helps you: ${error?.message ?? error}`;
  boot.classList.add("failed");
  document.getElementById("first").remove();
}

/** A newer version may be stored and waiting. This tab takes it now, if no other tab is open. */
async function takeNewVersion() {
  const registration = await navigator.serviceWorker.getRegistration("/");
  if (!registration?.waiting || !navigator.serviceWorker.controller) return;
  const taken = new Promise((resolve) => {
    navigator.serviceWorker.addEventListener("controllerchange", () => resolve(true), { once: true });
    setTimeout(() => resolve(false), 1000);
  });
  registration.waiting.postMessage("take over if alone");
  if (await taken) {
    location.reload();
    await new Promise(() => {}); // the page goes away here
  }
}

/** Stores the app in the browser, so that it opens without a connection. */
async function keepForOffline() {
  await navigator.serviceWorker.register("/sw.js", { scope: "/", updateViaCache: "none" });
}

/** The program, compiled beside the page: that takes long, and a press is answered meanwhile. Its
 * name tells the program what it is to do there. */
function compiled() {
  const beside = new Worker("/compile.js", { type: "module", name: "rehearsal" });
  return new Promise((resolve, reject) => {
    beside.onmessage = ({ data: { program, failed } }) => (program ? resolve(program) : reject(new Error(failed)));
    beside.onerror = ({ message }) => reject(new Error(message));
  });
}

async function start() {
  const offline = "serviceWorker" in navigator;
  const shown = showFirstPage();
  if (offline) await takeNewVersion().catch(console.error);
  // Words and letters come first on a slow line, the program after them.
  await shown;
  const [program, app] = await Promise.all([compiled(), import("/upheld.js")]);
  await app.default({ module_or_path: program });
  // After the app, so that it does not wait for its own second download.
  if (offline) keepForOffline().catch(console.error);
}

// A program that stops before it has drawn anything says so here, too.
addEventListener("error", (event) => failed(event.error ?? event.message));
addEventListener("unhandledrejection", (event) => failed(event.reason));

start().catch(failed);
