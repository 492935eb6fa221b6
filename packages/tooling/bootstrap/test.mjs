// `npm test`: from a fresh clone to every check and test of the repository.
import "./require-node.mjs";
import { command, root } from "./command.mjs";
import { Explained, prepare } from "./prepare.mjs";
import { run } from "./run.mjs";

const nothingRan = "0 passed, 1 failed";

await command(async () => {
  prepare(root);
  const code = await run(root, "packages/tooling/src/checks/main.ts", process.argv.slice(2));
  if (code > 128) throw new Explained("The tests were stopped by the system or by hand.");
  return code;
}, nothingRan);
