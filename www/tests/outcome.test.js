// The outcome of each recorded submission: how many steps it has, how long it is before anything is unfolded, and what it is on paper.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { submissions } from "../../pkg/tests/submissions.js";
import { printed } from "./paper.js";
import { asTyped, IN_CHROMIUM, LANGUAGES, visit } from "./support.js";

const KINDS = ["go", "done", "act", "wait", "fix", "late", "ask", "answer", "none"];

/** How a headline names each body, in English or in Welsh. */
const BODIES = {
  aqa: /AQA/,
  ccea: /CCEA/,
  "city-and-guilds": /City & Guilds/,
  ncfe: /NCFE/,
  ocr: /OCR/,
  pearson: /Pearson/,
  sqa: /Qualifications Scotland/,
  wjec: /WJEC|CBAC/,
  ocnni: /OCN NI/,
  other: /Another awarding body|Corff dyfarnu arall/,
};

/** The bodies that the answers name, each once. */
const bodiesIn = (answers) => {
  const items = [answers, ...Object.values(answers).filter(Array.isArray).flat()];
  return [...new Set(items.map(({ awardingBody }) => awardingBody))].filter((code) => Object.hasOwn(BODIES, code));
};

let v;
before(async () => {
  v = await visit();
});
after(() => v.close());

/** What is seen of the outcome while all is folded. */
const seen = () =>
  v.run(`
    const count = (text) => text.split(/\\s+/).filter((word) => /[\\p{L}\\p{N}]/u.test(word)).length;
    const main = document.querySelector("main");
    const { kind } = main.querySelector("[data-kind]").dataset;
    // The decision and the steps.
    const toDo = count([...main.querySelectorAll(".app-outcome, .app-to-do")].map((one) => one.innerText).join(" "));
    return {
      kind,
      headline: main.querySelector("h1").innerText,
      hasSteps: main.querySelector(".app-steps li") !== null,
      words: count(main.innerText),
      toDo,
      steps: main.querySelectorAll(".app-to-do > .app-steps > li").length,
      links: main.querySelectorAll("[data-open] li").length,
      height: document.documentElement.scrollHeight,
      width: document.documentElement.scrollWidth - innerWidth,
      text: main.innerText,
    };`);

/** What an outcome may take at this width. Each step that cannot wait, and each question that is still open, adds some lines. */
const WIDTHS = [
  { width: 1280, most: 1600, mostPerStep: 90 },
  { width: 320, most: 4000, mostPerStep: 250 },
];

describe("an outcome on a screen and on paper", () => {
  submissions.forEach(({ name, submission }, place) => {
    const language = LANGUAGES[place % LANGUAGES.length];
    it(`${name}, in ${language}`, async () => {
      await v.outcome(language, { [submission.procedure]: asTyped(submission.answers) }, submission.procedure);
      // An item of a list adds a line.
      const items = Object.values(submission.answers).filter(Array.isArray).flat().length;
      for (const { width, most, mostPerStep } of WIDTHS) {
        await v.resize(width);
        const page = await seen();
        assert.ok(KINDS.includes(page.kind));
        const [body, ...others] = bodiesIn(submission.answers);
        // Of a cyber incident the headline can be about the ICO alone.
        const isOfBodies = submission.procedure !== "cyber-incident";
        if (body && !isOfBodies) assert.doesNotMatch(page.headline.split("\n")[0], BODIES[body]);
        if (isOfBodies && body && others.length === 0) assert.match(page.headline, BODIES[body], "the headline has the body");
        // The Register is none.
        assert.doesNotMatch(page.headline, /No awarding body|Dim corff dyfarnu/);
        assert.ok(page.width <= 0, `nothing runs off the page at ${width} px`);
        const lines = mostPerStep * Math.max(0, page.steps - 5) + (mostPerStep / 3) * page.links + 28 * items;
        assert.ok(page.height <= most + lines, `${page.height} px at ${width}, ${page.steps} steps, ${page.links} links`);
        if (page.hasSteps) assert.ok(page.toDo >= 0.4 * page.words, `${page.toDo} of ${page.words} words are to be done`);
        else assert.ok(page.words <= 120, `${page.words} words`);
        assert.doesNotMatch(page.text, /\{\w+\}/, "nothing is left to fill in");
        // No code of the rulebook outside what is folded.
        assert.doesNotMatch(page.text, new RegExp(`\\b${submission.procedure}/`));
      }
      await v.resize(1280);
      if (!IN_CHROMIUM) return;
      const { toDo, record } = await printed(v);
      assert.equal(toDo, 1, "one page of what is to be done");
      assert.ok(record >= 1 && record <= 3, `${record} pages of record`);
    });
  });

  for (const language of LANGUAGES) {
    it(`names up to three bodies in the headline, counts more, and leaves out those with nothing to do, in ${language}`, async () => {
      const { submission } = submissions.find(({ name }) => name === "conflict-of-interest-to-notify");
      const [item] = submission.answers.declarations;
      const over = async (changes) => {
        const declarations = changes.map((change) => ({ ...item, ...change }));
        await v.outcome(language, { [submission.procedure]: asTyped({ ...submission.answers, declarations }) }, submission.procedure);
        return v.run("return document.querySelector('h1').innerText.split(':')[0]");
      };
      const of = (...bodies) => bodies.map((awardingBody) => ({ awardingBody }));
      assert.equal(await over(of("aqa", "pearson", "aqa")), "AQA, Pearson");
      assert.match(await over(of("aqa", "pearson", "ocr", "ncfe")), language === "en" ? /^4 awarding bodies$/ : /^4 corff dyfarnu$/);
      const told = { awardingBody: "pearson", notified: true, notifiedOn: "2026-01-05", measuresRecorded: true };
      assert.equal(await over([...of("aqa"), told]), "AQA");
    });
  }
});
