// Starts the same program beside the page. There it is the engine: it owns the stores. The page
// sends the program first, as it has compiled it; what else is sent before it says "ready" is lost.

import start from "/upheld.js";

addEventListener("message", ({ data }) => start({ module_or_path: data }), { once: true });
