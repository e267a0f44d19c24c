// The size of everything that can be pressed.

import { blockOf, describe, isSeen } from "./elements.mjs";

const PRESSED = "a[href], button, input, textarea, select, summary, [role=button], [role=link], [onclick]";

/** A box or a dot is pressed by its words as well. */
const withWords = (element) => [element, ...(/^(radio|checkbox)$/.test(element.type) ? element.labels : [])];

function sizeOf(element) {
  const edges = withWords(element).map((part) => part.getBoundingClientRect());
  const [left, top] = ["left", "top"].map((side) => Math.min(...edges.map((edge) => edge[side])));
  const [right, bottom] = ["right", "bottom"].map((side) => Math.max(...edges.map((edge) => edge[side])));
  return { width: right - left, height: bottom - top };
}

/** A link within a sentence: WCAG 2.5.8 leaves its size to the line it stands in. */
function isInSentence(element) {
  if (element.localName !== "a" || getComputedStyle(element).display !== "inline") return false;
  const around = blockOf(element).innerText.replace(/\s+/g, "");
  return around.length > element.innerText.replace(/\s+/g, "").length;
}

/** Everything that can be pressed and is smaller than this in either direction. */
export function targetFaults(least = 44) {
  const faults = [];
  let [measured, inSentence] = [0, 0];
  for (const element of document.querySelectorAll(PRESSED)) {
    if (element.type === "hidden" || !withWords(element).some(isSeen)) continue;
    if (isInSentence(element)) {
      inSentence += 1;
      continue;
    }
    measured += 1;
    const { width, height } = sizeOf(element);
    if (width < least - 0.05 || height < least - 0.05) {
      faults.push({ element: describe(element), figure: `${width.toFixed(1)} × ${height.toFixed(1)} px` });
    }
  }
  return { faults, measured, inSentence };
}
