import { isForgotten } from "@ishc/core";
import { recordedFor, type Subject } from "../contract/delivery-rule.ts";
import { type Deciding, openCopies } from "../contract/open-copies.ts";
import type { StoredDelivery, StoredSubmission, StoreReader } from "../store/store.ts";

/** A stored submission, with what it decided about. */
export type Copy = StoredSubmission & Deciding;

/** What holds a subject, and the copies kept beside it about which nobody has decided. */
export interface OpenConflict {
  readonly subject: Subject;
  /** Absent where nothing holds the subject: only copies came in. */
  readonly recorded?: Copy;
  readonly kept: readonly Copy[];
}

type Reading = Pick<StoreReader, "readDeliveries" | "readDocument">;

/** The conflicts of a club that wait for a person, by subject. */
export async function openConflicts(store: Reading, clubId: string): Promise<OpenConflict[]> {
  const conflicts = [];
  for (const { open } of await waitingConflicts(store, clubId)) conflicts.push(await open());
  return conflicts;
}

/** A conflict that waits for a person, unopened. */
interface WaitingConflict {
  /** Its place among all subjects of the club that ever had one, from 1: it stays, also when others are decided. */
  readonly place: number;
  /** Reads the documents. */
  readonly open: () => Promise<OpenConflict>;
}

/** The same, unopened: all that a club was ever sent is less than a few long documents. */
export async function waitingConflicts(store: Reading, clubId: string): Promise<WaitingConflict[]> {
  const waiting: WaitingConflict[] = [];
  for (const [i, deliveries] of disputed(await store.readDeliveries(clubId)).entries()) {
    const [{ subject }] = deliveries;
    const kept = openCopies(deliveries);
    // Of somebody who was forgotten there is nothing left to decide.
    if (kept.length === 0 || isForgotten(subject.id)) continue;
    const recorded = recordedFor(deliveries, subject);
    waiting.push({ place: i + 1, open: () => opened(store, { subject, recorded, kept }) });
  }
  return waiting;
}

/** All that came in on one subject, in its order. */
type OnSubject = readonly [StoredDelivery, ...StoredDelivery[]];

/** What came in on each subject on which something was only kept, in the order in which that first happened. */
function disputed(history: readonly StoredDelivery[]): OnSubject[] {
  const bySubject = new Map<string, [StoredDelivery, ...StoredDelivery[]]>();
  const kept = new Set<string>();
  for (const each of history) {
    const key = JSON.stringify([each.subject.kind, each.subject.id]);
    const others = bySubject.get(key);
    if (others) others.push(each);
    else bySubject.set(key, [each]);
    if (each.outcome === "conflict") kept.add(key);
  }
  return [...kept].flatMap((key) => {
    const found = bySubject.get(key);
    return found ? [found] : [];
  });
}

async function opened(
  store: Reading,
  {
    subject,
    recorded,
    kept,
  }: {
    readonly subject: Subject;
    readonly recorded: StoredDelivery | undefined;
    readonly kept: readonly StoredDelivery[];
  },
): Promise<OpenConflict> {
  const copyOf = async (delivery: StoredDelivery): Promise<Copy> => ({
    ...delivery,
    submission: await store.readDocument(delivery),
  });
  const copies: Copy[] = [];
  for (const each of kept) copies.push(await copyOf(each));
  return { subject, ...(recorded && { recorded: await copyOf(recorded) }), kept: copies };
}
