// The inbox as its forms are filled in, without a browser. A member of staff who uses a browser is
// in story.test.mjs.

/** The value of a hidden field. */
const hidden = (page, name) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1];

export class Inbox {
  /** `running` is an authority as it told where it is and how to sign in. */
  constructor(running) {
    this.running = running;
  }

  async ask(path, form) {
    const headers = this.cookie ? { cookie: this.cookie } : {};
    const body = form && new URLSearchParams(form);
    const options = { method: form ? "POST" : "GET", headers, body, redirect: "manual" };
    const answer = await fetch(`${this.running.origin}${path}`, options);
    const ok = answer.status === (form ? 303 : 200);
    if (!ok) throw new Error(`the inbox answered ${answer.status} to ${path}`);
    return answer;
  }

  async page(path) {
    if (!this.cookie) {
      const { name, passphrase } = this.running;
      const welcome = await this.ask("/staff/sign-in", { name, passphrase });
      this.cookie = welcome.headers.get("set-cookie").split(";")[0];
    }
    return (await this.ask(path)).text();
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
