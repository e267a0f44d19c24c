// Makes the pictures that a home screen wants out of the icons in assets/icons/: after one of them
// was changed, not at every build.
//
//   UPHELD_NODE_MODULES=DIR node scripts/lib/make-icons.mjs

import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBrowser } from "./browser.mjs";

const FOLDER = new URL("../../assets/icons/", import.meta.url).pathname;
const SIZES = [192, 512];

const profile = mkdtempSync(join(tmpdir(), "icons-"));
const browser = await openBrowser(profile, { viewport: { width: 512, height: 512 } });
try {
  const page = await browser.newPage();
  for (const file of readdirSync(FOLDER).filter((file) => file.endsWith(".svg"))) {
    const svg = readFileSync(join(FOLDER, file), "base64");
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      const picture = `<img width=${size} style="display: block" src="data:image/svg+xml;base64,${svg}">`;
      await page.setContent(`<body style="margin: 0">${picture}`);
      await page.screenshot({ path: join(FOLDER, file.replace(".svg", `-${size}.png`)) });
    }
  }
} finally {
  await browser.close();
  rmSync(profile, { recursive: true });
}
