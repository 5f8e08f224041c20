/** One of the languages that words are in, by its ISO 639 code. */
export type Language = "en" | "cy";

/** A value that a sentence rests on: a day, a moment, a count, or the code of what the library names. */
export interface SayableFact {
  readonly name: string;
  readonly value: string | number;
}

/** What can be said: a report, made just now or kept from another day. */
export interface Sayable {
  readonly procedure: string;
  readonly policy?: string;
  readonly asOf: string;
  readonly engine: { readonly name: string; readonly version: string; readonly rulebook: string; readonly fingerprint?: number };
  readonly outcome: string;
  readonly decision: {
    readonly code: string;
    readonly kind?: string;
    readonly by?: string;
    readonly facts?: readonly SayableFact[];
  };
  readonly findings: readonly {
    readonly rule: string;
    readonly at?: string;
    readonly about?: readonly string[];
    readonly outcome: string;
    readonly code: string;
    readonly force: string;
    readonly cites: readonly string[];
    readonly facts: readonly SayableFact[];
    readonly missing: readonly string[];
    readonly doneBy?: string;
  }[];
  readonly actions: readonly {
    readonly code: string;
    readonly at?: string;
    readonly by?: string;
    readonly to?: string;
    readonly cites: readonly string[];
    readonly facts: readonly SayableFact[];
  }[];
  readonly dates: readonly {
    readonly code: string;
    readonly at?: string;
    readonly on: string;
    readonly cites: readonly string[];
  }[];
  readonly missing: readonly string[];
  readonly next?: readonly string[];
  readonly unreadable: readonly {
    readonly path: string;
    readonly kind: string;
    readonly got: string;
    readonly why?: string;
    readonly facts?: readonly SayableFact[];
  }[];
}

/** A cited clause. */
export interface SaidCitation {
  readonly clause: string;
  /** The document's title. */
  readonly document: string;
  /** Where in the document. */
  readonly section: string;
  /** How far it was verified: read on the body's own page, reported by another source, or our own reading. */
  readonly standing: "published" | "reported" | "reading";
  readonly address?: string;
  /** The day on which the document was last read, `YYYY-MM-DD`. */
  readonly read?: string;
  /** What it says, in our own words; only with the words of the clauses. */
  readonly says?: string;
}

/** Who to write to or call. */
export interface SaidContact {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly address?: string;
}

type Cited<T> = Omit<T, "cites"> & { readonly cites: readonly SaidCitation[] };

/** The same report with its sentences. */
export type Said<R extends Sayable = Sayable> = R extends Sayable
  ? Omit<R, "decision" | "findings" | "actions" | "dates" | "unreadable"> & {
      readonly language: Language;
      readonly decision: R["decision"] & { readonly says: string };
      readonly findings: readonly (Cited<R["findings"][number]> & {
        /** What the rule asks. */
        readonly asks: string;
        readonly says: string;
        /** What to do about it, unless `doneBy` names the action that says so. */
        readonly next?: string;
      })[];
      readonly actions: readonly (Omit<Cited<R["actions"][number]>, "to"> & {
        readonly says: string;
        readonly to?: SaidContact;
      })[];
      readonly dates: readonly (Cited<R["dates"][number]> & {
        readonly says: string;
        /** How it was worked out. */
        readonly reckoned: string;
      })[];
      readonly unreadable: readonly (R["unreadable"][number] & {
        /** What could have been read in this place. */
        readonly expected: string;
        /** Why it could not be read, where that is known. */
        readonly because?: string;
      })[];
    }
  : never;

interface Module {
  readonly language: Language;
  /** The rulebook's edition. */
  readonly edition: string;
}

/** The words of one procedure: what `centre-checks/en/account-change` holds, in the order of the procedure's table. */
export interface Words extends Module {
  readonly fingerprint: number;
  readonly table: { readonly procedure: string };
  readonly common: object;
}

/** The words of all procedures: what `centre-checks/en` holds. */
export interface AllWords extends Module {
  readonly common: object;
  readonly procedures: Readonly<Record<string, Words>>;
}

/** What every clause says: what `centre-checks/en/clauses` holds, in the order of its table. */
export interface ClauseWords extends Module {
  readonly fingerprint: number;
  readonly table: {
    /** Id, address, the id of the clause on its terms, and the day on which it was last read; 0 where there is none. */
    readonly documents: readonly (readonly [id: string, address: string | 0, terms: string | 0, read: string | 0])[];
    /** Id, place of the document, kind and standing. */
    readonly clauses: readonly (readonly [id: string, document: number, kind: string, standing: string])[];
  };
  readonly documents: readonly (readonly [title: string, publisher: string, note: string | 0])[];
  readonly clauses: readonly (readonly [section: string, says: string])[];
}

/** What the awarding bodies are called: what `centre-checks/en/bodies` holds, in the order of `centre-checks/catalogue/bodies`. */
export interface BodyWords extends Module {
  /** The names of each, of the nations that it is at home in and of its contacts, what is said of its other names, and what was not found. */
  readonly bodies: readonly (readonly [
    name: string,
    nations: readonly string[],
    otherNames: readonly string[],
    contacts: readonly string[],
    notFound: readonly string[],
  ])[];
}

/** What a form asks: what `centre-checks/en/forms/account-change` holds. */
export interface FormWords extends Module {
  readonly fingerprint: number;
  readonly table: {
    readonly procedure: string;
    /** The path of each field, a list first and then its item's fields. */
    readonly fields: readonly string[];
    readonly policies: readonly (readonly [id: string, ...rest: unknown[]])[];
  };
  readonly title: string;
  readonly intro: string;
  /** In the order of the table's policies. */
  readonly policies: readonly (readonly [title: string, scope: string])[];
  /** Titles: each section of the catalogue's form, followed by those of the lists in it. */
  readonly sections: readonly string[];
  /**
   * In the order of the table's fields; a choice's options in the order of the catalogue. A column is the short title of an answer
   * where the items of a list stand in a table.
   */
  readonly fields: readonly (readonly [asks: string, hint: string | 0, options?: readonly string[] | 0, column?: string])[];
}

/**
 * Says a report in the language of the words. The same call gives the same sentences: there is no clock, no network and no
 * locale of the platform.
 *
 * @throws {WordsError} where the words are of another edition or procedure, or do not know what the report holds. Nothing is
 * ever said in another language instead.
 */
export function say<R extends Sayable>(
  report: R,
  words: Words | AllWords,
  options?: {
    /** With these each citation carries what the clause says. */
    readonly clauses?: ClauseWords | undefined;
  },
): Said<R>;

/**
 * What a report that has been said decided, after the awarding bodies that it is about: `WJEC or Eduqas: The request meets ...`. Where
 * the sentence names the only one itself, it stays as it is; more than three are counted. `answers` are those that were checked,
 * and `words` those that it was said in.
 */
export function headline(said: Said<Sayable>, answers: unknown, words: Words | AllWords): string;

/** A day as `29 February 2028`, a moment of a report as `16:30 GMT on 16 February 2026`. */
export function sayTime(time: string, words: Words | AllWords | KeyDatesWords): string;

/** A date or a note of the key dates, made just now or kept from another day. */
export interface SayableNote {
  readonly id: string;
  readonly title: string;
  readonly says: readonly string[];
  readonly facts: readonly SayableFact[];
  readonly body?: string;
  readonly series?: string;
  readonly at?: string;
  readonly to?: string;
  readonly cites: readonly string[];
}

export interface SayableDate extends SayableNote {
  readonly on: string;
  readonly past: boolean;
  readonly standing: string;
}

/** The key dates. */
export interface SayableKeyDates {
  readonly academicYear?: { readonly name: string; readonly from: string; readonly to: string };
  readonly asOf: string;
  readonly engine: Sayable["engine"];
  readonly dates: readonly SayableDate[];
  readonly earlier: readonly SayableDate[];
  readonly later: readonly SayableDate[];
  readonly undated: readonly SayableNote[];
  readonly unknown: readonly SayableNote[];
  readonly signposts: readonly SayableNote[];
  readonly missing: readonly string[];
  readonly unreadable: Sayable["unreadable"];
  readonly centre?: string;
}

type SaidNotes<T extends readonly SayableNote[]> = readonly (Omit<Cited<T[number]>, "title" | "says" | "to"> & {
  readonly title: string;
  readonly says: string;
  readonly to?: SaidContact;
})[];

/** The key dates with their sentences. */
export type SaidKeyDates<K extends SayableKeyDates = SayableKeyDates> = Omit<
  K,
  "dates" | "earlier" | "later" | "undated" | "unknown" | "signposts" | "unreadable"
> & {
  readonly language: Language;
  readonly dates: SaidNotes<K["dates"]>;
  readonly earlier: SaidNotes<K["earlier"]>;
  readonly later: SaidNotes<K["later"]>;
  readonly undated: SaidNotes<K["undated"]>;
  readonly unknown: SaidNotes<K["unknown"]>;
  readonly signposts: SaidNotes<K["signposts"]>;
  readonly unreadable: readonly (K["unreadable"][number] & { readonly expected: string; readonly because?: string })[];
};

/** The words of the key dates: what `centre-checks/en/key-dates` holds. */
export interface KeyDatesWords extends Module {
  readonly fingerprint: number;
  readonly table: object;
  readonly common: object;
  /** What a calendar file says of its own. */
  readonly calendar: readonly string[];
}

/**
 * Says key dates in the language of the words.
 *
 * @throws {WordsError} as {@link say} does
 */
export function sayKeyDates<K extends SayableKeyDates>(keyDates: K, words: KeyDatesWords): SaidKeyDates<K>;

/** What a value could be, as `identify` gives it. */
export interface SayableIdentified {
  readonly got: string;
  readonly code: string;
  readonly couldBe: readonly {
    readonly kind: string;
    readonly outcome: string;
    readonly code: string;
    readonly compact: string;
    readonly written: string;
    readonly parts: readonly { readonly code: string; readonly value: string }[];
    readonly note?: string;
    readonly cites: readonly string[];
  }[];
}

/** The same with its sentences. */
export type SaidIdentified<I extends SayableIdentified = SayableIdentified> = Omit<I, "couldBe"> & {
  readonly language: Language;
  readonly says: string;
  readonly couldBe: readonly (Omit<Cited<I["couldBe"][number]>, "parts" | "note"> & {
    /** What such a number is called. */
    readonly name: string;
    readonly parts: readonly { readonly code: string; readonly name: string; readonly value: string }[];
    readonly says: string;
    readonly next?: string;
    readonly note?: string;
    /** The slip, in words. */
    readonly because?: string;
  })[];
};

/** The words of `identify`: what `centre-checks/en/identify` holds. */
export interface IdentifyWords extends Module {
  readonly fingerprint: number;
  readonly table: object;
  /** One for each kind of number, in the order of the table. */
  readonly numbers: readonly (readonly unknown[])[];
}

/**
 * Says in the language of the words what a value could be.
 *
 * @throws {WordsError} as {@link say} does
 */
export function sayIdentified<I extends SayableIdentified>(identified: I, words: IdentifyWords): SaidIdentified<I>;

export type WordsErrorCode =
  | "no-report"
  | "no-words"
  | "other-edition"
  | "other-procedure"
  | "other-language"
  | "unknown-policy"
  | "unknown-decision"
  | "unknown-rule"
  | "unknown-code"
  | "unknown-action"
  | "unknown-date"
  | "unknown-path"
  | "unknown-clause"
  | "unknown-contact"
  | "unknown-kind"
  | "unknown-fact"
  | "unknown-time";

/** Words that do not fit what they are to say. */
export class WordsError extends Error {
  private constructor();
  readonly name: "WordsError";
  readonly code: WordsErrorCode;
  /** The id that they do not know, at most 100 characters of it. */
  readonly what: string;
}
