// Every state that a page of a check comes to beside its plain walk, in both languages: accessible, and narrow enough.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { submissions } from "../../pkg/tests/submissions.js";
import { asTyped, CSP, forms, IN_CHROMIUM, LANGUAGES, resealed, visit } from "./support.js";

let v;
before(async () => {
  v = await visit();
});
after(() => v.close());

const there = async (selector) => assert.ok(await v.run("return document.querySelector(arguments[0])?.checkVisibility() ?? false", selector), `${selector} is seen`);
const answersOf = (name) => asTyped(submissions.find((one) => one.name === name).submission.answers);
const opened = async (language, id, text) => {
  await v.run("sessionStorage['centre-checks'] = JSON.stringify({ opened: { [arguments[0]]: arguments[1] } })", id, text);
  await v.away();
  await v.open(`${language}/${id}/#the-saved-result`);
  await v.unfold();
};
const saved = async (language) => {
  await v.outcome(language, { "account-change": answersOf("account-change-ready") }, "account-change");
  return v.saved("[data-save]");
};
const letter = async (language, changes = {}) => {
  await v.outcome(language, { "account-change": { ...answersOf("account-change-ready"), ...changes } }, "account-change");
  await v.press("[data-letter-link]");
};
const conflict = { awardingBody: "pearson", qualificationType: "general", situation: "exams-office-related" };
const holders = ["Siân Prys", "Owen Tudor"].map((name) => ({ name, email: "a.person@ysgol.example.org" }));

/** Its name, how a person comes to it, and what shows that it is the one. */
const STATES = [
  ["the start for new exams officers", (language) => v.fresh(`${language}/new-exams-officer/`), "main ol a"],
  ["a list with rows", (language) => v.answered(language, { "account-change": { newAccountHolders: holders } }, "account-change", "holder"), "tbody [data-item]"],
  [
    "a list from which a row was removed",
    async (language) => {
      await v.answered(language, { "account-change": { newAccountHolders: holders } }, "account-change", "holder");
      await v.press("[data-remove]");
    },
    "[data-bring-back]",
  ],
  [
    "a list that is said to be empty",
    async (language) => {
      await v.fresh(`${language}/account-change/#holder`);
      await v.press("[data-none]");
    },
    "[data-none]",
  ],
  [
    "the page of an item",
    (language) => v.answered(language, { "conflict-of-interest": { series: "2027-06", declarations: [conflict, conflict] } }, "conflict-of-interest", "declarations/declarations[1]"),
    "[name='declarations[1].notified']",
  ],
  [
    "the page of an item to which an answer brought more questions",
    async (language) => {
      await v.answered(language, { "conflict-of-interest": { series: "2027-06", declarations: [conflict, {}] } }, "conflict-of-interest", "declarations/declarations[1]");
      await v.answer({ "declarations[1].awardingBody": "pearson", "declarations[1].qualificationType": "general", "declarations[1].situation": "exams-office-related" });
    },
    "[name='declarations[1].notified']",
  ],
  [
    "the hour that comes twice",
    async (language) => {
      await v.fresh(`${language}/cyber-incident/#personal-data`);
      const moment = { day: "25", month: "10", year: "2026", hour: "1", minute: "30" };
      await v.answer(Object.fromEntries(Object.entries(moment).map(([part, value]) => [`awareAt.${part}`, value])));
      await v.goOn();
    },
    "[name='awareAt.offset']",
  ],
  ["a letter that is ready", (language) => letter(language), "[data-ready]"],
  ["a draft of a letter", (language) => letter(language, { newAccountHolders: holders }), "[data-draft]"],
  [
    "a letter to be given in the other language",
    async (language) => {
      await letter(language);
      const other = LANGUAGES.find((one) => one !== language);
      await v.press(`#letter-${other}`);
    },
    "[data-letter]",
  ],
  ["a saved result", async (language) => opened(language, "account-change", await saved(language)), "[data-same]"],
  [
    "a saved result in the other language",
    async (language) => opened(language, "account-change", await saved(LANGUAGES.find((one) => one !== language))),
    "[data-saved]",
  ],
  [
    "a saved result of another edition",
    async (language) => {
      const text = resealed(await saved(language), (file) => {
        file.report.engine.rulebook = "2025-01";
        file.sentences.headline = "Another sentence.";
        file.submission.answers.anEarlierQuestion = "an earlier answer";
      });
      await opened(language, "account-change", text);
    },
    "[data-other-edition]",
  ],
  ["a saved result without its file", (language) => v.fresh(`${language}/account-change/#the-saved-result`), "main [role=alert]"],
  [
    "the question before clearing, on an outcome",
    async (language) => {
      await v.outcome(language, { "account-change": answersOf("account-change-ready") }, "account-change");
      await v.unfold();
      await v.press("[data-clear]");
    },
    "[data-clear-sure]",
  ],
  [
    "the question before clearing everything",
    async (language) => {
      await v.fresh(`${language}/`);
      await v.press("[data-clear]");
    },
    "[data-clear-sure]",
  ],
  [
    "all that is kept, cleared",
    async (language) => {
      await v.fresh(`${language}/`);
      await v.press("[data-clear]");
      await v.press("[data-clear-yes]");
    },
    "[data-done]",
  ],
  [
    "answers kept on this device",
    async (language) => {
      await v.fresh(`${language}/`);
      await v.press("[data-device]");
    },
    "[data-erase]",
  ],
  [
    "rules that could not be loaded",
    async (language) => {
      v.rename();
      v.block("account-change-");
      await v.driver.get("about:blank");
      await v.driver.get(`${v.site.url}${language}/account-change/#change`);
      v.rename();
      await v.driver.wait(() => v.run("return document.querySelector('main [role=alert]') !== null"), 20_000);
    },
    "main [role=alert] a",
  ],
  [
    "a page that could not be shown",
    async (language) => {
      await v.outcome(language, { "account-change": { awardingBody: "wjec" } }, "account-change");
      await v.run("Object.defineProperty(Element.prototype, 'prepend', { value() {} }); Array.prototype.findLast = () => { throw new Error('no such thing') }");
      await v.run("location.hash = 'change'");
      await v.driver.wait(async () => (await v.text("[data-again]")) !== null, 20_000);
    },
    "[data-again]",
  ],
  ["an address that names no step", (language) => v.fresh(`${language}/account-change/#no-such-step`), "main [role=alert]"],
  [
    "answers of another edition",
    (language) => v.answered(language, { "account-change": { changes: "a-choice-of-then" } }, "account-change", "change"),
    "main [role=alert]",
  ],
  [
    "WebAssembly refused",
    async (language) => {
      v.site.policy = CSP.replace(" 'wasm-unsafe-eval'", "");
      await v.fresh(`${language}/account-change/#change`);
      await v.answer({ awardingBody: "wjec", changes: "exams-officer" });
      await v.goOn();
    },
    "main [role=alert]",
  ],
  // Each has several kinds of steps, folded parts and dates.
  ...forms.flatMap(({ id }) => {
    const one = submissions.find(({ submission }) => submission.procedure === id);
    return [
      [
        `the outcome of ${id}, with all of it unfolded`,
        async (language) => {
          await v.outcome(language, { [id]: one ? asTyped(one.submission.answers) : {} }, id);
          await v.unfold();
        },
        "[data-outcome]",
      ],
    ];
  }),
];

for (const [at, language] of LANGUAGES.entries()) {
  describe(`what a page comes to, in ${language}`, () => {
    // Every other one is enough where the other language has the rest.
    for (const [name, come, shows] of STATES.filter((_, place) => IN_CHROMIUM || place % LANGUAGES.length === at)) {
      it(name, async () => {
        try {
          await come(language);
          await there(shows);
          assert.equal(await v.run("return document.documentElement.lang"), language);
          assert.deepEqual(await v.violations(), []);
          assert.deepEqual(await v.tooWide(), [], "at 320 pixels");
        } finally {
          v.block();
          v.site.policy = CSP;
          await v.run("sessionStorage.clear(); localStorage.clear()");
        }
      });
    }
  });
}
