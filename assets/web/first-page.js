// The screens that are there before the program, and the moment when the app takes their place.
//
// A link in them leads to another of them and is told to the app through the history, in whose
// entries the app keeps where the reader is (quiet_history.rs). A button waits for the app.

const main = document.getElementById("main");
const first = document.getElementById("first");
const boot = document.getElementById("boot");

/** The longest that the first page waits for its letters: once they are there, nothing moves. */
const PATIENCE = 1000;
const LETTERS = ["400", "700"].map((weight) => `${weight} 1em "Upheld"`);

/** The screens by their routes, "opening" for all others. */
const screens = new Map();
for (const it of document.querySelectorAll("template[data-route]")) screens.set(it.dataset.route, it);

/** The id of the button that waits for the app. */
let pressed;

/** How the app was left, if it has been here before. */
function left() {
  try {
    return JSON.parse(localStorage.getItem("page"));
  } catch {
    return null;
  }
}

/** What was hidden stays hidden. And the first page is in English. */
function mayShow() {
  const language = left()?.language ?? navigator.languages[0] ?? "en";
  return !sessionStorage.getItem("covered") && /^en\b/.test(language);
}

/** Somebody who has used the app sees nothing of a private screen until the app knows of the lock. */
function screenOf(route) {
  const screen = screens.get(route);
  return screen && !(left() && "private" in screen.dataset) ? screen : screens.get("opening");
}

/** The title is the app's name, as it was last time. */
function callTheApp() {
  const name = first.querySelector(".name");
  if (name && name.textContent !== document.title) name.textContent = document.title;
}

function show() {
  const { route = "/", scroll = 0 } = history.state ?? {};
  first.replaceChildren(screenOf(route).content.cloneNode(true));
  const { welcomed, language } = left()?.look ?? {};
  if (welcomed) first.querySelector("#to-welcome")?.remove();
  if (language) first.querySelector("#to-language")?.remove();
  first.hidden = false;
  first.scrollTop = scroll;
  callTheApp();
}

/** The app asks for the invite later, and the address is another one then. */
function keepInvite() {
  if (!location.hash.startsWith("#join=")) return;
  sessionStorage.setItem("invite", location.hash);
  history.replaceState(history.state, "", location.pathname);
}

function go(route) {
  const { depth = 0 } = history.state ?? {};
  keepInvite();
  history.pushState({ route, depth: depth + 1, scroll: 0 }, "", location.pathname);
  dispatchEvent(new PopStateEvent("popstate"));
  first.querySelector("h1")?.focus();
}

/** Nothing is on the page but that it starts, and the app starts hidden. */
function hide() {
  sessionStorage.setItem("covered", "1");
  first.hidden = true;
  pressed = "hide";
}

function press(event) {
  const it = event.target.closest("a[href='/'], button");
  if (!it) return;
  event.preventDefault();
  if (it.id === "hide") return hide();
  if (it.id === "back" && history.state?.depth > 0) return history.back();
  if (it.dataset.to) return go(it.dataset.to);
  pressed = it.id;
  it.setAttribute("aria-busy", "true");
}

/** Shift three times, and nothing in between. */
function hideByKeys() {
  let shifts = 0;
  return ({ key, repeat }) => {
    if (repeat) return;
    shifts = key === "Shift" ? shifts + 1 : 0;
    if (shifts === 3) hide();
  };
}

/** The app has drawn what the first page shows, or something newer. */
function isDrawn() {
  if (!main.firstElementChild) return false;
  const button = pressed === "hide" && main.querySelector("#hide");
  if (button) button.click(); // it had begun before it was hidden
  return !button && (first.hidden || !main.querySelector(".loading"));
}

function takePlace() {
  const typed = [...first.querySelectorAll("input[id]")].filter((field) => field.value);
  const focused = first.contains(document.activeElement) && document.activeElement.id;
  const scroll = first.scrollTop || history.state?.scroll || 0;
  main.hidden = false;
  first.remove();
  boot.remove();
  for (const { id, value } of typed) {
    const field = document.getElementById(id);
    if (!field) continue;
    field.value = value;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
  document.getElementById(focused || "heading")?.focus({ preventScroll: true });
  scrollTo(0, scroll);
  if (pressed && pressed !== "hide") document.getElementById(pressed)?.click();
}

/** Makes the first page work until the app is there. */
function keepWorking() {
  const over = new AbortController();
  const { signal } = over;
  first.addEventListener("click", press);
  addEventListener("popstate", () => first.hidden || show(), { signal });
  addEventListener("keydown", hideByKeys(), { signal });
  const watch = new MutationObserver(() => {
    if (!isDrawn()) return;
    watch.disconnect();
    over.abort();
    takePlace();
  });
  watch.observe(main, { childList: true, subtree: true });
}

/** Shows the first page, if it may be shown. Comes back when it is on the screen. */
export async function showFirstPage() {
  keepWorking();
  if (!mayShow()) return;
  const letters = Promise.all(LETTERS.map((font) => document.fonts.load(font)));
  await Promise.race([letters, new Promise((done) => setTimeout(done, PATIENCE))]);
  show();
  if (document.hidden) return;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
