// The outcome: the decision, then what to do, then, folded, what it rests on.

import type { Answers, SaidReport } from "../contract.js";
import type { Field } from "../form.js";
import { html, joined, type Html, type Part } from "../html.js";
import { asDates } from "../check/calendar.js";
import { words } from "../words/words.js";
import { fieldsOf, type AnswersView } from "./answers.js";
import { keepButtons } from "./keeping.js";
import { taken } from "../check/path.js";
import { checkedFor, inside, shown } from "./parts.js";
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
      <h1 class="app-outcome__decision" tabindex="-1">${bodies(view)}${decision.says}</h1>
      ${by && !isSaid && dueBy(by, view)}
    </div>
    ${steps(view)}
    ${view.letters}
    ${keepButtons(view, asDates(report).length > 0)}
    <p class="app-basis" data-as-of="${report.asOf}">${checkedFor(report.asOf, view.isToday, say)} <span class="app-paper-only">${say(words.selfCheck)}</span></p>
    ${record(view)}`;
}

/** More bodies than this are counted. */
const NAMED = 3;

/**
 * The bodies that the decision is about, over it; none where it names the only one itself. Of the list of which a register can be
 * kept they are those with a step for the headline's day, or with any step where it has no day; all where there is no such step.
 */
function bodies(view: AnswersView<SaidReport>): Part {
  const { answers, procedure, report, say } = view;
  const { by, says } = report.decision;
  const steps = report.actions.filter((action) => action.at && (by === undefined || action.by === by));
  const found = new Set<string>();
  const add = (field: Field, answer: Answers[string] | undefined): void => {
    const isBody = field.kind.is === "choice" && field.kind.options.slice(0, field.bodies).some(({ code }) => code === answer);
    const body = shown(field, answer, say);
    if (isBody && typeof body === "string") found.add(body);
  };
  for (const field of fieldsOf(procedure)) {
    const given = answers[field.name];
    if (field.bodies > 0) add(field, given);
    if (field.name !== procedure.register?.list || typeof given !== "object") continue;
    const body = inside(field).find((one) => one.bodies > 0);
    if (!body) continue;
    const due = new Set(steps.map(({ at = "" }) => taken(at)).flatMap(({ name, index }) => (name === field.name ? Number(index) : [])));
    given.forEach((item, place) => {
      if (due.size === 0 || due.has(place)) add(body, item[body.name]);
    });
  }
  const names = [...found];
  const isNamed = names.length === 1 && says.includes(names[0] ?? "");
  const told = names.length > NAMED ? say(words.bodiesCounted, { count: names.length }) : joined(names, ", ");
  return names.length > 0 && !isNamed && html`<span class="app-outcome__bodies" data-bodies>${told}<span class="govuk-visually-hidden">: </span></span>`;
}
