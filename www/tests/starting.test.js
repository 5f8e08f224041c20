// How a check starts, on slow and broken ways too, and where it ends when it cannot start: on a page that says what to do.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { CSP, LANGUAGES, procedures, visit } from "./support.js";

const CHECK = "account-change/";
const FIRST = procedures.find(({ id }) => `${id}/` === CHECK).form[0];

let v;
before(async () => {
  v = await visit();
});
after(() => v.close());

const block = (name) => v.block(name);
const checked = (name) => v.run("return document.querySelector(`[name='${arguments[0]}']:checked`)?.value ?? null", name);
const seen = (selector) => v.run("return [...document.querySelectorAll(arguments[0])].filter((one) => one.checkVisibility({ visibilityProperty: true })).map(({ innerText }) => innerText)", selector);
const kept = () => v.run("return JSON.parse(sessionStorage['centre-checks'] ?? '{}')");
/** Opens a page without waiting for its script. */
const openAsIs = async (path) => {
  await v.driver.get("about:blank");
  await v.driver.get(v.site.url + path);
};
const forget = async () => {
  await v.driver.get(v.site.url);
  await v.run("sessionStorage.clear(); localStorage.clear()");
};
const say = (language, en, cy) => (language === "en" ? en : cy);

describe("a page whose script has not come", () => {
  after(() => block());

  for (const language of LANGUAGES) {
    it(`can be started and answered, and says that it is loading, in ${language}`, async () => {
      await forget();
      block("check-");
      await openAsIs(`${language}/${CHECK}`);
      assert.equal((await seen("[data-start]")).length, 1);
      assert.equal((await seen("[data-step]")).length, 0);
      assert.match((await seen("[data-waiting]")).join(), say(language, /still loading/, /dal i lwytho/));
      await v.run("document.querySelector('[data-start]').click()");
      assert.equal((await seen("[data-step]")).length, 1);
      assert.equal((await seen("[data-start]")).length, 0);
      assert.deepEqual(await v.names(), FIRST.fields.map(({ name }) => name));
      await v.run("document.querySelector('[name=awardingBody][value=wjec]').click()");
      // What to do is said by the style sheet alone, once it has taken too long.
      assert.doesNotMatch((await seen(".app-late")).join(), /./);
      await v.run("for (const one of document.getAnimations()) one.finish()");
      assert.match((await seen(".app-late")).join(), say(language, /has not loaded/, /wedi llwytho/));
    });
  }

  it("keeps what was typed when the page is loaded again, and goes on with it", async () => {
    assert.equal(await checked("awardingBody"), "wjec");
    await v.driver.navigate().refresh();
    assert.equal(await checked("awardingBody"), "wjec");
    block();
    await v.driver.navigate().refresh();
    await v.settled();
    assert.equal(await checked("awardingBody"), "wjec");
    assert.equal((await kept()).answers["account-change"].awardingBody, "wjec");
    await v.answer({ changes: "exams-officer" });
    await v.goOn();
    assert.equal(await v.hash(), "account");
  });

  it("keeps what was typed before and after the script comes, with what was kept before", async () => {
    await forget();
    await v.run("sessionStorage['centre-checks'] = JSON.stringify({ answers: { 'account-change': { canUseAccount: 'no' } } })");
    await openAsIs(`en/${CHECK}#change`);
    await v.run("document.querySelector('[name=changes]').click()");
    await v.settled();
    const { answers } = await kept();
    assert.equal(answers["account-change"].canUseAccount, "no");
    assert.equal(answers["account-change"].changes, await checked("changes"));
  });

  it("shows the items of a list that was said to be empty before the script came", async () => {
    const { id, form } = procedures.find(({ form }) => form[0].fields[0].kind.is === "list");
    const { name, kind } = form[0].fields[0];
    const choice = kind.sections[0].fields.find(({ kind }) => kind.is === "choice").name;
    await forget();
    block("check-");
    await openAsIs(`en/${id}/`);
    await v.run("document.querySelector('[data-start]').click()");
    const own = `${name}[0].${choice}`;
    await v.run("for (const name of arguments) document.getElementsByName(name)[0].click()", own, `${name}[]`);
    const answer = await checked(own);
    block();
    await v.driver.navigate().refresh();
    await v.settled();
    assert.deepEqual((await kept()).answers[id][name], [{ [choice]: answer }]);
    assert.equal(await checked(own), answer);
    assert.equal(await checked(`${name}[]`), null);
    assert.equal(await v.run("return document.getElementsByName(arguments[0])[0].checkVisibility()", own), true);
  });

  it("says so where a part of it cannot be loaded, and keeps what is typed", async () => {
    await forget();
    // One that nothing here has loaded before: WebKit keeps a module from one page to the next.
    const { id, form } = procedures.find(({ id }) => id === "credit-check");
    const [{ name }] = form[0].fields;
    block(`${id}-`);
    await openAsIs(`en/${id}/#${form[0].id}`);
    await v.settled();
    await v.driver.wait(async () => (await seen("[role=alert]")).length > 0, 20_000);
    assert.match((await seen("[role=alert]")).join(), /could not be loaded/);
    await v.run("document.getElementsByName(arguments[0])[0].click()", name);
    block();
    await v.run("window.isLeft = true");
    await v.press("[role=alert] a");
    await v.driver.wait(() => v.run("return window.isLeft === undefined"), 20_000, "the page was not loaded again");
    await v.settled();
    assert.equal(await v.hash(), form[0].id);
    assert.equal(await checked(name), form[0].fields[0].kind.options[0]);
  });
});

describe("an address that names no step", () => {
  for (const language of LANGUAGES) {
    for (const hash of ["%", "100%", "%E0%A4%A", "no-such-step", "<img src=x>"]) {
      it(`#${hash}, in ${language}`, async () => {
        await v.outcome(language, { "account-change": { awardingBody: "wjec" } }, "account-change");
        await v.open(`${language}/${CHECK}`);
        await v.run("location.hash = arguments[0]", hash);
        await v.driver.navigate().refresh();
        await v.settled();
        assert.match(await v.text("main [role=alert]"), say(language, /names a step/, /enwi cam/));
        await v.start();
        assert.equal(await v.text("main [role=alert]"), null);
        assert.equal(await checked("awardingBody"), "wjec");
      });
    }
  }
});

describe("what another edition, or another site, left", () => {
  const open = async (state, path = `en/${CHECK}#change`) => {
    await v.driver.get(v.site.url);
    await v.run("sessionStorage['centre-checks'] = arguments[0]", typeof state === "string" ? state : JSON.stringify(state));
    await v.open(path);
  };

  it("is left out where no question has a place for it, and shown so that it is not lost", async () => {
    await open({
      answers: {
        "account-change": { awardingBody: "wjec", changes: "a-choice-of-then", oldQuestion: "Ann <b>Prys</b>", newAccountHolders: "not a list", letterhead: 5 },
      },
      policy: { "account-change": "an-edition-of-then" },
    });
    const notice = await v.text("main [role=alert]");
    for (const text of ["a-choice-of-then", "Ann <b>Prys</b>", "not a list", "5", "an-edition-of-then"]) assert.ok(notice.includes(text), text);
    assert.equal(await checked("awardingBody"), "wjec");
    await v.open(`en/${CHECK}#the-outcome`);
    assert.notEqual(await v.decision(), null);
  });

  for (const state of [
    "not JSON",
    "null",
    "[]",
    '"text"',
    { answers: 5, deferred: "x", reached: [], policy: 1, shared: null, filledIn: {}, asOf: 2, setAside: "y", boxes: 3 },
    { answers: { "account-change": [] }, deferred: { "account-change": 5 }, filledIn: [1], boxes: { "account-change": { newAccountHolders: 5 } } },
    { answers: { "account-change": { newAccountHolders: [1, null, { name: {} }] } }, asOf: { "account-change": "yesterday" } },
  ]) {
    it(`${JSON.stringify(state)} stands in the way of nothing`, async () => {
      for (const step of ["", "#change", "#holder", "#the-outcome"]) {
        await open(state, `cy/${CHECK}${step}`);
        assert.equal(await v.run("return document.querySelector('main h1') !== null && document.querySelector('[data-again]') === null"), true);
      }
    });
  }
});

describe("a fault that nobody thought of", () => {
  it("ends in a page that says what to do, with the answers to save", async () => {
    await v.outcome("en", { "account-change": { awardingBody: "wjec" } }, "account-change");
    await v.run("Object.defineProperty(Element.prototype, 'prepend', { value() {} }); Array.prototype.findLast = () => { throw new Error('no such thing') }");
    await v.run("location.hash = 'change'");
    await v.driver.wait(async () => (await v.text("[data-again]")) !== null, 20_000);
    assert.match(await v.text("h1"), /could not be shown/);
    assert.equal(JSON.parse(await v.saved("[data-save-answers]")).submission.answers.awardingBody, "wjec");
    assert.equal((await kept()).answers["account-change"].awardingBody, "wjec");
    await v.press("[data-clear]");
    await v.press("[data-clear-yes]");
    await v.driver.wait(async () => (await v.text("[data-start]")) !== null, 20_000);
    assert.equal((await kept()).answers["account-change"], undefined);
  });
});

describe("under a policy that forbids", () => {
  const under = async (csp, act) => {
    const before = v.site.policy;
    v.site.policy = csp;
    try {
      await act();
    } finally {
      v.site.policy = before;
    }
  };
  const WASM = " 'wasm-unsafe-eval'";

  for (const language of LANGUAGES) {
    it(`WebAssembly, it names that and not the browser, and loses nothing, in ${language}`, () =>
      under(CSP.replace(WASM, ""), async () => {
        await forget();
        await v.open(`${language}/${CHECK}#change`);
        await v.answer({ awardingBody: "wjec", changes: "exams-officer" });
        await v.goOn();
        const said = await v.text("main [role=alert]");
        assert.match(said, /Content-Security-Policy/);
        assert.doesNotMatch(said, /Chrome/);
        assert.equal(await checked("awardingBody"), "wjec");
        assert.equal((await kept()).answers["account-change"].changes, "exams-officer");
        await v.open(`${language}/number/`);
        await v.checkNumber("68199");
        assert.match(await v.text("main [role=alert]"), /Content-Security-Policy/);
      }));
  }

  it("every connection and untrusted markup, all of it works", async () => {
    assert.match(CSP, /connect-src 'none'/);
    assert.match(CSP, /require-trusted-types-for 'script'/);
    await forget();
    await v.open(`en/${CHECK}#change`);
    assert.equal(await v.run("try { document.createElement('p').innerHTML = '<b>x</b>'; return false } catch { return true }"), true);
    await v.answer({ awardingBody: "wjec", changes: "exams-officer" });
    await v.goOn();
    assert.equal(await v.hash(), "account");
  });

  it("where there is no WebAssembly at all, it says that", async () => {
    await forget();
    await v.open(`en/${CHECK}#change`);
    await v.run("delete window.WebAssembly");
    await v.goOn();
    assert.match(await v.text("main [role=alert]"), /no WebAssembly/);
  });
});

describe("clearing", () => {
  const ANSWERS = { "account-change": { awardingBody: "wjec" }, "credit-check": { centreName: "Ysgol" } };

  it("asks first, clears this check only, and can be undone", async () => {
    await v.outcome("en", ANSWERS, "account-change");
    await v.unfold();
    await v.press("[data-clear]");
    assert.equal((await seen("[data-clear-sure]")).length, 1);
    await v.press("[data-clear-no]");
    assert.deepEqual((await kept()).answers["account-change"].awardingBody, "wjec");
    await v.press("[data-clear]");
    await v.press("[data-clear-yes]");
    assert.match(await v.text("[data-done]"), /answers to this check have been cleared/);
    assert.match(await v.focused(), /app-done/);
    assert.equal(await v.hash(), "");
    assert.equal((await kept()).answers["account-change"], undefined);
    assert.notEqual((await kept()).answers["credit-check"], undefined);
    await v.press("[data-undo]");
    assert.equal((await kept()).answers["account-change"].awardingBody, "wjec");
    await v.open(`en/${CHECK}#change`);
    assert.equal(await checked("awardingBody"), "wjec");
  });

  it("on the page with all checks clears them all, after a question too, and can be undone", async () => {
    await v.outcome("cy", ANSWERS, "account-change");
    await v.open("cy/");
    await v.press("[data-clear]");
    await v.press("[data-clear-yes]");
    assert.deepEqual((await kept()).answers ?? {}, {});
    assert.match(await v.text("[data-done]"), /wedi'u clirio/);
    await v.press("[data-undo]");
    assert.deepEqual(Object.keys((await kept()).answers), Object.keys(ANSWERS));
  });

  it("of a number clears only that", async () => {
    await v.outcome("en", ANSWERS, "account-change");
    await v.open("en/number/");
    await v.checkNumber("68199");
    await v.press("[data-clear]");
    await v.press("[data-clear-yes]");
    assert.equal(await v.run("return document.getElementById('number').value"), "");
    assert.equal((await kept()).answers["account-change"].awardingBody, "wjec");
    await v.press("[data-undo]");
    assert.equal(await v.run("return document.getElementById('number').value"), "68199");
  });
});
