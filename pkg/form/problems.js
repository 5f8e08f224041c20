// What stands in the way on a form, in words.

import { PARTS, entriesOf, fieldsOf, own, placed } from "./fields.js";
import { dateFault, momentFault } from "./dates.js";
import { readTyped } from "./typed.js";
import { sayer } from "./wording.js";
import { because, expectedAt, findingSays } from "../say-parts.js";

/**
 * What stands in the way on this form, in the order of its controls: what could not be read; where `required`, what is to be answered
 * now; where `rules`, each failed rule beside what it is about. What other pages ask for is not a problem of this form.
 */
export function problems(form, report, settings) {
  return standing(form, report, settings).filter(({ control }) => control);
}

/** The same with the failed rules for which this form has no control, which come last. */
export function standing(form, report, settings) {
  const say = sayer(settings);
  const { words, required = false, rules = false } = settings;
  const { places } = placed(entriesOf(form), fieldsOf(words));
  const control = (path) => places.get(path)?.[0].control;
  const unreadable = report.unreadable.map(({ path, kind, why, facts = [] }) => {
    // What stands beside the items, because it was said that there are none too.
    const list = path.replace(/\[\d+\]$/, "");
    const none = kind === "item" && places.get(`${list}[]`);
    if (none) return { path: list, control: none[0].control, message: say.noneAndSome };
    const box = (part) => control(`${path}.${part}`);
    if (!PARTS.date.every(box)) {
      const typed = readTyped(kind, control(path)?.value ?? "");
      const known = why ?? typed.why;
      const reason = known && because(known, facts, words.common.whys);
      const rest = typed.likely
        ? say.likely.replace("{likely}", () => typed.likely)
        : say.unreadable.replace("{expected}", () => expectedAt(kind, words));
      return { path, control: controlFor(places, path), message: [reason, rest].filter(Boolean).join(" ") };
    }
    const typed = Object.fromEntries(PARTS.moment.map((part) => [part, box(part)?.value ?? ""]));
    const { part, fault } = box("hour") ? momentFault(typed) : dateFault(typed);
    return { path, control: box(part) ?? box("hour") ?? box("day"), message: say[fault] };
  });
  const faulty = new Set(unreadable.map(({ path }) => path));
  const open = required ? (report.next ?? report.missing).filter((path) => !faulty.has(path)) : [];
  const unanswered = open.map((path) => ({ path, control: controlFor(places, path), message: say.required }));
  const failed = rules ? (report.findings ?? []).filter(({ outcome }) => outcome === "failed") : [];
  const broken = failed.map((finding) => {
    const { rule, force, about } = finding;
    const { says, next } = findingSays(finding, finding.facts, words);
    const path = about.find((path) => controlFor(places, path)) ?? about[0] ?? "";
    const message = [says, next].filter(Boolean).join(" ");
    return { path, control: controlFor(places, path), message, rule, ...(force === "should" && { advice: true }) };
  });
  // What has no control comes last.
  const order = [...own(form, "elements"), undefined];
  const at = ({ control }) => order.indexOf(control);
  return [...[...unreadable, ...unanswered].filter(({ control }) => control), ...broken].sort((a, b) => at(a) - at(b));
}

/** The control to go to for an answer: its own, its first box, or the first inside its list. */
function controlFor(places, path) {
  const found = places.get(path) ?? places.get(`${path}.day`);
  if (found) return found[0].control;
  const inside = [...places.keys()].find((name) => name.startsWith(`${path}.`) || name.startsWith(`${path}[0].`));
  return (inside ? places.get(inside) : places.get(`${path}[]`))?.[0].control;
}
