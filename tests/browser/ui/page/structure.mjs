// What a page is made of, for those who listen to it or go by keyboard.

import { describe, isSeen } from "./elements.mjs";

function* outline() {
  const count = (selector) => document.querySelectorAll(selector).length;
  if (count("h1") !== 1) yield { element: "h1", figure: `there are ${count("h1")}` };
  if (count("main") !== 1) yield { element: "main", figure: `there are ${count("main")}` };
  for (const nav of document.querySelectorAll("nav, aside, section:is([aria-label], [aria-labelledby])")) {
    if (!nameOf(nav)) yield { element: describe(nav), figure: "it has no name" };
  }
}

const nameOf = (element) => {
  const by = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
  const words = by.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
  return (words || element.getAttribute("aria-label") || "").trim();
};

/** What a label says, the names of its pictures too. */
const wordsOf = (label) =>
  [label.textContent, ...[...label.querySelectorAll("[role=img][aria-label]")].map((it) => it.getAttribute("aria-label"))]
    .join(" ");

function* fields() {
  for (const field of document.querySelectorAll("input:not([type=hidden]), textarea, select")) {
    const labels = [...(field.labels ?? [])].map(wordsOf).join(" ").trim();
    if (!labels && !nameOf(field)) yield { element: describe(field), figure: "the field has no name" };
    const told = (field.getAttribute("aria-describedby") ?? "").split(/\s+/).filter(Boolean);
    const words = told.map((id) => document.getElementById(id)?.textContent ?? "").join("").trim();
    if (field.ariaInvalid === "true" && !words) yield { element: describe(field), figure: "nothing says what is wrong with it" };
  }
}

function* language({ tag, direction }) {
  const { lang, dir } = document.documentElement;
  if (lang !== tag || dir !== direction) yield { element: "html", figure: `lang ${lang}, dir ${dir}; not ${tag}, ${direction}` };
}

function* twice() {
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  for (const id of new Set(ids.filter((id, place) => ids.indexOf(id) !== place))) {
    yield { element: `#${id}`, figure: "this id is there more than once" };
  }
}

/** Everything about the page's outline, names and language that is not as it should be. Where all
 * pieces stand side by side, some of them have the same id. */
export const structureFaults = (expected, pieces) =>
  [...outline(), ...fields(), ...language(expected), ...(pieces ? [] : twice())];

const MARKS = ["outlineStyle", "outlineWidth", "outlineColor", "boxShadow", "backgroundColor", "borderColor"];
const marksOf = (element) => {
  const style = getComputedStyle(element);
  return MARKS.map((mark) => style[mark]).join();
};

/** What shows the focus: the element, or what stands around a box or a dot. */
const shows = (element) => [element, element.closest("label"), element.parentElement].filter(Boolean);

/** Everything that can have the focus and cannot be seen, or does not show it, when it has it. */
export function focusFaults() {
  const faults = [];
  const bar = (name, side, otherwise) => {
    const edge = document.querySelector(name)?.getBoundingClientRect();
    return edge ? edge[side] : otherwise;
  };
  for (const element of document.querySelectorAll("a[href], button, input, textarea, summary")) {
    if (!isSeen(element)) continue;
    document.activeElement.blur();
    const before = shows(element).map(marksOf).join();
    element.focus({ focusVisible: true });
    if (document.activeElement !== element) continue;
    if (shows(element).map(marksOf).join() === before) faults.push({ element: describe(element), figure: "the focus does not show" });
    if (element.closest("header.top, nav.ways")) continue;
    const [from, to] = [Math.max(0, bar("header.top", "bottom", 0)), Math.min(innerHeight, bar("nav.ways", "top", innerHeight))];
    const { left, top, right, bottom } = element.getBoundingClientRect();
    // Of what fills nearly the whole screen, a part is enough.
    const fits = element.localName !== "textarea" && bottom - top <= (to - from) * 0.9;
    const seen = fits ? top >= from - 1 && bottom <= to + 1 : top < to && bottom > from;
    if (!seen || left < -1 || right > innerWidth + 1) {
      faults.push({ element: describe(element), figure: `with the focus it is from ${top.toFixed(0)} to ${bottom.toFixed(0)}, in sight is ${from.toFixed(0)} to ${to.toFixed(0)}` });
    }
  }
  document.activeElement.blur();
  scrollTo(0, 0);
  return faults;
}
