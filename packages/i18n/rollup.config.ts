import { library } from "@ishc/tooling/rollup";

export default library({ root: import.meta.dirname });
