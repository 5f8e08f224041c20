// The outcome: the decision first, then what to do, then what it rests on.

import type { Answers, Finding, Outcome, SaidKeyDates, SaidReport, Text } from "../contract.js";
import type { Field, Form } from "../form.js";
import { html, joined, type Html, type Part } from "../html.js";
import { when, type Say } from "../language.js";
import { words } from "../words/words.js";
import { clearing } from "./clearing.js";
import { isForTheRecord, OUTCOME } from "../check/flow.js";
import { citations, codeLink, contact, kindAt, named, shown, tag } from "./parts.js";

/** What is needed to show answers, and to lead to their questions. */
export interface AnswersView<R extends SaidReport | SaidKeyDates = SaidReport | SaidKeyDates> {
  procedure: Form;
  answers: Answers;
  report: R;
  say: Say;
  /** The section that asks for an answer. */
  sectionOf: (path: string) => string;
}

export interface OutcomeView extends AnswersView<SaidReport> {
  isToday: boolean;
  /** The form of date and edition. */
  options: Part;
  back: string;
  done?: Part;
}

const RULES = "../rules/";

export function outcome(view: OutcomeView): Html {
  const { procedure, report, say } = view;
  const policy = procedure.policies.find(({ id }) => id === report.policy);
  return html`
    <a class="govuk-back-link app-screen-only" href="${view.back}">${say(words.back)}</a>
    <div data-summary></div>
    ${view.done}
    <p class="govuk-caption-l">${procedure.title}</p>
    <div class="app-outcome app-outcome--${report.outcome}" data-outcome="${report.outcome}" data-decision="${report.decision.code}">
      <p class="app-outcome__kind"><span class="app-outcome__sign" aria-hidden="true"></span>${say(words.outcomes[report.outcome])}</p>
      <h1 class="app-outcome__decision" tabindex="-1">${report.decision.says}</h1>
    </div>
    <ul class="app-basis">
      <li>${say(words.selfCheck)}</li>
      <li data-as-of="${report.asOf}">${say(words.checkedOn, { day: when(report.asOf, say) })}${view.isToday && html` (${say(report.asOf.includes("T") ? words.checkedNow : words.checkedToday)})`}</li>
      ${policy && html`<li>${say(words.underEdition, { policy: policy.title })}</li>`}
    </ul>
    ${view.options}
    ${jumps(view)}
    ${toDo(view)}
    ${dates(view)}
    ${findings(view)}
    ${answers(view)}
    ${keeping(view, words.keep)}`;
}

/** The ways to keep what was found, and what it was made with. */
export function keeping({ report, say }: AnswersView, title: Text): Html {
  return html`
    <section class="app-screen-only" aria-labelledby="keep">
      <h2 class="govuk-heading-l" id="keep" tabindex="-1">${say(title)}</h2>
      <p class="govuk-body app-measure">${say(words.keepLead)}</p>
      <div class="govuk-button-group">
        <button class="govuk-button" type="button" data-print>${say(words.print)}</button>
        <button class="govuk-button govuk-button--secondary" type="button" data-save>${say(words.save)}</button>
      </div>
    </section>
    <p class="govuk-body-s">${say(words.madeWith, { name: report.engine.name, version: report.engine.version, edition: report.engine.rulebook })}</p>
    ${clearing(say)}`;
}

/** The page is long, and its address is taken: these scroll without changing it. */
function jumps({ report, say }: OutcomeView): Html {
  const targets = [
    { id: "to-do", text: words.toDo },
    { id: "dates", text: words.dates },
    { id: "findings", text: words.rulesChecked },
    { id: "answers", text: words.yourAnswers },
    { id: "keep", text: words.keep },
  ].filter(({ id }) => id !== "dates" || report.dates.length > 0);
  return html`
    <nav class="app-screen-only" aria-label="${say(words.onThisPage)}">
      <ul class="app-jumps">
        ${targets.map(({ id, text }) => html`<li><a class="govuk-link" href="#${OUTCOME}" data-jump="${id}">${say(text)}</a></li>`)}
      </ul>
    </nav>`;
}

const fieldsOf = (procedure: Form): readonly Field[] => procedure.form.flatMap(({ fields }) => fields);

/** A link to the page that asks for an answer. */
function toAnswer(view: AnswersView, path: string, text: Part): Html {
  return html`<a class="govuk-link" href="#${view.sectionOf(path)}" data-goto="${path}">${text}</a>`;
}

function toDo(view: OutcomeView): Html {
  const { report, say } = view;
  const told = report.findings.filter(({ missing }) => missing.length === 0);
  const next = (wanted: (finding: Finding) => boolean) => nextSteps(told.filter(wanted), view);
  const blocks = [
    notRead(view),
    block(words.putRight, next((finding) => finding.outcome === "failed" && !isWarning(finding)), say),
    block(words.findOut, next(({ outcome }) => outcome === "cantTell"), say),
    openQuestions(view, html`<h3 class="govuk-heading-s">${say(words.openQuestions)}</h3>`),
    block(words.consider, next(isWarning), say),
    report.actions.length > 0 &&
      html`
      <h3 class="govuk-heading-s">${say(words.thenDo)}</h3>
      <ol class="app-steps">
        ${report.actions.map(({ says, at, to, by, cites }) => html`
        <li>
          <p class="app-steps__says">${item(at, view)}${says}</p>
          ${by && html`<p class="app-by">${say(words.by, { day: when(by, say) })}</p>`}
          ${to && contact(to, say)}
          ${citations(cites, say, RULES)}
        </li>`)}
      </ol>`,
  ];
  return html`
    <section aria-labelledby="to-do">
      <h2 class="govuk-heading-l" id="to-do" tabindex="-1">${say(words.toDo)}</h2>
      ${blocks.some(Boolean) ? blocks : html`<p class="govuk-body">${say(words.nothingToDo)}</p>`}
    </section>`;
}

const asks = ({ procedure }: AnswersView, path: string): boolean =>
  fieldsOf(procedure).some(({ name }) => path === name || path.startsWith(`${name}[`));

/** Answers that could not be read. */
export function notRead(view: AnswersView): Part {
  const { report, say } = view;
  const unreadable: readonly { path: string; expected: string }[] = report.unreadable;
  const items = unreadable.map(({ path, expected }) => html`
        <li>${toAnswer(view, path, about(view, path))} ${say(words.notReadExpected, { expected: kindAt(fieldsOf(view.procedure), path) === "date" ? say(words.realDate) : expected })}</li>`);
  return block(words.notRead, items, say);
}

/** The form's own questions that can still make a difference. */
export function openQuestions(view: AnswersView, heading?: Html): Part {
  const { report, say } = view;
  const { unreadable, missing }: { unreadable: readonly { path: string }[]; missing: readonly string[] } = report;
  const open = missing.filter((path) => asks(view, path) && !unreadable.some((one) => one.path === path));
  return (
    open.length > 0 &&
    html`
      ${heading ?? html`<h2 class="govuk-heading-m">${say(words.openQuestions)}</h2>`}
      <p class="govuk-body">${say(words.openLead)}</p>
      <ul class="govuk-list govuk-list--bullet app-measure" data-open>
        ${open.map((path) => html`<li>${toAnswer(view, path, about(view, path))}</li>`)}
      </ul>`
  );
}

function block(title: Text, items: readonly Html[], say: Say): Part {
  return (
    items.length > 0 &&
    html`
      <h3 class="govuk-heading-s">${say(title)}</h3>
      <ul class="govuk-list govuk-list--bullet app-measure">${items}</ul>`
  );
}

/** A path in words. */
function about({ procedure, answers, say }: AnswersView, path: string): Part {
  return named(fieldsOf(procedure), path, answers, say);
}

/** The item of a list that something is about. */
function item(at: string | undefined, view: OutcomeView): Part {
  return at && html`<strong>${about(view, at)}:</strong> `;
}

/** What findings say is to be done next, each once. */
function nextSteps(found: readonly Finding[], view: OutcomeView): Html[] {
  const steps = new Map<string, Html>();
  for (const { next, at } of found) {
    if (next) steps.set(`${at ?? ""} ${next}`, html`<li>${item(at, view)}${next}</li>`);
  }
  return [...steps.values()];
}

function dates(view: OutcomeView): Part {
  const { report, say } = view;
  return (
    report.dates.length > 0 &&
    html`
    <section aria-labelledby="dates">
      <h2 class="govuk-heading-l" id="dates" tabindex="-1">${say(words.dates)}</h2>
      <dl class="app-dates">
        ${inOrder(report.dates).map(({ on, at, says, reckoned, cites }) => html`
        <div>
          <dt>${when(on, say)}</dt>
          <dd>
            <p>${item(at, view)}${says}</p>
            <p class="app-quiet">${say(words.reckoned)}: ${reckoned}</p>
            ${citations(cites, say, RULES)}
          </dd>
        </div>`)}
      </dl>
    </section>`
  );
}

/** The earliest first; on the same day as the report has them. */
const inOrder = (found: SaidReport["dates"]): readonly SaidReport["dates"][number][] => [...found].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));

const isWarning = ({ outcome, force }: Finding): boolean => outcome === "failed" && force === "should";
const has = (wanted: Outcome) => (finding: Finding) => finding.outcome === wanted && !isWarning(finding);

const GROUPS: readonly { title: Text; holds: (finding: Finding) => boolean; folded?: boolean }[] = [
  { title: words.groups.notMet, holds: has("failed") },
  { title: words.groups.warnings, holds: isWarning },
  { title: words.groups.cannotTell, holds: has("cantTell") },
  { title: words.groups.met, holds: has("passed") },
  { title: words.groups.doesNotApply, holds: has("inapplicable"), folded: true },
];

/** Where every rule says the same, saying it once is enough. */
const allAlike = ([first, ...others]: readonly Finding[]): boolean =>
  others.length > 0 && others.every(({ says }) => says === first?.says);

function findings(view: OutcomeView): Html {
  const { report, say } = view;
  const isOneSaying = allAlike(report.findings);
  return html`
    <section aria-labelledby="findings">
      <h2 class="govuk-heading-l" id="findings" tabindex="-1">${say(words.rulesChecked)}</h2>
      ${GROUPS.map(({ title, holds, folded = isOneSaying }) => {
        const found = report.findings.filter(holds);
        const heading = html`<h3 class="govuk-heading-m">${say(title)} (${found.length})</h3>`;
        const list = html`<ul class="app-findings">${found.map((finding) => one(finding, view))}</ul>`;
        if (found.length === 0) return undefined;
        return folded ? html`
      <details class="app-fold" data-fold><summary>${heading}</summary>${list}</details>` : html`
      ${heading}
      ${list}`;
      })}
    </section>`;
}

function one(finding: Finding, view: OutcomeView): Html {
  const { say } = view;
  const { rule, at, outcome: found, force, asks, says, next, cites, missing } = finding;
  return html`
        <li class="app-finding app-finding--${isWarning(finding) ? "warning" : found}" data-finding="${rule}" data-found="${found}">
          <p class="app-finding__head">${tag(found, force, say)} <span class="app-quiet">${say(words.force[force])}</span></p>
          <p class="app-finding__asks">${item(at, view)}${asks}</p>
          <p>${says}</p>
          ${next && missing.length === 0 && html`<p><strong>${say(words.nextStep)}</strong> ${next}</p>`}
          ${missing.length > 0 && html`
          <p>${say(words.openQuestions)}: ${joined(missing.map((path) => toAnswer(view, path, about(view, path))), "; ")}</p>`}
          ${citations(cites, say, RULES)}
          <p class="app-quiet">${say(words.rule)} ${codeLink(`${RULES}#${rule}`, rule)}</p>
        </li>`;
}

export function answers(view: AnswersView): Html {
  const { procedure, answers: given, report, say } = view;
  const rows = fieldsOf(procedure).filter(
    ({ name }) =>
      given[name] !== undefined || report.missing.some((path: string) => path === name) || isForTheRecord(procedure, name),
  );
  return html`
    <section aria-labelledby="answers">
      <h2 class="govuk-heading-l" id="answers" tabindex="-1">${say(words.yourAnswers)}</h2>
      <dl class="govuk-summary-list">
        ${rows.map((field) => {
          const isUnread = report.unreadable.some(({ path }) => path === field.name);
          const answered = shown(field, given[field.name], say);
          const value = answered && isUnread ? html`${answered} <span class="app-not-answered">(${say(words.couldNotBeRead)})</span>` : answered;
          const link = html`${say(value ? words.change : words.answer)}<span class="govuk-visually-hidden">: ${field.asks}</span>`;
          return html`
        <div class="govuk-summary-list__row" data-answer="${field.name}">
          <dt class="govuk-summary-list__key">${field.asks}</dt>
          <dd class="govuk-summary-list__value">${value ?? html`<span class="app-not-answered">${say(words.notAnswered)}</span>`}</dd>
          <dd class="govuk-summary-list__actions app-screen-only">${toAnswer(view, field.name, link)}</dd>
        </div>`;
        })}
      </dl>
    </section>`;
}
