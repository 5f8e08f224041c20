import * as v from "valibot";
import { choices, email, longestName, mostHolders, yesNo } from "./form.mjs";

const optional = (names, schemaOf) => Object.fromEntries(names.map((name) => [name, v.optional(schemaOf(name))]));
const address = v.pipe(v.string(), v.regex(email));
const holder = v.object({
  name: v.optional(v.pipe(v.string(), v.maxLength(longestName))),
  email: v.optional(address),
});
const form = v.object({
  ...optional(Object.keys(choices), (name) => v.picklist(choices[name])),
  ...optional(yesNo, () => v.union([v.boolean(), v.picklist(["yes", "no"])])),
  newAccountHolders: v.optional(v.pipe(v.array(holder), v.maxLength(mostHolders))),
  sentTo: v.optional(address),
});

export const accepts = (answers) => v.safeParse(form, answers).success;
