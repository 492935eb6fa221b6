import { nationalSet } from "./national/national-set.ts";
import { writeNational } from "./national/write-national.ts";
import { readCommand } from "./options.ts";

const command = readCommand(process.argv.slice(2));
if (typeof command === "string") {
  console.error(command);
  process.exitCode = 1;
} else {
  const { clubs, seed, out } = command;
  const set = nationalSet({ to: clubs, ...(seed !== undefined && { seed }) });
  await writeNational(set, out, (written) => {
    console.error(`${written} of ${clubs} illustrative clubs`);
  });
}
