// The pages that were drawn: `target/drawn/LANGUAGE/SCREEN.STATE.html`. Those that were drawn by hand
// for one purpose have a dash where the others have the point.

import { readFile, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const ROOT = new URL("../../../", import.meta.url);
export const FOLDER = fileURLToPath(new URL("target/drawn/", ROOT));

/** Every language the app speaks: its tag and direction. */
export const LANGUAGES = JSON.parse(await readFile(new URL("locales/languages.json", ROOT), "utf8"))
  .map(({ tag, direction }) => ({ tag, direction }));

function parts(file) {
  const name = file.replace(/\.html$/, "");
  const [screen, state] = name.includes(".") ? name.split(".") : name.split(/-(.*)/);
  return { screen, state: state ?? "" };
}

/** Every screen with its states and their files: they are the same in every language. */
export async function readScreens() {
  const screens = new Map();
  for (const file of (await readdir(`${FOLDER}${LANGUAGES[0].tag}`)).sort()) {
    if (!file.endsWith(".html")) continue;
    const { screen, state } = parts(file);
    screens.set(screen, [...(screens.get(screen) ?? []), { state, file }]);
  }
  return screens;
}

/** What stands in the body of a drawn page, and what the app told the page of its language. */
export async function readPage(language, file) {
  const html = await readFile(`${FOLDER}${language}/${file}`, "utf8");
  const [, lang, dir] = /<html lang="([^"]*)" dir="([^"]*)">/.exec(html);
  const begin = html.indexOf('<div id="main">');
  return { lang, dir, body: html.slice(begin) };
}
