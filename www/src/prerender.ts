// Every page as a file. Run at build time, with what the package says of itself.

import { OUTCOME } from "./check/flow.js";
import { catalogue, forms } from "./contract.js";
import { html, type Part } from "./html.js";
import { LANGUAGES, sayer } from "./language.js";
import { aboutPage } from "./views/about.js";
import { front } from "./views/front.js";
import { home } from "./views/home.js";
import { intro, needsScript } from "./views/intro.js";
import { layout, NUMBER, type Assets, type Page } from "./views/layout.js";
import { numberPage } from "./views/number.js";
import { rulesPage } from "./views/rules.js";
import { about } from "./words/about.js";
import { words } from "./words/words.js";

/** Path in the site and content of every page. */
export function pages(assets: Assets): Map<string, string> {
  const known = catalogue();
  const files = new Map([["index.html", front(assets).markup]]);
  for (const language of LANGUAGES) {
    const say = sayer(language);
    const add = (path: string, title: string, main: Part, current: Page["current"], script: Page["script"] = "page") =>
      files.set(
        `${language}/${path}index.html`,
        layout({ language, path, title: `${title} – ${words.name.en}`, main, current, assets, script }).markup,
      );
    add("", say(words.homeTitle), home(forms(), say), "checks");
    add(`${NUMBER}/`, say(words.number), numberPage(known.identifiers, say), "number", "number");
    add("about/", say(about.title), aboutPage(say), "about");
    add("rules/", say(words.rulesTitle), rulesPage(known, say), "rules");
    for (const procedure of forms()) {
      if (procedure.form.some(({ id }) => id === OUTCOME) || ["about", "rules", NUMBER].includes(procedure.id)) {
        throw new Error(`${procedure.id}: an id stands in the way of one of the portal's own.`);
      }
      const begin = html`<div data-begin>${needsScript(say)}</div>`;
      const main = html`<div data-check="${procedure.id}">${intro({ procedure, say, begin })}</div>`;
      add(`${procedure.id}/`, say(procedure.title), main, "checks", "check");
    }
  }
  return files;
}
