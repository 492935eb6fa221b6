import { library } from "../tooling/src/rollup/index.ts";

export default library({
  root: import.meta.dirname,
  target: "es2022",
  programs: ["start", "cli", "rollup/worker"],
});
