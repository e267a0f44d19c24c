// Fetches and compiles the program beside the page, hands it over, and is done.

try {
  postMessage({ program: await WebAssembly.compileStreaming(fetch("/upheld_bg.wasm")) });
} catch (error) {
  postMessage({ failed: error.message });
}
close();
