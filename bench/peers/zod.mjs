import * as z from "zod";
import { choices, email, longestName, mostHolders, yesNo } from "./form.mjs";

const optional = (names, schemaOf) => Object.fromEntries(names.map((name) => [name, schemaOf(name).optional()]));
const address = z.string().regex(email);
const form = z.object({
  ...optional(Object.keys(choices), (name) => z.enum(choices[name])),
  ...optional(yesNo, () => z.union([z.boolean(), z.enum(["yes", "no"])])),
  newAccountHolders: z
    .array(z.object({ name: z.string().max(longestName).optional(), email: address.optional() }))
    .max(mostHolders)
    .optional(),
  sentTo: address.optional(),
});

export const accepts = (answers) => form.safeParse(answers).success;
