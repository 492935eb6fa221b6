import { join } from "node:path";
import { buildChanged } from "../build/build.ts";
import { repository } from "../repository.ts";
import { isWithin, sizeTable, weighEntries, weighTogether } from "./measure.ts";

await buildChanged(repository);
const entries = weighEntries(join(repository, "packages/widgets/dist"));
const rows = [...entries, ...weighTogether(entries)];
console.log(sizeTable(rows));
process.exitCode = rows.every(isWithin) ? 0 : 1;
