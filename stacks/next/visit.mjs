// Starts what was built, and sees that every kind of page says the same. The client's page says it once its button was pressed.

import { spawn } from "node:child_process";
import { createServer } from "node:net";

const { startChromium } = await import(process.env.CHROMIUM_TOOL);

const port = await new Promise((resolve) => {
  const probe = createServer().listen(0, "127.0.0.1", () => {
    const { port } = probe.address();
    probe.close(() => resolve(port));
  });
});
const server = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "--hostname", "127.0.0.1", "--port", String(port)]);
let printed = "";
server.stdout.on("data", (data) => (printed += data));
server.stderr.on("data", (data) => (printed += data));

/** What the client's page says after its button was pressed, once the page listens. */
async function pressed() {
  const browser = await startChromium();
  try {
    await browser.get(`http://127.0.0.1:${port}/client`);
    const says = () => browser.executeScript("document.querySelector('button')?.click(); return document.querySelector('p')?.textContent");
    return await browser.wait(says, 30_000, "the client's page says nothing");
  } finally {
    await browser.quit();
  }
}

try {
  const get = async (path) => {
    for (let tries = 0; ; tries++) {
      try {
        const response = await fetch(`http://127.0.0.1:${port}${path}`);
        return await response.text();
      } catch (error) {
        if (tries > 100) throw new Error(printed, { cause: error });
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
    }
  };
  const found = [await get("/route"), await get("/edge"), /<p>(.*?)<\/p>/.exec(await get("/"))?.[1].replaceAll("&#x27;", "'"), await pressed()];
  if (new Set(found).size !== 1) throw new Error(`${JSON.stringify(found)}\n${printed}`);
  console.log(found[0]);
} finally {
  server.kill();
}
