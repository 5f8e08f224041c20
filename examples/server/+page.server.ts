// A form action of SvelteKit.

import { fail, type Actions } from "@sveltejs/kit";
import { schema } from "centre-checks/account-change";
import words from "centre-checks/en/account-change";
import { asRead, readAnswers } from "centre-checks/form";
import { today } from "../react/today.ts";

const request = schema("account-change", { asOf: today, words, mode: "rules" });

export const actions = {
  default: async (event) => {
    const { answers } = readAnswers(await event.request.formData(), words);
    const checked = request["~standard"].validate(asRead(answers, words));
    // What was typed goes back into the form, with an issue for each place.
    if (checked.issues) return fail(422, { answers, issues: checked.issues });
    return { accepted: checked.value };
  },
} satisfies Actions;
