// How problems on a form are shown.

import { words as formWords, type Words } from "centre-checks/form";
import { sayer, type Language } from "./language.js";

const classes = {
  summary: "govuk-error-summary",
  summaryTitle: "govuk-error-summary__title",
  summaryBody: "govuk-error-summary__body",
  summaryList: "govuk-list govuk-error-summary__list",
  message: "govuk-error-message",
  hidden: "govuk-visually-hidden",
  control: "govuk-input--error",
  question: "govuk-form-group--error",
};

/** In the portal's classes, and in words that went the way of all its words. */
export function showingIn(language: Language): { language: Language; words: Words; classes: typeof classes } {
  const say = sayer(language);
  const words = Object.fromEntries(
    Object.entries(formWords.en).map(([name, en]) => [name, say({ en, cy: formWords.cy[name as keyof Words] })]),
  ) as unknown as Words;
  return { language, words, classes };
}
