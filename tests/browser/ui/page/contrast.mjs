// The contrast of every piece of text against what is really behind it, as WCAG computes it.

import { describe, isSeen, texts } from "./elements.mjs";

const known = new Map();
const brush = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

/** A colour as red, green, blue (0 to 255) and how much of it there is (0 to 1). */
function colour(text) {
  if (!known.has(text)) {
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = text;
    brush.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = brush.getImageData(0, 0, 1, 1).data;
    known.set(text, [red, green, blue, alpha / 255]);
  }
  return known.get(text);
}

const over = ([...above], below) =>
  above.slice(0, 3).map((part, place) => part * above[3] + below[place] * (1 - above[3])).concat(1);

function luminance(parts) {
  const [red, green, blue] = parts.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What is behind the words of an element: the grounds around it, one upon the other. */
function ground(element) {
  const grounds = [];
  let picture = false;
  for (let one = element; one; one = one.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(one);
    grounds.push(colour(backgroundColor));
    picture ||= backgroundImage !== "none";
    if (!picture && grounds.at(-1)[3] === 1) break;
  }
  const paper = colour(getComputedStyle(document.documentElement).colorScheme.includes("dark") ? "#121212" : "#fff");
  return { picture, colour: grounds.reduceRight((below, above) => over(above, below), paper) };
}

function opacity(element) {
  let all = 1;
  for (let one = element; one; one = one.parentElement) all *= Number(getComputedStyle(one).opacity);
  return all;
}

/** What is written where nothing is written yet, and before and after an element. */
function* written(element) {
  if (element.matches("input, textarea")) {
    if (element.placeholder && !element.value) yield getComputedStyle(element, "::placeholder").color;
    else yield getComputedStyle(element).color;
  }
  for (const side of ["::before", "::after"]) {
    const { content, color } = getComputedStyle(element, side);
    if (/^"[^"]*\S[^"]*"/.test(content)) yield color;
  }
}

/** Every text with less contrast than this. */
export function contrastFaults(least = 7) {
  const faults = [];
  let measured = 0;
  const look = (element, ink) => {
    measured += 1;
    const behind = ground(element);
    const [red, green, blue, alpha] = colour(ink);
    const seen = ratio(over([red, green, blue, alpha * opacity(element)], behind.colour), behind.colour);
    if (behind.picture) faults.push({ element: describe(element), figure: "a picture is behind it" });
    else if (seen < least - 0.005) {
      const [on, by] = [behind.colour, [red, green, blue]].map((it) => it.slice(0, 3).map(Math.round).join(" "));
      faults.push({ element: describe(element), figure: `${seen.toFixed(2)}:1, ${by} on ${on}` });
    }
  };
  const elements = new Set([...texts()].map(({ element }) => element));
  for (const element of elements) {
    const style = getComputedStyle(element);
    look(element, element.closest("svg") ? style.fill : style.color);
  }
  for (const element of document.body.querySelectorAll("*")) {
    if (isSeen(element)) for (const ink of written(element)) look(element, ink);
  }
  return { faults, measured };
}
