// Debian's Chromium, driven by Playwright, as the tests and the measurements use it.

import { createRequire } from "node:module";

const require = createRequire(`${process.env.UPHELD_NODE_MODULES}/`);
export const { chromium } = require("playwright-core");

/** A phone: small screen, touch, one profile folder that outlives the browser. */
export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, locale: "en-GB" };

/** Starts Chromium on a profile folder. */
export function openBrowser(profile, options = {}) {
  return chromium.launchPersistentContext(profile, {
    executablePath: process.env.UPHELD_CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ],
    ...PHONE,
    ...options,
  });
}
