// The first page of a check: what it is about and what it asks. Readable without a script.

import type { Form, Section } from "../form.js";
import { html, type Html, type Part } from "../html.js";
import type { Say } from "../language.js";
import { words } from "../words/words.js";
import { clearing } from "./clearing.js";
import type { Asking } from "./question.js";
import { step } from "./step.js";
import { waiting } from "./waiting.js";

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

/** To the first questions. */
export const startButton = (first: string, say: Say): Html =>
  html`<a class="govuk-button" role="button" draggable="false" href="#${first}" data-start>${say(words.start)}</a>`;

export interface FirstView {
  procedure: Form;
  say: Say;
  /** The first questions. */
  first: Section;
  shown: Omit<Asking, "say" | "address">;
}

/** The page as a file: the first questions are there, and shown at their address, before any script is. */
export function first({ procedure, say, first, shown }: FirstView): Html {
  const asking = { say, ...shown, address: () => "" };
  const begin = html`${startButton(first.id, say)} ${waiting(say)}`;
  return html`
    <div data-check="${procedure.id}">
      <div class="app-first" id="${first.id}">${step({ procedure, section: first, asking, back: "#", waiting: waiting(say) })}</div>
      <div class="app-intro">${intro({ procedure, say, begin })}</div>
    </div>`;
}
