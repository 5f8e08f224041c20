// A form bound as a page of one procedure binds it.

import { bindForm } from "centre-checks/form";

export const bind = (form) => bindForm(form, { procedure: "account-change", asOf: "2026-11-22", language: "en" });
