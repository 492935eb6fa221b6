import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute folder of this repository. */
export const repository: string = dirname(
  dirname(dirname(dirname(fileURLToPath(import.meta.url)))),
);
