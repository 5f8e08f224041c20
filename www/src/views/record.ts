// What the outcome rests on, folded on screen and a separate page on paper: what was checked, dates, answers, sources.

import type { Citation, Finding, Outcome, SaidReport, Text } from "../contract.js";
import { html, joined, type Html, type Part } from "../html.js";
import { when, type Say } from "../language.js";
import { words } from "../words/words.js";
import { about, answers, toAnswer, type AnswersView } from "./answers.js";
import { clearing } from "./clearing.js";
import { citations, code, codeLink, madeWith, outside, standing, tag, titled } from "./parts.js";

export interface RecordView extends AnswersView<SaidReport> {
  /** The form of date and edition. */
  options: Part;
}

type View = AnswersView<SaidReport>;

const RULES = "../rules/";

export function record(view: RecordView): Html {
  const { report, say } = view;
  return html`
    <div class="app-record">
      ${fold("findings", html`${say(words.rulesChecked)}: ${counted(view)}`, findings(view))}
      ${report.dates.length > 0 && fold("dates", say(words.dates), dates(view))}
      ${fold("answers", say(words.yourAnswers), [answers(view), view.options, clearing(say)])}
      ${fold("sources", say(words.sources), sources(view))}
      ${signing(say)}
    </div>`;
}

/** On paper only: room to say whose record it is. */
export const signing = (say: Say): Html => html`
      <dl class="app-signing">
        ${Object.values(words.signing).map((part) => html`<dt>${say(part)}</dt><dd></dd>`)}
      </dl>`;

const fold = (id: string, title: Part, inside: Part): Html => html`
      <details class="app-fold" id="${id}" data-fold>
        <summary><h2 class="app-fold__title">${title}</h2></summary>
        <div class="app-fold__inside">${inside}</div>
      </details>`;

const isWarning = ({ outcome, force }: Finding): boolean => outcome === "failed" && force === "should";
const has = (wanted: Outcome) => (finding: Finding) => finding.outcome === wanted && !isWarning(finding);

const GROUPS: readonly { title: Text; counted: Text; holds: (finding: Finding) => boolean; isBrief?: boolean }[] = [
  { title: words.groups.notMet, counted: words.counted.notMet, holds: has("failed") },
  { title: words.groups.warnings, counted: words.counted.warnings, holds: isWarning },
  { title: words.groups.cannotTell, counted: words.counted.cannotTell, holds: has("cantTell") },
  { title: words.groups.met, counted: words.counted.met, holds: has("passed"), isBrief: true },
  { title: words.groups.doesNotApply, counted: words.counted.doesNotApply, holds: has("inapplicable"), isBrief: true },
];

/** How many rules there are of each kind, such as "2 not met, 5 met". */
function counted({ report, say }: View): string {
  const counts = GROUPS.map(({ counted, holds }) => ({ counted, count: report.findings.filter(holds).length }));
  return counts.filter(({ count }) => count > 0).map(({ counted, count }) => say(counted, { count })).join(", ");
}

function findings(view: View): Part {
  const { report, say } = view;
  return GROUPS.map(({ title, holds, isBrief }) => {
    const found = report.findings.filter(holds);
    return (
      found.length > 0 &&
      html`
      <h3 class="govuk-heading-s">${say(title)}</h3>
      <ul class="${isBrief ? "app-lines" : "app-findings"}">${found.map((finding) => (isBrief ? line : one)(finding, view))}</ul>`
    );
  });
}

/** The item of a list that something is about. */
const item = (at: string | undefined, view: View): Part => at && html`<strong>${about(view, at)}:</strong> `;

/** What is met, or does not apply, in one line. */
const line = ({ rule, at, outcome, asks, says }: Finding, view: View): Html => html`
        <li class="app-line app-line--${outcome}" data-finding="${rule}" data-found="${outcome}">${item(at, view)}${outcome === "passed" ? says : asks}</li>`;

function one(finding: Finding, view: View): Html {
  const { say } = view;
  const { rule, at, outcome: found, force, asks, says, next, cites, missing } = finding;
  return html`
        <li class="app-finding app-finding--${isWarning(finding) ? "warning" : found}" data-finding="${rule}" data-found="${found}">
          <p class="app-finding__head">${tag(found, force, say)} <span class="app-finding__asks">${item(at, view)}${asks}</span></p>
          <p>${says}</p>
          ${next && missing.length === 0 && html`<p><strong>${say(words.nextStep)}</strong> ${next}</p>`}
          ${missing.length > 0 && html`
          <p>${say(words.openQuestions)}: ${joined(missing.map((path) => toAnswer(view, path, about(view, path))), "; ")}</p>`}
          ${citations(cites, say, RULES)}
        </li>`;
}

function dates(view: View): Html {
  const { report, say } = view;
  return html`
      <table class="app-table">
        <thead><tr><th scope="col">${say(words.dateOn)}</th><th scope="col">${say(words.dateWhat)}</th></tr></thead>
        <tbody>
          ${byDay(report.dates).map(({ on, at, says, reckoned }) => html`
          <tr data-on="${on}"><th scope="row">${when(on, say)}</th><td>${item(at, view)}${says} <span class="app-quiet">${reckoned}</span></td></tr>`)}
        </tbody>
      </table>`;
}

/** The earliest first; on the same day as the report has them. */
const byDay = (found: SaidReport["dates"]): readonly SaidReport["dates"][number][] =>
  [...found].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));

/** Every clause that part of the report rests on, by its document, and which rules rest on it. */
function sources({ procedure, report, say }: View): Html {
  const { findings, actions, dates } = report;
  const policy = procedure.policies.find(({ id }) => id === report.policy);
  const clauses = new Map<string, Citation>();
  for (const { cites } of [...findings.filter(({ outcome }) => outcome !== "inapplicable"), ...actions, ...dates]) {
    for (const cited of cites) clauses.set(cited.clause, cited);
  }
  const documents = new Map<string, Citation[]>();
  for (const cited of clauses.values()) documents.set(cited.document, [...(documents.get(cited.document) ?? []), cited]);
  return html`
      ${policy && html`<p class="govuk-body-s">${say(words.underEdition, { policy: policy.title })}</p>`}
      <ul class="govuk-list app-sources">
        ${[...documents].map(([name, cited]) => html`
        <li>${cited[0]?.address ? outside(cited[0].address, titled(name)) : titled(name)}
          <ul>
            ${cited.map(({ clause, section, standing: of }) => html`
            <li>${section} ${codeLink(`${RULES}documents/#clause-${clause}`, clause)} ${standing(of, say)}</li>`)}
          </ul>
        </li>`)}
      </ul>
      <p class="app-quiet">${say(words.rules)}: ${joined([...new Set(findings.map(({ rule }) => rule))].map((rule) => html`<a class="govuk-link" href="${RULES}${procedure.id}/#${rule}">${code(rule)}</a>`), ", ")}</p>
      <p class="app-quiet">${madeWith(report, say)}</p>`;
}
