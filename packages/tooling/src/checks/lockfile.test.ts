import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../repository.ts";

interface Locked {
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync(join(repository, "package-lock.json"), "utf8")) as {
  packages: Record<string, Locked>;
};

/** Whether a dependency of the package at a path is locked, there or further up. */
function isLocked(from: string, name: string): boolean {
  if (`${from}/node_modules/${name}`.replace(/^\//, "") in packages) return true;
  const parent = from.lastIndexOf("/node_modules/");
  return from !== "" && isLocked(parent < 0 ? "" : from.slice(0, parent), name);
}

test("names the packages for other systems, without which npm ci refuses to start", () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(path, name)),
  );
  expect(missing).toEqual([]);
});

test("names no server, so that everyone installs from the registry they use", () => {
  const fixed = Object.values(packages).filter(({ resolved, link }) => resolved && !link);
  expect(fixed).toEqual([]);
});
