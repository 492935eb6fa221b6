import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { repository } from "../repository.ts";

const folder = join(repository, "packages/widgets/src");

/** What a script of the next format says otherwise, by file: what stands there, and what stands in its place. */
const CHANGES: Readonly<Record<string, readonly [now: string, next: string]>> = {
  "outbox/outbox-record.ts": ["OUTBOX_SCHEMA_VERSION = 1", "OUTBOX_SCHEMA_VERSION = 2"],
  "outbox/read-record.ts": [
    "UPGRADES: ReadonlyMap<unknown, Upgrade> = new Map()",
    "UPGRADES = new Map<unknown, Upgrade>([[1, (record) => ({ ...record, schemaVersion: 2 })]])",
  ],
};

/**
 * The attendance form as a later version of the kit may have it, whose queue has another format: the
 * sources as they are, but for the version of a record and the step that leads to it.
 *
 * @returns a script for a page
 * @throws Error where the sources no longer say what is to be changed
 */
export async function nextFormat(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, "attendance-form/define.ts")],
    bundle: true,
    format: "esm",
    target: "es2022",
    conditions: ["production"],
    plugins: [changed],
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

const changed: Plugin = {
  name: "next-format",
  setup({ onLoad }) {
    onLoad({ filter: /outbox[\\/](outbox-record|read-record)\.ts$/ }, ({ path }) => {
      const name = `outbox/${path.split(/[\\/]/).pop()}`;
      const [now, next] = CHANGES[name] ?? ["", ""];
      const source = readFileSync(path, "utf8");
      if (!source.includes(now)) {
        throw new Error(`Expected “${now}” in ${name}. Say in next-format.ts what it is by now.`);
      }
      return { contents: source.replace(now, next), loader: "ts" };
    });
  },
};
