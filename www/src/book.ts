// Every rule and every clause in one language, for the page that shows them all: put together when the site is built, and loaded
// by no page. The catalogue and the words are in the same order.

import catalogue from "centre-checks/catalogue";
import declaredBodies from "centre-checks/catalogue/bodies";
import declaredNumbers from "centre-checks/catalogue/identify";
import keyDates from "centre-checks/catalogue/key-dates";
import type { BodyWords, ClauseWords, IdentifyWords, Words } from "centre-checks/say";
import { numbers } from "virtual:checks";
import { inItsMarks, partsOf, type Citation, type Contact, type Force, type Formed, type Outcome } from "./contract.js";
import type { Form } from "./form.js";
import type { Language } from "./language.js";

export interface Chapter {
  readonly form: Form;
  readonly policies: readonly (Form["policies"][number] & Edition)[];
  readonly rules: readonly Rule[];
  /** `saysBy` is what is said where a last day is known. */
  readonly decisions: readonly { readonly code: string; readonly says: string; readonly saysBy?: string; readonly when: readonly When[] }[];
  /** `waits` is what is said as well as long as a requirement is not met. */
  readonly actions: readonly (Coded & { readonly waits?: string })[];
  readonly dates: readonly (Coded & { readonly reckoned: string })[];
}

interface Edition {
  readonly id: string;
  /** The first day that it was in force, where that is known. */
  readonly starts?: string;
  readonly cites: readonly string[];
}

export interface Rule extends Placed {
  readonly id: string;
  readonly since: string;
  readonly force: Force;
  readonly asks: string;
  readonly says: readonly Saying<Outcome>[];
}

export type When =
  | { readonly is: "says"; readonly rule: string; readonly codes: readonly string[] }
  | { readonly is: "finds"; readonly rule: string; readonly outcome: Outcome }
  | { readonly is: "report"; readonly outcome: Outcome }
  | { readonly is: "does"; readonly codes: readonly string[] };

interface Placed {
  readonly cites: readonly string[];
  /** Left out where every policy has it. */
  readonly policies?: readonly string[];
}

interface Coded extends Placed {
  readonly code: string;
  readonly says: string;
}

interface Coding<O> {
  readonly code: string;
  readonly outcome: O;
}

interface Saying<O> extends Coding<O> {
  readonly text: string;
  readonly next?: string;
}

export interface Identifier {
  readonly kind: string;
  readonly name: string;
  /** What such a number is made of. */
  readonly form: string;
  readonly says: readonly Saying<Formed>[];
  readonly cites: readonly string[];
}

/** A contact, and the clause that says where it is published. */
export type Reached = Contact & { readonly cites: string };

export interface Body {
  readonly id: string;
  readonly name: string;
  readonly membership: "member" | "associate";
  /** Where it is at home. */
  readonly nations: readonly string[];
  readonly otherNames: readonly { readonly name: string; readonly says: string; readonly standing: Citation["standing"] }[];
  readonly contacts: readonly Reached[];
  readonly notFound: readonly string[];
  readonly cites: readonly string[];
}

export interface Document {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly note?: string;
  readonly address?: string;
  readonly read?: string;
  readonly clauses: readonly {
    readonly id: string;
    readonly section: string;
    readonly says: string;
    readonly kind: string;
    readonly standing: Citation["standing"];
    readonly citedBy: readonly string[];
  }[];
}

export interface Book {
  readonly edition: string;
  readonly chapters: readonly Chapter[];
  readonly bodies: readonly Body[];
  readonly identifiers: readonly Identifier[];
  readonly documents: readonly Document[];
}

/** A procedure as the catalogue declares it. */
interface Declared {
  readonly id: string;
  readonly policies: readonly Edition[];
  readonly rules: readonly (Omit<Rule, "asks" | "says"> & { readonly says: readonly Coding<Outcome>[] })[];
  readonly decisions: readonly { readonly code: string; readonly when: readonly When[] }[];
  readonly actions: readonly (Omit<Coded, "says"> & { readonly waits?: true })[];
  readonly dates: readonly Omit<Coded, "says">[];
}

/** A sentence of the words, and the next step where there is one. */
type Said = readonly [text: string, next?: string];

/** What a procedure's words hold. */
interface Rows {
  readonly rules: readonly (readonly [asks: string, ...says: Said[]])[];
  readonly decisions: readonly (string | readonly [says: string, saysBy: string])[];
  readonly actions: readonly string[];
  readonly common: { readonly waits: string };
  readonly dates: readonly (readonly [says: string, reckoned: string])[];
}

const declared: readonly Declared[] = Object.values(catalogue);

export async function bookOf(forms: readonly Form[], language: Language): Promise<Book> {
  const words = new Map(
    await Promise.all(
      declared.map(async ({ id }) => [id, inItsMarks((await partsOf(id).words[language]()).default) as Words & Rows] as const),
    ),
  );
  const clauses = inItsMarks((await clauseWords[language]()).default);
  return {
    edition: clauses.edition,
    chapters: declared.map((one) => chapterOf(one, there(words.get(one.id)), there(forms.find(({ id }) => id === one.id)))),
    bodies: await bodiesIn(language),
    identifiers: await identifiersIn(language),
    documents: documentsOf(clauses),
  };
}

const bodyWords: Readonly<Record<Language, () => Promise<{ default: BodyWords }>>> = {
  en: () => import("centre-checks/en/bodies"),
  cy: () => import("centre-checks/cy/bodies"),
};

const clauseWords: Readonly<Record<Language, () => Promise<{ default: ClauseWords }>>> = {
  en: () => import("centre-checks/en/clauses"),
  cy: () => import("centre-checks/cy/clauses"),
};

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("The catalogue and the words do not fit each other.");
  return value;
}

const saying = <O>({ code, outcome }: Coding<O>, [text, next]: Said): Saying<O> => ({
  code,
  outcome,
  text,
  ...(next !== undefined && { next }),
});

function chapterOf({ policies, rules, decisions, actions, dates }: Declared, words: Rows, form: Form): Chapter {
  return {
    form,
    policies: policies.map((policy, at) => ({ ...there(form.policies[at]), ...policy })),
    rules: rules.map((rule, at) => {
      const [asks, ...says] = there(words.rules[at]);
      return { ...rule, asks, says: rule.says.map((one, place) => saying(one, there(says[place]))) };
    }),
    decisions: decisions.map((row, at) => {
      const said = there(words.decisions[at]);
      return typeof said === "string" ? { ...row, says: said } : { ...row, says: said[0], saysBy: said[1] };
    }),
    actions: actions.map(({ waits, ...action }, at) => ({ ...action, says: there(words.actions[at]), ...(waits && { waits: words.common.waits }) })),
    dates: dates.map((date, at) => {
      const [says, reckoned] = there(words.dates[at]);
      return { ...date, says, reckoned };
    }),
  };
}

/** A body as the catalogue declares it; the names of its nations are among the words. */
type DeclaredBody = Omit<Body, "name" | "nations" | "otherNames" | "contacts" | "notFound"> & {
  readonly otherNames?: readonly Omit<Body["otherNames"][number], "says">[];
  readonly contacts: readonly Omit<Reached, "name">[];
};

async function bodiesIn(language: Language): Promise<Body[]> {
  const words = inItsMarks((await bodyWords[language]()).default);
  return (declaredBodies as readonly DeclaredBody[]).map(({ otherNames = [], contacts, ...body }, at) => {
    const [name, nations, others, names, notFound] = there(words.bodies[at]);
    return {
      ...body,
      name,
      nations,
      notFound,
      otherNames: otherNames.map((one, place) => ({ ...one, says: there(others[place]) })),
      contacts: contacts.map((one, place) => ({ ...one, name: there(names[place]) })),
    };
  });
}

/** What the words of numbers hold, in the order of their table. */
type NumberWords = IdentifyWords & {
  readonly table: { readonly numbers: readonly (readonly [kind: string, says: readonly (readonly [code: string, outcome: Formed])[]])[] };
  readonly numbers: readonly (readonly [name: string, says: readonly Said[], notes: readonly string[], form: string])[];
};

export async function identifiersIn(language: Language): Promise<Identifier[]> {
  const words = inItsMarks((await numbers.words[language]()).default) as NumberWords;
  return words.table.numbers.map(([kind, codes], at) => {
    const [name, says, , form] = there(words.numbers[at]);
    const { cites } = there(declaredNumbers.find((one) => one.kind === kind));
    return { kind, name, form, says: codes.map(([code, outcome], place) => saying({ code, outcome }, there(says[place]))), cites };
  });
}

function documentsOf({ table, documents, clauses }: ClauseWords): Document[] {
  const all = citers(table);
  return table.documents.map(([id, address, , read], at) => {
    const [title, publisher, note] = there(documents[at]);
    const own = table.clauses.flatMap(([clause, document, kind, standing], place) => {
      if (document !== at) return [];
      const [section, says] = there(clauses[place]);
      const citedBy = all.filter(({ cites }) => cites.includes(clause)).map(({ citer }) => citer);
      return [{ id: clause, section, says, kind, standing: standing as Citation["standing"], citedBy }];
    });
    return { id, title, publisher, ...(note && { note }), ...(address && { address }), ...(read && { read }), clauses: own };
  });
}

/** Anything that cites clauses: rules by their id, the key dates by theirs, and the rest by where it belongs, `#` and its own code. */
function citers({ documents }: ClauseWords["table"]): { citer: string; cites: readonly string[] }[] {
  const found = declared.flatMap(({ id, rules, actions, dates, policies }) => [
    ...rules.map((rule) => ({ citer: rule.id, cites: rule.cites })),
    ...[...actions, ...dates].map(({ code, cites }) => ({ citer: `${id}#${code}`, cites })),
    ...policies.map((policy) => ({ citer: `${id}#${policy.id}`, cites: policy.cites })),
  ]);
  return [
    ...found,
    ...declaredNumbers.map(({ kind, cites }) => ({ citer: `identify#${kind}`, cites })),
    { citer: keyDates.id, cites: keyDates.cites },
    ...declaredBodies.map(({ id, cites }) => ({ citer: `bodies#${id}`, cites })),
    // The clause about the terms of a document's use.
    ...documents.flatMap(([id, , terms]) => (terms ? [{ citer: `documents#${id}`, cites: [terms] }] : [])),
  ];
}
