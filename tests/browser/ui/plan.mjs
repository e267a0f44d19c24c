// What is looked at: every screen in every state, language, theme and size of text, or a part of it
// in which every pair is met.

import { LANGUAGES } from "./drawn.mjs";

export const THEMES = ["light", "dark", "contrast"];
export const SIZES = [100, 200];

/** Numbers that are the same for the same seed (mulberry32). */
export function chance(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const looks = () => THEMES.flatMap((theme) => SIZES.map((size) => ({ theme, size })));

/** Everything: each page once, with every look it is to be seen in. */
export function everything(screens) {
  const pages = [];
  for (const [screen, states] of screens) {
    for (const { state, file } of states) {
      for (const language of LANGUAGES) pages.push({ screen, state, file, language, looks: looks() });
    }
  }
  return pages;
}

/** Each state of each screen at least once, and each screen in every language, in turn. */
export function inTurn(screens, seed) {
  const pages = [];
  const next = chance(seed);
  for (const [screen, states] of screens) {
    const [first, tongue, theme, size] = [next(states.length), next(LANGUAGES.length), next(3), next(2)];
    for (let turn = 0; turn < Math.max(states.length, LANGUAGES.length); turn += 1) {
      const { state, file } = states[(first + turn) % states.length];
      const language = LANGUAGES[(tongue + turn) % LANGUAGES.length];
      const look = { theme: THEMES[(theme + turn) % 3], size: SIZES[(size + turn) % 2] };
      pages.push({ screen, state, file, language, looks: [look] });
    }
  }
  return pages;
}

/** The pairs of screen, language and theme that are never met. */
export function neverMet(pages) {
  const met = new Set();
  const all = new Set();
  const screens = new Set(pages.map(({ screen }) => screen));
  for (const { screen, language: { tag }, looks } of pages) {
    for (const { theme } of looks) {
      for (const pair of [`${screen} ${theme}`, `${screen} ${tag}`, `${tag} ${theme}`]) met.add(pair);
    }
  }
  for (const theme of THEMES) {
    for (const screen of screens) all.add(`${screen} ${theme}`);
    for (const { tag } of LANGUAGES) all.add(`${tag} ${theme}`);
  }
  for (const screen of screens) for (const { tag } of LANGUAGES) all.add(`${screen} ${tag}`);
  return [...all].filter((pair) => !met.has(pair));
}
