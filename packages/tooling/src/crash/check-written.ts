import { DatabaseSync } from "node:sqlite";
import { openStore } from "@ishc/server";
import { CLUB } from "./written.ts";

/** What a database holds after it all. */
export interface Written {
  /** Ids of the submissions, each as often as it is there. */
  readonly submissions: readonly string[];
  /** Version of the register: one for every write. */
  readonly version: number;
  /** Rows of its history. */
  readonly changes: number;
  /** What the database says of itself; of PostgreSQL, whose pages carry checksums, that all could be read. */
  readonly soundness: string;
}

/** Reads all that was written. */
export async function checkWritten(place: string, writes: number): Promise<Written> {
  const store = await openStore(place);
  try {
    const submissions = (await store.readDeliveries(CLUB)).map((each) => each.submissionId);
    const version = (await store.readRegister(CLUB))?.version ?? 0;
    const changes = (await store.readHistory(CLUB, { limit: 2 * writes })).length;
    const soundness = place.includes("://") ? "ok" : integrity(place);
    return { submissions, version, changes, soundness };
  } finally {
    await store.close();
  }
}

function integrity(file: string): string {
  const database = new DatabaseSync(file);
  try {
    return String(database.prepare("pragma integrity_check").get()?.["integrity_check"]);
  } finally {
    database.close();
  }
}
