// The first page of a check: what it is about and what it asks. Readable without a script.

import type { Form } from "../form.js";
import { html, type Html, type Part } from "../html.js";
import type { Say } from "../language.js";
import { words } from "../words/words.js";
import { clearing } from "./clearing.js";

export interface IntroView {
  procedure: Form;
  say: Say;
  /** The start button, or why there is none. */
  begin: Part;
  done?: Part;
}

export function intro({ procedure, say, begin, done }: IntroView): Html {
  return html`
    <div data-summary></div>
    ${done}
    <h1 class="govuk-heading-xl" tabindex="-1">${procedure.title}</h1>
    <p class="govuk-body-l app-measure">${procedure.intro}</p>
    <p class="app-inset">${say(words.selfCheck)}</p>
    ${begin}
    <h2 class="govuk-heading-m">${say(words.asked)}</h2>
    <p class="govuk-body">${say(words.askedLead)}</p>
    <dl class="app-asked">
      ${procedure.form.map(({ title, fields }) => html`
      <div>
        <dt>${title}</dt>
        ${fields.map(({ asks }) => html`<dd>${asks}</dd>`)}
      </div>`)}
    </dl>
    ${clearing(say)}`;
}

export function needsScript(say: Say): Html {
  return html`<noscript><p class="app-inset app-inset--warning">${say(words.needsScript)} <a class="govuk-link" href="../rules/">${say(words.allRules)}</a></p></noscript>`;
}
