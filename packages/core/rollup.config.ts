import { library } from "../tooling/src/rollup/index.ts";

export default library({ root: import.meta.dirname });
