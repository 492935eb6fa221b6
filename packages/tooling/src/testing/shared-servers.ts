import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { endServersIn } from "../postgres/start-postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder for database servers that several suites share. */
    readonly sharedServers: string;
  }
}

/**
 * Runs once for all suites, around them. A process of tests is ended without being told, and could not end a server
 * that it shares among its suites.
 */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "ishc-shared-"));
  // The server runs as somebody else.
  chmodSync(folder, 0o755);
  project.provide("sharedServers", folder);
  return () => endServersIn(folder);
}
