// Starts a headless Chromium for a test, with the flags of webdriver.json, a profile of its own and a stopped clock.
//
// xtask names the browser and its driver in CHROMIUM and CHROMEDRIVER; without it, the path is searched. Both are passed on
// in full, so that the client never looks for, or downloads, one of its own.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Builder } from "selenium-webdriver";
import chrome from "selenium-webdriver/chrome.js";
import { setClock } from "./clock.mjs";
import { program } from "./program.mjs";

/**
 * @param {{ arguments?: string[] }} [more]
 * @returns {Promise<import("selenium-webdriver").WebDriver>} a driver whose `quit()` also removes the profile
 */
export async function startChromium({ arguments: more = [] } = {}) {
  const chromium = program("CHROMIUM", ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]);
  const chromedriver = program("CHROMEDRIVER", ["chromedriver", "chromium.chromedriver"]);
  const { args } = JSON.parse(readFileSync(new URL("../webdriver.json", import.meta.url), "utf8"))["goog:chromeOptions"];
  const profile = mkdtempSync(join(tmpdir(), "centre-checks-chromium-"));
  const forget = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });

  const options = new chrome.Options()
    .setBinaryPath(chromium)
    .addArguments(...args, "--headless=new", "--disable-dev-shm-usage", `--user-data-dir=${profile}`, ...more);
  // Chromium's sandbox does not start for root, which is who runs the tests in a container.
  if (process.getuid?.() === 0) options.addArguments("--no-sandbox");
  let driver;
  try {
    driver = await new Builder()
      .forBrowser("chrome")
      .setChromeOptions(options)
      .setChromeService(new chrome.ServiceBuilder(chromedriver))
      .build();
    const quit = driver.quit.bind(driver);
    driver.quit = () => quit().finally(forget);
    await setClock(driver);
    return driver;
  } catch (error) {
    await driver?.quit();
    forget();
    throw error;
  }
}
