import { spawnSync } from "node:child_process";
import { join } from "node:path";

/**
 * Checks all types and writes each package's declarations.
 *
 * @returns the compiler's exit code; what it found is printed
 */
export function buildTypes(repository: string): number {
  const tsc = join(repository, "node_modules/typescript/bin/tsc");
  return (
    spawnSync(process.execPath, [tsc, "-b"], { cwd: repository, stdio: "inherit" }).status ?? 1
  );
}
