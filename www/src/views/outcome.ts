// The outcome: the decision, then what to do, then, folded, what it rests on.

import { html, type Html, type Part } from "../html.js";
import { when } from "../language.js";
import { words } from "../words/words.js";
import type { AnswersView } from "./answers.js";
import { clearing } from "./clearing.js";
import { record, type RecordView } from "./record.js";
import { dueBy, steps } from "./steps.js";

export interface OutcomeView extends RecordView {
  isToday: boolean;
  back: string;
  done?: Part;
}

export function outcome(view: OutcomeView): Html {
  const { procedure, report, say } = view;
  const { outcome: found, decision } = report;
  const day = when(report.asOf, say);
  const isNow = report.asOf.includes("T");
  const checked = say(view.isToday ? (isNow ? words.checkedNow : words.checkedToday) : words.checkedOn, { day });
  return html`
    <a class="govuk-back-link app-screen-only" href="${view.back}">${say(words.back)}</a>
    <div data-summary></div>
    ${view.done}
    <p class="govuk-caption-m">${procedure.title}</p>
    <div class="app-outcome app-outcome--${decision.kind}" data-outcome="${found}" data-decision="${decision.code}" data-kind="${decision.kind}">
      <p class="app-outcome__kind"><span class="app-outcome__sign" aria-hidden="true"></span>${say(words.kinds[decision.kind])}</p>
      <h1 class="app-outcome__decision" tabindex="-1">${decision.says}</h1>
      ${decision.by && dueBy(decision.by, view)}
    </div>
    ${steps(view)}
    ${keepButtons(view)}
    <p class="app-basis" data-as-of="${report.asOf}">${checked} <span class="app-paper-only">${say(words.selfCheck)}</span></p>
    ${record(view)}`;
}

const keepButtons = ({ say }: AnswersView): Html => html`
      <div class="govuk-button-group app-screen-only" id="keep">
        <button class="govuk-button govuk-button--secondary" type="button" data-print>${say(words.print)}</button>
        <button class="govuk-button govuk-button--secondary" type="button" data-save>${say(words.save)}</button>
      </div>`;

/** The ways to keep the result, and the software and rules that made it. */
export function keeping(view: AnswersView, title: Part): Html {
  const { say } = view;
  return html`
    <section class="app-screen-only" aria-labelledby="keep-title">
      <h2 class="govuk-heading-l" id="keep-title" tabindex="-1">${title}</h2>
      <p class="govuk-body app-measure">${say(words.keepLead)}</p>
      ${keepButtons(view)}
    </section>
    ${madeWith(view)}`;
}

const madeWith = ({ report, say }: AnswersView): Html => html`
    <p class="govuk-body-s">${say(words.madeWith, { name: report.engine.name, version: report.engine.version, edition: report.engine.rulebook })}</p>
    ${clearing(say)}`;
