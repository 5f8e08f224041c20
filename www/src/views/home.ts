import type { Form } from "../form.js";
import { html, type Html } from "../html.js";
import type { Say } from "../language.js";
import { words } from "../words/words.js";
import { clearing } from "./clearing.js";
import { NUMBER } from "./layout.js";

export function home(forms: readonly Form[], say: Say): Html {
  return html`
    <div data-done-here></div>
    <h1 class="govuk-heading-xl">${say(words.homeTitle)}</h1>
    <p class="govuk-body-l app-measure">${say(words.homeLead)}</p>
    <h2 class="govuk-heading-m">${say(words.homeChoose)}</h2>
    <ul class="app-cards">
      ${forms.map(({ id, title, intro }) => html`
      <li class="app-card">
        <h3 class="app-card__title"><a class="govuk-link app-card__link" href="${id}/">${title}</a></h3>
        <p class="app-card__intro">${intro}</p>
      </li>`)}
    </ul>
    <p class="govuk-body app-measure"><a class="govuk-link" href="${NUMBER}/">${say(words.number)}</a>. ${say(words.numberLead)}</p>
    <h2 class="govuk-heading-m">${say(words.howTitle)}</h2>
    <ul class="govuk-list govuk-list--bullet app-measure">
      ${words.how.map((line) => html`<li>${say(line)}</li>`)}
    </ul>
    <p class="app-inset">${say(words.selfCheck)}</p>
    ${clearing(say, "all")}`;
}
