// `npm start`: from a fresh clone to the running association site.
import "./require-node.mjs";
import { command, root } from "./command.mjs";
import { prepare } from "./prepare.mjs";
import { run } from "./run.mjs";

await command(async () => {
  prepare(root);
  const built = await run(root, "packages/tooling/src/build/main.ts", ["--javascript"]);
  if (built !== 0) return built;
  return run(root, "examples/association-site/src/main.ts", process.argv.slice(2));
});
