import type { Register } from "@ishc/core";
import type { Kysely } from "kysely";
import { holdByRegister } from "../../handler/held-by-register.ts";
import type { StoreTransaction } from "../store.ts";
import { addSubmission, readDeliveries } from "../submissions/submission-rows.ts";
import type { Tables } from "../tables.ts";

/**
 * Lets the register itself hold what is recorded of a member, in place of the submission that did; see
 * {@link holdByRegister}. Whoever is struck off the roll was so by a register that took the place of another, which
 * has seen to that.
 */
export async function holdMember(
  db: Kysely<Tables>,
  register: Register,
  { memberId, at }: { readonly memberId: string; readonly at: string },
): Promise<void> {
  if (!register.members?.some(({ id }) => id === memberId)) return;
  const rows: Pick<StoreTransaction, "readDeliveries" | "addSubmission"> = {
    readDeliveries: (clubId, subject) => readDeliveries(db, clubId, subject),
    addSubmission: (stored) => addSubmission(db, stored),
  };
  await holdByRegister(rows, register, { subject: { kind: "member", id: memberId }, at });
}
