// A form in one language: what the catalogue declares, in the words of the form.

import type { FormWords } from "centre-checks/say";
import { marked } from "./language.js";
import { yesNo } from "./words/yes-no.js";

/** The catalogue's entry of anything that asks questions. */
export interface Entry {
  readonly id: string;
  readonly form: readonly DeclaredSection[];
  readonly policies?: readonly { readonly id: string }[];
  readonly needsInstant?: boolean;
  readonly uses?: Form["uses"];
  readonly related?: readonly string[];
  readonly newOfficer?: number;
  readonly register?: Registered;
}

/** What a register of the items of a list has. */
export interface Registered {
  readonly list: string;
  /** The fields of an item that say which body it is about, whether that was told, and when. */
  readonly body: string;
  readonly told: string;
  readonly toldOn: string;
  /** The rule that says what has to be done about an item, and its codes by what they mean for a register. */
  readonly rule: string;
  readonly means: { readonly [meaning in Meaning]: readonly string[] };
}

export type Meaning = "tell" | "told" | "fix" | "ask" | "record";

interface DeclaredSection {
  readonly id: string;
  readonly standing?: boolean;
  readonly fields: readonly DeclaredField[];
}

interface DeclaredField {
  readonly name: string;
  readonly path: string;
  readonly shared?: boolean;
  readonly kind: {
    readonly is: string;
    readonly options?: readonly string[];
    readonly max?: number;
    readonly sections?: readonly DeclaredSection[];
  };
}

/** What asks questions on pages of its own. */
export interface Form {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly form: readonly Section[];
  readonly policies: readonly { readonly id: string; readonly title: string; readonly scope: string }[];
  readonly needsInstant: boolean;
  /** Where the answers to other procedures are among its own, if it includes any. */
  readonly uses: readonly { readonly field: string; readonly procedure: string }[];
  /** The ids of the checks that it belongs with. */
  readonly related: readonly string[];
  /** Its place among what a new exams officer goes through. */
  readonly newOfficer: number | undefined;
  /** What a register of the items of its list has, if there is one. */
  readonly register: Registered | undefined;
  /** The fields that nothing depends on, `[]` for each list. */
  readonly optional: readonly string[];
  /** What the package uses to read a page's controls. */
  readonly table: FormWords["table"];
}

/** A page's worth of questions. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** About every other day: it can wait until what is urgent is done. */
  readonly standing: boolean;
  readonly fields: readonly Field[];
}

/** One question. */
export interface Field {
  readonly name: string;
  readonly path: string;
  readonly asks: string;
  readonly hint?: string;
  /** Its title where the items of a list stand in a table. */
  readonly column?: string;
  /** The same fact in every form that asks under this name. */
  readonly shared: boolean;
  readonly kind: Kind;
}

interface Choice {
  readonly code: string;
  readonly says: string;
  /** Where the check ends with it: the kind of decision. */
  readonly end?: string;
}

export type Kind =
  | { readonly is: "yes-no"; readonly yes: string; readonly no: string }
  | { readonly is: "choice"; readonly options: readonly Choice[] }
  | { readonly is: "list"; readonly max: number; readonly sections: readonly Section[] }
  | { readonly is: Typed };

/** What is typed, or put together from boxes. */
type Typed =
  | "date"
  | "moment"
  | "line"
  | "series"
  | "year"
  | "academic-year"
  | "email"
  | "centre-number"
  | "candidate-number"
  | "qualification-number"
  | "uci"
  | "uln"
  | "dfe-number";

export function formOf(entry: Entry, words: FormWords, optional: readonly string[], ends: { readonly [choice: string]: string }): Form {
  const { language, table } = words;
  const say = (text: string | undefined): string => {
    if (text === undefined) throw new Error(`${entry.id}: the catalogue and the words of its form do not fit each other.`);
    return marked(text, language);
  };
  const titles = words.sections.values();
  const section = ({ id, standing = false, fields }: DeclaredSection): Section => ({
    id,
    title: say(titles.next().value),
    standing,
    fields: fields.map(field),
  });
  const field = ({ name, path, shared = false, kind }: DeclaredField): Field => {
    const [asks, hint, options, column] = words.fields[table.fields.indexOf(path)] ?? [];
    return {
      name,
      path,
      asks: say(asks),
      ...(hint && { hint: say(hint) }),
      ...(column && { column: say(column) }),
      shared,
      kind: kindOf(path, kind, asks ?? "", options || []),
    };
  };
  const choice = (code: string, says: string | undefined, end?: string): Choice => ({ code, says: say(says), ...(end && { end }) });
  const kindOf = (path: string, kind: DeclaredField["kind"], asks: string, said: readonly string[] = []): Kind => {
    const { is, options = [], max = 0, sections = [] } = kind;
    if (is === "yes-no") {
      const { yes, no } = yesNo(asks, language);
      return { is, yes: say(yes), no: say(no) };
    }
    if (is === "choice") return { is, options: options.map((code, place) => choice(code, said[place], ends[`${path}/${code}`])) };
    if (is === "list") return { is, max, sections: sections.map(section) };
    return { is: is as Typed };
  };
  return {
    id: entry.id,
    title: say(words.title),
    intro: say(words.intro),
    form: entry.form.map(section),
    policies: (entry.policies ?? []).map(({ id }, place) => {
      const [title, scope] = words.policies[place] ?? [];
      return { id, title: say(title), scope: say(scope) };
    }),
    needsInstant: entry.needsInstant ?? false,
    uses: entry.uses ?? [],
    related: entry.related ?? [],
    newOfficer: entry.newOfficer,
    register: entry.register,
    optional,
    table,
  };
}
