// Every way to be heard, page by page: what each page asks, what is answered there, and who reads it.
// Pages and what can be picked go by the ids of their words; the teams are the demonstration's.

import { arrives, choice, field, goTo, words } from "./support.mjs";

const DUTY = "The duty team";
const MOVING_ON = "The moving on team";
const HAVE_YOUR_SAY = "The have your say team";
export const ADVOCATES = "Anyshire advocates (not real)";

// A page, by its heading, and what is answered there.

/** In own words: long, or on one line. Every text is one that nobody else writes. */
const said = (title, text) => ({ title, text, field: "answer" });
/** With its mark, its line break and its sign outside every alphabet. */
const told = (title, text) => said(title, `${text}\n“It's not fair” – März <3 & 😞`);
const picked = (title, ...picks) => ({ title, picks });
/** Nothing is answered, or there is nothing to answer. */
const passed = (title) => ({ title });
const readers = (...teams) => ({ title: "who-title", teams });

const PROMISE = { title: "which-promise-title", promise: 1 };
/** What it says of the law goes along. */
const LETTER = { title: "letter-title", letter: true };
const ALONE = passed("extras-title");
const HELPED = { title: "extras-title", text: "Jo from my school", field: "helper" };
const NO_NAME = passed("name-title");
const NAME = { title: "name-title", text: "Ash <Ash>", field: "your-name" };

const wrong = (sort, ...teams) => [
  picked("ask-safe", "pick-safe"),
  picked("ask-sort", sort),
  told("ask-what-happened", `My brother’s visit was called off (${sort}).`),
  PROMISE,
  picked("ask-who-about", "pick-someone-at-home"),
  told("ask-wanted", "I want to know when I see him."),
  picked("ask-who-may-know", "pick-ask-me-first"),
  HELPED,
  NAME,
  readers(...teams),
];

const UNSAFE = [
  picked("ask-sort", "pick-not-sure"),
  told("ask-what-happened", "He stood in my door all night."),
  passed("which-promise-title"),
  passed("ask-who-about"),
  passed("ask-wanted"),
  passed("ask-who-may-know"),
  ALONE,
  NO_NAME,
  readers(DUTY),
];

const ADVOCATE = [
  told("ask-help-with", "My placement meeting."),
  picked("ask-where-it-stands", "pick-before-complaint"),
  picked("ask-how-to-reach", "pick-this-app", "pick-call"),
  said("ask-when-to-reach", "After school, not on Sundays"),
  said("ask-reach-at", "07700 900123"),
  picked("ask-whose-phone", "pick-shared-phone"),
  picked("ask-leave-message", "pick-no"),
  ALONE,
  NAME,
  readers(ADVOCATES),
];

/** Whoever is under 18 is not asked whether they said no before. */
const support = (age, ...saidNo) => [
  picked("ask-age", age),
  picked("ask-support-with", "pick-money", "pick-feelings"),
  told("ask-tell-more", `The rent is too much (${age}).`),
  ...saidNo.map((answer) => picked("ask-said-no", answer)),
  LETTER,
  ALONE,
  NAME,
  readers(MOVING_ON),
];

const REVIEW_IN_WORDS = [
  picked("ask-words-or-pictures", "pick-in-words"),
  said("ask-when-review", "The week after half term"),
  told("ask-going-well", "My carer cooks with me."),
  told("ask-not-going-well", "The taxi is late every day."),
  told("ask-decide", "That I may stay on."),
  picked("ask-who-there", "pick-friend", "pick-advocate"),
  picked("ask-take-part", "pick-come-to-part", "pick-show-mine"),
  ALONE,
  NAME,
  readers(HAVE_YOUR_SAY),
];

const REVIEW_IN_PICTURES = [
  picked("ask-words-or-pictures", "pick-with-pictures"),
  picked("ask-home", "pick-good"),
  picked("ask-school", "pick-not-good"),
  picked("ask-family", "pick-ok"),
  picked("ask-friends", "pick-good"),
  passed("ask-health"),
  picked("ask-play", "pick-not-sure"),
  picked("ask-worker", "pick-not-good"),
  picked("ask-who-there", "pick-someone-at-home"),
  picked("ask-take-part", "pick-not-come"),
  HELPED,
  NAME,
  readers(HAVE_YOUR_SAY),
];

const REACH = [
  picked("ask-which-worker", "pick-social-worker"),
  told("ask-message", "Can we meet before Friday?"),
  ALONE,
  NAME,
  readers(DUTY),
];

const WHO_IS_MY_WORKER = [
  picked("ask-which-worker-unknown", "pick-personal-adviser"),
  told("ask-tell-more", "The last one left in May."),
  ALONE,
  NAME,
  readers(DUTY),
];

/** About a social worker: it cannot go to the social workers alone. */
const CHANGE_WORKER = [
  picked("ask-which-worker-change", "pick-social-worker"),
  picked("ask-what-to-change", "pick-see-more", "pick-how-they-talk"),
  told("ask-why", "She talks to my carer and not to me."),
  told("ask-wanted", "That she asks me."),
  ALONE,
  NAME,
  readers(HAVE_YOUR_SAY),
];

const GOOD_NEWS = [
  told("ask-news", "I passed my driving test!"),
  picked("ask-may-share", "pick-yes"),
  ALONE,
  NAME,
  readers(DUTY),
];

const RECORDS = [
  picked("ask-which-records", "pick-why-in-care", "pick-photos-and-letters"),
  told("ask-tell-more", "Most of all the years in Leeds."),
  picked("ask-how-to-get", "pick-with-somebody"),
  picked("ask-help-to-read", "pick-yes"),
  LETTER,
  ALONE,
  NAME,
  readers(HAVE_YOUR_SAY),
];

const somethingElse = (...teams) => [
  told("ask-what-to-say", `The heating does not work, and I tell ${teams.length}.`),
  told("ask-wanted", "A warm room."),
  ALONE,
  NO_NAME,
  readers(...teams),
];

// How a path begins.

/** On Speak up, with this way. */
const onSpeakUp = (way) => async (page) => {
  await goTo(page, "way-speak-up");
  await page.locator(`#begin-${way}`).click();
};

async function feelingUnsafe(page) {
  await goTo(page, "way-speak-up");
  await page.locator("a.card.alert").click();
  await arrives(page, "unsafe-title");
  await page.locator("#write-unsafe").click();
}

/** Every path that begins on Speak up: its name, how it begins, and its pages up to the last check. */
export const ON_SPEAK_UP = [
  { name: "talk", begin: onSpeakUp("something_is_wrong"), pages: wrong("pick-talk", DUTY) },
  { name: "problem", begin: onSpeakUp("something_is_wrong"), pages: wrong("pick-problem", DUTY) },
  { name: "complaint", begin: onSpeakUp("something_is_wrong"), pages: wrong("pick-complaint", HAVE_YOUR_SAY) },
  { name: "unsafe", begin: feelingUnsafe, pages: UNSAFE },
  { name: "advocate", begin: onSpeakUp("advocate"), pages: ADVOCATE },
  { name: "support-16-17", begin: onSpeakUp("support"), pages: support("pick-16-to-17") },
  { name: "support-18-20", begin: onSpeakUp("support"), pages: support("pick-18-to-20", "pick-no") },
  { name: "support-21-24", begin: onSpeakUp("support"), pages: support("pick-21-to-24", "pick-yes") },
  { name: "support-25", begin: onSpeakUp("support"), pages: support("pick-25", "pick-not-sure") },
  { name: "review-in-words", begin: onSpeakUp("review"), pages: REVIEW_IN_WORDS },
  { name: "review-in-pictures", begin: onSpeakUp("review"), pages: REVIEW_IN_PICTURES },
  { name: "reach", begin: onSpeakUp("reach"), pages: REACH },
  { name: "who-is-my-worker", begin: onSpeakUp("who_is_my_worker"), pages: WHO_IS_MY_WORKER },
  { name: "change-worker", begin: onSpeakUp("change_worker"), pages: CHANGE_WORKER },
  { name: "good-news", begin: onSpeakUp("good_news"), pages: GOOD_NEWS },
  { name: "records", begin: onSpeakUp("records"), pages: RECORDS },
  { name: "something-else", begin: onSpeakUp("something_else"), pages: somethingElse(DUTY) },
  { name: "two-readers", begin: onSpeakUp("something_else"), pages: somethingElse(MOVING_ON, HAVE_YOUR_SAY) },
];

/** Paths that begin in a conversation, each in one of its own: what has happened in it before. */
export const IN_A_CONVERSATION = [
  { name: "answer-back", way: "answer_back", before: ["answered"], pages: [told("ask-answer-back", "Saturday is no good."), HELPED] },
  { name: "chase", way: "chase", before: ["late"], pages: [told("ask-chase", "Where is my answer?"), ALONE] },
  {
    name: "did-it-help",
    way: "did_it_help",
    before: ["answered"],
    pages: [picked("ask-helped", "pick-sort-of"), told("ask-why-helped", "I saw him once.")],
  },
  { name: "sorted", way: "sorted", before: ["answered"], closes: true, pages: [told("ask-sorted", "Thank you.")] },
  { name: "reopen", way: "answer_back", before: ["answered", "closed"], pages: [told("ask-answer-back", "It began again."), ALONE] },
  {
    name: "stage-2",
    way: "stage_2",
    before: ["answered"],
    pages: [told("ask-why-stage", "Nobody asked me."), told("ask-wanted", "Somebody else looks at it."), LETTER, ALONE, NAME, readers(HAVE_YOUR_SAY)],
  },
];

/** The teams that read what comes of a path. */
export const readersOf = (pages) => pages.flatMap(({ teams = [] }) => teams);

// What a reader does on a page, and what then stands there.

const team = (name) => new RegExp(`^\\s*${name.replace(/[().]/g, "\\$&")}\\s*$`);

/** The marks to be set on a page. */
const marks = (page, { picks = [], teams = [], promise }) => [
  ...picks.map((id) => choice(page, words(id))),
  ...teams.map((name) => choice(page, team(name))),
  ...(promise === undefined ? [] : [page.locator(`#which-promise-${promise}`)]),
];

/** Answers a page. Gives what somebody who reads it must see, word for word. */
export async function answer(page, one) {
  await arrives(page, one.title);
  if (one.text) await field(page, one.field).fill(one.text);
  for (const mark of marks(page, one)) await mark.check();
  if (one.letter) await page.locator("blockquote.written").first().waitFor();
  return [...(one.text ? [one.text] : []), ...(await picksOf(page, one)), ...(await letterOf(page, one))];
}

/** What is picked, in the words it was picked by. */
const picksOf = (page, { picks, promise }) =>
  picks || promise !== undefined ? page.locator("label.choice:has(input:checked) .says").allInnerTexts() : [];

const letterOf = (page, { letter }) => (letter ? page.locator("blockquote.written").allTextContents() : []);

/** Whether a page still holds what was answered. */
export async function holds(page, one) {
  if (one.text && (await field(page, one.field).inputValue()) !== one.text) return false;
  for (const mark of marks(page, one)) if (!(await mark.isChecked())) return false;
  return true;
}
