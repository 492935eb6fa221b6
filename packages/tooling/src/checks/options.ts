import { engines } from "../browsers/engine.ts";
import { checks } from "./all-checks.ts";
import type { Check } from "./outcome.ts";
import { tests } from "./tests.ts";

const projects: readonly string[] = ["node", ...engines];

/**
 * The checks a command line asks for.
 *
 * `--only types,node` runs the checks and test projects named; any other word
 * is part of a test file's name and runs those tests alone. The build always
 * comes first, since everything reads what it writes; it costs nothing when
 * nothing changed.
 *
 * @throws Error when `--only` names something unknown
 */
export function selectChecks(args: readonly string[]): Check[] {
  const at = args.findIndex((arg) => arg === "--only" || arg.startsWith("--only="));
  const inline = args[at]?.split("=")[1];
  const only = at < 0 ? [] : (inline ?? args[at + 1] ?? "").split(",").filter(Boolean);
  const rest = args.filter(
    (_, i) => at < 0 || (i !== at && (inline !== undefined || i !== at + 1)),
  );
  refuseUnknown(only);
  const chosenProjects = only.filter((name) => projects.includes(name));
  const wantsTests =
    only.length === 0 || only.includes("tests") || chosenProjects.length > 0 || rest.length > 0;
  const all = only.length === 0 && rest.length === 0;
  const chosen = checks.filter(({ name }) => all || name === "build" || only.includes(name));
  const after = chosen.map(({ name }) => name);
  return [
    ...chosen,
    ...(wantsTests ? [tests({ projects: chosenProjects, filters: rest }, after)] : []),
  ];
}

function refuseUnknown(only: readonly string[]): void {
  const known = [...checks.map(({ name }) => name), "tests", ...projects];
  const unknown = only.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new Error(`--only knows ${known.join(", ")}; it was given ${unknown.join(", ")}.`);
}
