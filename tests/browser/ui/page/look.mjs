// Puts a drawn page in the place of the one before, in one look after the other, and measures it.

import { clippedFaults } from "./clipped.mjs";
import { contrastFaults } from "./contrast.mjs";
import { focusFaults, structureFaults } from "./structure.mjs";
import { targetFaults } from "./targets.mjs";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** A page as the app drew it. */
export function put({ lang, dir, body }) {
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
  document.body.innerHTML = body;
  scrollTo(0, 0);
}

/** One look of it; letters of another script may have to come first. */
export async function dress({ theme, size }) {
  const { dataset } = document.documentElement;
  dataset.theme = theme;
  if (size === 100) delete dataset.text;
  else dataset.text = String(size);
  document.body.getBoundingClientRect();
  await document.fonts.ready;
}

/** What axe has against it. Of two looks of one page, only colours differ for it: sizes of targets
 * are measured here more strictly, and axe takes what a bar covers until it is scrolled for small. */
async function axeFaults(onlyColours, pieces) {
  const strict = {
    "color-contrast-enhanced": { enabled: true },
    "color-contrast": { enabled: false },
    "target-size": { enabled: false },
    // Where all pieces stand side by side, some of them have the same name.
    "landmark-unique": { enabled: !pieces },
  };
  const colours = { runOnly: ["color-contrast-enhanced"] };
  const options = onlyColours ? colours : { runOnly: RULES, rules: strict };
  const { violations } = await axe.run(document, { ...options, preload: false, resultTypes: ["violations"] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html, any, all, none }) => ({
    element: `${target.join(" ")} ${html.slice(0, 120)}`,
    figure: `${id}: ${[...any, ...all, ...none].map(({ message }) => message).join(" ")}`,
  })));
}

/** All that is measured on a screen of the usual width. */
export async function measure(look, { expected, first, pieces }) {
  await dress(look);
  const [contrast, targets, clipped] = [contrastFaults(), targetFaults(), clippedFaults()];
  return {
    faults: {
      contrast: contrast.faults,
      targets: targets.faults,
      clipped: clipped.faults,
      structure: first ? structureFaults(expected, pieces) : [],
      focus: look.theme === "light" || first ? focusFaults() : [],
      axe: await axeFaults(!first, pieces),
    },
    texts: contrast.measured,
    targets: targets.measured,
    inSentence: targets.inSentence,
  };
}

/** On the narrowest screen, only what no longer fits is looked for. */
export async function measureNarrow(look) {
  await dress(look);
  return { faults: { narrow: clippedFaults().faults } };
}
