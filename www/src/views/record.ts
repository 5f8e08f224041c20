// What the outcome rests on, folded on screen and a separate page on paper: what was checked, dates, answers, sources.

import type { Citation, Finding, Outcome, SaidReport, Text } from "../contract.js";
import { html, joined, type Html, type Part } from "../html.js";
import { when, type Say } from "../language.js";
import { words } from "../words/words.js";
import { about, answers, toAnswer, type AnswersView } from "./answers.js";
import { clearing } from "./clearing.js";
import { itemsNamed } from "./steps.js";
import { citations, code, codeLink, madeWith, outside, standing, tag, titled } from "./parts.js";

export interface RecordView extends AnswersView<SaidReport> {
  /** The form of date and edition. */
  options: Part;
}

type View = AnswersView<SaidReport>;

/** The item of a list that something is about. */
const item = (at: string | undefined, view: View): Part => at && html`<strong>${about(view, at)}:</strong> `;

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
    const found = grouped(report.findings.filter(holds), ({ rule }) => rule);
    return (
      found.length > 0 &&
      html`
      <h3 class="govuk-heading-s">${say(title)}</h3>
      <ul class="${isBrief ? "app-lines" : "app-findings"}">${found.map((alike) => (isBrief ? line : one)(alike, view))}</ul>`
    );
  });
}

/** What a rule found, and of which items of a list where it found it of several. */
interface Saying {
  finding: Finding;
  at: readonly string[];
}

const sayings = (alike: readonly Finding[]): readonly Saying[] =>
  grouped(alike, ({ says, next, missing }) => JSON.stringify(missing.length > 0 ? [says] : [says, next])).map((same) => ({
    finding: same[0],
    at: same.flatMap(({ at }) => at ?? []),
  }));

/** From so many different sentences of one rule on, its question stands for them, and they are folded. */
const MANY_SAYINGS = 3;

/** What is met, or does not apply, in one line. */
function line(alike: Alike<Finding>, view: View): Html {
  const [{ rule, outcome, asks }] = alike;
  const found = outcome === "passed" ? sayings(alike) : [{ finding: alike[0], at: alike.flatMap(({ at }) => at ?? []) }];
  const said = ({ finding: { outcome, asks, says }, at }: Saying): Html => {
    const { before, below } = itemsNamed(at, view);
    return html`${before}${outcome === "passed" ? says : asks}${below}`;
  };
  return html`
        <li class="app-line app-line--${outcome}" data-finding="${rule}" data-found="${outcome}">${found.length < MANY_SAYINGS ? found.map((saying, place) => html`${place > 0 && html`<br>`}${said(saying)}`) : html`
          <details class="app-which"><summary>${asks} ${view.say(words.forItems, { count: alike.length })} ${view.say(words.tags[outcome])}</summary>
            <ul>${found.map((saying) => html`<li>${said(saying)}</li>`)}</ul>
          </details>`}</li>`;
}

function one(alike: Alike<Finding>, view: View): Html {
  const { say } = view;
  const [first] = alike;
  const { rule, outcome: found, force, asks } = first;
  const all = sayings(alike);
  const isOfOne = all.length === 1 && all[0]?.at.length === 1;
  const missing = [...new Set(alike.flatMap((finding) => finding.missing))];
  const cites = new Map(alike.flatMap((finding) => finding.cites.map((cited) => [cited.clause, cited] as const)));
  return html`
        <li class="app-finding app-finding--${isWarning(first) ? "warning" : found}" data-finding="${rule}" data-found="${found}">
          <p class="app-finding__head">${tag(found, force, say)} <span class="app-finding__asks">${isOfOne && item(first.at, view)}${asks}</span></p>
          ${all.map(({ finding: { says, next, missing: open }, at }) => {
            const { before, below } = isOfOne ? {} : itemsNamed(at, view);
            return html`
          <p>${before}${says}</p>
          ${below}
          ${next && open.length === 0 && html`<p><strong>${say(words.nextStep)}</strong> ${next}</p>`}`;
          })}
          ${missing.length > 0 && html`
          <p class="app-screen-only">${say(words.openQuestions)}: ${joined(missing.map((path) => toAnswer(view, path, about(view, path))), "; ")}</p>`}
          ${citations([...cites.values()], say, RULES)}
        </li>`;
}

/** From so many items on, a kind of date is explained once. */
const MANY_DATES = 3;

function dates(view: View): Html {
  const { report, say } = view;
  const kinds = grouped(byDay(report.dates), ({ says, reckoned }) => JSON.stringify([says, reckoned]));
  const isMany = (same: readonly SaidDate[]): boolean => same.length >= MANY_DATES && same.every(({ at }) => at !== undefined);
  const rows = kinds.flatMap((same): readonly Alike<SaidDate>[] => (isMany(same) ? [same] : same.map((date) => [date])));
  return html`
      <table class="app-table">
        <thead><tr><th scope="col">${say(words.dateOn)}</th><th scope="col">${say(words.dateWhat)}</th></tr></thead>
        <tbody>
          ${rows.sort(([one], [other]) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0)).map((same) => {
            const [{ on, at, says, reckoned }] = same;
            if (!isMany(same)) return html`
          <tr data-on="${on}"><th scope="row">${when(on, say)}</th><td>${item(at, view)}${says} <span class="app-quiet">${reckoned}</span></td></tr>`;
            const days = grouped(same, (date) => date.on);
            return html`
          <tr data-on="${on}"><th scope="row">${say(words.fromDay, { day: when(on, say) })}</th><td>${says} <span class="app-quiet">${reckoned}</span>
            <ul class="app-days">${days.map((together) => html`<li><strong>${when(together[0].on, say)}:</strong> ${joined(together.map(({ at }) => about(view, at ?? "")), ", ")}</li>`)}</ul></td></tr>`;
          })}
        </tbody>
      </table>`;
}

type SaidDate = SaidReport["dates"][number];
type Alike<T> = readonly [T, ...T[]];

/** What has the same key, together; in the order of the first of each. */
function grouped<T>(all: readonly T[], keyOf: (one: T) => string): readonly Alike<T>[] {
  const found = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const same = found.get(keyOf(one));
    if (same) same.push(one);
    else found.set(keyOf(one), [one]);
  }
  return [...found.values()];
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
