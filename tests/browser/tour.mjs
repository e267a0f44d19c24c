// A way through every screen of the app, for what must be so on all of them and for the pictures.

import { CALLS, SENDING, nobodyThere, page as somePage, refusal } from "./proxy.mjs";
import {
  arrives, askForPin, begins, checkNow, chooseLock, damage, field, fill, follow, goTo, onTo, pick, press, saved,
  says, send, startWriting, toLock, toMe, unlock, within, words, write,
} from "./support.mjs";

const LONG = "and then he said it again ".repeat(160);

/** Where something is written, waits or has failed: 999 and Childline belong there. */
const help = true;

/**
 * Goes from screen to screen, and gives each: its name, the page, whether 999 and Childline belong
 * there, and `frame: false` where the app shows nothing of itself.
 */
export async function* tour({ phone, proxy, authority }) {
  const { origin } = authority;

  yield* whenItCannotStart(phone, proxy, origin);
  yield* explained(phone);
  const page = await phone.open();
  yield* readingOnly(page);
  yield* writingUnconnected(page);

  await page.goto("about:blank");
  await page.goto(authority.invite);
  await arrives(page, "connect-title");
  yield { name: "connect-with-invite", page, help };
  proxy.let(CALLS, nobodyThere);
  await press(page, "connect-button");
  await says(page, "joining");
  yield { name: "connect-waiting", page, help };
  await goTo(page, "way-home");
  await says(page, "joining");
  yield { name: "home-joining", page };
  proxy.mend();
  await goTo(page, "way-messages");
  await checkNow(page);
  await page.locator(".demonstration").waitFor();
  await page.goBack();
  await page.goBack();
  await says(page, "connect-connected");
  yield { name: "connect-done", page, help };

  yield* writing(page);
  yield* takingBack(page, phone);
  yield* waiting(page, proxy);
  yield* answered(page, authority);
  yield* knowing(page, authority);
  yield* ownViews(page);
  yield* aFullDisk(page);
  yield* twoTabs(page, phone);
  yield* hidden(page);
  yield* takenAlong(page);
  yield* locked(page);
  yield* deletedAndCleared(page);
  yield* damaged(phone);
}

/** The page before the app, and the app without its stores. */
async function* whenItCannotStart(phone, proxy, origin) {
  proxy.let(/\/upheld\.js/, nobodyThere);
  const page = await phone.open(origin, { explained: false });
  await page.locator("#boot.failed").waitFor();
  yield { name: "boot-failed", page, help, frame: false };
  proxy.mend();
  const browser = await phone.context.newCDPSession(page);
  await browser.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await page.goto(origin);
  await says(page, "failed-full");
  yield { name: "opening-failed", page, help };
  await browser.detach();
  await phone.close();
}

async function* explained(phone) {
  const page = await phone.open(undefined, { explained: false });
  await goTo(page, "way-messages");
  await arrives(page, "before-title");
  yield { name: "before", page, help };
  await phone.close();
}

async function* takenAlong(page) {
  await goTo(page, "way-messages");
  await inState(page, "state-closed").click();
  await page.getByRole("link", { name: words("proof-see") }).click();
  await arrives(page, "proof-title");
  await says(page, "proof-shows");
  yield { name: "proof", page };
  await page.goBack();
  await press(page, "delete-title");
  await says(page, "delete-words");
  yield { name: "one-thread-delete", page, help };
  await press(page, "delete-no");
  await toMe(page);
  await says(page, "me-here");
  yield { name: "me-and-this-phone", page, help };
  for (const name of ["privacy", "accessibility"]) {
    await page.locator(`#to-${name}`).click();
    await arrives(page, `${name}-title`);
    yield { name, page };
    await page.goBack();
    await says(page, "me-here");
  }
  await page.getByRole("link", { name: words("copy-title") }).click();
  await arrives(page, "copy-title");
  yield { name: "my-copy", page };
}

async function* locked(page) {
  await toLock(page);
  yield { name: "choose-lock", page };
  await page.getByRole("radio").nth(1).check();
  await press(page, "continue");
  await arrives(page, "new-words-title");
  yield { name: "choose-lock-words", page };
  await page.goBack();
  await toLock(page);
  await askForPin(page, "123456");
  await page.locator("#pin-form [aria-invalid=true]").first().waitFor();
  yield { name: "choose-lock-pin-weak", page };
  await chooseLock(page, "482910");
  await page.locator("#lock").waitFor();
  yield { name: "home-with-lock", page };
  await page.locator("#lock").click();
  await toMe(page);
  await says(page, "me-locked");
  yield { name: "me-and-this-phone-locked", page, help };
  await goTo(page, "way-messages");
  await arrives(page, "unlock-title");
  yield { name: "unlock", page, help };
  await unlock(page, "111213");
  await page.locator("#secret[aria-invalid=true]").waitFor();
  yield { name: "unlock-wrong", page, help };
  await page.locator("#forgot").click();
  await says(page, "forgot-title");
  yield { name: "unlock-forgotten", page, help };
  await page.locator("#forgot-not").click();
  await unlock(page, "482910");
  await arrives(page, "way-messages");
}

async function* deletedAndCleared(page) {
  await toMe(page);
  await page.locator("#to-clear").click();
  await arrives(page, "clear-title");
  yield { name: "clear-phone", page };
  await press(page, "hold-other-way");
  await press(page, "clear-yes");
  await says(page, "cleared-gone");
  yield { name: "clear-phone-done", page };
  // As on a new phone.
  await goTo(page, "way-speak-up");
  await press(page, "before-not-now");
  await page.locator("#begin-good_news").click();
  await arrives(page, "ask-news");
  await field(page, "answer").fill("Once more.");
  await saved(page);
}

async function* readingOnly(page) {
  await arrives(page, "home-title");
  await says(page, "home-today");
  yield { name: "home", page };
  yield* firstMinutes(page);
  yield* languages(page);
  await follow(page, "help-now");
  await says(page, "help-more");
  yield { name: "help-now", page, help };
  await goTo(page, "way-pledge");
  await says(page, "pledge-promises");
  yield { name: "my-pledge", page };
  await page.locator("#promises ~ ul a.card").first().click();
  await says(page, "if-not-title");
  yield { name: "one-promise", page };
  for (const summary of await page.locator("summary").all()) await summary.click();
  await page.locator("blockquote").first().waitFor();
  yield { name: "one-promise-original", page };
  await press(page, "easy-read");
  await page.locator("ul.easy-read").waitFor();
  yield { name: "one-promise-easy-read", page };
  yield* rights(page);
  await goTo(page, "way-messages");
  await says(page, "messages-empty");
  yield { name: "my-messages-none", page, help };
  await goTo(page, "way-speak-up");
  await page.locator("summary").click();
  await says(page, "speak-who-sees-hide");
  yield { name: "speak-up", page, help };
  await follow(page, "connect-go");
  await arrives(page, "connect-title");
  yield { name: "connect", page, help };
  await field(page, "invite").fill("https://example.org/hello");
  await press(page, "connect-button");
  await page.getByRole("alert").waitFor();
  yield { name: "connect-refused", page, help };
  await page.evaluate(() => history.replaceState({ route: "/nowhere", depth: 1, scroll: 0 }, ""));
  await page.reload();
  await arrives(page, "elsewhere-title");
  yield { name: "elsewhere", page, help };
}

/** What there is to read besides the pledge; in Easy Read, as it was left, and then in plain words. */
async function* rights(page) {
  await follow(page, "help-now");
  await page.locator("ul.easy-read").first().waitFor();
  yield { name: "help-now-easy-read", page, help };
  await press(page, "easy-read");
  await goTo(page, "way-rights");
  await arrives(page, "rights-title");
  await says(page, "rights-more");
  yield { name: "my-rights", page };
  await page.locator("#search").fill("brother");
  await page.locator("mark").first().waitFor();
  yield { name: "my-rights-found", page };
  await page.locator("#search").fill("qqqqqqqq");
  await says(page, "search-try");
  yield { name: "my-rights-found-nothing", page, help };
  await page.locator("#search").fill("");
  const topic = page.locator("#topics ~ ul a.card");
  if (await topic.count()) {
    await topic.first().click();
    await says(page, "council-promises");
    yield { name: "one-topic", page };
    await page.locator(".weight a.card").first().click();
    await says(page, "if-not-title");
    yield { name: "one-right", page };
    await page.goBack();
    await page.goBack();
    // What comes in late moves what is below it.
    await topic.first().waitFor();
  }
  for (const [way, name] of [["glossary-title", "glossary"], ["council-title", "my-council"], ["here-title", "what-is-here"]]) {
    await page.locator("#rights-more ~ ul").getByRole("link", { name: begins(way) }).click();
    await arrives(page, way);
    yield { name, page };
    await page.goBack();
    await topic.first().waitFor();
  }
}

async function* firstMinutes(page) {
  await page.locator("#to-welcome").click();
  for (const title of ["welcome-what", "welcome-who", "welcome-help"]) {
    await arrives(page, title);
    yield { name: title, page };
    await page.locator("#on").click();
  }
  await arrives(page, "home-title");
  await page.locator("#to-welcome").waitFor({ state: "detached" });
  yield { name: "home-welcomed", page };
}

/** In a language whose words nobody has checked, the frame has other words too. */
async function* languages(page) {
  await page.locator("#to-language").click();
  await arrives(page, "language-title");
  yield { name: "languages", page };
  await page.locator("#language-ar").check();
  await page.locator("html[dir=rtl] #use-english").waitFor();
  yield { name: "languages-unchecked", page, frame: false };
  await page.locator("#use-english").click();
  await page.locator("html[dir=ltr]").waitFor();
  await page.locator("#use-english").waitFor({ state: "detached" });
  await goTo(page, "way-home");
}

/** Who is who, what a reader says of the promises, and what the council asks. */
async function* ownViews(page) {
  await goTo(page, "way-home");
  await page.locator("#to-people").click();
  await says(page, "people-roles");
  yield { name: "my-people", page, help };
  await page.locator("#add-person").click();
  await field(page, "person-name").fill("Sam");
  yield { name: "one-person", page, help };
  await press(page, "people-save");
  await page.locator("[id^=change-]").first().waitFor();
  yield { name: "my-people-one", page, help };
  await goTo(page, "way-home");
  await page.locator("#to-check").click();
  await arrives(page, "check-pledge-title");
  const promise = page.locator("a.card[id^=check-]").first();
  await promise.waitFor();
  yield { name: "pledge-check", page, help };
  await promise.click();
  await says(page, "check-pledge-ask");
  yield { name: "promise-check", page, help };
  await pick(page, "pick-no");
  await press(page, "check-pledge-keep");
  await says(page, "after-saying-no");
  yield { name: "promise-check-answered", page, help };
  await goTo(page, "way-home");
  await page.locator("a.card[id^=asks-]").first().click();
  await says(page, "asks-next");
  yield { name: "council-asks", page, help };
}

async function* writingUnconnected(page) {
  await goTo(page, "way-speak-up");
  await page.locator("a.card.alert").click();
  await arrives(page, "unsafe-title");
  yield { name: "feel-unsafe", page, help };
  yield* questions(page);
  await startWriting(page);
  yield { name: "what-happened", page, help };
  await press(page, "continue");
  await page.getByRole("alert").waitFor();
  yield { name: "what-happened-empty", page, help };
  await field(page, "answer").fill(LONG);
  await says(page, "letters-over");
  yield { name: "what-happened-too-long", page, help };
  await field(page, "answer").fill("They went through my things and read my letters.");
  await saved(page);
  await onTo(page, "which-promise-title");
  await page.getByRole("radio").nth(3).check();
  yield { name: "which-promise", page, help };
  await onTo(page, "ask-who-about");
  yield { name: "who-is-it-about", page, help };
  await onTo(page, "ask-wanted");
  yield { name: "wanted", page, help };
  await field(page, "answer").fill("Nobody should read my letters but me.");
  await onTo(page, "ask-who-may-know");
  await onTo(page, "extras-title");
  yield { name: "extras", page, help };
  await onTo(page, "name-title");
  yield { name: "your-name", page, help };
  await field(page, "your-name").fill("Ash");
  await onTo(page, "who-title");
  yield { name: "who-reads-not-connected", page, help };
  await onTo(page, "check-title");
  yield { name: "check-not-connected", page, help };
  await press(page, "discard");
  await says(page, "discarded");
  yield { name: "speak-up-thrown-away", page, help };
  await press(page, "undo");
  await page.getByRole("link", { name: within("draft-only-here") }).waitFor();
  yield { name: "speak-up-drafts", page, help };
}

/** A page of each sort: one to pick, as many as fit, with pictures, on a line, and a letter. */
async function* questions(page) {
  await goTo(page, "way-speak-up");
  await page.locator("#begin-support").click();
  await arrives(page, "ask-age");
  yield { name: "question-pick-one", page, help };
  await pick(page, "pick-21-to-24");
  await onTo(page, "ask-support-with");
  await pick(page, "pick-money");
  yield { name: "question-pick-many", page, help };
  await onTo(page, "ask-tell-more");
  await onTo(page, "ask-said-no");
  await pick(page, "pick-yes");
  await onTo(page, "letter-title");
  await page.locator("blockquote.written").first().waitFor();
  yield { name: "letter", page, help };
  await press(page, "discard");
  await says(page, "discarded");
  await page.locator("#begin-review").click();
  await arrives(page, "ask-words-or-pictures");
  await pick(page, "pick-with-pictures");
  await onTo(page, "ask-home");
  yield { name: "question-pictures", page, help };
  await press(page, "discard");
  await says(page, "discarded");
}

async function* writing(page) {
  await goTo(page, "way-home");
  await page.getByRole("link", { name: within("draft-only-here") }).waitFor();
  yield { name: "home-with-draft", page };
  await startWriting(page);
  await field(page, "answer").fill(LONG);
  await onTo(page, "which-promise-title");
  for (const title of ["ask-who-about", "ask-wanted", "ask-who-may-know", "extras-title", "name-title", "who-title"]) {
    await onTo(page, title);
  }
  await press(page, "continue");
  await page.getByRole("alert").waitFor();
  yield { name: "who-reads-none-chosen", page, help };
  await page.locator("#who-reads").check();
  yield { name: "who-reads", page, help };
  await press(page, "continue");
  await arrives(page, "check-title");
  await send(page);
  await page.getByRole("alert").waitFor();
  yield { name: "check-too-long", page, help };
  await page.getByRole("alert").getByRole("link").click();
  await arrives(page, "ask-what-happened");
  await field(page, "answer").fill("My brother’s visit was called off again. Nobody told me why.");
  await press(page, "continue");
  await arrives(page, "check-title");
  yield { name: "check", page, help };
}

async function* takingBack(page, phone) {
  await phone.context.setOffline(true);
  await send(page);
  await arrives(page, "waiting-title");
  await says(page, "take-back-means");
  yield { name: "waiting-can-take-back", page, help };
  await goTo(page, "way-messages");
  await page.locator("a.message").click();
  await says(page, "take-back-means");
  yield { name: "one-thread-can-take-back", page, help };
  await press(page, "take-back");
  await arrives(page, "check-title");
  yield { name: "check-taken-back", page, help };
  await page.goBack();
  await goTo(page, "way-messages");
  await says(page, "messages-nothing-waiting");
  await phone.context.setOffline(false);
  await goTo(page, "way-speak-up");
  await page.getByRole("link", { name: within("draft-only-here") }).first().click();
  await arrives(page, "check-title");
}

/** Opens another invite in the same tab. */
async function openInvite(page, invite) {
  await page.goto("about:blank");
  await page.goto(invite);
  await says(page, "connect-opened-press");
}

async function* knowing(page, authority) {
  await openInvite(page, `${authority.invite}&code=00000-00000`);
  yield { name: "connect-another-invite", page, help };
  await press(page, "connect-button");
  await says(page, "code-unknown");
  yield { name: "connect-code-refused", page, help };
  await goTo(page, "way-home");
  await page.getByRole("link", { name: words("home-code") }).waitFor();
  yield { name: "home-code-refused", page };
  await openInvite(page, await authority.ownInvite());
  await press(page, "connect-button");
  await says(page, "known-invited");
  yield { name: "connect-known", page, help };
}

async function* waiting(page, proxy) {
  proxy.let(SENDING, nobodyThere);
  await send(page);
  await arrives(page, "waiting-title");
  await says(page, "why-no-connection");
  yield { name: "waiting", page, help };
  proxy.mend();
  proxy.let(SENDING, somePage(200));
  await checkNow(page);
  await says(page, "why-wrong-answer");
  yield { name: "waiting-wrong-answer", page, help };
  await goTo(page, "way-messages");
  await says(page, "state-waiting");
  yield { name: "my-messages-waiting", page, help };
  await page.locator("a.message").click();
  await says(page, "thread-happened");
  yield { name: "one-thread-waiting", page, help };
  proxy.mend();
  proxy.let(SENDING, refusal(400, "bad-envelope"), 1);
  await goTo(page, "way-messages");
  await checkNow(page);
  await says(page, "state-parked");
  yield { name: "my-messages-parked", page, help };
  await page.locator("a.message").click();
  await says(page, "parked-refused");
  yield { name: "one-thread-parked", page, help };
  await goTo(page, "way-home");
  await page.getByRole("link", { name: words("home-needs-you", { count: 1 }) }).waitFor();
  yield { name: "home-needs-you", page };
  await page.goBack();
  await press(page, "try-again");
  await says(page, "state-delivered");
  yield { name: "one-thread-delivered", page, help };
  await write(page, { happened: "I want to see my file.", name: "Ash" });
  await send(page);
  await arrives(page, "delivered-title");
  yield { name: "delivered", page };
  await page.reload();
  await arrives(page, "delivered-title");
  await startWriting(page);
  await field(page, "answer").fill("Not this.");
  await press(page, "continue");
  await arrives(page, "which-promise-title");
  await press(page, "discard");
  await says(page, "discarded");
  await page.goBack();
  await arrives(page, "draft-gone-title");
  yield { name: "draft-gone", page, help };
}

/** The message in this state, in My messages. */
const inState = (page, state) => page.locator("a.message", { has: page.getByText(words(state)) });

async function* answered(page, { inbox }) {
  const mine = (await inbox.messages()).at(-1).reference;
  await goTo(page, "way-messages");
  await inbox.open(mine);
  await checkNow(page);
  await says(page, "state-opened");
  yield { name: "my-messages", page, help };
  await inState(page, "state-opened").click();
  await says(page, "step-opened");
  yield { name: "one-thread-opened", page, help };
  await inbox.reply(mine, "Dear Ash,\n\nWe have booked Saturday at 2pm. I am sorry that nobody told you.\n\nSam");
  await goTo(page, "way-messages");
  await checkNow(page);
  await says(page, "state-answered");
  await goTo(page, "way-home");
  await page.getByRole("link", { name: words("home-unread", { count: 1 }) }).waitFor();
  yield { name: "home-answered", page };
  await goTo(page, "way-messages");
  await inState(page, "state-answered").click();
  await page.locator(".answer .written").waitFor();
  yield { name: "one-thread-answered", page, help };
  await inbox.close(mine);
  await goTo(page, "way-messages");
  await checkNow(page);
  await inState(page, "state-closed").click();
  await says(page, "thread-closed");
  yield { name: "one-thread-closed", page, help };
}

async function* aFullDisk(page) {
  await startWriting(page);
  await fill(page, true);
  await field(page, "answer").fill("It is cold in my room. ".repeat(150));
  await says(page, "refused-full");
  yield { name: "what-happened-full-disk", page, help };
  await fill(page, false);
  await press(page, "try-again");
  await saved(page);
}

async function* twoTabs(page, phone) {
  const second = await phone.context.newPage();
  await second.goto(phone.authority.origin);
  await arrives(second, "in-use-title");
  yield { name: "opening-in-use", page: second, help };
  await press(second, "use-it-here");
  await arrives(page, "moved-title");
  await page.bringToFront();
  yield { name: "opening-moved", page, help };
  await second.close();
  await arrives(page, "ask-what-happened");
}

async function* hidden(page) {
  await press(page, "hide");
  await arrives(page, "game-title");
  yield { name: "hide", page, frame: false };
  await page.locator(".board button").first().click();
  await page.locator(".board button").nth(1).click();
  yield { name: "hide-playing", page, frame: false };
  await press(page, "game-back");
  await arrives(page, "ask-what-happened");
}

async function* damaged(phone) {
  await phone.close();
  for (const store of ["library.db", "mailbox.db", "vault.db"]) await damage(phone, store);
  const page = await phone.open();
  await says(page, "notice-vault");
  yield { name: "home-damaged", page };
}
