import { buildChanged } from "../build/build.ts";
import { repository } from "../repository.ts";
import { chaosOptions } from "./options.ts";

const options = chaosOptions(process.argv.slice(2));
await buildChanged(repository);
// Loaded late: they read what the build writes.
const { runChaos } = await import("./run-all.ts");
const { countsTable, findingsText } = await import("./counts.ts");

const start = performance.now();
let next = start;
const { counts, failed } = await runChaos(options, (soFar) => {
  if (performance.now() < next) return;
  next = performance.now() + 10_000;
  const { runs, saves, lost, twice, unseen, wrong } = soFar;
  console.error(
    `${runs} runs, ${saves} saves: ${lost} lost, ${twice} twice, ${unseen} unseen, ${wrong} wrong`,
  );
});
for (const each of failed) console.log(findingsText(each));
console.log(countsTable(counts));
console.log(`Took ${Math.round((performance.now() - start) / 1000)} s.`);
process.exitCode = failed.length > 0 ? 1 : 0;
