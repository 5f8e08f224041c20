// The ways on: from a choice, from an outcome, from one check to the next, and to the awarding bodies.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { check } from "centre-checks";
import bodies from "centre-checks/catalogue/bodies";
import { forms, LANGUAGES, procedures, visit, words } from "./support.js";

let v;
before(async () => {
  v = await visit();
});
after(() => v.close());

const settled = (procedure, name, code) => {
  const asOf = procedure.needsInstant ? "2026-11-28T12:00Z" : "2026-11-28";
  return check({ procedure: procedure.id, answers: { [name]: code } }, { asOf }).decision.kind;
};

describe("a choice with which a check ends", () => {
  for (const language of LANGUAGES) {
    it(`is marked before it is chosen, and no other is, in ${language}`, async () => {
      let marked = 0;
      for (const procedure of procedures) {
        const [section] = procedure.form;
        await v.fresh(`${language}/${procedure.id}/#${section.id}`);
        for (const { name, kind } of section.fields) {
          if (kind.is !== "choice") continue;
          for (const code of kind.options) {
            const ends = ["ask", "none"].includes(settled(procedure, name, code));
            const says = await v.run(
              "const box = document.querySelector(`[name='${arguments[0]}'][value='${arguments[1]}']`); return document.getElementById(box.getAttribute('aria-describedby'))?.innerText ?? ''",
              name,
              code,
            );
            assert.equal(says !== "", ends, `${procedure.id}: ${code}`);
            marked += Number(ends);
          }
        }
      }
      assert.ok(marked >= 10, `${marked} choices`);
    });
  }
});

describe("a new exams officer", () => {
  for (const language of LANGUAGES) {
    it(`is led through the checks in the order that the catalogue gives, in ${language}`, async () => {
      const path = procedures.filter(({ newOfficer }) => newOfficer).sort((one, other) => one.newOfficer - other.newOfficer);
      assert.ok(path.length >= 4);
      await v.fresh(`${language}/`);
      await v.run("[...document.querySelectorAll('main a')].find(({ href }) => href.endsWith('/new-exams-officer/')).click()");
      await v.driver.wait(async () => (await v.run("return location.pathname")).endsWith("/new-exams-officer/"), 5000);
      await v.settled();
      const listed = await v.run("return [...document.querySelectorAll('main ol a')].map(({ href }) => href.split('/').at(-2))");
      assert.deepEqual(listed, path.map(({ id }) => id));
      for (const [place, { id }] of path.slice(0, -1).entries()) {
        await v.open(`${language}/${id}/#the-outcome`);
        const next = await v.run("return [...document.querySelectorAll('[data-related] span:last-child a')].map(({ href }) => href.split('/').at(-2))");
        assert.deepEqual(next, [path[place + 1].id]);
      }
    });
  }
});

describe("checks that belong together", () => {
  it("are linked from the outcome and the first page, not from the questions", async () => {
    for (const { id, related = [], form } of procedures) {
      for (const { id: other } of related.map((one) => ({ id: one }))) assert.ok(forms.some((one) => one.id === other), other);
      if (related.length === 0) continue;
      await v.open(`en/${id}/#the-outcome`);
      const seen = "return [...document.querySelectorAll('[data-related] span:first-child a')].filter((a) => a.checkVisibility()).map(({ href }) => href.split('/').at(-2))";
      assert.deepEqual(await v.run(seen), related);
      await v.goTo(form[0].id);
      assert.deepEqual(await v.run(seen), []);
    }
  });
});

describe("an answer that another check asks for too", () => {
  const at = (id, name) => `en/${id}/#${forms.find((form) => form.id === id).form.find(({ fields }) => fields.some((field) => field.name === name)).id}`;
  for (const [name, value, from, to, carried] of [
    ["hasCentreNumber", "yes", "key-dates", "centre-approval", "yes"],
    ["registerSection", "higher", "annual-update", "inspection-readiness", "higher"],
    // The other check has no such choice.
    ["registerSection", "none", "annual-update", "inspection-readiness", null],
  ]) {
    it(`${name}, ${value}: ${carried === null ? "stays there" : "is filled in"}`, async () => {
      await v.fresh(at(from, name));
      await v.answer({ [name]: value });
      await v.away();
      await v.open(at(to, name));
      const given = () => v.run("return document.querySelector(`[name='${arguments[0]}']:checked`)?.value ?? null", name);
      assert.equal(await given(), carried);
      const kept = "return JSON.parse(sessionStorage['centre-checks']).answers[arguments[0]]?.[arguments[1]] ?? null";
      assert.equal(await v.run(kept, to, name), carried);
      assert.equal(await v.text("main [role=alert]"), null);
    });
  }
});

/** How a contact stands: as published or reported, and when its document was last read. */
const STANDS = {
  en: /^(published|reported elsewhere)\b.+Last read on \d+ \w+ 20\d\d\./im,
  cy: /^(cyhoeddwyd|adroddwyd mewn man arall)\b.+Darllenwyd ddiwethaf ar \d+ \w+ 20\d\d\./im,
};

describe("the awarding bodies", () => {
  for (const language of LANGUAGES) {
    it(`are reached from an outcome, and what was not found is said, in ${language}`, async () => {
      await v.fresh(`${language}/centre-approval/#the-outcome`);
      assert.ok(await v.run("return [...document.querySelectorAll('main a')].some(({ href }) => href.endsWith('/rules/bodies/'))"));
      await v.open(`${language}/rules/bodies/`);
      const text = await v.text("main");
      const said = await words(language, "bodies");
      const stands = await v.run(`
        const entries = [...document.querySelectorAll(".app-entry")];
        const lines = (entry) => [...entry.querySelectorAll("[data-contact]")].map((one) => [one.dataset.contact, one.innerText]);
        return Object.fromEntries(entries.map((entry) => [entry.querySelector(".app-code").innerText, Object.fromEntries(lines(entry))]));`);
      bodies.forEach((body, place) => {
        for (const { email, phone } of body.contacts) for (const way of [email, phone]) assert.ok(!way || text.includes(way), way);
        for (const { id } of body.contacts) assert.match(stands[body.id][id], STANDS[language], `${body.id}: ${id}`);
        for (const missing of said.bodies[place][4]) assert.ok(text.includes(missing), missing);
      });
      assert.ok(said.bodies.some(([, , , , missing]) => missing.length > 0));
    });
  }
});

describe("the result so far", () => {
  it("can be seen from every step of every check", async () => {
    for (const { id, form } of forms) {
      await v.fresh(`en/${id}/`);
      for (const section of form) {
        await v.goTo(section.id);
        if (await v.decision()) continue;
        const seen = await v.run("return [location.hash, document.querySelector('[data-so-far]')?.getAttribute('href')]");
        assert.deepEqual(seen, [`#${section.id}`, "#the-outcome"], id);
      }
    }
  });
});
