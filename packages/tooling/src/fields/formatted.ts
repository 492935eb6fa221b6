import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { repository } from "../repository.ts";

/**
 * A module as the formatter lays it out.
 *
 * @param path - where it will be, relative to the repository; decides on the layout
 */
export function formatted(path: string, text: string): string {
  const biome = join(repository, "node_modules/@biomejs/biome/bin/biome");
  return execFileSync(process.execPath, [biome, "format", `--stdin-file-path=${path}`], {
    cwd: repository,
    input: text,
    encoding: "utf8",
  });
}
