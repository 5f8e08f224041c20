// A form bound as a page of one procedure binds it.

import { check } from "centre-checks/account-change";
import words from "centre-checks/en/account-change";
import { bindForm } from "centre-checks/form";

export const bind = (form) => bindForm(form, { check, words, asOf: "2026-11-22" });
