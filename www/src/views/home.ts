import type { Form } from "../form.js";
import { html, type Html } from "../html.js";
import type { Say } from "../language.js";
import { approvals, numbers } from "../words/bulk.js";
import { registering } from "../words/register.js";
import { saving } from "../words/saved.js";
import { words } from "../words/words.js";
import { clearing } from "./clearing.js";
import { fileBox } from "./file.js";
import { APPROVALS, NUMBER, NUMBERS } from "./layout.js";
import { REGISTER } from "./register.js";
import { NEW_OFFICER } from "./ways.js";

export function home(forms: readonly Form[], say: Say): Html {
  return html`
    <div data-done-here></div>
    <h1 class="govuk-heading-xl">${say(words.homeTitle)}</h1>
    <p class="govuk-body-l app-measure">${say(words.homeLead)}</p>
    <p class="govuk-body app-measure"><a class="govuk-link" href="${NEW_OFFICER}/">${say(words.newOfficer)}</a></p>
    <h2 class="govuk-heading-m">${say(words.homeChoose)}</h2>
    <ul class="app-cards">
      ${forms.map(({ id, title, intro }) => html`
      <li class="app-card">
        <h3 class="app-card__title"><a class="govuk-link app-card__link" href="${id}/">${title}</a></h3>
        <p class="app-card__intro">${intro}</p>
      </li>`)}
    </ul>
    <p class="govuk-body app-measure"><a class="govuk-link" href="${NUMBER}/">${say(words.number)}</a>. ${say(words.numberLead)}</p>
    <p class="govuk-body app-measure"><a class="govuk-link" href="${REGISTER}/">${say(registering.toIt)}</a></p>
    <p class="govuk-body app-measure"><a class="govuk-link" href="${APPROVALS}/">${say(approvals.title)}</a>. ${say(approvals.homeLead)}</p>
    <p class="govuk-body app-measure"><a class="govuk-link" href="${NUMBERS}/">${say(numbers.title)}</a>. ${say(numbers.homeLead)}</p>
    <h2 class="govuk-heading-m">${say(words.howTitle)}</h2>
    <ul class="govuk-list govuk-list--bullet app-measure">
      ${words.how.map((line) => html`<li>${say(line)}</li>`)}
    </ul>
    <p class="app-inset">${say(words.selfCheck)}</p>
    ${comeBack(say)}
    ${clearing(say, "all")}`;
}

/** It only works with the script, which shows it. */
const comeBack = (say: Say): Html => html`
    <section class="app-measure app-screen-only" aria-labelledby="come-back" data-needs-script hidden>
      <h2 class="govuk-heading-m" id="come-back">${say(saving.comeBack)}</h2>
      <div class="govuk-form-group">
        <label class="govuk-label govuk-label--s" for="open" id="open-label">${say(saving.open)}</label>
        <div class="govuk-hint" id="open-hint">${say(saving.openHint)}</div>
        <div data-open-fault></div>
        ${fileBox("open", ".json,application/json", say)}
      </div>
      <p class="govuk-body" data-device-says>${say(saving.deviceLead)}</p>
      <button class="govuk-button govuk-button--secondary" type="button" data-device>${say(saving.device)}</button>
      <button class="govuk-button govuk-button--warning" type="button" data-erase hidden>${say(saving.erase)}</button>
    </section>`;
