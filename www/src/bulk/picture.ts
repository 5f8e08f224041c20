// A picture of when approvals can lapse: a bar for each month, in parts for how they stand, each with a pattern of its own. Drawn
// twice, for wide and for narrow pages; what it shows is also a sentence and a table.

import type { LapseStatus, SweepWords } from "centre-checks/sweep";
import { html, type Html, type Part } from "../html.js";
import { day, month as monthOf, type Say } from "../language.js";
import { approvals as own } from "../words/bulk.js";
import { words } from "../words/words.js";
import type { Month, Summary } from "./approvals-asks.js";
import { brief, count } from "./views.js";

interface Bins {
  /** Each month that is drawn, one after the other. */
  readonly months: readonly Month[];
  /** What is in no month that is drawn. */
  readonly earlier: Month["counts"];
  readonly later: Month["counts"];
}

/** How many months are drawn; with more, those from some before the check on. */
const MOST = 48;
const BEFORE = 12;

const placeOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const nameOf = (place: number): string => `${Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, "0")}`;
const sum = (counts: Month["counts"]): number => Object.values(counts).reduce((all, one) => all + one, 0);

function added(all: readonly Month[]): Month["counts"] {
  const counts: Partial<Record<LapseStatus, number>> = {};
  for (const month of all) {
    for (const [status, one] of Object.entries(month.counts) as [LapseStatus, number][]) counts[status] = (counts[status] ?? 0) + one;
  }
  return counts;
}

/** Every month from the first to the last, also those without any. */
export function binned(months: readonly Month[], asOf: string): Bins {
  const today = placeOf(asOf);
  let [from, to] = [Math.min(placeOf(months[0]?.month ?? asOf), today), Math.max(placeOf(months.at(-1)?.month ?? asOf), today)];
  if (to - from >= MOST) {
    from = Math.max(from, Math.min(today - BEFORE, to - MOST + 1));
    to = Math.min(to, from + MOST - 1);
  }
  const by = new Map(months.map((one) => [one.month, one.counts]));
  return {
    months: Array.from({ length: to - from + 1 }, (_, at) => ({ month: nameOf(from + at), counts: by.get(nameOf(from + at)) ?? {} })),
    earlier: added(months.filter(({ month }) => placeOf(month) < from)),
    later: added(months.filter(({ month }) => placeOf(month) > to)),
  };
}

const short = (month: string, say: Say): string => {
  const name = words.months[Number(month.slice(5, 7)) - 1];
  return name ? say({ en: name.en.slice(0, 3), cy: name.cy.slice(0, 3) }) : month;
};

export interface Drawn {
  readonly summary: Summary;
  readonly asOf: string;
  readonly known: SweepWords;
  readonly say: Say;
}

export function picture({ summary, asOf, known, say }: Drawn): Html {
  const { months: all, withoutDay, totals } = summary;
  const bins = binned(all, asOf);
  const { months, earlier, later } = bins;
  const has = (counts: Month["counts"], status: LapseStatus): boolean => (counts[status] ?? 0) > 0;
  const shaped = (Object.keys(totals) as LapseStatus[]).map((status, at): Shaped => ({ status, shape: SHAPES[at] }));
  const here = shaped.filter(({ status }) => all.some(({ counts }) => has(counts, status)));
  const outside = [
    { title: own.before, count: sum(earlier), month: months[0]?.month },
    { title: own.after, count: sum(later), month: months.at(-1)?.month },
    { title: own.withoutDay, count: withoutDay, month: "" },
  ].filter(({ count }) => count > 0);
  const rest = outside.length > 0 && html`
      <ul class="govuk-list">
        ${outside.map(({ title, count: number, month }) => html`<li>${say(title, { count: count(number), month: monthOf(month ?? "", say) ?? "" })}</li>`)}
      </ul>`;
  if (all.length === 0) return html`<p class="govuk-body">${say(own.noPicture)}</p>${rest}`;
  const most = months.reduce((most, one) => (sum(most.counts) >= sum(one.counts) ? most : one));
  const sentence = sum(most.counts) > 0 && say(own.pictureMost, { most: count(sum(most.counts)), month: monthOf(most.month, say) ?? "" });
  return html`
      <p class="govuk-body app-measure" id="picture-says">${say(own.pictureSays, { day: day(asOf, say) })} ${sentence}</p>
      <ul class="app-legend">
        ${here.map((one) => html`<li><svg class="app-legend__sign" viewBox="0 0 28 18" width="28" height="18" aria-hidden="true" focusable="false">${patterns([one], "legend")}${part(one.status, "legend", 1, 1, 26, 16)}</svg> ${known.statuses[one.status]}</li>`)}
      </ul>
      <div class="app-picture">
        ${wide(months, here, asOf, say)}
        ${narrow(months, here, asOf, say)}
      </div>
      ${rest}
      <details class="govuk-details" data-fold>
        <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${say(own.pictureTable)}</span></summary>
        <div class="govuk-details__text">${asTable(bins, here, known, say)}</div>
      </details>`;
}

/** Signs that can be told apart without colour, in the order of what asks for attention. The colours are the style sheet's. */
const SHAPES: readonly (Html | undefined)[] = [
  html`<path d="M-2 2 2 -2M0 8 8 0M6 10 10 6"/>`,
  html`<circle cx="4" cy="4" r="1.8"/>`,
  html`<path d="M4 0V8"/>`,
  html`<path d="M0 0 8 8M8 0 0 8"/>`,
  undefined,
  html`<path d="M0 4H8"/>`,
];

interface Shaped {
  readonly status: LapseStatus;
  readonly shape: Html | undefined;
}

const patterns = (statuses: readonly Shaped[], of: string): Html => html`<defs>${statuses.map(({ status, shape }) => html`
          <pattern id="${of}-${status}" width="8" height="8" patternUnits="userSpaceOnUse" class="app-stand app-stand--${status}"><rect width="8" height="8"/>${shape}</pattern>`)}</defs>`;

const part = (status: LapseStatus, of: string, x: number, y: number, width: number, height: number): Html =>
  html`<rect class="app-part app-part--${status}" x="${x}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="url(#${of}-${status})"/>`;

const round = (length: number): number => Math.round(length * 10) / 10;

/** A whole number of the kind that an axis has, not below another. */
function ceiling(most: number): number {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  return [1, 2, 4, 5, 10].map((times) => times * size).find((one) => one >= most) ?? most;
}

/** Months from left to right. */
function wide(months: readonly Month[], statuses: readonly Shaped[], asOf: string, say: Say): Html {
  const [left, top, width, height] = [56, 30, 894, 250];
  const most = ceiling(Math.max(...months.map(({ counts }) => sum(counts))));
  const step = width / months.length;
  const x = (at: number): number => round(left + at * step);
  const y = (part: number): number => round(top + height * (1 - part));
  const today = months.findIndex(({ month }) => month === asOf.slice(0, 7));
  // Each quarter of a year has a name below it, or each year where there are many months.
  const isNamed = (month: string): boolean => (months.length > 60 ? /-01$/ : /-(?:01|04|07|10)$/).test(month);
  return html`
        <svg class="app-picture__wide" viewBox="0 0 960 340" role="img" aria-labelledby="picture picture-says">
          ${patterns(statuses, "wide")}
          ${[0, 0.5, 1].filter((part) => Number.isInteger(most * part)).map((part) => html`
          <line class="app-axis" x1="${left}" x2="${left + width}" y1="${y(part)}" y2="${y(part)}"/>
          <text class="app-figure" x="${left - 8}" y="${y(part) + 5}" text-anchor="end">${count(most * part)}</text>`)}
          ${months.map(({ counts }, at) => {
            let below = 0;
            return statuses.map(({ status }) => {
              const size = (counts[status] ?? 0) / most;
              below += size;
              return size > 0 && part(status, "wide", x(at) + 1, y(below), Math.max(1, step - 2), size * height);
            });
          })}
          ${months.map(({ month }, at) => {
            const middle = round(x(at) + step / 2);
            return isNamed(month) && html`
          <text class="app-figure" x="${middle}" y="${top + height + 20}" text-anchor="middle">${short(month, say)}</text>
          ${month.endsWith("-01") && html`<text class="app-figure app-figure--year" x="${middle}" y="${top + height + 42}" text-anchor="middle">${month.slice(0, 4)}</text>`}`;
          })}
          <line class="app-now" x1="${x(today)}" x2="${x(today)}" y1="${top - 8}" y2="${top + height}"/>
          <text class="app-figure" x="${x(today)}" y="${top - 14}" text-anchor="${today > months.length / 2 ? "end" : "start"}">${say(own.checkDay)}</text>
        </svg>`;
}

/** Months from top to bottom, only those with any. */
function narrow(months: readonly Month[], statuses: readonly Shaped[], asOf: string, say: Say): Html {
  const shown = months.filter(({ counts }) => sum(counts) > 0);
  const [left, row, width] = [86, 24, 180];
  const most = Math.max(1, ...shown.map(({ counts }) => sum(counts)));
  const now = shown.findIndex(({ month }) => month >= asOf.slice(0, 7));
  const line = (now < 0 ? shown.length : now) * row + 14;
  return html`
        <svg class="app-picture__narrow" viewBox="0 0 320 ${shown.length * row + 28}" role="img" aria-labelledby="picture picture-says">
          ${patterns(statuses, "narrow")}
          ${shown.map(({ month, counts }, at) => {
            const y = at * row + 16;
            let from = left;
            const parts = statuses.map(({ status }) => {
              const size = ((counts[status] ?? 0) / most) * width;
              from += size;
              return size > 0 && part(status, "narrow", round(from - size), y, size, row - 4);
            });
            return html`
          <text class="app-figure" x="0" y="${y + 15}">${short(month, say)} ${month.slice(0, 4)}</text>${parts}
          <text class="app-figure" x="${round(from + 6)}" y="${y + 15}">${count(sum(counts))}</text>`;
          })}
          <line class="app-now" x1="0" x2="320" y1="${line}" y2="${line}"/>
        </svg>`;
}

function asTable({ months, earlier, later }: Bins, statuses: readonly Shaped[], known: SweepWords, say: Say): Part {
  const row = (title: string, counts: Month["counts"]) => ({ title, counts });
  const rows = [row(say(own.earlier), earlier), ...months.map(({ month, counts }) => row(monthOf(month, say) ?? month, counts)), row(say(own.later), later)];
  const shown = rows.filter(({ counts }) => sum(counts) > 0);
  return brief(
    [say(own.month), ...statuses.map(({ status }) => known.statuses[status])],
    shown.map(({ title, counts }) => [title, ...statuses.map(({ status }) => count(counts[status] ?? 0))]),
    say(own.picture),
  );
}
