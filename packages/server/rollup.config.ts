import { library } from "@ishc/tooling/rollup";

export default library({ root: import.meta.dirname, target: "es2022" });
