// The outcome: the decision, then what to do, then, folded, what it rests on.

import { html, type Html, type Part } from "../html.js";
import { asDates } from "../check/calendar.js";
import { words } from "../words/words.js";
import { keepButtons } from "./keeping.js";
import { checkedFor } from "./parts.js";
import { record, type RecordView } from "./record.js";
import { dueBy, hasDay, steps } from "./steps.js";

export interface OutcomeView extends RecordView {
  isToday: boolean;
  back: string;
  /** The letters that are written from the answers. */
  letters?: Part;
  done?: Part;
}

export function outcome(view: OutcomeView): Html {
  const { procedure, report, say } = view;
  const { outcome: found, decision } = report;
  // Where the headline has the day, and a step says how it stands today, that is enough.
  const { by } = decision;
  const isSaid = by !== undefined && hasDay(decision.says, by, say) && report.actions.some((action) => action.by === by);
  return html`
    <a class="govuk-back-link app-screen-only" href="${view.back}">${say(words.back)}</a>
    <div data-summary></div>
    ${view.done}
    <p class="govuk-caption-m">${procedure.title}</p>
    <div class="app-outcome app-outcome--${decision.kind}" data-outcome="${found}" data-decision="${decision.code}" data-kind="${decision.kind}">
      <p class="app-outcome__kind"><span class="app-outcome__sign" aria-hidden="true"></span>${say(words.kinds[decision.kind])}</p>
      <h1 class="app-outcome__decision" tabindex="-1">${decision.says}</h1>
      ${by && !isSaid && dueBy(by, view)}
    </div>
    ${steps(view)}
    ${view.letters}
    ${keepButtons(view, asDates(report).length > 0)}
    <p class="app-basis" data-as-of="${report.asOf}">${checkedFor(report.asOf, view.isToday, say)} <span class="app-paper-only">${say(words.selfCheck)}</span></p>
    ${record(view)}`;
}
