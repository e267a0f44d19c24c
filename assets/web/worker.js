// Starts the same program beside the page. There it is the engine: it owns the stores.
// What is sent to it before it says "ready" is lost.

import start from "/upheld.js";

await start();
