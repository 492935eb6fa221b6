import { buildChanged } from "../build/build.ts";
import { repository } from "../repository.ts";
import { chaosOptions } from "./options.ts";

const options = chaosOptions(process.argv.slice(2));
await buildChanged(repository);
// Loaded late: they read what the build writes.
const { runChaos } = await import("./run-all.ts");
const { Report } = await import("./report.ts");

const start = performance.now();
const report = new Report((text) => console.log(text));
const close = () => {
  report.close();
  console.log(`Took ${Math.round((performance.now() - start) / 1000)} s.`);
};
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    close();
    process.exit(1);
  });
}
const { failed } = await runChaos(options, (result) => report.add(result));
close();
process.exitCode = failed > 0 ? 1 : 0;
