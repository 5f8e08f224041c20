// Starts WebKitGTK's browser for a test, on a screen of its own that nobody sees.
//
// xtask names the driver and the screen's server in WEBKITDRIVER and XVFB; without it, the path is searched.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { Builder } from "selenium-webdriver";
import { program } from "./program.mjs";

/** @returns {Promise<import("selenium-webdriver").WebDriver>} a driver whose `quit()` also ends the screen and removes the profile */
export async function startWebkit() {
  const home = mkdtempSync(join(tmpdir(), "centre-checks-webkit-"));
  const started = [];
  const start = (name, args, env, stdio = "ignore") => {
    const child = spawn(name, args, { env, stdio });
    started.push({ child, ended: once(child, "exit") });
    return child;
  };
  const stop = async () => {
    for (const { child, ended } of started.reverse()) {
      child.kill();
      await ended;
    }
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const screen = start(
      program("XVFB", ["Xvfb"]),
      ["-displayfd", "1", "-screen", "0", "1400x1100x24", "-nolisten", "tcp"],
      process.env,
      ["ignore", "pipe", "ignore"],
    );
    const [display] = await once(createInterface({ input: screen.stdout }), "line");
    const port = await freePort();
    start(program("WEBKITDRIVER", ["WebKitWebDriver"]), ["--host=127.0.0.1", `--port=${port}`], {
      ...process.env,
      DISPLAY: `:${display}`,
      HOME: home,
      XDG_RUNTIME_DIR: home,
      TZ: "Europe/London",
      // Nothing of a desktop is there.
      GTK_A11Y: "none",
      NO_AT_BRIDGE: "1",
    });
    const server = `http://127.0.0.1:${port}`;
    await listening(`${server}/status`);
    const driver = await new Builder().usingServer(server).withCapabilities({ browserName: "MiniBrowser" }).build();
    const quit = driver.quit.bind(driver);
    driver.quit = () => quit().finally(stop);
    await driver.manage().window().setRect({ width: 1280, height: 900 });
    return driver;
  } catch (error) {
    await stop();
    throw error;
  }
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

async function listening(url) {
  for (let turn = 0; turn < 300; turn++) {
    if (await fetch(url).then(({ ok }) => ok, () => false)) return;
    await pause(100);
  }
  throw new Error("WebKit's driver does not listen.");
}
