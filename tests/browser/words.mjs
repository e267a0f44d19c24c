// The app's own words, from its Fluent files, so that a test looks for what people read and does
// not break when a sentence is made better.

import { readFileSync, readdirSync } from "node:fs";

const FOLDER = new URL("../../locales/en/", import.meta.url);

/** Each message's possible texts: one, or one for each plural form. */
const WORDS = new Map();

for (const file of readdirSync(FOLDER)) {
  let id;
  for (const line of readFileSync(new URL(file, FOLDER), "utf8").split("\n")) {
    const [, name, text] = /^([a-z0-9-]+) =\s*(.*)$/.exec(line) ?? [];
    const [, variant] = /^\s+\*?\[\w+\] (.*)$/.exec(line) ?? [];
    if (name) WORDS.set((id = name), text ? [text] : []);
    else if (variant) WORDS.get(id).push(variant);
  }
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A pattern's source: what Fluent puts in stands between marks that keep its direction. */
function source(text, values) {
  const whole = text.replace(/\{ ([a-z][a-z0-9-]*) \}/g, (_, id) => WORDS.get(id)[0]);
  return whole.split(/\{ \$(\w+) \}/).map((part, place) => {
    if (place % 2 === 0) return escaped(part);
    const value = values[part] === undefined ? ".+?" : escaped(String(values[part]));
    return `[\\u2066-\\u2069]?${value}[\\u2066-\\u2069]?`;
  }).join("");
}

function sources(id, values) {
  const texts = WORDS.get(id);
  if (!texts?.length) throw new Error(`the app has no words for ${id}`);
  return texts.map((text) => source(text, values)).join("|");
}

/** Matches a text that is exactly these words: `words("home-unread", { count: 2 })`. */
export const words = (id, values = {}) => new RegExp(`^\\s*(?:${sources(id, values)})\\s*$`);

/** Matches a text that has these words in it. */
export const within = (id, values = {}) => new RegExp(sources(id, values));

/** Matches a text that begins with these words. */
export const begins = (id, values = {}) => new RegExp(`^\\s*(?:${sources(id, values)})`);

/** All that a pattern finds in a file of the project: pairs of a name and its words. */
const pairs = (file, pattern) =>
  [...readFileSync(new URL(`../../${file}`, import.meta.url), "utf8").matchAll(pattern)].map(([, ...pair]) => pair);

const PICKED = new Map(pairs("src/ways/choices.rs", /(Choice::\w+) => t!\("([^"]+)"\)/g).map(([choice, id]) => [id, choice]));
const AS_STAFF_READ = new Map(pairs("authority/src/inbox/words/ways.rs", /^ +(Choice::\w+) => "([^"]+)"/gm));

/** What staff read where an answer was picked that has these words in the app. */
export const asStaffRead = (id) => AS_STAFF_READ.get(PICKED.get(id));
