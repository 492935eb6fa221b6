// `npm test`: from a fresh clone to every check and test of the repository.
import "./require-node.mjs";
import { command, root } from "./command.mjs";
import { prepare } from "./prepare.mjs";
import { run } from "./run.mjs";

await command(async () => {
  prepare(root);
  return run(root, "packages/tooling/src/checks/main.ts", process.argv.slice(2));
});
