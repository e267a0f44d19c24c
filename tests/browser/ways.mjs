// Every way to be heard, page by page: what each page asks, what is answered there, and who reads it.
// Pages and what can be picked go by the ids of their words; the teams are the demonstration's.

import { arrives, choice, field, goTo } from "./support.mjs";
import { asStaffRead, words } from "./words.mjs";

export const DUTY = "The duty team";
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

/** What happened is asked first, and nothing of the rest has to be answered. */
const UNSAFE = [
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
  LETTER,
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

const path = (name, way, pages, begin = onSpeakUp(way)) => ({ name, way, pages, begin });

/** Every path that begins on Speak up: its name, its way, its pages up to the last check, and how it
 * begins. */
export const ON_SPEAK_UP = [
  path("talk", "something_is_wrong", wrong("pick-talk", DUTY)),
  path("problem", "something_is_wrong", wrong("pick-problem", DUTY)),
  path("complaint", "something_is_wrong", wrong("pick-complaint", HAVE_YOUR_SAY)),
  path("unsafe", "something_is_wrong", UNSAFE, feelingUnsafe),
  path("advocate", "advocate", ADVOCATE),
  path("support-16-17", "support", support("pick-16-to-17")),
  path("support-18-20", "support", support("pick-18-to-20", "pick-no")),
  path("support-21-24", "support", support("pick-21-to-24", "pick-yes")),
  path("support-25", "support", support("pick-25", "pick-not-sure")),
  path("review-in-words", "review", REVIEW_IN_WORDS),
  path("review-in-pictures", "review", REVIEW_IN_PICTURES),
  path("reach", "reach", REACH),
  path("who-is-my-worker", "who_is_my_worker", WHO_IS_MY_WORKER),
  path("change-worker", "change_worker", CHANGE_WORKER),
  path("good-news", "good_news", GOOD_NEWS),
  path("records", "records", RECORDS),
  path("something-else", "something_else", somethingElse(DUTY)),
  path("two-readers", "something_else", somethingElse(MOVING_ON, HAVE_YOUR_SAY)),
];

/** Paths that go on in a conversation with the duty team, each in one of its own; `history` is what
 * has happened in it before. */
export const IN_A_CONVERSATION = [
  {
    name: "answer-back",
    next: "answer_back",
    history: ["answered"],
    pages: [told("ask-answer-back", "Saturday is no good."), HELPED],
  },
  { name: "chase", next: "chase", history: ["late"], pages: [told("ask-chase", "Where is my answer?"), ALONE] },
  {
    name: "did-it-help",
    next: "did_it_help",
    history: ["answered"],
    pages: [picked("ask-helped", "pick-sort-of"), told("ask-why", "I saw him once.")],
  },
  { name: "sorted", next: "sorted", history: ["answered"], pages: [told("ask-sorted", "Thank you.")], closes: true },
  {
    name: "reopen",
    next: "answer_back",
    history: ["answered", "closed"],
    pages: [told("ask-answer-back", "It began again."), ALONE],
  },
  {
    name: "stage-2",
    next: "stage_2",
    history: ["answered"],
    pages: [
      told("ask-why-stage", "Nobody asked me."),
      told("ask-wanted", "Somebody else looks at it."),
      LETTER,
      ALONE,
      NAME,
      readers(HAVE_YOUR_SAY),
    ],
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

const texts = (page, selector) => page.locator(selector).allTextContents();

/** What is picked on a page, as its writer reads it and as staff do. */
async function pickedOn(page, { picks = [] }) {
  const all = await texts(page, "label.choice:has(input:checked) .says");
  return all.map((mine) => ({ mine, theirs: asStaffRead(picks.find((id) => words(id).test(mine))) ?? mine }));
}

/** Answers a page. Gives what was `written`, as its writer reads it and as staff do; and the `law` that
 * goes along. */
export async function answer(page, one) {
  await arrives(page, one.title);
  if (one.text) await field(page, one.field).fill(one.text);
  for (const mark of marks(page, one)) await mark.check();
  if (one.letter) await page.locator("blockquote.written").first().waitFor();
  const said = one.text ? [{ mine: one.text, theirs: one.text }] : [];
  const picked = one.picks || one.promise ? await pickedOn(page, one) : [];
  return { written: [...said, ...picked], law: one.letter ? await texts(page, "blockquote.written") : [] };
}

/** Whether a page still holds what was answered. */
export async function holds(page, one) {
  if (one.text && (await field(page, one.field).inputValue()) !== one.text) return false;
  for (const mark of marks(page, one)) if (!(await mark.isChecked())) return false;
  return true;
}
