// The package under set clocks, in short: it reads none of them, and the example of a form gives it the day in the United Kingdom.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { after, before, describe, test } from "node:test";
import { startChromium } from "../../tools/chromium.mjs";
import { atClock, CLOCKS, setClock } from "../../tools/clock.mjs";
import { calendar, check, keyDates, say, sayKeyDates } from "../index.js";
import { procedures } from "./forms.js";
import { datesWords, languages, words } from "./said.js";
import { canonical, submissions } from "./submissions.js";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const { request, asOf, calendar: how } = JSON.parse(read("tests/key_dates/school.json"));

const file = (asOf, language, how) => calendar(sayKeyDates(keyDates(request, { asOf }), datesWords[language]), datesWords[language], how);

describe("in Node", () => {
  for (const clock of CLOCKS) {
    test(`${clock.name}, every report and every calendar file is what it always is`, () =>
      atClock(clock, () => {
        assert.equal(Date.now(), Date.parse(clock.at));
        for (const { name, submission, options, recorded } of submissions) {
          const { engine, ...rest } = check(submission, options);
          assert.equal(canonical(rest), canonical(recorded), name);
        }
        for (const language of languages) assert.equal(file(asOf, language, how), read(`tests/key_dates/school.${language}.ics`));
      }));

    test(`${clock.name}, the moment that a program gives is told as clocks in the United Kingdom show it`, () =>
      atClock(clock, () => {
        const now = new Date().toISOString();
        for (const procedure of procedures) assert.equal(check({ procedure, answers: {} }, { asOf: now }).asOf, clock.moment);
        const stamps = file(now, "en", { ...how, madeAt: now }).match(/^DTSTAMP:\w+/gm);
        assert.deepEqual(new Set(stamps), new Set([`DTSTAMP:${now.replace(/[-:]|\.\d+/g, "")}`]));
      }));
  }

  test("the time zone and the clock are the machine's own again afterwards", async () => {
    const zone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const own = [zone(), process.env.TZ];
    const [east] = CLOCKS.filter((clock) => clock.zone);
    const inside = await atClock(east, () => [zone(), new Date().getDate()]);
    assert.deepEqual(inside, [east.zone, 23]);
    assert.deepEqual([zone(), process.env.TZ], own);
    assert.notEqual(Date.now(), Date.parse(east.at));
  });
});

describe("the README's example of a form", () => {
  const example = read("pkg/README.md").match(/```html\n(?:(?!```)[^])*?```/g).find((block) => block.includes("bindForm")).slice(8, -3);
  const scripts = {
    "/watched.js": `
      import { bindForm as bind } from "/form/index.js";
      export const bindForm = (form, settings) => ((window.settings = settings), bind(form, settings));
    `,
  };
  const page = `<!doctype html><html lang="en"><title>A portal</title>
    <script type="importmap">{ "imports": {
      "centre-checks/form": "/watched.js",
      "centre-checks/account-change": "/entries/account-change.js",
      "centre-checks/say": "/say.js",
      "centre-checks/en/account-change": "/generated/words/en/account-change.js"
    } }</script>${example}`;
  const email = "s.prys@ysgol.example.org";
  let server, driver;

  before(async () => {
    server = createServer(async ({ url }, response) => {
      const answer = (type, body) => response.writeHead(200, { "Content-Type": type }).end(body);
      if (!url.endsWith(".js")) return answer("text/html", page);
      answer("text/javascript", scripts[url] ?? (await readFile(new URL(`..${url}`, import.meta.url))));
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    driver = await startChromium();
  });

  after(async () => {
    await driver?.quit();
    server?.close();
    server?.closeAllConnections();
  });

  for (const clock of CLOCKS) {
    test(`${clock.name}, it checks for the day in the United Kingdom`, async () => {
      await setClock(driver, clock);
      await driver.get(`http://127.0.0.1:${server.address().port}/`);
      await driver.wait(() => driver.executeScript("return 'settings' in window"), 10_000);
      assert.equal(await driver.executeScript("return new Date().getTime()"), Date.parse(clock.at));
      assert.equal(await driver.executeScript("return settings.asOf"), clock.day);
      const send = () => driver.executeScript("document.querySelector('button').click()");
      await send();
      const asked = "return [...document.querySelectorAll('[data-problems] li')].map(({ textContent }) => textContent)";
      assert.deepEqual(await driver.executeScript(asked), ["The new exams officer's name: Answer this question"]);
      await driver.executeScript("document.querySelector('#name').value = 'Siân Prys'; document.querySelector('#email').value = arguments[0]", email);
      await send();
      await driver.wait(async () => (await driver.getCurrentUrl()).includes("/requests?"), 10_000);
    });
  }
});

describe("no clock is read", () => {
  const sources = (folder) =>
    readdirSync(new URL(`../../${folder}`, import.meta.url), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.m?js$/.test(entry.name))
      .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`);
  const clocks = /new Date\(\)|\bDate\.now\b|(?<!\.)\bDate\(\)|Temporal\.Now/;
  const found = (folder) => sources(folder).filter((file) => clocks.test(readFileSync(file, "utf8")));

  test("by the package", () => {
    for (const folder of ["pkg/entries", "pkg/form", "pkg/build", "pkg/generated"]) assert.deepEqual(found(folder), []);
    const own = readdirSync(new URL("..", import.meta.url)).filter((name) => name.endsWith(".js"));
    assert.ok(own.includes("index.js"));
    for (const file of own) assert.doesNotMatch(read(`pkg/${file}`), clocks, file);
  });

  test("by a test, but where the test has set it", () => {
    const folders = ["pkg/tests", "www/tests", "www/build", "tools"];
    const setting = new Set(folders.flatMap(found).map((file) => /[^\\/]+$/.exec(file)[0]));
    assert.deepEqual(setting, new Set(["clock.test.js"]));
  });
});
