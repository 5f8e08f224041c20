// Every page as a file. Run at build time, with what the package says about itself.

import { PROCEDURE as SWEPT } from "centre-checks/sweep";
import { bookOf } from "./book.js";
import { approvalsPage, numbersPage, toApprovals, toNumbers } from "./bulk/pages.js";
import { LETTER, OUTCOME, SAVED, openIn, shownAtFirst, shownOn, type Open, type Shown } from "./check/flow.js";
import { ids, loadForm, loadRules, type Answers } from "./contract.js";
import type { Field, Form, Section } from "./form.js";
import type { Part } from "./html.js";
import { LANGUAGES, sayer } from "./language.js";
import { aboutPage } from "./views/about.js";
import { front } from "./views/front.js";
import { home } from "./views/home.js";
import { first } from "./views/intro.js";
import { APPROVALS, layout, NUMBER, NUMBERS, type Assets, type Page } from "./views/layout.js";
import { numberPage } from "./views/number.js";
import { REGISTER, registerPage } from "./views/register.js";
import { rulesPage, rulesPages } from "./views/rules.js";
import { NEW_OFFICER, newOfficer, related } from "./views/ways.js";
import { about } from "./words/about.js";
import { registering } from "./words/register.js";
import { approvals, numbers } from "./words/bulk.js";
import { words } from "./words/words.js";

/** Path in the site and content of every page. */
export async function pages(assets: Assets, version: string): Promise<Map<string, string>> {
  const files = new Map([["index.html", front(assets).markup]]);
  for (const language of LANGUAGES) {
    const say = sayer(language);
    const forms = await Promise.all(ids.map((id) => loadForm(id, language)));
    const book = await bookOf(forms, language);
    const rules = { version, edition: book.edition };
    const add = (path: string, title: string, main: Part, current: Page["current"], script: Page["script"] = "page") =>
      files.set(
        `${language}/${path}index.html`,
        layout({ language, path, title: `${title} – ${words.name.en}`, main, current, assets, script, rules }).markup,
      );
    add("", say(words.homeTitle), home(forms, say), "checks", "home");
    add(`${NUMBER}/`, say(words.number), numberPage(book.identifiers, say, toNumbers(say)), "number", "number");
    const swept = forms.find(({ id }) => id === SWEPT);
    if (!swept) throw new Error(`There is no check ${SWEPT}.`);
    add(`${APPROVALS}/`, say(approvals.title), approvalsPage(swept, say), "checks", APPROVALS);
    add(`${NUMBERS}/`, say(numbers.title), numbersPage(book.identifiers, say), "number", NUMBERS);
    add(`${NEW_OFFICER}/`, say(words.newOfficer), newOfficer(forms, say), "checks");
    add("about/", say(about.title), aboutPage(say), "about");
    add("rules/", say(words.rulesTitle), rulesPage(book, say), "rules", "rules");
    for (const { folder, title, main } of rulesPages(book, say)) add(`rules/${folder}/`, `${title} – ${say(words.rulesTitle)}`, main, "rules");
    for (const procedure of forms.filter(({ register }) => register)) {
      add(`${REGISTER}/`, say(registering.title), registerPage(procedure, say), "checks", "register");
    }
    for (const procedure of forms) {
      if (procedure.form.some(({ id }) => id === OUTCOME || id === SAVED || id.startsWith(LETTER)) || ["about", "rules", NUMBER, NUMBERS, APPROVALS, NEW_OFFICER, REGISTER].includes(procedure.id)) {
        throw new Error(`${procedure.id}: an id stands in the way of one of the portal's own.`);
      }
      const section = await holdsAtFirst(procedure);
      const main = first({ procedure, say, first: section, shown: shownAtFirst(procedure, section) });
      add(`${procedure.id}/`, procedure.title, [main, related(procedure, forms, say, procedure === swept && toApprovals(say))], "checks", "check");
    }
  }
  return files;
}

/** What the first page of questions shows before the rules are loaded is what it would show with them, on any day. */
async function holdsAtFirst(procedure: Form): Promise<Section> {
  const [section] = procedure.form;
  if (!section) throw new Error(`${procedure.id} asks nothing.`);
  const { record } = await loadRules(procedure.id, "en");
  const openWith = (answers: Answers): Open => openIn(record({ procedure: procedure.id, answers }, "2026-01-01").report);
  const byRules = seen(section.fields, shownOn(procedure, section, {}, openWith({}), openWith, []));
  const atFirst = seen(section.fields, shownAtFirst(procedure, section));
  if (atFirst.join() !== byRules.join()) {
    throw new Error(`${procedure.id}: the first page would show ${atFirst.join(", ")}, and by the rules ${byRules.join(", ")}.`);
  }
  return section;
}

/** Each question that is shown, and whether it is optional. */
function seen(fields: readonly Field[], shown: Shown, prefix = ""): string[] {
  return fields.flatMap(({ name, kind }) => {
    const path = `${prefix}${name}`;
    if (!shown.asks(path)) return [];
    const inside = kind.is === "list" ? kind.sections.flatMap((section) => section.fields) : [];
    const items = Array.from({ length: inside.length > 0 ? shown.items(path) : 0 }, (_, index) => seen(inside, shown, `${path}[${index}].`));
    return [shown.isOptional(path) ? `${path} (optional)` : path, ...items.flat()];
  });
}
