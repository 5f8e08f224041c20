// Which of two texts is shown, and how dates are written.

import { splitDate } from "centre-checks/form";
import type { Text } from "./contract.js";
import { words } from "./words/words.js";

export type Language = "en" | "cy";
export const LANGUAGES: readonly Language[] = ["en", "cy"];

/** True in a build for tests only: every Welsh text is then marked, so that a text that never was one stands out. */
declare const MARK_WELSH: boolean;

export type Say = (text: Text, fill?: Readonly<Record<string, string | number>>) => string;

export function sayer(language: Language): Say {
  return (text, fill = {}) => {
    const filled = text[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(fill[name] ?? whole));
    return MARK_WELSH && language === "cy" ? `\u27e6${filled}\u27e7` : filled;
  };
}

/** `2026-02-09` as 9 February 2026; anything that is no such date as it stands. */
export function day(iso: string, say: Say): string {
  const date = splitDate(iso);
  const month = words.months[Number(date.month) - 1];
  return month ? `${date.day} ${say(month)} ${date.year}` : iso;
}

/** Today's date in the United Kingdom, wherever the machine is. */
export function today(): string {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", dateStyle: "short" }).formatToParts(new Date());
  const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}
