// What to do, in the order to do it: one list of separate steps.

import type { Contact, Finding, SaidReport } from "../contract.js";
import { html, joined, type Html, type Part } from "../html.js";
import { when } from "../language.js";
import { taken } from "../check/path.js";
import { words } from "../words/words.js";
import { about, standing, stillOpen, unreadable, type AnswersView } from "./answers.js";
import { ways } from "./parts.js";

interface Step {
  says: Part;
  /** The items of a list that it is about. */
  at: string[];
  by?: string | undefined;
  to?: Contact | undefined;
  /** What it leads to, one below the other. */
  links?: readonly Html[];
}

/** How many steps are shown at once, in addition to those that cannot wait. */
const AT_ONCE = 5;

/** What is owed today or earlier, or has an hour, cannot wait. */
const cannotWait = (by: string | undefined, asOf: string): boolean =>
  by !== undefined && (by.includes("T") || by <= asOf.slice(0, 10));

export function steps(view: AnswersView<SaidReport>): Html {
  const { report, say } = view;
  const merged = once(inOrder(view));
  const items = itemsOf(merged.filter(({ by }) => !cannotWait(by, report.asOf)));
  const all = merged.filter((step) => !items.some(({ steps: own }) => own.includes(step)));
  const isShown = (step: Step, place: number) => place < AT_ONCE || cannotWait(step.by, report.asOf);
  const first = all.filter(isShown);
  const more = all.filter((step, place) => !isShown(step, place));
  const canWait = standing(view);
  return html`
    <section class="app-to-do" aria-labelledby="to-do">
      <h2 class="govuk-heading-m" id="to-do" tabindex="-1">${say(words.toDo)}</h2>
      ${merged.length === 0 && html`<p class="govuk-body">${say(words.nothingToDo)}</p>`}
      ${first.length > 0 && html`<ol class="app-steps">${first.map((step, place) => one(step, place + 1, view))}</ol>`}
      ${more.length > 0 && html`
      <details class="app-more" data-fold>
        <summary>${say(words.moreSteps, { count: more.length })}</summary>
        <ol class="app-steps">${more.map((step, place) => one(step, first.length + place + 1, view))}</ol>
      </details>`}
      ${items.length > 0 && itemLines(items, all.length, view)}
      ${canWait.length > 0 && html`<p class="govuk-body">${say(words.canWait)} ${joined(canWait, ", ")}</p>`}
    </section>`;
}

/** What has to be put right comes before what is done with it; what is owed comes before either. */
function inOrder(view: AnswersView<SaidReport>): Step[] {
  const { report, say } = view;
  const told = report.findings.filter(({ missing }) => missing.length === 0);
  const next = (wanted: (finding: Finding) => boolean) =>
    told.filter(wanted).flatMap(({ next: says, at }) => (says === undefined ? [] : [{ says, at: at === undefined ? [] : [at] }]));
  const must = (outcome: Finding["outcome"]) => next((finding) => finding.outcome === outcome && finding.force === "must");
  const actions = report.actions.map(({ says, at, by, to }) => ({ says, at: at === undefined ? [] : [at], by, to }));
  const unread = unreadable(view);
  const open = stillOpen(view);
  const questions = open.length > 0 ? [{ says: say(words.openLead), at: [], links: open }] : [];
  const isOwed = ({ by }: Step) => by !== undefined;
  const wrong = [...must("failed"), ...must("cantTell")];
  const rest = actions.filter((step) => !isOwed(step));
  const isPutRightFirst = report.decision.kind === "fix" || report.decision.kind === "answer";
  return [
    ...(unread.length > 0 ? [{ says: say(words.notRead), at: [], links: unread }] : []),
    ...actions.filter(isOwed),
    ...(isPutRightFirst ? [...questions, ...wrong, ...rest] : [...rest, ...wrong, ...questions]),
    ...next(({ outcome, force }) => force === "should" && (outcome === "failed" || outcome === "cantTell")),
  ];
}

/** The same sentence about several items is one step. */
function once(all: readonly Step[]): Step[] {
  const found = new Map<string, Step>();
  for (const step of all) {
    const key = JSON.stringify([step.says, step.by, step.to?.name, step.links?.length]);
    const same = found.get(key);
    if (!same) found.set(key, { ...step, at: [...step.at] });
    else same.at.push(...step.at.filter((path) => !same.at.includes(path)));
  }
  return [...found.values()];
}

/** An item of a list, and the steps that are about it alone. */
interface Item {
  at: string;
  steps: Step[];
}

/** From this many items on, each stands in one line. */
const MANY_ITEMS = 3;

function itemsOf(all: readonly Step[]): Item[] {
  const found = new Map<string, Step[]>();
  for (const step of all) {
    const [at, ...others] = step.at;
    if (at !== undefined && others.length === 0) found.set(at, [...(found.get(at) ?? []), step]);
  }
  return found.size < MANY_ITEMS ? [] : [...found].map(([at, steps]) => ({ at, steps }));
}

/** One line an item, the next date first; what to do about it folds out. */
function itemLines(items: readonly Item[], before: number, view: AnswersView<SaidReport>): Html {
  const { report, say } = view;
  const today = report.asOf.slice(0, 10);
  const lines = items.map(({ at, steps: own }) => {
    const due = own.flatMap(({ by }) => by ?? []).sort();
    const coming = report.dates.filter((date) => date.at === at && date.on.slice(0, 10) >= today).map(({ on }) => on).sort();
    return { at, own, on: due[0] ?? coming[0], isDue: due.length > 0 };
  });
  lines.sort((one, other) => ((one.on ?? "~") < (other.on ?? "~") ? -1 : 1));
  let number = before;
  return html`
      <div class="app-items" data-item-lines>
        ${lines.map(({ at, own, on, isDue }) => html`
        <details class="app-item-line" data-fold>
          <summary>${on && html`<span class="app-item-line__on">${isDue && on.slice(0, 10) < today ? say(words.wasDue, { day: when(on, say) }) : when(on, say)}</span> `}<strong>${about(view, at)}</strong></summary>
          <ol class="app-steps">${own.map((step) => one(step, ++number, view))}</ol>
        </details>`)}
      </div>`;
}

/** Names that together are longer than this are folded. */
const LONG_NAMES = 100;

/** The items that a step is about: before its sentence, or folded below it where that would be long. */
export function itemsNamed(at: readonly string[], view: AnswersView<SaidReport>): { before?: Html; below?: Html } {
  const found = at.map((path) => about(view, path));
  const together = html`${joined(found, "; ")}`;
  if (found.length === 0) return {};
  if (found.length === 1 || together.markup.length <= LONG_NAMES) return { before: html`<strong>${together}:</strong> ` };
  const all = allItems(at[0], view);
  if (found.length === all) return { before: html`<strong>${view.say(words.forAll, { count: all })}</strong> ` };
  return {
    before: html`<strong>${view.say(words.forItems, { count: found.length })}</strong> `,
    below: html`
          <details class="app-which" data-fold>
            <summary>${view.say(words.whichItems)}</summary>
            <ul>${found.map((name) => html`<li>${name}</li>`)}</ul>
          </details>`,
  };
}

/** How many items there are in the list of one of them. */
function allItems(at: string | undefined, { answers }: AnswersView<SaidReport>): number {
  const { name, rest } = taken(at ?? "");
  const list = answers[name];
  return Array.isArray(list) && rest === "" ? list.length : 0;
}

/** Whether a sentence has this day or moment in it already. */
export const hasDay = (says: Part, by: string, say: AnswersView["say"]): boolean => html`${says}`.markup.includes(when(by, say));

function one({ says, at, by, to, links }: Step, number: number, view: AnswersView<SaidReport>): Html {
  const { report, say } = view;
  const named = itemsNamed(at, view);
  const reached = to && ways(to, say);
  return html`
        <li class="app-steps__step${cannotWait(by, report.asOf) && html` app-steps__step--now`}">
          <p class="app-steps__says" id="step-${number}">${named.before}${says}</p>
          ${named.below}
          ${links && html`<ul class="govuk-list govuk-list--bullet" data-open>${links.map((link) => html`<li>${link}</li>`)}</ul>`}
          ${by && (cannotWait(by, report.asOf) || !hasDay(says, by, say)) && dueBy(by, view)}
          ${reached && html`<p class="app-steps__to">${reached}</p>`}
          ${!links && html`<button class="app-copy app-screen-only" type="button" data-copy aria-describedby="step-${number}">${say(words.copy)}</button>`}
        </li>`;
}

/** By when something is due, and whether that has passed. */
export function dueBy(by: string, { report, say }: AnswersView<SaidReport>): Html {
  const isPast = by.includes("T") && report.asOf.includes("T") ? Date.parse(by) < Date.parse(report.asOf) : by.slice(0, 10) < report.asOf.slice(0, 10);
  const isToday = !by.includes("T") && by === report.asOf.slice(0, 10);
  const text = isPast ? words.wasDue : isToday ? words.dueToday : words.by;
  return html`<p class="app-by">${say(text, { day: when(by, say) })}</p>`;
}
