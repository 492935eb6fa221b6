import { buildChanged } from "../build/build.ts";
import { repository } from "../repository.ts";
import { measureCase } from "./measure-case.ts";
import { benchOptions } from "./options.ts";
import { caseTable, thisMachine } from "./report.ts";

const options = benchOptions(process.argv.slice(2));
await buildChanged(repository);
// Loaded late: the cases read what the build writes.
const { allCases } = await import("./all-cases.ts");

const chosen = allCases.filter(
  ({ name }) =>
    options.filters.length === 0 || options.filters.some((filter) => name.includes(filter)),
);
if (chosen.length === 0) {
  throw new Error(`The cases are ${allCases.map(({ name }) => name).join(", ")}.`);
}
const { registers, seed } = options;
const before = thisMachine();
const results = chosen.map((bench) => {
  const result = measureCase(bench, { registers, seed }, options);
  if (!options.json) console.log(`${caseTable(result)}\n`);
  return result;
});
const { node, processors, model, load } = before;
const loadAfter = thisMachine().load;
if (options.json) console.log(JSON.stringify({ machine: { ...before, loadAfter }, results }));
else {
  console.log(
    `Node ${node} on ${processors} × ${model}; load ${load.toFixed(2)} before, ${loadAfter.toFixed(2)} after.`,
  );
}
