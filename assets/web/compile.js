// Fetches and compiles the program beside the page, lets it draw once for nobody, hands it over, and
// is done.

import start from "/upheld.js";

try {
  const program = await WebAssembly.compileStreaming(fetch("/upheld_bg.wasm"));
  await start({ module_or_path: program }).catch(console.error);
  postMessage({ program });
} catch (error) {
  postMessage({ failed: error.message });
}
close();
