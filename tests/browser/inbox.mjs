// The inbox as its forms are filled in, without a browser. A member of staff who uses a browser is
// in story.test.mjs.

import { request } from "node:http";
import { text } from "node:stream/consumers";

/** The value of a field that is filled in already, or of the first that can be chosen. */
const valueOf = (page, name) => new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(page)?.[1] ?? "";

const SIGNS = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };

/** What is read on a page. */
export const readable = (page) =>
  page.replace(/<[^>]*>/g, "").replace(/&(lt|gt|quot|#39|amp);/g, (sign) => SIGNS[sign]);

/** A row of a list: the address of its message, and the reference at the end of the message's name. */
const ROW = /<li[^>]*>(?:(?!<\/li>)[^])*?href="([^"]*\/messages\/[^"]+)">[^<]*?([0-9A-Z]{4}-[0-9A-Z]{4})[^]*?<\/li>/g;

export class Inbox {
  /** `running` tells where an inbox is and how to sign in. */
  constructor({ inbox, name, passphrase }) {
    this.address = new URL(inbox);
    this.who = { name, passphrase };
  }

  /** Asks without what `fetch` adds: pages are not for scripts. */
  async ask(path, form) {
    const headers = form ? { "content-type": "application/x-www-form-urlencoded" } : {};
    if (this.cookie) headers.cookie = this.cookie;
    const asked = request(new URL(path, this.address), { method: form ? "POST" : "GET", headers });
    const answered = new Promise((resolve, reject) => asked.once("response", resolve).once("error", reject));
    asked.end(form && new URLSearchParams(form).toString());
    const answer = await answered;
    const page = await text(answer);
    const ok = answer.statusCode === (form ? 303 : 200);
    if (!ok) throw new Error(`the inbox answered ${answer.statusCode} to ${path}`);
    return { page, cookie: answer.headers["set-cookie"]?.[0].split(";")[0] };
  }

  async page(path) {
    if (!this.cookie) {
      this.cookie = (await this.ask(`${this.address.pathname}/sign-in`, this.who)).cookie;
    }
    return (await this.ask(path)).page;
  }

  /** All that is listed: each row's address, its reference, and what stands in it. */
  async messages() {
    const list = await this.page(this.address.pathname);
    return [...list.matchAll(ROW)].map(([row, path, reference]) => ({ path, reference, row: readable(row) }));
  }

  /** Opens a message, and gives the page. */
  async open(reference) {
    const message = (await this.messages()).find((one) => one.reference === reference);
    return { path: message.path, page: await this.page(message.path) };
  }

  async fillIn(path, page, more) {
    await this.ask(path, { token: valueOf(page, "token"), form: valueOf(page, "form"), ...more });
  }

  async reply(reference, text) {
    const { path, page } = await this.open(reference);
    await this.fillIn(`${path}/reply`, page, { text, kind: "answer" });
  }

  async close(reference) {
    const path = `${(await this.open(reference)).path}/close`;
    const page = await this.page(path);
    await this.fillIn(path, page, { text: "", outcome: valueOf(page, "outcome") });
  }
}
