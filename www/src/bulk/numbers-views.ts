// What the page for numbers shows.

import type { Text } from "../contract.js";
import { html, type Html } from "../html.js";
import type { Say } from "../language.js";
import { formedTag } from "../views/parts.js";
import { bulk, numbers as own } from "../words/bulk.js";
import { words } from "../words/words.js";
import { GROUPS, type Beginning, type Found, type Group, type Told } from "./numbers-asks.js";
import { around, count, filter, radio, table, type TableView } from "./views.js";

export const KIND = "kind";
export const COLUMN = "column";
export const NAMES = "names";

/** Which column holds the numbers, and whether its first line is one of them. */
export function whichColumn(name: string, columns: readonly Beginning[], say: Say): Html {
  const isNumber = columns.some((one) => one.isNumber);
  const title = ({ first }: Beginning, at: number) => (isNumber || first === "" ? say(own.unnamed, { number: at + 1 }) : html`<span translate="no">${first}</span>`);
  const examples = ({ first, examples }: Beginning) => (id: string, classes: string) => html`<div class="${classes}" id="${id}">${around(own.columnExamples, { examples: (isNumber ? [first, ...examples] : examples).join(", ") }, say)}</div>`;
  return html`
    <section class="app-measure app-screen-only" aria-labelledby="columns">
      <h2 class="govuk-heading-m" id="columns" tabindex="-1">${around(bulk.columnsTitle, { name }, say)}</h2>
      <form data-confirm novalidate>
        <div class="govuk-form-group" data-question="${COLUMN}">
          <fieldset class="govuk-fieldset">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${say(own.whichColumn)}</legend>
            <div data-problem-of="${COLUMN}"></div>
            <div class="govuk-radios">
              ${columns.map((column, at) => radio({ name: COLUMN, id: at, value: String(at), label: title(column, at), isChosen: columns.length === 1, hint: examples(column) }))}
            </div>
          </fieldset>
        </div>
        <div class="govuk-form-group">
          <fieldset class="govuk-fieldset">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${say(own.firstLine)}</legend>
            <div class="govuk-radios govuk-radios--small">
              ${radio({ name: NAMES, id: "yes", value: "yes", label: say(own.firstIsName), isChosen: !isNumber })}
              ${radio({ name: NAMES, id: "no", value: "no", label: say(own.firstIsNumber), isChosen: isNumber })}
            </div>
          </fieldset>
        </div>
        <div class="govuk-button-group">
          <button class="govuk-button" type="submit">${say(own.check)}</button>
          <button class="govuk-button govuk-button--secondary" type="button" data-another>${say(bulk.anotherFile)}</button>
        </div>
      </form>
    </section>`;
}

const GROUP_SIGNS: Readonly<Record<Group, string>> = { fits: "passed", wrong: "failed", look: "cantTell", twice: "warning" };

export function result(name: string, found: Found, say: Say): Html {
  return html`
    <section aria-labelledby="result">
      <h2 class="govuk-heading-l" id="result" tabindex="-1">${around(own.resultTitle, { name }, say)}</h2>
      <ul class="app-basis">
        <li>${say(own.resultLead, { count: count(found.count), blank: count(found.blank) })}</li>
        <li>${say(words.numberNotReal)}</li>
      </ul>
      ${found.count === 0 && html`<p class="govuk-body">${say(own.noNumbers)}</p>`}
      <ul class="app-counts">
        ${GROUPS.map((group) => html`
        <li><button class="app-count" type="button" data-group="${group}" aria-pressed="false"${found.groups[group] === 0 && html` disabled`}><span class="app-count__number">${count(found.groups[group])}</span> <strong class="app-tag app-tag--${GROUP_SIGNS[group]}">${say(own.groups[group])}</strong></button></li>`)}
      </ul>
    </section>
    <section aria-labelledby="table">
      <h3 class="govuk-heading-m" id="table" tabindex="-1">${say(own.table)}</h3>
      ${filter(
        GROUPS.filter((group) => found.groups[group] > 0).map((group) => ({ value: group, text: say(own.groups[group]) })),
        say,
      )}
    </section>
    <section class="app-screen-only" aria-labelledby="keep">
      <h3 class="govuk-heading-m" id="keep">${say(bulk.downloads)}</h3>
      <p class="govuk-body app-measure">${say(bulk.downloadsLead)} ${say(bulk.asShown)}</p>
      <div class="govuk-button-group">
        <button class="govuk-button govuk-button--secondary" type="button" data-save>${say(bulk.saveTable)}</button>
        <button class="govuk-button govuk-button--secondary" type="button" data-print>${say(words.print)}</button>
        <button class="govuk-button govuk-button--secondary" type="button" data-another>${say(bulk.anotherFile)}</button>
      </div>
      <p class="govuk-body" role="status" data-kept></p>
    </section>`;
}

/** Nothing has the form of such a number: another tag than those of its kinds. */
const none = (say: Say): Html => html`<strong class="app-tag app-tag--failed">${say(words.formed.malformed)}</strong>`;

export function numbersTable(view: Omit<TableView<Told>, "title" | "columns">, say: Say): Html {
  const { columns } = own;
  const title = (text: Text) => say(text);
  return table(
    {
      ...view,
      title: say(own.table),
      columns: [
        { id: "line", title: title(columns.line), cell: ({ line }) => count(line) },
        { id: "value", title: title(columns.value), cell: ({ value }) => html`<span translate="no">${value}</span>` },
        { id: "kind", title: title(columns.kind), cell: ({ kind }) => kind || "–" },
        {
          id: "outcome",
          title: title(columns.outcome),
          cell: ({ outcome, says, likely }) => html`${outcome ? formedTag(outcome, say) : none(say)} <span class="app-why">${says}${likely && html` ${around(own.likely, { likely }, say)}`}</span>`,
        },
        { id: "listed", title: title(columns.listed), cell: ({ listed }) => (listed === undefined ? "–" : count(listed)) },
      ],
    },
    say,
  );
}
