// How soon a first visit to a check can start, over a slow connection: the built portal, compressed, in Chromium with an empty cache.

import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { startChromium } from "../tools/chromium.mjs";
import { median } from "./measure.mjs";

const DIST = fileURLToPath(new URL("../www/dist", import.meta.url));
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };
/** Slow 4G, as Chromium's own tools have it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const VISITS = 5;

/** Milliseconds until Start is on the screen, and until the script of the check is there. */
export async function firstVisits(page) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const file = join(DIST, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    const encoding = /\bbr\b/.test(request.headers["accept-encoding"] ?? "") ? ["br", ".br"] : ["gzip", ".gz"];
    if (!existsSync(file + encoding[1])) return void response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": TYPES[extname(file)], "Content-Encoding": encoding[0], "Cache-Control": "no-store" });
    response.end(readFileSync(file + encoding[1]));
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const driver = await startChromium();
  try {
    await driver.sendDevToolsCommand("Network.enable", {});
    await driver.sendDevToolsCommand("Network.emulateNetworkConditions", SLOW);
    const started = [];
    const ready = [];
    for (let visit = 0; visit < VISITS; visit++) {
      await driver.get("about:blank");
      await driver.get(`http://127.0.0.1:${server.address().port}/${page}`);
      const [paint, isThere, taken] = await driver.executeAsyncScript(`
        const done = arguments[0];
        const look = () => {
          const [paint] = performance.getEntriesByName("first-contentful-paint");
          if (!paint || document.querySelector("[data-waiting]")) return requestAnimationFrame(look);
          done([paint.startTime, document.querySelector("[data-start]").checkVisibility(), performance.now()]);
        };
        look();`);
      if (!isThere) throw new Error("There is no Start to be seen.");
      started.push(paint);
      ready.push(taken);
    }
    return { started: median(started), ready: median(ready) };
  } finally {
    await driver.quit();
    server.close();
    server.closeAllConnections();
  }
}
