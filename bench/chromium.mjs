// Headless Chromium, with a server for bundles.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { startChromium } from "../tools/chromium.mjs";
import { bundled, zenWasm } from "./weigh.mjs";

const html = `<!doctype html><title>Measurements</title><form><input name="sentTo"></form>
<script type="module" src="/page.js"></script>`;

/** A browser whose pages can load these modules, and in which no call takes longer than so many minutes. */
export async function openChromium(specifiers, minutes = 4) {
  const files = { "/": ["text/html", html] };
  files["/page.js"] = ["text/javascript", await bundled(`import "./page.mjs";`)];
  files["/zen_engine_wasm_bg.wasm"] = ["application/wasm", readFileSync(zenWasm)];
  for (const specifier of new Set(specifiers)) {
    const name = `/module?${encodeURIComponent(specifier)}`;
    files[name] = ["text/javascript", await bundled(`export * from "${specifier}";`)];
  }
  const server = createServer(({ url }, response) => {
    const [type, body] = files[url] ?? [];
    // Alone in its process, a page gets the finer clock. Nothing is kept, so that each page starts fresh.
    response.writeHead(type ? 200 : 404, {
      "Content-Type": type ?? "text/plain",
      "Cache-Control": "no-store",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Embedder-Policy": "require-corp",
    });
    response.end(body);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const driver = await startChromium();
  await driver.manage().setTimeouts({ script: minutes * 60_000 });
  let pages = 0;

  return {
    /** Calls a function of page.mjs in a page on a site of its own, so in a process of its own. */
    async call(name, args, slowdown = 1) {
      await driver.get(`http://page-${pages++}.localhost:${server.address().port}/`);
      await driver.sendDevToolsCommand("Emulation.setCPUThrottlingRate", { rate: slowdown });
      return driver.executeScript(`const [name, args] = arguments; return globalThis.bench[name](...args);`, name, args);
    },
    async close() {
      await driver.quit();
      server.close();
      server.closeAllConnections();
    },
  };
}
