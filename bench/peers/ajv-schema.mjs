import { choices, email, longestName, mostHolders, yesNo } from "./form.mjs";

const address = { type: "string", pattern: email.source };

export const schema = {
  type: "object",
  properties: {
    ...Object.fromEntries(Object.entries(choices).map(([name, codes]) => [name, { enum: codes }])),
    ...Object.fromEntries(yesNo.map((name) => [name, { enum: [true, false, "yes", "no"] }])),
    newAccountHolders: {
      type: "array",
      maxItems: mostHolders,
      items: { type: "object", properties: { name: { type: "string", maxLength: longestName }, email: address } },
    },
    sentTo: address,
  },
};

/** As the other validators: every problem, not only the first. */
export const options = { allErrors: true };
