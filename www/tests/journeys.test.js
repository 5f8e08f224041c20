// Written-out journeys, as an exams officer would make them.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { check as runCheck } from "centre-checks";
import { Key } from "selenium-webdriver";
import { TODAY } from "../../tools/clock.mjs";
import { answersFor, goThrough, IN_CHROMIUM, LANGUAGES, procedures, visit } from "./support.js";

const CHECK = "account-change/";
const ready = {
  change: { awardingBody: "wjec", changes: "exams-officer" },
  account: { canUseAccount: "no" },
  holder: { "newAccountHolders[0].name": "Siân Prys", "newAccountHolders[0].email": "s.prys@ysgol.example.org" },
  letter: { letterhead: "centre" },
  signature: { signature: "handwritten", signatory: "head-of-centre", signatoryIsNewOfficer: "no" },
  sending: { sending: "attached", sentTo: "centres@wjec.co.uk" },
};

let v;
before(async () => {
  v = await visit();
});
after(() => v.close());

/** Answers page by page; a page's answers that are not asked for are left out. */
async function walk(pages) {
  for (let turn = 0; turn < 20 && !(await v.decision()); turn++) {
    const asked = await v.names();
    const answers = Object.entries(pages[await v.hash()] ?? {}).filter(([name]) => asked.includes(name));
    if (answers.length > 0) {
      await v.answer(Object.fromEntries(answers));
      await v.goOn();
    } else await v.cannot();
  }
}

async function check(pages, language = "en") {
  await v.fresh(`${language}/${CHECK}`);
  await v.start();
  await walk(pages);
  return v.decision();
}

const findings = () =>
  v.run("return Object.fromEntries([...document.querySelectorAll('[data-finding]')].map((e) => [e.dataset.finding, e.dataset.found]))");

describe("a change of exams officer", () => {
  it("is ready to be sent when everything is in order, and says where to", async () => {
    assert.deepEqual(await check(ready), { outcome: "passed", decision: "ready-to-send" });
    assert.match(await v.text("h1"), /ready to be sent/);
    assert.equal(await v.run("return document.querySelector('.app-steps__to a').href"), "mailto:centres@wjec.co.uk");
    const clause = await v.run("return document.querySelector('#sources a.app-code').href");
    await v.driver.get(clause);
    assert.ok(await v.run("return document.getElementById(decodeURIComponent(location.hash.slice(1))) !== null"));
  });

  it("shows what to do, folds what it rests on, and has all of it on paper", async () => {
    await check({ ...ready, letter: { ...ready.letter, letterhead: "none" } });
    assert.match(await v.text("main"), /letterhead/);
    assert.doesNotMatch(await v.text("main"), /WJEC: centre information|account-change\//);
    const unfolded = () => v.run("return [...document.querySelectorAll('details[data-fold]')].map(({ open }) => open)");
    assert.ok((await unfolded()).length > 3);
    assert.ok((await unfolded()).every((open) => !open));
    assert.match(await v.text("#findings summary"), /1 not met, .*\d+ met/);
    await v.run("document.querySelector('#findings > summary').click()");
    assert.match(await v.text("[data-finding] .app-cites summary"), /WJEC: centre information/);
    await v.run("window.dispatchEvent(new Event('beforeprint'))");
    assert.ok((await unfolded()).every(Boolean));
    assert.match(await v.text("#sources"), /WJEC: centre information[^]*account-change\//);
    await v.run("window.dispatchEvent(new Event('afterprint'))");
    // What a person unfolded stays so.
    assert.equal((await unfolded()).filter(Boolean).length, 1);
  });

  it("is framed by what the decision asks for", async () => {
    const kind = () => v.run("return document.querySelector('[data-kind]').dataset.kind");
    await check(ready);
    assert.equal(await kind(), "go");
    assert.match(await v.text(".app-outcome__kind"), /You can go ahead/);
    await check({ ...ready, letter: { ...ready.letter, letterhead: "none" } });
    assert.equal(await kind(), "fix");
    assert.match(await v.text(".app-outcome__kind"), /put right/);
  });

  it("gives a step to copy, with whom to turn to", async () => {
    await check(ready);
    await v.run("navigator.clipboard.writeText = async (text) => { window.copied = text }");
    await v.press("[data-copy]");
    assert.match(await v.run("return window.copied"), /Attach the request to an email[^]*\n[^]*centres@wjec\.co\.uk/);
    assert.match(await v.text("[data-copy]"), /^Copied/);
  });

  it("is not ready on plain paper; one changed answer puts that right and leads straight back", async () => {
    const pages = { ...ready, letter: { ...ready.letter, letterhead: "none" } };
    assert.deepEqual(await check(pages), { outcome: "failed", decision: "not-ready" });
    assert.equal((await findings())["account-change/on-centre-letterhead"], "failed");
    await v.press("[data-answer=letterhead] [data-goto]");
    assert.equal(await v.hash(), "letter");
    assert.equal(await v.run("return document.activeElement.name"), "letterhead");
    await v.answer({ letterhead: "centre" });
    await v.goOn();
    assert.deepEqual(await v.decision(), { outcome: "passed", decision: "ready-to-send" });
  });

  it("needs no request where the centre's own account can be used", async () => {
    const pages = { change: ready.change, account: { canUseAccount: "yes" } };
    const decided = await check(pages);
    assert.equal(decided.decision, "use-own-account");
    assert.equal(await v.run("return document.querySelectorAll('[data-answer]').length"), 3);
  });

  it("cannot be told while an answer is missing, names it, and asks for it", async () => {
    const { sending, ...rest } = ready;
    assert.deepEqual(await check(rest), { outcome: "cantTell", decision: "cannot-tell" });
    const open = "return [...document.querySelectorAll('[data-open] a')].map((link) => link.dataset.goto)";
    assert.deepEqual(await v.run(open), ["sending", "sentTo"]);
    await v.press("[data-goto=sentTo]");
    assert.equal(await v.run("return document.activeElement.name"), "sentTo");
    await v.answer(sending);
    await v.goOn();
    assert.equal((await v.decision()).decision, "ready-to-send");
  });

  it("guesses nothing for a body whose rules are not held", async () => {
    assert.equal((await check({ change: { awardingBody: "ccea", changes: "both" } })).decision, "no-rule-known");
  });

  it("asks further questions on the same page where an answer brings them", async () => {
    const unsigned = { ...ready, signature: { signature: "none" } };
    assert.equal((await check(unsigned)).decision, "not-ready");
    await v.press("[data-answer=signature] [data-goto]");
    assert.deepEqual(await v.names(), ["signature"]);
    await v.answer({ signature: "handwritten" });
    await v.goOn();
    assert.equal(await v.hash(), "signature");
    assert.equal(await v.run("return document.activeElement.name"), "signatory");
    // Said where the focus goes, and to be seen there.
    const described = "const set = document.activeElement.closest('fieldset').getAttribute('aria-describedby').split(' ');";
    assert.match(await v.run(`${described} return document.getElementById(set[0]).innerText`), /more questions on this page/);
    assert.ok(await v.run("const { top, bottom } = document.getElementById('note').getBoundingClientRect(); return top >= -1 && bottom <= innerHeight + 1"));
    await walk(ready);
    assert.equal((await v.decision()).decision, "ready-to-send");
  });
});

describe("an answer that was too quick", () => {
  it("is taken back by saying that it cannot be given yet", async () => {
    await v.fresh(`en/${CHECK}#account`);
    await v.answer({ canUseAccount: "yes" });
    await v.cannot();
    await v.open(`en/${CHECK}#the-outcome`);
    await v.unfold();
    assert.match(await v.text("[data-answer=canUseAccount]"), /account/);
    assert.notEqual((await v.decision()).decision, "use-own-account");
  });

  it("leads back to the outcome it was changed from", async () => {
    await check(ready);
    await v.press("[data-answer=letterhead] [data-goto]");
    await v.press(".govuk-back-link");
    assert.equal(await v.hash(), "the-outcome");
  });
});

describe("a list", () => {
  it("that is said to be empty after all comes back when that is taken back, over a change of language too", async () => {
    await v.fresh(`en/${CHECK}#holder`);
    await v.answer(ready.holder);
    await v.press("[data-none]");
    assert.deepEqual(await v.run("return JSON.parse(sessionStorage['centre-checks']).answers['account-change'].newAccountHolders"), []);
    await v.open(`cy/${CHECK}#holder`);
    assert.equal(await v.run("return document.querySelector('[data-items]').hidden"), true);
    await v.press("[data-none]");
    assert.equal(await v.run("return document.getElementsByName('newAccountHolders[0].name')[0].value"), "Siân Prys");
  });

  it("takes more items, gives them up again, and keeps what was typed in the others", async () => {
    await v.fresh(`en/${CHECK}#holder`);
    await v.answer(ready.holder);
    await v.press("[data-add]");
    assert.equal(await v.hash(), "holder/newAccountHolders[1]");
    assert.equal(await v.run("return document.activeElement.tagName"), "H1");
    await v.answer({ "newAccountHolders[1].name": "Owen Tudor", "newAccountHolders[1].email": "o.tudor@ysgol.example.org" });
    await v.press(".govuk-back-link");
    assert.equal(await v.hash(), "holder");
    const rows = "return [...document.querySelectorAll('tbody [data-item]')].map((row) => [...row.cells].slice(0, 2).map(({ innerText }) => innerText).join())";
    const both = ["Siân Prys,s.prys@ysgol.example.org", "Owen Tudor,o.tudor@ysgol.example.org"];
    assert.deepEqual(await v.run(rows), both);
    await v.press("[data-remove='newAccountHolders[0]']");
    assert.match(await v.text("[data-done]"), /Removed: Siân Prys/);
    assert.match(await v.focused(), /app-done/);
    const typed = "return [...document.querySelectorAll('[data-step] input[type=text]')].map(({ value }) => value)";
    assert.deepEqual(await v.run(typed), ["Owen Tudor", "o.tudor@ysgol.example.org"]);
    await v.press("[data-bring-back]");
    assert.deepEqual(await v.run(rows), both);
    assert.equal(await v.run("return document.activeElement.dataset.item"), "newAccountHolders[0]");
  });

  it("takes more items on a page that was shown before there were rules", async () => {
    const { id, form } = procedures.find(({ form }) => form[0].fields[0].kind.is === "list");
    await v.fresh(`en/${id}/`);
    await v.start();
    await v.press("[data-add]");
    assert.equal(await v.hash(), `${form[0].id}/${form[0].fields[0].name}[1]`);
    assert.equal(await v.run("return document.activeElement.tagName"), "H1");
  });

  it("can be said to be empty, which is an answer", async () => {
    await v.fresh(`en/${CHECK}#holder`);
    await v.goOn();
    assert.match(await v.text(".govuk-error-summary"), /Full name: Enter an answer[^]*Email address: Enter an email address/);
    await v.answer({ "newAccountHolders[]": "none" });
    assert.equal(await v.run("return document.querySelector('[data-items]').hidden"), true);
    await v.goOn();
    await v.open(`en/${CHECK}#the-outcome`);
    await v.unfold();
    assert.match(await v.text("[data-answer=newAccountHolders]"), /There are none/);
  });

  it("with a second item that is not known does not pass as a list of one", async () => {
    await v.fresh(`en/${CHECK}#change`);
    const oneMore = async () => {
      await v.answer(ready.holder);
      await v.press("[data-add]");
      await v.cannot();
    };
    for (const page of ["change", "account"]) {
      await v.answer(ready[page]);
      await v.goOn();
    }
    await oneMore();
    await walk(ready);
    assert.deepEqual(await v.decision(), { outcome: "cantTell", decision: "cannot-tell" });
  });
});

describe("what is not answered", () => {
  const said = () => v.run("return [...document.querySelectorAll('.govuk-error-message')].map((one) => one.innerText.replace(/^[^:]*:\\s*/, ''))");
  const step = async (language, check, section) => {
    await v.fresh(`${language}/${check}/#${section}`);
    await v.goOn();
    return said();
  };

  it("is named by what to select or enter", async () => {
    assert.deepEqual(await step("en", "account-change", "change"), ["Select one of the answers", "Select one of the answers"]);
    assert.deepEqual(await step("cy", "account-change", "change"), ["Dewiswch un o'r atebion", "Dewiswch un o'r atebion"]);
    assert.deepEqual(await step("en", "account-change", "account"), ["Select “Yes” or “No”"]);
    assert.deepEqual(await step("cy", "account-change", "account"), ["Dewiswch “Gall” neu “Na all”"]);
  });

  it("is each question of an item that is blank, not the first alone", async () => {
    const all = await step("en", "account-change", "holder");
    assert.ok(all.length >= 2 && all.includes("Enter an email address"), all.join());
    // Not where it was said that there are none.
    await v.answer({ "newAccountHolders[]": "none" });
    await v.goOn();
    assert.notEqual(await v.hash(), "holder");
  });

  it("of a date is the part that is not there", async () => {
    await v.fresh("en/annual-update/");
    await v.start();
    const asked = () => v.names();
    for (let turn = 0; turn < 20 && !(await asked()).some((name) => name.endsWith(".day")); turn++) {
      await v.answer(answersFor(procedures.find(({ id }) => id === "annual-update"), await asked(), "first"));
      await v.goOn();
    }
    const at = (await asked()).find((name) => name.endsWith(".day")).slice(0, -4);
    for (const [boxes, says] of [
      [["5", "", "2026"], "Date must include a month"],
      [["", "3", "2026"], "Date must include a day"],
      [["5", "3", ""], "Date must include a year"],
      [["5", "3", "026"], "Year must include 4 numbers, such as 2026"],
      [["30", "2", "2026"], "Date must be a real date, such as 27 3 2026"],
    ]) {
      await v.answer(Object.fromEntries(["day", "month", "year"].map((part, place) => [`${at}.${part}`, boxes[place]])));
      await v.goOn();
      assert.ok((await said()).includes(says), `${boxes}: ${await said()}`);
    }
  });
});

describe("what is typed", () => {
  it("stays through a failed check, a reload and going back", async () => {
    await v.fresh(`en/${CHECK}#holder`);
    await v.answer({ "newAccountHolders[0].email": "nobody at nowhere" });
    await v.goOn();
    const value = "return document.getElementsByName('newAccountHolders[0].email')[0].value";
    assert.equal(await v.run(value), "nobody at nowhere");
    await v.driver.navigate().refresh();
    await v.settled();
    assert.equal(await v.run(value), "nobody at nowhere");
    // WebKit goes back past a page on which no person did anything.
    await v.run("document.querySelector('.govuk-back-link').focus()");
    await v.type(Key.ENTER);
    await v.driver.wait(async () => (await v.hash()) !== "holder", 5000);
    await v.settled();
    await v.driver.navigate().back();
    await v.driver.wait(async () => (await v.hash()) === "holder", 5000);
    await v.settled();
    assert.equal(await v.run(value), "nobody at nowhere");
  });

  it("stays through a change of language in the middle of a page, at the same step", async () => {
    await v.fresh(`en/${CHECK}`);
    await v.start();
    await v.answer(ready.change);
    await v.goOn();
    await v.answer(ready.account);
    await v.press("[data-language]");
    await v.driver.wait(async () => (await v.run("return document.documentElement?.lang")) === "cy", 20_000);
    await v.settled();
    assert.match(await v.driver.getCurrentUrl(), /\/cy\/account-change\/#account$/);
    assert.equal(await v.run("return document.querySelector('[name=canUseAccount]:checked').value"), "no");
    await v.goOn();
    await walk(ready);
    assert.equal((await v.decision()).decision, "ready-to-send");
    assert.match(await v.text("h1"), /yn barod i'w anfon/);
  });

  it("is never in an address", async () => {
    await v.fresh(`en/${CHECK}`);
    await v.start();
    await walk(ready);
    const url = new URL(await v.driver.getCurrentUrl());
    assert.equal(url.search, "");
    assert.equal(url.hash, "#the-outcome");
    assert.ok(v.site.requests.every((path) => !/[?]|prys|ysgol/i.test(path)));
  });
});

describe("the options", () => {
  it("check for another day, refuse a day that does not exist, and go back to today", async () => {
    await check(ready);
    const set = (day, month, year) =>
      v.run(
        "const [d, m, y] = document.querySelectorAll('[data-options-form] .govuk-date-input input'); [d.value, m.value, y.value] = arguments[0]",
        [day, month, year],
      );
    const use = () => v.press("[data-options-form] [type=submit]");
    assert.equal(await v.asOf(), TODAY);
    await set("30", "2", "2026");
    await use();
    assert.match(await v.text(".govuk-error-summary"), /real date/);
    assert.match(await v.title(), /^Error: /);
    assert.equal(await v.asOf(), TODAY);
    await set("29", "2", "2028");
    await use();
    assert.equal(await v.asOf(), "2028-02-29");
    assert.match(await v.text(".app-basis"), /^Checked for 29 February 2028\./);
    await set("", "", "");
    await use();
    assert.equal(await v.asOf(), TODAY);
    assert.match(await v.text(".app-basis"), /^Checked for today, 22 November 2026\./);
  });

  it("check against an edition that is named", async () => {
    await check(ready);
    await v.run("document.getElementById('editionOfTheRules').selectedIndex = 2");
    await v.press("[data-options-form] [type=submit]");
    await v.unfold();
    assert.match(await v.text("#sources"), /secure website/);
    assert.notEqual((await v.decision()).decision, "ready-to-send");
  });
});

describe("keeping an outcome", () => {
  it("makes a file on this machine that holds all that is needed to check again", async () => {
    await check(ready);
    const { submission, options, report } = JSON.parse(await v.saved("[data-save]"));
    assert.deepEqual(runCheck(submission, options), report);
    assert.equal(submission.answers.newAccountHolders[0].name, "Siân Prys");
  });
});

describe("a question that means the same in several checks", () => {
  const procedure = procedures.find(({ form }) => form.some(({ fields }) => fields.some(({ shared }) => shared)));
  const section = procedure.form.find(({ fields }) => fields.some(({ shared }) => shared));
  const field = section.fields.find(({ shared }) => shared);
  // Emptied, it is asked again only where it can make a difference.
  const value = () => v.run("return document.getElementsByName(arguments[0])[0]?.value ?? ''", field.name);

  it("is filled in from the other check once, and can be emptied for good", async () => {
    await v.fresh("en/");
    await v.run("sessionStorage['centre-checks'] = JSON.stringify({ shared: { [arguments[0]]: 'typed elsewhere' } })", field.name);
    await v.open(`en/${procedure.id}/#${section.id}`);
    assert.equal(await value(), "typed elsewhere");
    await v.answer({ [field.name]: "" });
    await v.driver.navigate().refresh();
    await v.settled();
    assert.equal(await value(), "");
  });

  it("is kept for the others when it is answered", async () => {
    await v.fresh("en/");
    await v.run("sessionStorage['centre-checks'] = JSON.stringify({ shared: { [arguments[0]]: 'typed elsewhere' } })", field.name);
    await v.open(`en/${procedure.id}/#${section.id}`);
    await v.answer({ [field.name]: "typed here" });
    assert.equal(await v.run("return JSON.parse(sessionStorage['centre-checks']).shared[arguments[0]]", field.name), "typed here");
  });
});

describe("on paper", () => {
  it("there is the outcome without what only works on a screen", async () => {
    await check(ready);
    await v.run("window.dispatchEvent(new Event('beforeprint'))");
    const seen = await v.onPaper("return document.body.innerText");
    assert.match(seen, /ready to be sent/);
    assert.match(seen, /centres@wjec\.co\.uk/);
    assert.match(seen, /Siân Prys/);
    assert.match(seen, /Centre\s+Name\s+Signature\s+Date/);
    assert.doesNotMatch(seen, /Clear this check|Save as a file|Change:|Options|Cymraeg|Back/);
  });
});

describe("in colours that a person chose", () => {
  it("only the current entry of the menu is underlined", { skip: !IN_CHROMIUM && "only Chromium can be told of such colours" }, async () => {
    await v.open("en/about/");
    const underlined = () => v.run(`
      const canvas = getComputedStyle(document.body).backgroundColor;
      return [...document.querySelectorAll(".app-menu__link")].filter((link) => getComputedStyle(link).borderBottomColor !== canvas).map((link) => link.ariaCurrent)`);
    await v.driver.sendDevToolsCommand("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
    const found = await underlined();
    await v.driver.sendDevToolsCommand("Emulation.setEmulatedMedia", { features: [] });
    assert.deepEqual(found, ["page"]);
  });
});

describe("a date with a time", () => {
  const INCIDENT = "cyber-incident/";
  const boxes = (day, month, year, hour, minute) =>
    Object.entries({ day, month, year, hour, minute }).map(([part, value]) => [`awareAt.${part}`, value]);
  const known = {
    incident: { incidentHappened: "yes" },
    centre: { nation: "wales" },
  };
  const toTime = async (language) => {
    await v.fresh(`${language}/${INCIDENT}`);
    await v.start();
    while ((await v.hash()) !== "personal-data") {
      const answers = known[await v.hash()];
      if (answers) {
        await v.answer(answers);
        await v.goOn();
      } else await v.cannot();
    }
  };
  const outcome = async () => {
    for (let turn = 0; turn < 20 && !(await v.decision()); turn++) await v.cannot();
  };

  it("is asked in boxes, and a deadline is told with its time in both languages", async () => {
    for (const [language, time, spoken] of [
      ["en", "17:30 BST on 30 March 2026", /^Checked for now/],
      ["cy", "17:30 BST ar 30 Mawrth 2026", /^Gwiriwyd ar gyfer nawr/],
    ]) {
      await toTime(language);
      await v.answer({ riskToPeople: "risk", ...Object.fromEntries(boxes("27", "3", "2026", "16", "30")) });
      await v.goOn();
      await outcome();
      assert.equal((await v.decision()).decision, "report-overdue");
      await v.unfold();
      assert.equal(await v.text("#dates tbody th"), time);
      assert.match(await v.text(".app-basis"), spoken);
      assert.equal(await v.asOf(), `${TODAY}T12:00+00:00`);
      assert.match(await v.text("[data-answer=awareAt]"), language === "en" ? /16:30 on 27 March 2026/ : /16:30 ar 27 Mawrth 2026/);
    }
  });

  const offset = () => v.run("const list = document.getElementsByName('awareAt.offset')[0]; return { value: list.value, isAsked: list.checkVisibility() }");
  const marked = () => v.run("return [...document.querySelectorAll('[aria-invalid]')].map(({ name }) => name)");

  it("in the hour that comes twice asks which of the two is meant, and keeps what was typed", async () => {
    for (const language of LANGUAGES) {
      await toTime(language);
      assert.deepEqual(await offset(), { value: "", isAsked: false });
      await v.answer({ riskToPeople: "risk", ...Object.fromEntries(boxes("25", "10", "2026", "1", "30")) });
      await v.goOn();
      assert.match(await v.text(".govuk-error-summary"), { en: /Select whether it was summer time or winter time/, cy: /Dewiswch ai amser haf neu amser gaeaf/ }[language]);
      assert.deepEqual(await marked(), ["awareAt.offset"]);
      assert.equal((await offset()).isAsked, true);
      const colour = (selector, side) => v.run("return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]", selector, side);
      assert.equal(await colour("[aria-invalid]", "borderTopColor"), await colour(".govuk-form-group--error:has([aria-invalid])", "borderLeftColor"));
      assert.equal(await v.run("return document.getElementsByName('awareAt.hour')[0].value"), "1");
      await v.press(".govuk-error-summary a");
      assert.equal(await v.run("return document.activeElement.name"), "awareAt.offset");
      await v.answer({ "awareAt.offset": "+01:00" });
      await v.open(`${language}/${INCIDENT}#personal-data`);
      assert.deepEqual(await offset(), { value: "+01:00", isAsked: true });
      await v.goOn();
      await outcome();
      await v.unfold();
      assert.equal(await v.text("#dates tbody th"), { en: "00:30 GMT on 28 October 2026", cy: "00:30 GMT ar 28 Hydref 2026" }[language]);
      assert.match(await v.text("[data-answer=awareAt]"), { en: /01:30 BST on 25 October 2026/, cy: /01:30 BST ar 25 Hydref 2026/ }[language]);
    }
  });

  it("forgets which of the two was meant once it is another time", async () => {
    await toTime("en");
    await v.answer({ riskToPeople: "risk", ...Object.fromEntries(boxes("29", "3", "2026", "1", "30")) });
    await v.goOn();
    await v.answer({ "awareAt.offset": "+01:00" });
    await v.answer({ "awareAt.month": "7" });
    assert.deepEqual(await offset(), { value: "", isAsked: false });
    await v.goOn();
    assert.equal(await v.text(".govuk-error-summary"), null);
    await outcome();
    await v.unfold();
    assert.match(await v.text("[data-answer=awareAt]"), /01:30 on 29 July 2026/);
  });

  it("keeps each text in its own box, marks the box at fault, and takes no offset from another", async () => {
    const turns = [
      [["13", "2", "2026", "9:30", "15"], "hour"],
      [["13", "7", "2026", "16", "30Z"], "minute"],
      [["13", "7", "2026", "16", "30+01:00"], "minute"],
      [["03", "02", "2026", "24", "00"], "hour"],
      [["13", "2", "20 26", "16", "30"], "year"],
      [["13", "10-11", "2026", "16", "30"], "month"],
      [["30", "2", "2026", "16", "30"], "day"],
    ];
    const typed = () => v.run("return ['day', 'month', 'year', 'hour', 'minute'].map((part) => document.getElementsByName('awareAt.' + part)[0].value)");
    for (const [index, [given, part]] of turns.entries()) {
      const [language, other] = index % 2 ? ["cy", "en"] : ["en", "cy"];
      if (index < 2) await toTime(language);
      else await v.open(`${language}/${INCIDENT}#personal-data`);
      await v.answer({ riskToPeople: "risk", ...Object.fromEntries(boxes(...given)) });
      await v.goOn();
      assert.deepEqual(await marked(), [`awareAt.${part}`], given.join(" "));
      assert.equal((await offset()).isAsked, false);
      await v.driver.navigate().refresh();
      await v.settled();
      assert.deepEqual(await typed(), given);
      await v.press(`[data-language][hreflang=${other}]`);
      await v.driver.wait(async () => (await v.run("return document.documentElement?.lang")) === other, 20_000);
      await v.settled();
      assert.deepEqual(await typed(), given);
      await v.driver.navigate().back();
      await v.settled();
      assert.deepEqual(await typed(), given);
    }
  });

  it("says the hour after three pages, and asks what protects the centre on other days only after the outcome", async () => {
    for (const language of LANGUAGES) {
      await toTime(language);
      await v.answer({ riskToPeople: "risk", ...Object.fromEntries(boxes("27", "3", "2026", "16", "30")) });
      await v.goOn();
      await v.press("[data-so-far]");
      assert.match(await v.text("h1"), { en: /17:30 BST on 30 March 2026/, cy: /17:30 BST ar 30 Mawrth 2026/ }[language]);
      const standing = await v.run("return [...document.querySelectorAll('[data-standing]')].map((link) => link.hash)");
      assert.deepEqual(standing, ["#readiness", "#systems", "#suppliers"]);
      await toTime(language);
      const asked = [];
      for (let turn = 0; turn < 20 && !(await v.decision()); turn++) {
        asked.push(await v.hash());
        await v.cannot();
      }
      assert.deepEqual(asked, ["personal-data", "commissioner", "report", "record", "people", "plan", "authorities", "awarding-bodies"]);
      await v.press("[data-standing]");
      assert.equal(await v.hash(), "readiness");
      await v.cannot();
      assert.equal(await v.hash(), "systems");
    }
  });

  it("without an incident goes straight on to what protects the centre", async () => {
    await v.fresh(`en/${INCIDENT}`);
    await v.start();
    await v.answer({ incidentHappened: "no" });
    await v.goOn();
    assert.equal(await v.hash(), "readiness");
  });
});

describe("a date in boxes", () => {
  const names = ["day", "month", "year"];
  const boxes = () => v.run(`
    const day = document.querySelector("[data-step] [name$='.day']");
    return day ? ["day", "month", "year"].map((part) => document.getElementsByName(day.name.replace("day", part))[0].value) : null
  `);
  const path = () => v.run("return document.querySelector(\"[data-step] [name$='.day']\")?.name.slice(0, -4) ?? null");
  /** The first page of a check that asks for a date. */
  const toDate = async (language) => {
    await v.fresh(`${language}/annual-update/`);
    await v.start();
    for (let turn = 0; turn < 20 && (await path()) === null; turn++) {
      await v.answer(answersFor(procedures.find(({ id }) => id === "annual-update"), await v.names(), "first"));
      await v.goOn();
    }
    return path();
  };
  const marked = () => v.run("return [...document.querySelectorAll('[aria-invalid]')].map(({ name }) => name)");

  it("keeps each text in its own box through reload, change of language and back, and marks the box at fault", async () => {
    const turns = [
      [["5", "3", "-2026"], "year"],
      [["5", "10-11", "2026"], "month"],
      [["5", "3", "20 26"], "year"],
      [["5", "3", "+2026"], "year"],
      [["05", "03", "0900"], "year"],
      [["5|", "\\", "2026"], "day"],
      [["31", "06", "2026"], "day"],
      [["", "3", "2026"], "day"],
    ];
    const at = await toDate("en");
    const hash = await v.hash();
    for (const [index, [given, part]] of turns.entries()) {
      const [language, other] = index % 2 ? ["cy", "en"] : ["en", "cy"];
      await v.open(`${language}/annual-update/#${hash}`);
      await v.answer(Object.fromEntries(names.map((name, place) => [`${at}.${name}`, given[place]])));
      await v.goOn();
      assert.deepEqual(await marked(), [`${at}.${part}`], given.join(" "));
      await v.driver.navigate().refresh();
      await v.settled();
      assert.deepEqual(await boxes(), given);
      await v.press(`[data-language][hreflang=${other}]`);
      await v.driver.wait(async () => (await v.run("return document.documentElement?.lang")) === other, 20_000);
      await v.settled();
      assert.deepEqual(await boxes(), given);
      await v.driver.navigate().back();
      await v.settled();
      assert.deepEqual(await boxes(), given);
    }
  });

  it("puts a whole date from one box into its places", async (t) => {
    const at = await toDate("cy");
    const isActive = await v.run("return document.hasFocus()");
    if (!IN_CHROMIUM && !isActive) return t.skip("in a window that is not the active one no box is ever left, and no driver makes it that");
    for (const [whole, spread] of [
      ["27/3/2026", ["27", "3", "2026"]],
      ["2026-03-27", ["27", "03", "2026"]],
      ["27 Mawrth 2026", ["27", "Mawrth", "2026"]],
      ["3/27/2026", ["3", "27", "2026"]],
      ["27/3", ["27/3", "", ""]],
    ]) {
      await v.answer(Object.fromEntries(names.map((name) => [`${at}.${name}`, ""])));
      await v.run("document.getElementsByName(arguments[0])[0].focus()", `${at}.day`);
      await v.type(whole);
      await v.type(Key.TAB);
      assert.deepEqual(await boxes(), spread, whole);
    }
  });
});

describe("a question that nothing hangs on", () => {
  it("is asked, said to be optional, and never stands in the way", async () => {
    const optional = procedures.flatMap((procedure) => {
      const missing = (policy) => runCheck({ procedure: procedure.id, policy, answers: {} }, { asOf: TODAY }).missing;
      const read = [undefined, ...procedure.policies.map(({ id }) => id)].flatMap(missing);
      const fields = procedure.form.flatMap((section) => section.fields.map(({ name }) => ({ procedure, section, name })));
      return fields.filter(({ name }) => !read.includes(name));
    });
    for (const { procedure, section, name } of optional) {
      await v.fresh(`en/${procedure.id}/#${section.id}`);
      assert.match(await v.text(`[data-question="${name}"]`), /\(optional\)/);
      await v.goOn();
      const problems = (await v.text(".govuk-error-summary")) ?? "";
      assert.ok(!problems.includes("(optional)"));
    }
  });
});

describe("an approval that may lapse", () => {
  it("asks what a qualification is called although nothing hangs on it, and lists the dates from the earliest", async () => {
    await v.fresh("en/approval-lapse/");
    await v.start();
    await v.goOn();
    const question = (name) => v.text(`[data-question="qualifications[0].${name}"]`);
    assert.match(await question("title"), /optional/);
    assert.doesNotMatch(await question("family"), /optional/);
    // What has happened since is asked once it is known what it is.
    assert.equal(await question("events"), null);
    const qualification = (index, title, year) => ({
      [`qualifications[${index}].number`]: "601/1234/7",
      [`qualifications[${index}].title`]: title,
      [`qualifications[${index}].family`]: "cambridge-technicals",
      [`qualifications[${index}].approvedOn.day`]: "1",
      [`qualifications[${index}].approvedOn.month`]: "9",
      [`qualifications[${index}].approvedOn.year`]: year,
    });
    await v.answer(qualification(0, "Later", "2026"));
    await v.run("document.getElementsByName('qualifications[0].approvedOn.year')[0].dispatchEvent(new Event('change', { bubbles: true }))");
    assert.doesNotMatch(await question("events"), /optional/);
    await v.press("[data-add=qualifications]");
    await v.answer(qualification(1, "Earlier", "2025"));
    await v.goOn();
    assert.equal(await v.hash(), "qualifications/qualifications[1]");
    await v.open("en/approval-lapse/#the-outcome");
    await v.unfold();
    assert.match(await v.text("[data-answer=qualifications]"), /Later[^]*Earlier/);
    await v.run(`
      const kept = JSON.parse(sessionStorage["centre-checks"]);
      for (const one of kept.answers["approval-lapse"].qualifications) one.events = [];
      sessionStorage["centre-checks"] = JSON.stringify(kept);`);
    await v.open("en/");
    await v.open("en/approval-lapse/#the-outcome");
    const days = (await v.run("return [...document.querySelectorAll('#dates tbody th')].map(({ textContent }) => textContent)")).map((day) => new Date(`${day} UTC`).getTime());
    assert.ok(days.length > 4 && days.every((day) => day > 0));
    assert.deepEqual(days, days.toSorted((one, other) => one - other));
    assert.ok(new Set(days).size > 2);
  });
});

describe("yes and no in Welsh", () => {
  const ANSWERS = [
    [/^Ai\b|, ai\b/, "Ie", "Nage"],
    [/^A oes\b|, a oes\b/, "Oes", "Nac oes"],
    [/^A yw\b|, a yw\b/, "Ydy", "Nac ydy"],
    [/^A ydych\b/, "Ydw", "Nac ydw"],
    [/, a ydynt\b/, "Ydynt", "Nac ydynt"],
    [/^A all\b/, "Gall", "Na all"],
    [/^A fydd\b|, a fydd\b/, "Bydd", "Na fydd"],
    [/^A gaiff\b/, "Caiff", "Na chaiff"],
    [/^A ddefnyddir\b/, "Defnyddir", "Na ddefnyddir"],
    [/^A (fu|\S+wyd|\S+odd)\b|, a \S+wyd\b/, "Do", "Naddo"],
  ];
  it("take up the verb of the question", async () => {
    const seen = new Map();
    for (const procedure of procedures) {
      await v.fresh(`cy/${procedure.id}/`);
      await v.start();
      await goThrough(v, procedure, "first", async () => {
        const asked = await v.run(`
          return [...document.querySelectorAll("[data-question]")].filter((e) => e.querySelector(":scope > fieldset > .govuk-radios--inline")).map((e) =>
            [e.querySelector("legend").innerText.trim(), ...[...e.querySelectorAll("label")].map((label) => label.innerText.trim())]);`);
        for (const [question, ...answers] of asked) seen.set(question, answers);
      });
    }
    assert.ok(seen.size > 25);
    for (const [question, answers] of seen) {
      const fitting = ANSWERS.filter(([opening]) => opening.test(question)).map(([, ...pair]) => pair);
      assert.deepEqual(answers, fitting[0], question);
    }
  });
});
