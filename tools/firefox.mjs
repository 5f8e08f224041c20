// Starts a headless Firefox for a test and drives it over WebDriver BiDi, which it speaks itself. What is here of a driver has the
// names and the manner of selenium-webdriver's, as far as the tests need it.
//
// xtask names the browser in FIREFOX; without it, the path is searched.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import WebSocket from "ws";
import { program } from "./program.mjs";

/** Nothing is asked of any other machine. */
const PREFERENCES = {
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.aboutwelcome.enabled": false,
  // It would take the keyboard.
  "browser.download.alwaysOpenPanel": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.update.enabled": false,
  // A window that nobody looks at has the focus all the same.
  "focusmanager.testmode": true,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
  "toolkit.telemetry.enabled": false,
};

/** @returns a driver whose `quit()` also removes the profile */
export async function startFirefox() {
  const profile = mkdtempSync(join(tmpdir(), "centre-checks-firefox-"));
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, "user.js"), `${lines.join("\n")}\n`);
  const args = ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0", "about:blank"];
  const browser = spawn(program("FIREFOX", ["firefox-esr", "firefox"]), args, {
    env: { ...process.env, HOME: profile, TZ: "Europe/London", MOZ_HEADLESS_WIDTH: "1280", MOZ_HEADLESS_HEIGHT: "1000" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(browser, "exit");
  const stop = async () => {
    browser.kill();
    const timer = setTimeout(() => browser.kill("SIGKILL"), 10_000);
    await ended;
    clearTimeout(timer);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const driver = new Driver(await addressOf(browser), stop);
    await driver.begin();
    return driver;
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Firefox says on which port it listens. */
async function addressOf(browser) {
  const found = (async () => {
    for await (const line of createInterface({ input: browser.stderr })) {
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? [];
      if (address) return address;
    }
    throw new Error("Firefox ended before it listened.");
  })();
  const address = await Promise.race([found, pause(120_000, undefined, { ref: false })]);
  if (!address) throw new Error("Firefox does not say where it listens.");
  // What it writes later must not fill the pipe.
  browser.stderr.resume();
  return address;
}

/** Shift, Control, Alt and Meta, as WebDriver writes them; what lets go of them. */
const MODIFIERS = ["\uE008", "\uE009", "\uE00A", "\uE03D"];
const LET_GO = "\uE000";

/** Each key pressed and let go; a modifier is held until the end of its chord. */
function presses(keys) {
  const actions = [];
  let held = [];
  const letGo = () => {
    actions.push(...held.map((value) => ({ type: "keyUp", value })));
    held = [];
  };
  for (const value of keys) {
    if (value === LET_GO) {
      letGo();
      continue;
    }
    actions.push({ type: "keyDown", value });
    if (MODIFIERS.includes(value)) held.push(value);
    else actions.push({ type: "keyUp", value });
  }
  letGo();
  return actions;
}

class Driver {
  #socket;
  #stop;
  #asked = new Map();
  #count = 0;
  #context;

  constructor(address, stop) {
    this.#socket = new WebSocket(`${address}/session`);
    this.#stop = stop;
  }

  async begin() {
    this.#socket.on("message", (data) => {
      const { id, type, result, error, message } = JSON.parse(data);
      const waiting = this.#asked.get(id);
      this.#asked.delete(id);
      if (type === "success") waiting?.resolve(result);
      else if (type === "error") waiting?.reject(new Error(`${error}: ${message}`));
    });
    await once(this.#socket, "open");
    await this.#ask("session.new", { capabilities: {} });
    // A window of its own: in the first one the keyboard belongs to the address line.
    await this.#open("window");
  }

  async #open(type) {
    const { context } = await this.#ask("browsingContext.create", { type });
    this.#context = context;
    await this.#setViewport(1280, 900);
  }

  #ask(method, params) {
    const id = ++this.#count;
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  #here(method, params = {}) {
    return this.#ask(method, { context: this.#context, ...params });
  }

  #setViewport(width, height) {
    return this.#here("browsingContext.setViewport", { viewport: { width, height } });
  }

  async get(url) {
    await this.#here("browsingContext.navigate", { url, wait: "complete" });
  }

  /** Values go in and out as JSON; a promise is waited for. */
  async executeScript(script, ...given) {
    const called = await this.#ask("script.callFunction", {
      functionDeclaration: `async (given) => JSON.stringify(await (function () { ${script} }).apply(null, JSON.parse(given)))`,
      arguments: [{ type: "string", value: JSON.stringify(given) }],
      awaitPromise: true,
      target: { context: this.#context },
    });
    if (called.type === "exception") throw new Error(called.exceptionDetails.text);
    return called.result.type === "string" ? JSON.parse(called.result.value) : null;
  }

  async wait(condition, milliseconds = 10_000, message = "waited in vain") {
    const end = performance.now() + milliseconds;
    for (;;) {
      const value = await condition();
      if (value) return value;
      if (performance.now() > end) throw new Error(`${message}\nWait timed out after ${milliseconds} ms`);
      await pause(20);
    }
  }

  getTitle() {
    return this.executeScript("return document.title");
  }

  getCurrentUrl() {
    return this.executeScript("return location.href");
  }

  navigate() {
    return {
      refresh: () => this.#here("browsingContext.reload", { wait: "complete" }),
      back: () => this.#here("browsingContext.traverseHistory", { delta: -1 }),
    };
  }

  switchTo() {
    return {
      activeElement: () => ({ sendKeys: (keys) => this.#type(keys) }),
      newWindow: (type) => this.#open(type),
      window: (handle) => {
        this.#context = handle;
        return this.#here("browsingContext.activate");
      },
    };
  }

  getWindowHandle() {
    return this.#context;
  }

  /** The window, not the browser. */
  close() {
    return this.#here("browsingContext.close");
  }

  async #type(keys) {
    const actions = presses(keys);
    await this.executeScript("window.keysMet = 0; window.meetsKeys ??= addEventListener('keyup', () => window.keysMet++, true) ?? true");
    await this.#here("input.performActions", { actions: [{ type: "key", id: "keyboard", actions }] });
    // Firefox answers before the page has met the keys. One can also lead to another page, or out of it, where none is met.
    const met = "return window.keysMet === undefined || window.keysMet >= arguments[0]";
    await this.wait(() => this.executeScript(met, actions.filter(({ type }) => type === "keyUp").length), 1000).catch(() => {});
  }

  /** A control for files. */
  findElement({ css }) {
    return {
      sendKeys: async (file) => {
        const { result } = await this.#ask("script.evaluate", {
          expression: `document.querySelector(${JSON.stringify(css)})`,
          awaitPromise: false,
          target: { context: this.#context },
        });
        await this.#here("input.setFiles", { element: { sharedId: result.sharedId }, files: [file] });
      },
    };
  }

  manage() {
    return { window: () => ({ setRect: ({ width, height }) => this.#setViewport(width, height) }) };
  }

  async quit() {
    this.#socket.close();
    await this.#stop();
  }
}
