// A small proxy between the browser and the authority, to have something go wrong on the way.

import { createServer, request as ask } from "node:http";

/** Sending a message. */
export const SENDING = /^PUT \/v1\/submissions\//;
/** Asking what happened to messages. */
export const HEARING = /^GET \/v1\/events/;
/** Any call to the authority that is not for the app's own files. */
export const CALLS = /^\w+ \/v1\//;

async function whole(stream) {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

/** Asks the authority, and gives the whole answer. */
function forward({ method, url, headers }, body, port) {
  return new Promise((resolve, reject) => {
    const asked = ask({ host: "127.0.0.1", port, method, path: url, headers, agent: false });
    asked.once("error", reject);
    asked.once("response", (answer) => {
      whole(answer).then((bytes) => {
        resolve({ status: answer.statusCode, headers: answer.headers, bytes });
      }, reject);
    });
    asked.end(body);
  });
}

function give(response, { status, headers, bytes }) {
  const fields = { ...headers, "content-length": bytes.length };
  delete fields["transfer-encoding"];
  response.writeHead(status, fields);
  response.end(status === 304 ? undefined : bytes);
}

// What can go wrong. Each is called with the exchange: `response`, the client's end; and `ask`,
// which asks the authority and gives its whole answer.

/** The authority gets it and answers, but the answer never arrives. */
export const answerLost = async ({ response, ask }) => {
  await ask();
  response.destroy();
};

/** Nobody is there. */
export const nobodyThere = ({ response }) => response.destroy();

/** Something in between answers with a page of its own, as the log-in page of some Wi-Fi does. */
export const page = (status) => ({ response }) => {
  const bytes = Buffer.from("<!doctype html><title>Free Wi-Fi</title><h1>Log in to go on</h1>");
  give(response, { status, headers: { "content-type": "text/html" }, bytes });
};

/** More than any answer holds. */
export const tooMuch = ({ response }) => {
  const headers = { "content-type": "application/json" };
  give(response, { status: 200, headers, bytes: Buffer.alloc(9 * 1024 * 1024, " ") });
};

/** Something in between leads elsewhere. */
export const redirect = (location) => ({ response }) => {
  give(response, { status: 302, headers: { location }, bytes: Buffer.alloc(0) });
};

/** The authority's answer with one character of it changed, inside the quotes of its last text. */
export const changed = async ({ response, ask }) => {
  const answer = await ask();
  const text = answer.bytes.toString();
  const place = text.lastIndexOf('"') - 8;
  const other = text[place] === "A" ? "B" : "A";
  const bytes = Buffer.from(text.slice(0, place) + other + text.slice(place + 1));
  give(response, { ...answer, bytes });
};

/** Half of the authority's answer, as if that were all. */
export const halved = async ({ response, ask }) => {
  const answer = await ask();
  give(response, { ...answer, bytes: answer.bytes.subarray(0, answer.bytes.length / 2) });
};

/** Half of the authority's answer, and then the connection breaks. */
export const broken = async ({ response, ask }) => {
  const { status, headers, bytes } = await ask();
  response.writeHead(status, { ...headers, "content-length": bytes.length });
  response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
};

/** The authority itself refuses for good, in its own form. */
export const refusal = (status, code) => ({ response }) => {
  const problem = { type: "about:blank", title: code, status, code, retryable: false };
  const headers = { "content-type": "application/problem+json" };
  give(response, { status, headers, bytes: Buffer.from(JSON.stringify(problem)) });
};

/** Starts a proxy. `to(port)` says where the authority is. */
export async function startProxy() {
  const proxy = { faults: [], calls: [], listeners: new Set(), port: 0 };
  // Each call comes on a connection of its own: browsers send again by themselves what is lost on one
  // they have used before.
  const server = createServer(async (request, response) => {
    const name = `${request.method} ${request.url}`;
    try {
      const body = await whole(request);
      const exchange = { response, ask: () => forward(request, body, proxy.port) };
      const place = proxy.faults.findIndex(({ calls }) => calls.test(name));
      const fault = proxy.faults[place];
      if (fault && (fault.times -= 1) === 0) proxy.faults.splice(place, 1);
      if (fault) await fault.happens(exchange);
      else give(response, await exchange.ask());
    } catch {
      response.destroy();
    }
    proxy.calls.push(name);
    for (const listener of proxy.listeners) listener();
  });
  server.maxRequestsPerSocket = 1;
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    to: (port) => (proxy.port = port),
    /** Lets this happen to calls like these, so many times. */
    let: (calls, happens, times = Infinity) => proxy.faults.unshift({ calls, happens, times }),
    /** From now on everything goes through. */
    mend: () => (proxy.faults.length = 0),
    count: (calls) => proxy.calls.filter((name) => calls.test(name)).length,
    /** Waits until so many calls like these have been dealt with. */
    async had(calls, count) {
      const enough = () => proxy.calls.filter((name) => calls.test(name)).length >= count;
      if (enough()) return;
      await new Promise((resolve) => {
        const listener = () => {
          if (!enough()) return;
          proxy.listeners.delete(listener);
          resolve();
        };
        proxy.listeners.add(listener);
      });
    },
    async end() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
