// Text that cannot be read whole: cut off, over the side, under other text.

import { blockOf, describe, linesOf, stays, texts } from "./elements.mjs";

/** A rounding of edges is no fault. */
const LITTLE = 1.5;

const cutsOff = (overflow) => /^(hidden|clip)$/.test(overflow);

/** The first element around the text that cuts some of it off. */
function cutBy(element, { left, top, right, bottom }) {
  for (let one = element; one && one !== document.body; one = one.parentElement) {
    const { overflowX, overflowY, display } = getComputedStyle(one);
    if (/^(inline|contents)$/.test(display)) continue;
    const edge = one.getBoundingClientRect();
    const side = cutsOff(overflowX) && (left < edge.left - LITTLE || right > edge.right + LITTLE);
    const end = cutsOff(overflowY) && (top < edge.top - 4 || bottom > edge.bottom + 4);
    if (side || end) return one;
  }
  return undefined;
}

/** How far a line reaches over the side of its own block. Where spaces are kept, the one at the end of
 * a line hangs over. */
function spills(element, line) {
  const edge = blockOf(element).getBoundingClientRect();
  const { whiteSpace, fontSize } = getComputedStyle(element);
  const hanging = whiteSpace.startsWith("pre-") ? parseFloat(fontSize) / 3 : 0;
  return Math.max(edge.left - line.left, line.right - edge.right) - hanging;
}

/** Something around it can be scrolled sideways by itself, such as a long code. */
const scrolls = (element) => {
  for (let one = element; one && one !== document.body; one = one.parentElement) {
    if (/^(auto|scroll)$/.test(getComputedStyle(one).overflowX)) return true;
  }
  return false;
};

function* ofOne(element, lines) {
  const wide = document.documentElement.clientWidth;
  for (const line of lines) {
    if (scrolls(element)) return;
    const out = Math.max(-line.left, line.right - wide);
    const cut = cutBy(element, line);
    if (out > LITTLE) yield `${out.toFixed(0)} px outside of the screen`;
    else if (cut) yield `cut off by ${describe(cut)}`;
    else if (spills(element, line) > LITTLE) yield `${spills(element, line).toFixed(0)} px outside of its own box`;
    else continue;
    return;
  }
}

/** How much of the lower of two lines the other one covers, from 0 to 1. */
function covered(one, other) {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 2 && height > 0 ? height / Math.min(one.height, other.height) : 0;
}

/** Text upon other text. */
function* overlapping(runs) {
  const lines = runs.flatMap(({ element, lines }) => lines.map((line) => ({ element, line, block: blockOf(element) })));
  lines.sort((one, other) => one.line.top - other.line.top);
  for (const [place, one] of lines.entries()) {
    for (let next = place + 1; next < lines.length && lines[next].line.top < one.line.bottom; next += 1) {
      const other = lines[next];
      const apart = one.block !== other.block && stays(one.element) === stays(other.element);
      if (apart && covered(one.line, other.line) > 0.4) yield [one.element, other.element];
    }
  }
}

/** A page that is wider than the screen, and what makes it so. */
function* tooWide() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return;
  const isOut = (element) => {
    const { left, right } = element.getBoundingClientRect();
    return right > clientWidth + 1 || left < -1;
  };
  const out = [...document.body.querySelectorAll("*")].filter(isOut);
  const first = out.filter((element) => ![...element.children].some(isOut)).slice(0, 3);
  yield { element: first.map(describe).join("; "), figure: `the page is ${scrollWidth} px wide on ${clientWidth} px` };
}

/** Bars that leave less than half of the screen to what is read. */
function* bars() {
  const heights = ["header.top", "nav.ways"].map((name) => document.querySelector(name)).filter(Boolean)
    .filter((bar) => {
      const { top, bottom } = bar.getBoundingClientRect();
      return stays(bar) && bottom > 0 && top < innerHeight;
    }).map((bar) => bar.getBoundingClientRect().height);
  const all = heights.reduce((sum, height) => sum + height, 0);
  if (all > innerHeight / 2) yield { element: "header.top, nav.ways", figure: `${all.toFixed(0)} of ${innerHeight} px` };
}

/** Everything that cannot be read whole. */
export function clippedFaults() {
  const runs = [...texts()].map(({ node, element }) => ({ element, lines: linesOf(node) }));
  const faults = [...tooWide(), ...bars()];
  for (const { element, lines } of runs) {
    for (const figure of ofOne(element, lines)) faults.push({ element: describe(element), figure });
  }
  for (const [one, other] of overlapping(runs)) {
    faults.push({ element: describe(one), figure: `lies on ${describe(other)}` });
  }
  return { faults, measured: runs.length };
}
