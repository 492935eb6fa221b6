import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { repository } from "../repository.ts";
import { buildChanged } from "./build.ts";

const results = await buildChanged(repository);
for (const { name, milliseconds } of results) {
  console.log(`${name}: ${milliseconds === "unchanged" ? "unchanged" : `${milliseconds} ms`}`);
}
const tsc = join(repository, "node_modules/typescript/bin/tsc");
const types = spawnSync(process.execPath, [tsc, "-b"], { cwd: repository, stdio: "inherit" });
process.exitCode = types.status ?? 1;
