import { library, standalone } from "@ishc/tooling/rollup";

const root = import.meta.dirname;

export default [library({ root, except: ["loader"] }), ...standalone(root)];
