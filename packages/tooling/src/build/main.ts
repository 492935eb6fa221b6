import { repository } from "../repository.ts";
import { buildChanged } from "./build.ts";
import { buildTypes } from "./types.ts";

// `--javascript` leaves the types out: a running site does without them.
const results = await buildChanged(repository);
for (const { name, milliseconds } of results) {
  if (milliseconds !== "unchanged") console.log(`Built ${name} in ${milliseconds} ms.`);
}
if (!process.argv.includes("--javascript")) process.exitCode = buildTypes(repository);
