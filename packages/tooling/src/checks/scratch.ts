import { chmodSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { join } from "node:path";

/** Where Linux keeps files in memory. */
const MEMORY = "/dev/shm";

/** Databases and profiles of a whole run take a quarter of it. */
const ROOM_BYTES = 4 * 1024 ** 3;

/**
 * Runs something whose temporary files lie in memory, where there is room for them: a fifth of the time of
 * tests with databases went into waiting for a disk, which none of them is about. What one process has compiled the
 * others find there: tests start some two hundred.
 *
 * @param run - given what to add to the environment
 * @returns what it gives
 */
export async function withScratch<T>(
  run: (environment: Readonly<Record<string, string>>) => Promise<T>,
  memory: string = MEMORY,
): Promise<T> {
  const folder = folderIn(memory);
  if (folder === undefined) return run({});
  try {
    return await run({ TMPDIR: folder, NODE_COMPILE_CACHE: join(folder, "compiled") });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function folderIn(memory: string): string | undefined {
  try {
    const { bavail, bsize } = statfsSync(memory);
    if (bavail * bsize < ROOM_BYTES) return undefined;
    const folder = mkdtempSync(join(memory, "ishc-"));
    // A database server runs as somebody else, and has a folder of its own in it.
    chmodSync(folder, 0o755);
    return folder;
  } catch {
    // Other systems have none.
    return undefined;
  }
}
