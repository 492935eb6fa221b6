import { library, standalone } from "../tooling/src/rollup/index.ts";

const root = import.meta.dirname;

export default [library({ root }), ...standalone(root)];
