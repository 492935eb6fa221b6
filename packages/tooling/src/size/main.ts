import { join } from "node:path";
import { buildChanged } from "../build/build.ts";
import { repository } from "../repository.ts";
import { isWithin, sizeTable, weighEntries } from "./measure.ts";

await buildChanged(repository);
const rows = weighEntries(join(repository, "packages/widgets/dist"));
console.log(sizeTable(rows));
process.exitCode = rows.every(isWithin) ? 0 : 1;
