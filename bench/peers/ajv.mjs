import { Ajv } from "ajv";
import { options, schema } from "./ajv-schema.mjs";

export const accepts = new Ajv(options).compile(schema);
