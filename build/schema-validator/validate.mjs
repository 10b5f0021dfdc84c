// Arguments: a schema, and a file with an array of documents. Prints for each document a line: ok, or what is wrong.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { Ajv2020 } = createRequire(import.meta.url)("ajv/dist/2020.js");
const [schema, documents] = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, "utf8")));
const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(schema);
for (const document of documents)
  console.log(validate(document) ? "ok" : JSON.stringify(validate.errors[0]));
