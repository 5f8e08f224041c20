// The ways from one check to the next.

import type { Form } from "../form.js";
import { html, joined, type Html, type Part } from "../html.js";
import type { Say } from "../language.js";
import { registering } from "../words/register.js";
import { words } from "../words/words.js";
import { REGISTER } from "./register.js";

/** The folder of the page for new exams officers. */
export const NEW_OFFICER = "new-exams-officer";

const link = ({ id, title }: Form): Html => html`<a class="govuk-link" href="../${id}/">${title}</a>`;

/** What a new exams officer goes through, in order. */
export const path = (forms: readonly Form[]): Form[] =>
  forms.filter(({ newOfficer }) => newOfficer !== undefined).sort((one, other) => (one.newOfficer ?? 0) - (other.newOfficer ?? 0));

/** Below a check: what it belongs with, and what comes next for a new exams officer. A script hides it while questions are asked. */
export function related({ related: ids, newOfficer, register }: Form, forms: readonly Form[], say: Say, more?: Part): Part {
  const found = ids.flatMap((id) => forms.find((form) => form.id === id) ?? []);
  const next = newOfficer === undefined ? undefined : path(forms)[newOfficer];
  return (
    (found.length > 0 || next || register || more) &&
    html`
    <p class="app-related app-screen-only" data-related>
      ${found.length > 0 && html`<span>${say(words.related)} ${joined(found.map(link), ", ")}.</span>`}
      ${register && html`<span><a class="govuk-link" href="../${REGISTER}/">${say(registering.toIt)}</a>.</span>`}
      ${more}
      ${next && html`<span>${say(words.newOfficerNext)} ${link(next)}.</span>`}
    </p>`
  );
}

export function newOfficer(forms: readonly Form[], say: Say): Html {
  return html`
    <h1 class="govuk-heading-xl">${say(words.newOfficer)}</h1>
    <p class="govuk-body-l app-measure">${say(words.newOfficerLead)}</p>
    <ol class="govuk-list govuk-list--number app-measure">
      ${path(forms).map((form) => html`<li><strong>${link(form)}</strong><br>${form.intro}</li>`)}
    </ol>
    <p class="govuk-body"><a class="govuk-link" href="../rules/bodies/">${say(words.reachBodies)}</a></p>`;
}
