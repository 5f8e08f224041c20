// What the page for approvals shows.

import type { Correction, DateColumn, DateReading, DateStyle, FileLayout, LapseStatus, SweepWords } from "centre-checks/sweep";
import type { Text } from "../contract.js";
import type { Form, Kind } from "../form.js";
import { html, joined, type Html, type Part } from "../html.js";
import { day, type Say } from "../language.js";
import { checkedFor } from "../views/parts.js";
import { approvals as own, bulk } from "../words/bulk.js";
import { words } from "../words/words.js";
import type { Choices, SaidRow, Summary } from "./approvals-asks.js";
import { picture } from "./picture.js";
import { around, brief, count, filter, radio, table, type Column, type TableView } from "./views.js";

/** A file's name, or what is said of rows that were pasted. */
export const nameOf = (name: string | undefined, say: Say): string => name ?? say(bulk.pasted);

export interface ConfirmView {
  readonly name: string;
  readonly layout: FileLayout;
  /** What was chosen before, where this is not the first time. */
  readonly choices: Choices | undefined;
  readonly known: SweepWords;
  readonly form: Form;
  readonly say: Say;
}

export const AS_OF = "asOf";
export const DATES = "dates";
export const SERIALS = "serials";
export const ACCEPT = "accept";
export const FAMILY = "family";
export const EDITION = "edition";

/** What was found in the file, before a row of it is read. */
export function confirm(view: ConfirmView): Html {
  const { name, layout, choices, form, say } = view;
  const { header, columnsNotRead, records } = layout;
  const kinds = kindsOf(form);
  const columns = (title: Text, names: readonly string[]): Part => names.length > 0 && html`
        <dt>${say(title)}</dt>
        <dd translate="no">${names.join(", ")}</dd>`;
  return html`
    <section class="app-measure app-screen-only" aria-labelledby="columns">
      <h2 class="govuk-heading-m" id="columns" tabindex="-1">${around(bulk.columnsTitle, { name }, say)}</h2>
      <p class="govuk-body">${say(bulk.columnsLead, { count: count(records) })}</p>
      <dl class="app-asked">
        ${columns(bulk.willRead, header.map((one) => one.trim()).filter((one) => !columnsNotRead.includes(one)))}
        ${columns(bulk.ignored, columnsNotRead)}
      </dl>
      <form data-confirm novalidate>
        ${dates(view)}
        ${serials(view)}
        ${zeros(view)}
        ${kinds && radios(FAMILY, kinds.asks, kinds.options.map(({ code, says }) => ({ value: code, text: says })), choices?.family, say)}
        ${form.policies.length > 0 && radios(EDITION, say(words.whichEdition), form.policies.map(({ id, title }) => ({ value: id, text: title })), choices?.edition, say)}
        <div class="govuk-button-group">
          <button class="govuk-button" type="submit">${say(own.confirm)}</button>
          <button class="govuk-button govuk-button--secondary" type="button" data-another>${say(bulk.anotherFile)}</button>
        </div>
      </form>
    </section>`;
}

/** The question for the kind of a qualification, as the check asks it. */
export function kindsOf({ form }: Form): { readonly asks: string; readonly options: Extract<Kind, { is: "choice" }>["options"] } | undefined {
  const all = form.flatMap(({ fields }) => fields).flatMap((field) => (field.kind.is === "list" ? field.kind.sections.flatMap(({ fields }) => fields) : [field]));
  const found = all.find(({ name }) => name === FAMILY);
  return found?.kind.is === "choice" ? { asks: found.asks, options: found.kind.options } : undefined;
}

const isSerial = (style: DateReading["style"]): boolean => style.startsWith("excel");
const canBeChosen = (reading: DateReading): reading is DateReading & { style: DateStyle } => reading.style !== "month-first";

/** What is written in a column and what it is read as. */
const examples = (found: readonly DateReading[], say: Say): Html => html`
                ${found.flatMap(({ examples }) => examples).map(({ written, read }) => html`<li>${around(own.example, { written }, say)} ${day(read, say)}</li>`)}`;

/** Each column of dates: how it is read, where that is settled, or the ways in which it could be, of which one has to be chosen. */
function dates({ layout, choices, known, say }: ConfirmView): Part {
  const settled = layout.dates.filter(({ style }) => style !== null);
  const open = layout.dates.filter(({ style }) => style === null);
  const styles = [...new Set(open.flatMap(({ readings }) => readings.filter(canBeChosen).map(({ style }) => style)))];
  // One way that reads more of each column than every other is how it is written; it is there to be confirmed.
  const clear = new Set(open.map(({ readings: [best, next] }) => (best && best.reads > (next?.reads ?? 0) ? best.style : undefined)));
  const chosen = choices?.dates ?? (clear.size === 1 ? [...clear][0] : undefined);
  const asks = (column: DateColumn): Part => around(own.datesAsk, { column: known.columns[column.column] }, say);
  return [
    settled.map((column) => html`
        <div class="govuk-form-group">
          <h3 class="govuk-heading-s">${asks(column)}</h3>
          <p class="govuk-body">${say(bulk.readAs)} ${known.styles[column.style ?? "iso"]}. ${say(own.datesSettled)}</p>
          <ul class="govuk-list app-examples">${examples(column.readings.filter(({ style }) => style === column.style), say)}</ul>
        </div>`),
    styles.length > 0 &&
      html`
        <div class="govuk-form-group" data-question="${DATES}">
          <fieldset class="govuk-fieldset" aria-describedby="dates-hint">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${open.map((column) => html`<span class="app-asks">${asks(column)}</span>`)}</legend>
            <div class="govuk-hint" id="dates-hint">${say(chosen ? own.datesSettled : own.datesOpen)}</div>
            <div data-problem-of="${DATES}"></div>
            <div class="govuk-radios">
              ${styles.map((style, at) => {
                const readings = open.flatMap((column) => column.readings.filter((one) => one.style === style));
                const reads = readings.reduce((sum, one) => sum + one.reads, 0);
                const values = open.reduce((sum, one) => sum + one.values, 0);
                return radio({
                  name: DATES,
                  id: at,
                  value: style,
                  label: known.styles[style],
                  isChosen: chosen === style,
                  hint: (id, classes) =>
                    html`<ul class="${classes} app-examples" id="${id}">${examples(readings, say)}<li>${say(own.reads, { reads: count(reads), values: count(values) })}</li></ul>`,
                });
              })}
            </div>
          </fieldset>
        </div>`,
  ];
}

/** Counts of days among dates that are written otherwise. */
function serials({ layout, choices, say }: ConfirmView): Part {
  const found = layout.dates
    .filter(({ readings }) => readings.some((one) => one.reads > 0 && isSerial(one.style)) && readings.some((one) => one.reads > 0 && !isSerial(one.style)))
    .flatMap(({ readings }) => readings.filter((one) => isSerial(one.style)));
  const years = ["1900", "1904"] as const;
  const rows = found.filter(({ style }) => style.endsWith(years[0])).reduce((sum, { reads }) => sum + reads, 0);
  return (
    rows > 0 &&
    html`
        <div class="govuk-form-group">
          <fieldset class="govuk-fieldset" aria-describedby="serials-hint">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${say(own.serialsAsk, { count: count(rows) })}</legend>
            <div class="govuk-hint" id="serials-hint">${say(own.correctionsLead)}</div>
            <div class="govuk-radios">
              ${years.map((year) =>
                radio({
                  name: SERIALS,
                  id: year,
                  value: `serials-${year}`,
                  label: correction(`serials-${year}`, say),
                  isChosen: choices?.accept.includes(`serials-${year}`) ?? false,
                  hint: (id, classes) => html`<ul class="${classes} app-examples" id="${id}">${examples(found.filter(({ style }) => style.endsWith(year)), say)}</ul>`,
                }),
              )}
              ${radio({ name: SERIALS, id: "none", value: "", label: say(own.leaveThem), isChosen: !choices?.accept.some((one) => one.startsWith("serials")) })}
            </div>
          </fieldset>
        </div>`
  );
}

/** Centre numbers that a spreadsheet has shortened. */
function zeros({ layout: { strippedZeros }, choices, say }: ConfirmView): Part {
  return (
    strippedZeros.count > 0 &&
    html`
        <div class="govuk-form-group">
          <fieldset class="govuk-fieldset" aria-describedby="zeros-hint">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${say(own.zerosAsk, { count: count(strippedZeros.count) })}</legend>
            <div class="govuk-hint" id="zeros-hint">${say(own.correctionsLead)}</div>
            <div class="govuk-checkboxes">
              <div class="govuk-checkboxes__item">
                <input class="govuk-checkboxes__input" id="zeros" name="${ACCEPT}" type="checkbox" value="${ZEROS}" aria-describedby="zeros-examples"${choices?.accept.includes(ZEROS) && html` checked`}>
                <label class="govuk-label govuk-checkboxes__label" for="zeros">${correction(ZEROS, say)}</label>
                <div class="govuk-hint govuk-checkboxes__hint" id="zeros-examples"><span translate="no">${strippedZeros.examples.join(", ")}</span></div>
              </div>
            </div>
          </fieldset>
        </div>`
  );
}

const ZEROS = "stripped-zeros";

/** For what rows leave open. Nothing is chosen unless a person does. */
const radios = (name: string, asks: string, options: readonly { value: string; text: string }[], chosen: string | undefined, say: Say): Html => html`
        <div class="govuk-form-group">
          <fieldset class="govuk-fieldset">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${say(own.forRows)}: ${asks}</legend>
            <div class="govuk-radios govuk-radios--small">
              ${[...options, { value: "", text: say(own.notSaid) }].map(({ value, text }, at) => radio({ name, id: at, value, label: text, isChosen: value === (chosen ?? "") }))}
            </div>
          </fieldset>
        </div>`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const stand = (status: LapseStatus, known: SweepWords): Html => html`<strong class="app-tag app-tag--${status}">${capital(known.statuses[status])}</strong>`;

/** What a status means, where it is a code of its own. */
const meaning = (status: LapseStatus, { codes }: SweepWords): Part => {
  const sentences: Readonly<Record<string, string>> = codes;
  return sentences[status] && html`<p class="app-why">${sentences[status]}</p>`;
};

export interface ResultView {
  readonly name: string;
  readonly summary: Summary;
  readonly asOf: string;
  readonly isToday: boolean;
  readonly choices: Choices;
  readonly known: SweepWords;
  readonly say: Say;
}

/** What was found, in the pieces in which it is drawn. */
export function result(view: ResultView): readonly [Html, ...(() => Html)[]] {
  const { name, summary, asOf, isToday, choices, known, say } = view;
  const { approvals, centres, records, totals, centreTotals } = summary;
  const statuses = Object.keys(totals) as LapseStatus[];
  const found = html`
    <section aria-labelledby="result">
      <h2 class="govuk-heading-l" id="result" tabindex="-1">${around(own.resultTitle, { name }, say)}</h2>
      <ul class="app-basis">
        <li>${checkedFor(asOf, isToday, say)}</li>
        <li>${say(own.resultLead, { count: count(approvals), centres: count(centres), records: count(records) })}</li>
        ${choices.accept.length > 0 && html`<li>${say(own.corrected)} ${joined(choices.accept.map((one) => correction(one, say)), " ")}</li>`}
        <li>${say(own.forPlanning)}</li>
      </ul>
      <h3 class="govuk-heading-m" id="counts">${say(own.counts)}</h3>
      <ul class="app-counts">
        ${statuses.map((status) => html`
        <li><button class="app-count app-count--${status}" type="button" data-group="${status}" aria-pressed="false"${totals[status] === 0 && html` disabled`}><span class="app-count__number">${count(totals[status])}</span> ${stand(status, known)}</button>${meaning(status, known)}</li>`)}
      </ul>
      <p class="govuk-body">${say(own.centresLead)} ${statuses
        .filter((status) => centreTotals[status] > 0)
        .map((status, at) => [at > 0 && ", ", html`${known.statuses[status]} ${count(centreTotals[status])}`])}.</p>
    </section>`;
  const drawn = () => html`
    <section aria-labelledby="picture">
      <h3 class="govuk-heading-m" id="picture">${say(own.picture)}</h3>
      ${picture({ summary, asOf, known, say })}
    </section>`;
  const listed = () => html`
    <section aria-labelledby="table">
      <h3 class="govuk-heading-m" id="table" tabindex="-1">${say(own.table)}</h3>
      ${filter(
        statuses.filter((status) => totals[status] > 0).map((status) => ({ value: status, text: capital(known.statuses[status]) })),
        say,
      )}
    </section>`;
  const kept = () => html`
    <section class="app-screen-only" aria-labelledby="keep">
      <h3 class="govuk-heading-m" id="keep">${say(bulk.downloads)}</h3>
      <p class="govuk-body app-measure">${say(bulk.downloadsLead)} ${say(bulk.asShown)}</p>
      <div class="govuk-form-group">
        <label class="govuk-label" for="alarm">${say(words.alarm)}</label>
        <select class="govuk-select" id="alarm">
          ${Object.entries(words.alarms).map(([days, text]) => html`<option value="${days}"${days === "28" && html` selected`}>${say(text)}</option>`)}
        </select>
      </div>
      <div class="govuk-button-group">
        <button class="govuk-button govuk-button--secondary" type="button" data-save="table">${say(bulk.saveTable)}</button>
        <button class="govuk-button govuk-button--secondary" type="button" data-save="calendar">${say(own.calendar)}</button>
        ${summary.rejectCount > 0 && html`<button class="govuk-button govuk-button--secondary" type="button" data-save="rejects">${say(bulk.saveRejects)}</button>`}
        <button class="govuk-button govuk-button--secondary" type="button" data-print>${say(words.print)}</button>
      </div>
      <p class="govuk-body" role="status" data-kept></p>
      <div class="govuk-button-group">
        <button class="govuk-button govuk-button--secondary" type="button" data-reread>${say(own.reread)}</button>
        <button class="govuk-button govuk-button--secondary" type="button" data-another>${say(bulk.anotherFile)}</button>
      </div>
    </section>`;
  return [found, drawn, listed, () => html`${rejects(view)}`, () => html`${findings(view)}`, kept];
}

const correction = (name: Correction, say: Say): string => say(own.corrections[name]);

function findings({ summary: { findings: listed, findingCount }, say }: ResultView): Part {
  return (
    findingCount > 0 &&
    html`
    <section aria-labelledby="findings">
      <h3 class="govuk-heading-m" id="findings">${say(own.findings, { count: count(findingCount) })}</h3>
      ${findingCount > listed.length && html`<p class="govuk-body">${say(own.firstFindings, { shown: listed.length, count: count(findingCount) })}</p>`}
      <details class="govuk-details" data-fold>
        <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${say(bulk.showThem)}</span></summary>
        <div class="govuk-details__text"><ul class="govuk-list">
          ${listed.map(({ line, centre, qualification, says }) => html`<li>${around(own.finding, { line, centre, qualification }, say)} ${says}</li>`)}
        </ul></div>
      </details>
    </section>`
  );
}

function rejects({ summary: { rejects: listed, rejectCount, rejectsWithoutCentre }, say }: ResultView): Part {
  const columns = [bulk.lineInFile, bulk.column, bulk.value, bulk.expected].map((title) => say(title));
  const rows = listed.map(({ line, value, said }) => [count(line), said.column || say(bulk.wholeRow), html`<span translate="no">${value}</span>`, said.expected]);
  return (
    rejectCount > 0 &&
    html`
    <section aria-labelledby="rejects">
      <h3 class="govuk-heading-m" id="rejects">${say(bulk.rejectsTitle, { count: count(rejectCount) })}</h3>
      <p class="govuk-body app-measure">${say(own.rejectsLead)} ${rejectsWithoutCentre > 0 && say(own.unplaced, { count: count(rejectsWithoutCentre) })}</p>
      ${rejectCount > listed.length && html`<p class="govuk-body">${say(bulk.firstOf, { shown: listed.length, count: count(rejectCount) })}</p>`}
      <details class="govuk-details" data-fold>
        <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${say(bulk.showThem)}</span></summary>
        <div class="govuk-details__text">${brief(columns, rows, say(bulk.rejectsTitle, { count: count(rejectCount) }))}</div>
      </details>
    </section>`
  );
}

/** The columns of the table of approvals, by the names that they have in a file. */
export function columnsOf(known: SweepWords, say: Say): readonly Column<SaidRow>[] {
  const [centre = "", qualification = "", status = "", , safe = "", , latest = "", whole = ""] = known.headings;
  const on = (date: string | null): Part => (date === null ? html`<span class="app-quiet">${say(own.noDay)}</span>` : html`<span class="app-on">${day(date, say)}</span>`);
  return [
    { id: "centre", title: centre, sorts: true, cell: (row) => html`<span translate="no">${row.centre}</span>` },
    { id: "qualification", title: qualification, sorts: true, cell: (row) => html`<span translate="no">${row.qualification}</span>` },
    { id: "status", title: status, sorts: true, cell: ({ status, code, said }) => html`${stand(status, known)}${code !== status && html` <span class="app-why">${said.why}</span>`}` },
    { id: "lapses", title: safe, sorts: true, cell: ({ said }) => on(said.lastSafeDay) },
    { id: "latest", title: latest, sorts: true, cell: ({ latestLapsesOn }) => on(latestLapsesOn) },
    { id: "whole", title: whole, sorts: true, cell: ({ centreStatus }) => stand(centreStatus, known) },
  ];
}

export const approvalsTable = (view: Omit<TableView<SaidRow>, "title" | "columns">, known: SweepWords, say: Say): Html =>
  table({ ...view, title: say(own.table), columns: columnsOf(known, say) }, say);
