// The inbox as its forms are filled in, without a browser. A member of staff who uses a browser is
// in story.test.mjs.

import { request } from "node:http";
import { text } from "node:stream/consumers";

/** The value of a hidden field. */
const hidden = (page, name) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1];

export class Inbox {
  /** `running` is an authority as it told where it is and how to sign in. */
  constructor(running) {
    this.running = running;
  }

  /** Asks without what `fetch` adds: pages are not for scripts. */
  async ask(path, form) {
    const headers = form ? { "content-type": "application/x-www-form-urlencoded" } : {};
    if (this.cookie) headers.cookie = this.cookie;
    const asked = request(`${this.running.origin}${path}`, { method: form ? "POST" : "GET", headers });
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
      const { name, passphrase } = this.running;
      this.cookie = (await this.ask("/staff/sign-in", { name, passphrase })).cookie;
    }
    return (await this.ask(path)).page;
  }

  /** All messages: each one's address, and its reference. */
  async messages() {
    const list = await this.page("/staff");
    const links = list.matchAll(/href="(\/staff\/messages\/[^"]+)">Message ([0-9A-Z]{4}-[0-9A-Z]{4})</g);
    return [...links].map(([, path, reference]) => ({ path, reference }));
  }

  /** Opens a message, and gives the page. */
  async open(reference) {
    const message = (await this.messages()).find((one) => one.reference === reference);
    return { path: message.path, page: await this.page(message.path) };
  }

  async fillIn(path, page, text) {
    await this.ask(path, { token: hidden(page, "token"), form: hidden(page, "form"), text });
  }

  async reply(reference, text) {
    const { path, page } = await this.open(reference);
    await this.fillIn(`${path}/reply`, page, text);
  }

  async close(reference) {
    const path = `${(await this.open(reference)).path}/close`;
    await this.fillIn(path, await this.page(path), "");
  }
}
