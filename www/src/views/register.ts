// The register of conflicts, as a page and on paper.

import { dateBoxes, idOf, itemParts, question, type Asking } from "./question.js";
import { fileBox } from "./file.js";
import { options } from "./options.js";
import { checkedFor, shown, ways, madeWith } from "./parts.js";
import { waiting } from "./waiting.js";
import type { Assessed, Step } from "../register/assess.js";
import { DETAILS, SIGNERS, type Asked, type Conflict, type Detail, type Register, type Signer } from "../register/register.js";
import type { ReadTable } from "../register/csv.js";
import type { Text } from "../contract.js";
import type { Form, Meaning } from "../form.js";
import { html, joined, type Html, type Part } from "../html.js";
import { day, when, type Say } from "../language.js";
import { registering } from "../words/register.js";
import { words } from "../words/words.js";

/** The folder of this page. */
export const REGISTER = "register";

/** What the page is before its script has come. */
export const registerPage = ({ id, intro }: Form, say: Say): Html => html`
    <div data-register="${id}">
      <h1 class="govuk-heading-xl">${say(registering.title)}</h1>
      <p class="govuk-body-l app-measure">${say(registering.lead)}</p>
      <p class="govuk-body app-measure">${intro}</p>
      ${waiting(say, registering.loading)}
    </div>`;

export type State = Meaning | "open";
export const STATES: readonly State[] = ["tell", "fix", "ask", "open", "told", "record"];

export interface Row {
  conflict: Conflict;
  number: number;
  /** Nothing until it has been checked. */
  assessed: Assessed | undefined;
}

export interface RegisterView {
  asked: Asked;
  register: Register;
  rows: readonly Row[];
  /** The day that it is checked for. */
  asOf: string;
  today: string;
  say: Say;
}

export const stateOf = ({ assessed }: Row): State | undefined => assessed && (assessed.means ?? "open");
const isOverdue = ({ assessed }: Row, asOf: string): boolean => assessed?.by !== undefined && assessed.by.slice(0, 10) < asOf;

const typed = (text: string): Html => html`<span translate="no">${text}</span>`;

/** A conflict by who has it. */
export function nameOf({ conflict: { details }, number }: Row, say: Say): Part {
  const parts = [details.staff, details.qualification].filter((part) => part !== undefined && part.trim() !== "");
  return parts.length > 0 ? joined(parts.map((part) => typed(part ?? "")), ", ") : say(registering.unnamed, { number });
}

/** The same where only text can stand. */
export function nameIn(row: Row, say: Say): string {
  const { staff, qualification } = row.conflict.details;
  return [staff, qualification].filter((part) => part?.trim()).join(", ") || say(registering.unnamed, { number: row.number });
}

export function bodyOf({ conflict }: Row, { inside, declared }: Asked, say: Say): Part {
  const field = inside.find(({ name }) => name === declared.body);
  return (field && shown(field, conflict.answers[declared.body], say)) ?? say(registering.bodyOpen);
}

function answer(name: string, { conflict }: Row, { inside }: Asked, say: Say): Part {
  const field = inside.find((one) => one.name === name);
  return field && shown(field, conflict.answers[name], say);
}

const LOOKS: { readonly [state in State | "gaps" | "overdue"]: string } = {
  tell: "warning",
  told: "passed",
  fix: "failed",
  ask: "cantTell",
  record: "inapplicable",
  open: "cantTell",
  gaps: "cantTell",
  overdue: "failed",
};
const tag = (state: State | "gaps" | "overdue", say: Say): Html => html`<strong class="app-tag app-tag--${LOOKS[state]}">${say(registering.states[state])}</strong>`;

function tags(row: Row, asOf: string, say: Say): Part {
  const state = stateOf(row);
  if (!state) return "–";
  const all: (State | "gaps" | "overdue")[] = [state, ...(state === "tell" && isOverdue(row, asOf) ? ["overdue" as const] : []), ...(row.assessed?.gaps.length ? ["gaps" as const] : [])];
  return joined(all.map((one) => tag(one, say)), " ");
}

/** How many conflicts the list shows at once. */
export const AT_ONCE = 50;

// ------------------------------------------------------------------------------------------------------------- the page

export interface Overview extends RegisterView {
  notice: Part;
  /** Whether it is kept on this device. */
  isOnDevice: boolean;
  filter: Filter;
  /** What was read from a table and left out. */
  read: ReadTable | undefined;
  isCurrent: IsCurrent;
}

export interface Filter {
  text: string;
  state: State | "gaps" | "";
  page: number;
}

export function overview(view: Overview): Html {
  const { register, rows, say, notice, asked, asOf, today } = view;
  const once = asked.once.filter(({ name }) => register.answers[name] !== undefined);
  return html`
    <div data-notice>${notice}</div>
    <div data-done-here></div>
    <div data-summary></div>
    <h1 class="govuk-heading-xl" tabindex="-1">${say(registering.title)}</h1>
    <div class="app-screen-only">
    <p class="govuk-body-l app-measure">${say(registering.lead)}</p>
    <h2 class="govuk-heading-m" id="series-title">${say(registering.series)}</h2>
    <dl class="govuk-summary-list app-measure">
      ${register.centre && summary(say(registering.centre), typed(register.centre))}
      ${once.map((field) => summary(field.asks, shown(field, register.answers[field.name], say)))}
    </dl>
    ${!isSeriesGiven(view) && html`<p class="app-inset app-inset--warning app-measure">${say(registering.seriesMissing)}</p>`}
    <p class="govuk-body"><a class="govuk-link" href="#series">${say(isSeriesGiven(view) ? words.change : words.answer)}<span class="govuk-visually-hidden">: ${say(registering.series)}</span></a></p>
    <div class="govuk-button-group">
      <a class="govuk-button" href="#add" role="button" draggable="false" data-add-conflict>${say(registering.add)}</a>
      ${rows.length > 0 && html`<button class="govuk-button govuk-button--secondary" type="button" data-print>${say(registering.print)}</button>`}
    </div>
    <p class="govuk-body app-measure" data-as-of="${asOf}">${checkedFor(asOf, asOf === today, say)}</p>
    ${options({ ...asked.form, policies: [] }, say)}
    <p class="govuk-body-s" role="status" data-checking></p>
    <div data-found>${found(view)}</div>
    <section aria-labelledby="conflicts">
      <h2 class="govuk-heading-m" id="conflicts" tabindex="-1">${say(registering.conflicts)}</h2>
      ${rows.length === 0 && html`<p class="govuk-body">${say(registering.conflictsNone)}</p>`}
      ${rows.length > 0 && filters(view)}
      <div data-list>${list(view)}</div>
    </section>
    ${signing(view)}
    ${files(view)}
    ${keeping(view)}
    </div>
    <div class="app-sheet" data-sheet></div>`;
}

const isSeriesGiven = ({ asked, register }: RegisterView): boolean =>
  asked.once.filter(({ kind }) => kind.is === "series").every(({ name }) => register.answers[name] !== undefined);

const summary = (asks: Part, value: Part): Html => html`
      <div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${asks}</dt><dd class="govuk-summary-list__value">${value}</dd></div>`;

/** What the rules make of the conflicts together. */
export function found(view: RegisterView): Part {
  const { rows } = view;
  return rows.length > 0 && [toTell(view), byBody(view), wide(view)];
}

/** What is to be put right, or still to be answered, about the centre as a whole. Every conflict's report says the same of it. */
function wide({ rows, asked, say }: RegisterView): Part {
  const about = rows[0]?.assessed?.wide;
  const open = asked.once.filter(({ name, kind }) => kind.is !== "series" && about?.gaps.includes(name));
  return (
    about &&
    about.failed.length + open.length > 0 &&
    html`
    <section aria-labelledby="wide" data-wide>
      <h2 class="govuk-heading-m" id="wide">${say(registering.wide)}</h2>
      <ul class="govuk-list govuk-list--bullet app-measure">
        ${about.failed.map(({ says, next }) => html`<li>${says} ${next}</li>`)}
        ${open.map(({ asks }) => html`<li>${say(words.notAnswered)}: <a class="govuk-link" href="#series">${asks}</a></li>`)}
      </ul>
    </section>`
  );
}

/** The same thing to do by the same day, about the same body, stands once; the soonest first. */
function toTell({ rows, asked, asOf, say }: RegisterView): Html {
  const groups = new Map<string, { step: Step; rows: Row[] }>();
  for (const row of rows) {
    if (stateOf(row) !== "tell") continue;
    for (const step of row.assessed?.steps ?? []) {
      if (step.by === undefined && step.to === undefined) continue;
      const key = JSON.stringify([step.by, step.says, step.to?.name]);
      const group = groups.get(key) ?? { step, rows: [] };
      group.rows.push(row);
      groups.set(key, group);
    }
  }
  const all = [...groups.values()].sort((one, other) => ((one.step.by ?? "~") < (other.step.by ?? "~") ? -1 : 1));
  return html`
    <section aria-labelledby="to-tell">
      <h2 class="govuk-heading-m" id="to-tell">${say(registering.toTell)}</h2>
      ${all.length === 0 && html`<p class="govuk-body">${say(registering.toTellNone)}</p>`}
      ${all.length > 0 && html`<ol class="app-steps app-steps--wide" data-to-tell>${all.map(({ step, rows: own }) => html`
        <li${step.by !== undefined && html` data-by="${step.by}"`}>
          <p class="app-steps__says"><strong>${step.by === undefined ? say(registering.noDay) : by(step.by, asOf, say)}</strong> ${step.says}</p>
          ${step.to && html`<p class="app-steps__to">${ways(step.to, say)}</p>`}
          <details class="app-cites">
            <summary>${say(registering.isFor, { count: own.length })}</summary>
            <ul>${own.map((row) => html`<li><a class="govuk-link" href="#change/${row.conflict.id}">${nameOf(row, say)}</a>: ${bodyOf(row, asked, say)}</li>`)}</ul>
          </details>
        </li>`)}</ol>`}
    </section>`;
}

function by(on: string, asOf: string, say: Say): string {
  const says = on.slice(0, 10) < asOf ? words.wasDue : on === asOf ? words.dueToday : words.by;
  return `${say(says, { day: when(on, say) })}.`;
}

/** How many conflicts stand how with each body. */
function byBody({ rows, asked, say }: RegisterView): Html {
  const bodies = new Map<string, { name: Part; rows: Row[] }>();
  for (const row of rows) {
    const name = bodyOf(row, asked, say);
    const key = html`${name}`.markup;
    const body = bodies.get(key) ?? { name, rows: [] };
    body.rows.push(row);
    bodies.set(key, body);
  }
  const columns: { title: Text; count: (own: readonly Row[]) => Part }[] = [
    ...STATES.map((state) => ({ title: registering.states[state], count: (own: readonly Row[]) => own.filter((row) => stateOf(row) === state).length })),
    { title: registering.states.gaps, count: (own) => own.filter(({ assessed }) => assessed && assessed.gaps.length > 0).length },
    { title: registering.all, count: (own) => own.length },
    {
      title: registering.soonest,
      count: (own) => {
        const [first] = own.filter((row) => stateOf(row) === "tell").flatMap(({ assessed }) => assessed?.by ?? []).sort();
        return first ? when(first, say) : "–";
      },
    },
  ];
  return html`
    <section aria-labelledby="by-body">
      <h2 class="govuk-heading-m" id="by-body">${say(registering.byBody)}</h2>
      <table class="app-list" role="table" aria-labelledby="by-body" data-by-body>
        <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${say(registering.body)}</th>${columns.map(({ title }) => html`<th scope="col" role="columnheader">${say(title)}</th>`)}</tr></thead>
        <tbody role="rowgroup">
          ${[...bodies.values()].map(({ name, rows: own }) => html`
          <tr role="row"><th scope="row" role="rowheader">${name}</th>${columns.map(({ title, count }) => html`<td role="cell" data-label="${say(title)}">${count(own)}</td>`)}</tr>`)}
        </tbody>
      </table>
    </section>`;
}

// ------------------------------------------------------------------------------------------------------------- the list

const FILTERS = ["", ...STATES, "gaps"] as const;

const filters = ({ filter, say }: Overview): Html => html`
      <div class="app-filters">
        <div class="govuk-form-group">
          <label class="govuk-label govuk-label--s" for="find">${say(registering.find)}</label>
          <div class="govuk-hint" id="find-hint">${say(registering.findHint)}</div>
          <input class="govuk-input app-input-wide" id="find" type="search" autocomplete="off" spellcheck="false" aria-describedby="find-hint" value="${filter.text}" data-find>
        </div>
        <div class="govuk-form-group">
          <label class="govuk-label govuk-label--s" for="show">${say(registering.show)}</label>
          <select class="govuk-select" id="show" data-show>
            ${FILTERS.map((one) => html`<option value="${one}"${one === filter.state && html` selected`}>${say(one === "" ? registering.all : registering.states[one])}</option>`)}
          </select>
        </div>
      </div>`;

/** The rows that fit a filter. `textOf`: what can be searched in a row. */
export function fitting(rows: readonly Row[], { text, state }: Filter, textOf: (row: Row) => string): Row[] {
  const wanted = text.trim().toLowerCase();
  const fits = (row: Row) => state === "" || (state === "gaps" ? (row.assessed?.gaps.length ?? 0) > 0 : stateOf(row) === state);
  return rows.filter((row) => fits(row) && (wanted === "" || textOf(row).includes(wanted)));
}

/** Everything that a row shows, to be searched. */
export function textOf({ conflict }: Row, { inside }: Asked): string {
  const known = texts.get(conflict);
  if (known !== undefined) return known;
  const chosen = inside.flatMap(({ name, kind }) =>
    kind.is === "choice" ? (kind.options.find(({ code }) => code === conflict.answers[name])?.says ?? []) : [],
  );
  const text = [...Object.values(conflict.details), ...chosen].join("\n").toLowerCase();
  texts.set(conflict, text);
  return text;
}
const texts = new WeakMap<Conflict, string>();

export function list(view: Overview): Part {
  const { rows, filter, asked, say } = view;
  if (rows.length === 0) return undefined;
  const fits = fitting(rows, filter, (row) => textOf(row, asked));
  const from = Math.min(filter.page * AT_ONCE, Math.max(0, Math.ceil(fits.length / AT_ONCE) - 1) * AT_ONCE);
  const own = fits.slice(from, from + AT_ONCE);
  if (own.length === 0) return html`<p class="govuk-body" role="status" data-count="0">${say(registering.shownNone)}</p>`;
  const text = say(registering.shown, { from: from + 1, to: from + own.length, count: fits.length });
  const pages = html`
      ${fits.length > AT_ONCE && html`
      <nav class="govuk-button-group" aria-label="${say(registering.pages)}">
        <button class="govuk-button govuk-button--secondary" type="button" data-page="${from / AT_ONCE - 1}"${from === 0 && html` disabled`}>${say(registering.before)}</button>
        <button class="govuk-button govuk-button--secondary" type="button" data-page="${from / AT_ONCE + 1}"${from + AT_ONCE >= fits.length && html` disabled`}>${say(registering.after)}</button>
      </nav>`}`;
  return html`
      <p class="govuk-body" role="status" data-count="${fits.length}">${text}</p>
      <a class="govuk-skip-link app-past" href="#after-list" data-past>${say(words.pastList)}</a>
      ${rowsOf(own, view)}
      <div id="after-list" tabindex="-1">${pages}</div>`;
}

function rowsOf(own: readonly Row[], { asked, asOf, say }: Overview): Html {
  const { declared } = asked;
  const titles = { who: registering.whoColumn, what: registering.whatColumn, duty: registering.dutyColumn, state: registering.stateColumn, on: registering.toldColumn };
  const label = (name: keyof typeof titles) => html` data-label="${say(titles[name])}"`;
  return html`
      <table class="app-list" role="table" aria-labelledby="conflicts">
        <thead role="rowgroup"><tr role="row">
          ${Object.values(titles).map((title) => html`<th scope="col" role="columnheader">${say(title)}</th>`)}
          <th scope="col" role="columnheader"><span class="govuk-visually-hidden">${say(words.itemActions)}</span></th>
        </tr></thead>
        <tbody role="rowgroup">
          ${own.map((row) => {
            const { conflict, assessed } = row;
            const { details } = conflict;
            const which = html`<span class="govuk-visually-hidden"> ${nameOf(row, say)}</span>`;
            return html`
          <tr role="row" id="row-${conflict.id}" tabindex="-1" data-row="${conflict.id}" data-means="${stateOf(row)}" data-gaps="${assessed?.gaps.length ?? 0}" data-due="${assessed?.by}">
            <th scope="row" role="rowheader"${label("who")}>${details.staff ? typed(details.staff) : say(registering.unnamed, { number: row.number })}${details.role && html`<br><span class="app-quiet">${typed(details.role)}</span>`}${details.person && html`<br><span class="app-quiet">${joined([details.person, details.relation].filter(Boolean).map((part) => typed(part ?? "")), ", ")}</span>`}</th>
            <td role="cell"${label("what")}>${bodyOf(row, asked, say)}${details.qualification && html`<br>${typed(details.qualification)}`}</td>
            <td role="cell"${label("duty")}>${assessed && [assessed.duty, todo(assessed, asOf, say)]}</td>
            <td role="cell"${label("state")}><span class="app-tags">${tags(row, asOf, say)}</span></td>
            <td role="cell"${label("on")}>${answer(declared.toldOn, row, asked, say) ?? "–"}</td>
            <td role="cell" class="app-list__actions">
              <a class="govuk-link" href="#change/${conflict.id}" data-change>${say(words.change)}${which}</a>
              <button class="app-copy" type="button" data-remove="${conflict.id}">${say(words.remove)}${which}</button></td>
          </tr>`;
          })}
        </tbody>
      </table>`;
}

/** What is left to do about one conflict. */
function todo({ steps, gaps }: Assessed, asOf: string, say: Say): Part {
  if (steps.length + gaps.length === 0) return undefined;
  return html`
              <details class="app-cites">
                <summary>${say(registering.steps)}</summary>
                <ul>
                  ${steps.map((step) => html`<li>${step.says}${step.by !== undefined && html` <strong>${by(step.by, asOf, say)}</strong>`}</li>`)}
                  ${gaps.length > 0 && html`<li>${say(registering.open, { count: gaps.length })}</li>`}
                </ul>
              </details>`;
}

// --------------------------------------------------------------------------------------------- sign-off, files, keeping

/** Whether what was signed is what there is now. */
export type IsCurrent = (seal: string) => boolean;

const signing = ({ register, say, isCurrent }: Overview): Html => html`
    <section aria-labelledby="signing">
      <h2 class="govuk-heading-m" id="signing" tabindex="-1">${say(registering.signing)}</h2>
      <p class="govuk-body app-measure">${say(registering.signingLead)}</p>
      <div class="app-signs">${SIGNERS.map((signer) => {
        const one = register.signed[signer];
        return one
          ? html`
      <div>
      <h3 class="govuk-heading-s">${say(registering.signers[signer])}</h3>
      <p class="govuk-body" data-signed="${signer}">${signedOff(one.name, one.on, say)}</p>
      ${!isCurrent(one.seal) && html`<p class="app-inset app-inset--warning">${say(registering.signedBefore)}</p>`}
      <button class="govuk-button govuk-button--secondary" type="button" data-sign-away="${signer}">${say(registering.signAway)}<span class="govuk-visually-hidden">: ${say(registering.signers[signer])}</span></button>
      </div>`
          : signForm(signer, say);
      })}</div>
    </section>`;

const signedOff = (name: string, on: string, say: Say): Part => [say(registering.signed, { day: day(on, say) }), " ", typed(name)];

const signForm = (signer: Signer, say: Say): Html => html`
      <form data-sign="${signer}" novalidate autocomplete="off">
        <h3 class="govuk-heading-s">${say(registering.signers[signer])}</h3>
        <div class="govuk-form-group" data-question="${signer}">
          <label class="govuk-label" for="${idOf(signer)}">${say(registering.signName)}</label>
          <div data-problem-of="${signer}"></div>
          <input class="govuk-input app-input-wide" id="${idOf(signer)}" name="${signer}" type="text" autocomplete="off" spellcheck="false">
        </div>
        <div class="govuk-form-group" data-question="${signer}On">
          <fieldset class="govuk-fieldset" aria-describedby="${idOf(`${signer}On`)}-hint">
            <legend class="govuk-fieldset__legend">${say(registering.signOn)}</legend>
            <div class="govuk-hint" id="${idOf(`${signer}On`)}-hint">${say(words.dateHint)}</div>
            <div data-problem-of="${signer}On"></div>
            ${dateBoxes(`${signer}On`, say)}
          </fieldset>
        </div>
        <button class="govuk-button govuk-button--secondary" type="submit">${say(registering.sign)}<span class="govuk-visually-hidden">: ${say(registering.signers[signer])}</span></button>
      </form>`;

const button = (name: string, text: Text, say: Say): Html =>
  html`<button class="govuk-button govuk-button--secondary" type="button" data-${name}>${say(text)}</button>`;

const files = (view: Overview): Html => {
  const { rows, say, read } = view;
  return html`
    <section aria-labelledby="files">
      <h2 class="govuk-heading-m" id="files">${say(registering.files)}</h2>
      <p class="govuk-body app-measure">${say(registering.filesLead)}</p>
      <div class="govuk-form-group">
        <label class="govuk-label govuk-label--s" for="open" id="open-label">${say(registering.openFile)}</label>
        <div class="govuk-hint" id="open-hint">${say(registering.openHint)}</div>
        <div data-open-fault></div>
        ${fileBox("open", ".json,.csv,.txt,.tsv,application/json,text/csv", say)}
      </div>
      <div data-read>${read && leftOut(read, say)}</div>
      <div class="govuk-button-group">
        ${button("to-json", registering.toJson, say)}
        ${rows.length > 0 && button("to-csv", registering.toCsv, say)}
        ${button("template", registering.template, say)}
      </div>
      <p class="govuk-body-s app-measure">${say(registering.csvMarked)}</p>
    </section>`;
};

/** How many of the rows that were left out are shown. */
const REJECTS = 100;

function leftOut({ rejects, left }: ReadTable, say: Say): Part {
  const titles = [registering.line, registering.column, registering.value, registering.expected];
  return html`
      ${left.length > 0 && html`<p class="app-inset" data-left>${say(registering.columnsLeft)} ${joined(left.map(typed), ", ")}</p>`}
      ${rejects.length > 0 && html`
      <h3 class="govuk-heading-s" id="rejects">${say(registering.rejects)}</h3>
      <p class="govuk-body">${say(registering.rejectsLead)} ${rejects.length > REJECTS && say(registering.rejectsMore, { shown: REJECTS, count: rejects.length })}</p>
      <table class="app-list" role="table" aria-labelledby="rejects" data-rejects>
        <thead role="rowgroup"><tr role="row">${titles.map((title) => html`<th scope="col" role="columnheader">${say(title)}</th>`)}</tr></thead>
        <tbody role="rowgroup">${rejects.slice(0, REJECTS).map(({ line, column, value, expected }) => html`
          <tr role="row">
            <th scope="row" role="rowheader" data-label="${say(registering.line)}">${line}</th>
            <td role="cell" data-label="${say(registering.column)}">${column || "–"}</td>
            <td role="cell" data-label="${say(registering.value)}">${typed(value)}</td>
            <td role="cell" data-label="${say(registering.expected)}">${expected}</td>
          </tr>`)}
        </tbody>
      </table>
      <button class="govuk-button govuk-button--secondary" type="button" data-rejects-file>${say(registering.rejectsFile)}</button>`}`;
}

const keeping = ({ isOnDevice, say }: Overview): Html => html`
    <section class="app-measure" aria-labelledby="keeping">
      <h2 class="govuk-heading-m" id="keeping">${say(registering.keeping)}</h2>
      <p class="govuk-body" data-where>${say(isOnDevice ? registering.onDevice : registering.inTab)}</p>
      ${!isOnDevice && button("device", registering.device, say)}
      <p class="govuk-body">${say(registering.eraseLead)}</p>
      <button class="govuk-button govuk-button--warning" type="button" data-erase>${say(registering.erase)}</button>
    </section>`;

// ------------------------------------------------------------------------------------------------------- pages to fill in

const back = (say: Say): Html => html`<a class="govuk-back-link" href="#">${say(words.back)}</a>`;

function line(name: string, label: string, hint: string | undefined, value: string): Html {
  const id = idOf(name);
  return html`
        <div class="govuk-form-group" data-question="${name}">
          <label class="govuk-label govuk-label--s" for="${id}">${label}</label>
          ${hint && html`<div class="govuk-hint" id="${id}-hint">${hint}</div>`}
          <div data-problem-of="${name}"></div>
          <input class="govuk-input app-input-wide" id="${id}" name="${name}" type="text" autocomplete="off" spellcheck="false" value="${value}"${hint && html` aria-describedby="${id}-hint"`}>
        </div>`;
}

export const CENTRE = "centre";

export const seriesPage = ({ asked, register, say }: RegisterView, asking: Asking): Html => html`
    ${back(say)}
    <div class="app-measure">
      <div data-summary></div>
      <h1 class="govuk-heading-l" tabindex="-1"><span class="govuk-caption-m">${say(registering.title)}</span> ${say(registering.series)}</h1>
      <form data-step novalidate autocomplete="off">
        ${asked.once.map((field) => question(field, field.name, asking))}
        ${line(CENTRE, say(registering.centre), undefined, register.centre)}
        <button class="govuk-button" type="submit">${say(registering.saveSeries)}</button>
      </form>
    </div>`;

export function conflictPage({ asked, say }: RegisterView, asking: Asking, details: { readonly [detail in Detail]?: string }, isNew: boolean): Html {
  const hints: { readonly [detail in Detail]?: Text } = registering.detailHints;
  return html`
    ${back(say)}
    <div class="app-measure">
      <div data-done-here></div>
      <div data-summary></div>
      <h1 class="govuk-heading-l" tabindex="-1"><span class="govuk-caption-m">${say(registering.title)}</span> ${say(isNew ? registering.add : registering.edit)}</h1>
      <form data-step novalidate autocomplete="off">
        <h2 class="govuk-heading-m">${say(registering.who)}</h2>
        ${DETAILS.map((detail) => {
          const hint = hints[detail];
          return line(detail, say(registering.details[detail]), hint && say(hint), details[detail] ?? "");
        })}
        <h2 class="govuk-heading-m">${say(registering.asked)}</h2>
        <div data-item="${asked.list.name}[0]">${itemParts(asked.list, `${asked.list.name}[0]`, asking)}</div>
        <p class="govuk-visually-hidden" role="status" data-more></p>
        <div class="govuk-button-group">
          <button class="govuk-button" type="submit">${say(registering.saveConflict)}</button>
          ${isNew && html`<button class="govuk-button govuk-button--secondary" type="submit" data-another>${say(registering.saveAndAnother)}</button>`}
          <button class="govuk-button govuk-button--secondary" type="button" data-cancel>${say(registering.cancel)}</button>
        </div>
      </form>
    </div>`;
}

// -------------------------------------------------------------------------------------------------------------- on paper

/** The whole register, every row in full. */
export function sheet(view: RegisterView & { isCurrent: IsCurrent; made: Parameters<typeof madeWith>[0] | undefined }): Html {
  const { asked, register, rows, asOf, today, say, isCurrent, made } = view;
  const titles = [registering.number, registering.details.staff, registering.details.person, registering.whatColumn, registering.dutyColumn, registering.toldColumn, registering.details.managed];
  return html`
      <p>${joined([register.centre && typed(register.centre), ...asked.once.filter(({ name }) => register.answers[name] !== undefined).map((field) => html`${field.asks} ${shown(field, register.answers[field.name], say)}`)].filter(Boolean), "; ")}</p>
      <p><strong>${say(registering.asAt, { day: day(today, say) })}.</strong> ${asOf !== today && html`<strong>${checkedFor(asOf, false, say)}</strong> `}${say(registering.total, { count: rows.length })}</p>
      <table class="app-sheet__table">
        <thead><tr>${titles.map((title) => html`<th scope="col">${say(title)}</th>`)}</tr></thead>
        ${rows.map((row) => {
            const { conflict: { details, answers }, assessed } = row;
            const own = asked.inside.filter(({ name }) => answers[name] !== undefined && name !== asked.declared.body && name !== asked.declared.told && name !== asked.declared.toldOn);
            return html`
        <tbody>
          <tr>
            <td${own.length > 0 && html` rowspan="2"`}>${row.number}</td>
            <td>${lines([details.staff, details.role].map((part) => part && typed(part)))}</td>
            <td>${lines([details.person, details.relation].map((part) => part && typed(part)))}</td>
            <td>${lines([bodyOf(row, asked, say), details.qualification && typed(details.qualification)])}</td>
            <td>${assessed && lines([tags(row, asOf, say), assessed.duty, ...assessed.steps.map(({ says, by: on }) => (on === undefined ? says : html`${says} ${by(on, asOf, say)}`))])}</td>
            <td>${lines([answer(asked.declared.told, row, asked, say), answer(asked.declared.toldOn, row, asked, say)])}</td>
            <td>${details.managed && typed(details.managed)}</td>
          </tr>
          ${own.length > 0 && html`<tr><td colspan="6">${joined(own.map((field) => html`${field.asks} <strong>${shown(field, answers[field.name], say)}</strong>`), "; ")}</td></tr>`}
        </tbody>`;
          })}
      </table>
      <dl class="app-sheet__signing">
        ${SIGNERS.map((signer) => {
          const one = register.signed[signer];
          return html`<div><dt>${say(registering.signers[signer])}</dt><dd>${one ? html`${signedOff(one.name, one.on, say)}${!isCurrent(one.seal) && html`. ${say(registering.signedBefore)}`}` : say(registering.notSigned)}</dd><dd>${say(words.signing.signature)}</dd></div>`;
        })}
      </dl>
      <p class="app-quiet">${say(words.selfCheck)} ${made && madeWith(made, say)}</p>`;
}

const lines = (parts: readonly Part[]): Part => parts.filter(Boolean).map((part) => html`<div>${part}</div>`);

// --------------------------------------------------------------------------------------------------------------- notices

/** What stands in the way, with what can be done about it. */
export const notice = (text: string, choices: readonly { name: string; text: string }[]): Html => html`
      <div class="app-inset app-inset--warning" role="alert" tabindex="-1" data-warned>
        <p>${text}</p>
        ${choices.length > 0 && html`<div class="govuk-button-group">${choices.map((one) => html`<button class="govuk-button govuk-button--secondary" type="button" data-choose="${one.name}">${one.text}</button>`)}</div>`}
      </div>`;
