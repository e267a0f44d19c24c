// The main paths as a screen reader has them: the browser's own tree of names and roles.

import assert from "node:assert/strict";
import { test } from "node:test";

import {
  arrives, begin, begins, field, follow, goOnToCheck, goTo, press, saved, send, startWriting, toolsOf, within, words,
} from "./support.mjs";

const NAMED = new Set([
  "button", "link", "textbox", "searchbox", "radio", "checkbox", "radiogroup", "group", "navigation", "region",
  "complementary", "img", "image", "dialog", "alert", "DisclosureTriangle",
]);

/** A group may go without a name where its parts tell all, as the browser's own for what unfolds. */
const MAY_GO_WITHOUT = new Set(["group", "alert", "img", "image"]);

/** What a screen reader is told of a page: role, name and what else is known, in reading order. */
async function tree(page) {
  const { nodes } = await (await toolsOf(page)).send("Accessibility.getFullAXTree");
  const seen = nodes.filter(({ ignored }) => !ignored);
  return seen.map(({ role, name, properties = [] }) => ({
    role: role?.value ?? "",
    name: (name?.value ?? "").trim(),
    ...Object.fromEntries(properties.map(({ name, value }) => [name, value.value])),
  }));
}

const all = (nodes, role) => nodes.filter((node) => node.role === role);

/** What must be so on every screen with the frame around it. */
async function isWhole(page, heading) {
  const nodes = await tree(page);
  const one = (role) => assert.equal(all(nodes, role).length, 1, `one ${role} at ${heading}`);
  one("banner");
  one("main");
  one("navigation");
  const first = all(nodes, "heading").filter(({ level }) => level === 1);
  assert.equal(first.length, 1, `one heading of the first level at ${heading}`);
  assert.match(first[0].name, words(heading));
  const levels = all(nodes, "heading").map(({ level }) => level);
  for (const [place, level] of levels.entries()) {
    assert.ok(place === 0 || level <= levels[place - 1] + 1, `no level is left out at ${heading}: ${levels}`);
  }
  assert.ok(all(nodes, "status").some(({ live }) => live === "polite"), `something tells what changes at ${heading}`);
  const nameless = nodes.filter(({ role, name }) => NAMED.has(role) && !MAY_GO_WITHOUT.has(role) && !name);
  assert.deepEqual(nameless, [], `everything has a name at ${heading}`);
  assert.ok(nodes.some(({ role, name }) => role === "link" && begins("help-now").test(name)), `Help now at ${heading}`);
  assert.ok(nodes.some(({ role, name }) => role === "button" && words("hide").test(name)), `Hide at ${heading}`);
  return nodes;
}

/** Where one is among the five ways. */
const here = (page) => page.locator("nav.ways a[aria-current=page]").evaluateAll((links) => links.map((link) => link.id));

test("what there is to read has names, roles and an outline", async (t) => {
  const { phone } = await begin(t, { direct: true });
  const page = await phone.open();
  await arrives(page, "home-title");
  await isWhole(page, "home-title");
  assert.deepEqual(await here(page), ["way-home"]);
  await goTo(page, "way-rights");
  await arrives(page, "rights-title");
  await page.locator("#topics ~ ul a.card").first().waitFor();
  const rights = await isWhole(page, "rights-title");
  assert.equal(all(rights, "searchbox").length + all(rights, "textbox").length, 1, "one field, with a name");
  assert.deepEqual(await here(page), ["way-rights"]);
  await page.locator("#topics ~ ul a.card").first().click();
  await page.locator(".weight a.card").first().click();
  await page.getByText(words("if-not-title")).first().waitFor();
  const right = await tree(page);
  assert.equal(all(right, "heading").filter(({ level }) => level === 1).length, 1);
  await follow(page, "help-now");
  await arrives(page, "help-title");
  const help = await isWhole(page, "help-title");
  const calls = all(help, "link").filter(({ name }) => /999|0800 1111/.test(name));
  assert.ok(calls.length >= 2, "999 and Childline are links that say whom they call");
  await press(page, "hide");
  await arrives(page, "game-title");
  const hidden = await tree(page);
  const told = hidden.map(({ name }) => name).join(" ");
  assert.ok(!/pledge|council|childline|rights/i.test(told), `nothing of the app is told: ${told}`);
  const nameless = hidden.filter(({ role, name }) => ["button", "link"].includes(role) && !name);
  assert.deepEqual(nameless, [], "each field of the game says what it is");
});

test("what is asked, what is wrong and what changes is told", async (t) => {
  const { phone } = await begin(t, { direct: true });
  const page = await phone.openConnected();
  await phone.context.setOffline(true);
  await goTo(page, "way-speak-up");
  await arrives(page, "way-speak-up");
  await isWhole(page, "way-speak-up");
  await startWriting(page);
  const asked = await isWhole(page, "ask-what-happened");
  const fields = all(asked, "textbox");
  assert.equal(fields.length, 1);
  assert.match(fields[0].name, words("ask-what-happened"), "the question is the field's name");
  assert.ok(!fields[0].invalid || fields[0].invalid === "false");
  await press(page, "continue");
  await page.getByRole("alert").waitFor();
  const wrong = await tree(page);
  assert.ok(all(wrong, "alert").length === 1, "what is wrong is told at once");
  assert.equal(all(wrong, "textbox")[0].invalid, "true", "the field is told to be wrong");
  const says = await field(page, "answer").evaluate((it) =>
    it.getAttribute("aria-describedby").split(/\s+/).map((id) => document.getElementById(id)?.innerText ?? "").join(" "));
  assert.match(says, within("missing-answer"), "and the field says why");
  await field(page, "answer").fill("They read my letters.");
  await saved(page);
  await goOnToCheck(page);
  const check = await isWhole(page, "check-title");
  const keeps = all(check, "radiogroup").concat(all(check, "group")).filter(({ name }) => name);
  assert.ok(keeps.length > 0, "what can be picked stands under its question");
  await send(page);
  await arrives(page, "waiting-title");
  await isWhole(page, "waiting-title");
  await goTo(page, "way-messages");
  await arrives(page, "way-messages");
  await page.locator("a.message").waitFor();
  const messages = await isWhole(page, "way-messages");
  assert.ok(all(messages, "link").some(({ name }) => within("state-waiting").test(name)), "a message says how it stands");
});
