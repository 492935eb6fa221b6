import { BACKUP_KINDS, type BackupEntry } from "./backup-entry.ts";

/** Where a kind stands in a copy; those from `register` to `forgotten` once more for each club. */
const RANK = Object.fromEntries(BACKUP_KINDS.map((kind, i) => [kind, i])) as Readonly<
  Record<BackupEntry["kind"], number>
>;

/** By what the submissions of a club are ordered. */
export function submissionKey(submission: {
  readonly submissionId: string;
  readonly revision: number;
  readonly contentHash: string;
}): string {
  const { submissionId, revision, contentHash } = submission;
  return `${submissionId} ${ordered(revision)} ${contentHash}`;
}

const ordered = (number: number) => String(number).padStart(16, "0");

/** By what entries of one kind are ordered, in UTF-16 code units; units stand as they were stored. */
function keyOf(entry: BackupEntry): string {
  switch (entry.kind) {
    case "unit":
      return "";
    case "register":
      return entry.clubId;
    case "change":
      return ordered(entry.version);
    case "submission":
      return submissionKey(entry);
    case "forgotten":
      return entry.hash;
    case "token":
      return entry.id;
  }
}

/** Holds the entries of a copy to their order, in which nothing stands twice, or without its club. */
export class EntryOrder {
  #rank = RANK.unit;
  #key = "";
  #club: { readonly id: string; readonly version: number } | undefined;

  /** Whether an entry may stand behind all before it. */
  follows(entry: BackupEntry): boolean {
    const isNext = this.#isNext(entry);
    this.#rank = RANK[entry.kind];
    this.#key = keyOf(entry);
    if (entry.kind === "register") this.#club = { id: entry.clubId, version: entry.version };
    return isNext;
  }

  #isNext(entry: BackupEntry): boolean {
    const rank = RANK[entry.kind];
    const key = keyOf(entry);
    if (entry.kind === "unit") return this.#rank === rank;
    if (entry.kind === "register") {
      return this.#rank < RANK.token && (!this.#club || key > this.#club.id);
    }
    const isOfClub = entry.kind !== "token";
    if (isOfClub && !this.#club) return false;
    if (entry.kind === "change" && entry.version > (this.#club?.version ?? 0)) return false;
    return rank > this.#rank || (rank === this.#rank && key > this.#key);
  }
}
