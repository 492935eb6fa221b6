import { buildChanged } from "../build/build.ts";
import { repository } from "../repository.ts";
import { fuzzOptions } from "./options.ts";

const options = fuzzOptions(process.argv.slice(2));
await buildChanged(repository);
// Loaded late: they read what the build writes.
const { fuzzAll } = await import("./run-all.ts");
const { countsSentence, fuzzReport } = await import("./report.ts");
const { builtKit } = await import("./kit.ts");

const start = performance.now();
let next = start;
const result = await fuzzAll(options, (tally) => {
  if (performance.now() < next) return;
  next = performance.now() + 10_000;
  console.error(countsSentence(tally));
});
console.log(fuzzReport(result, builtKit.issueCodes));
console.log(
  `Took ${Math.round((performance.now() - start) / 1000)} s on ${options.workers} threads.`,
);
process.exitCode = result.failed ? 1 : 0;
