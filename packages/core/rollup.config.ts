import { library } from "../tooling/src/rollup/index.ts";
import * as core from "./src/index.ts";
import { jsonSchemaFiles } from "./src/register/json-schema-files.ts";

export default library({ root: import.meta.dirname, json: jsonSchemaFiles(core) });
